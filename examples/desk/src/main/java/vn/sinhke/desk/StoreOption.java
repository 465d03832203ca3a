package vn.sinhke.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import vn.sinhke.jdbc.JdbcStores;

/** A store in a file that is looked into beside the files of the call. */
final class StoreOption {

    private static final String ENDING = ".mv.db";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "A store that sinhke record wrote, to look into as well; its file is STORE.mv.db.")
    private Path store;

    /**
     * What looking into the store comes to, if one was named; it is open meanwhile.
     *
     * @throws Unusable if there is none: looking into a store makes none
     */
    <T> Optional<T> look(Function<JdbcStores, T> into) {
        if (store == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(database(store))) {
            throw new Unusable(
                    store.getFileName() + ENDING + ": no such store (expected one that sinhke record wrote)");
        }
        try (JdbcStores stores = open(store)) {
            return Optional.of(into.apply(stores));
        }
    }

    /** Opens that store, which is made if there is none. */
    static JdbcStores open(Path file) {
        return JdbcStores.h2(file, Clock.systemUTC());
    }

    private static Path database(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }
}
