package vn.sinhke.desk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sinhke law}: asks the law book. */
@Command(
        name = "law",
        description = "Asks the law book: a value on a day, its parameters, its acts, what changed between two days.",
        subcommands = {LawValueCommand.class, LawParametersCommand.class, LawActsCommand.class, LawDiffCommand.class},
        mixinStandardHelpOptions = true)
final class LawCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing command of law (expected value, parameters, acts or diff)");
    }
}
