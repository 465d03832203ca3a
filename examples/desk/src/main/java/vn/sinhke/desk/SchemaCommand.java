package vn.sinhke.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.Documents;

/** {@code sinhke schema}: prints a JSON Schema. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of what can be handed in or of what comes out.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description =
                    "dossier, nominations, implementation, year-plan, assessment, village-review, review-forms, supports,"
                            + " review-scope, review-changes, households; report, against, replay, rules, forms, law-value,"
                            + " law-parameters, law-acts, law-diff, place, duplicates,"
                            + " recorded, review")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Documents.schema(name).strip());
        spec.commandLine().getOut().flush();
        return Sinhke.IN_ORDER;
    }
}
