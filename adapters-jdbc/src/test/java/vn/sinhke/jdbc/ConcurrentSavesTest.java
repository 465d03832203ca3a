package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.port.Saved;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

class ConcurrentSavesTest {

    private static final int TOGETHER = 4;

    static Stream<Named<DataSource>> databases() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSameSavedByManyAtOnceIsWrittenOnce(DataSource database) throws Exception {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        for (int round = 0; round < 5; round++) {
            Dossier dossier = Dossiers.lawful().id("R-" + round).build();

            assertThat(together(i -> stores.dossiers().save(dossier)))
                    .containsExactlyInAnyOrder(Saved.NEW, Saved.UNCHANGED, Saved.UNCHANGED, Saved.UNCHANGED);
            assertThat(stores.dossiers().history("R-" + round)).containsExactly(dossier);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void differentContentsSavedAtOnceAreAllKept(DataSource database) throws Exception {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        for (int round = 0; round < 5; round++) {
            String id = "R-" + round;

            assertThat(together(i -> stores.dossiers()
                            .save(Dossiers.lawful().id(id).dataNote("số " + i).build())))
                    .containsExactlyInAnyOrder(Saved.NEW, Saved.CHANGED, Saved.CHANGED, Saved.CHANGED);
            assertThat(stores.dossiers().history(id))
                    .extracting(dossier -> dossier.dataNote().orElseThrow())
                    .containsExactlyInAnyOrder("số 0", "số 1", "số 2", "số 3");
            assertThat(stores.dossiers().ofCall("DN-2023"))
                    .hasSize(round + 1)
                    .contains(stores.dossiers().find(id).orElseThrow());
        }
    }

    @FunctionalInterface
    private interface Save {
        Saved by(int thread);
    }

    private static List<Saved> together(Save save) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        try {
            CyclicBarrier start = new CyclicBarrier(TOGETHER);
            List<Future<Saved>> running = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                int thread = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return save.by(thread);
                }));
            }
            List<Saved> done = new ArrayList<>();
            for (Future<Saved> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
