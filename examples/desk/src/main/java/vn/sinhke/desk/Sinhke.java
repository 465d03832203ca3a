package vn.sinhke.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.sinhke.port.StoreException;

/** The command {@code sinhke}. */
@Command(
        name = "sinhke",
        description = "Checks dossiers of production support against the law of their day.",
        subcommands = {
            CheckCommand.class,
            ReplayCommand.class,
            ReviewCommand.class,
            DuplicatesCommand.class,
            RecordCommand.class,
            LawCommand.class,
            RulesCommand.class,
            PlaceCommand.class,
            FormsCommand.class,
            TemplateCommand.class,
            SchemaCommand.class,
            DemoCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "sinhke " + vn.sinhke.validation.Receipt.LIBRARY)
public final class Sinhke implements Runnable {

    /** Nothing was violated. */
    static final int IN_ORDER = 0;

    /** Something was violated. */
    static final int VIOLATED = 1;

    /** The input or the call cannot be used. */
    static final int UNUSABLE = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the command and ends the process with its status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    /** Runs the command, writing to these streams; returns its status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Sinhke())
                .setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Sinhke::misused)
                .setExecutionExceptionHandler(Sinhke::failed);
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command (expected check, replay, review, duplicates, record, law, rules, place, forms, template,"
                        + " schema or demo)");
    }

    private static int misused(ParameterException problem, String[] arguments) {
        problem.getCommandLine().getErr().println("sinhke: " + oneLine(problem.getMessage()));
        return UNUSABLE;
    }

    private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        String message = problem instanceof Unusable
                        || problem instanceof IllegalArgumentException
                        || problem instanceof StoreException
                ? problem.getMessage()
                : "this cannot be done: " + problem.getClass().getSimpleName();
        line.getErr().println("sinhke: " + oneLine(message));
        return UNUSABLE;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
