package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.RecordedDocument;
import vn.sinhke.jdbc.JdbcStores;

/** {@code sinhke record}: keeps lists, supports and dossiers in a store. */
@Command(
        name = "record",
        description = "Keeps lists 14 and 15, supports and dossiers in a store, for sinhke check --store and sinhke"
                + " duplicates --store to look into. The same again writes nothing, what changed is kept beside what it"
                + " was, and unless every file can be read nothing is written. Status 0: all is kept; 2: the input or the"
                + " call cannot be used.",
        mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Workbooks of lists 14 and 15 or of a dossier, JSON files of a dossier or of supports (sinhke"
                    + " schema supports).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            required = true,
            description = "The store; its file is STORE.mv.db, and is made if there is none.")
    private Path store = Path.of("");

    @Mixin
    private FormOptions forms;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImmutableList<Recordable> read = Recordable.of(files, forms.forms());
        try (JdbcStores stores = StoreOption.open(store)) {
            RecordedDocument document = new RecordedDocument(
                    read.stream().map(file -> file.save(stores)).collect(ImmutableList.toImmutableList()));
            print.print(spec, document, () -> new RecordedText(print.messages()).of(document));
        }
        return Sinhke.IN_ORDER;
    }
}
