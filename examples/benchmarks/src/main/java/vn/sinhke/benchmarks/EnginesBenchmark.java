package vn.sinhke.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Sixteen checks on an application, one in ten of which is faulty: time for one application on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EnginesBenchmark {

    static final int APPLICATIONS = 1_000;

    /** The engine. */
    @Param({"sinhke", "hibernate", "yavi", "drools-at-once", "drools-kept", "drools-each"})
    public String engine;

    private Engine judging;
    private List<Application> applications;

    /** Loads the engine, and holds what it says against the rules of Sinh Kế before anything is timed. */
    @Setup(Level.Trial)
    public void load() {
        judging = Engines.of(engine);
        applications = Applications.of(APPLICATIONS);
        if (!Engines.answers(judging, applications).equals(Engines.answers(new SinhKeEngine(), applications))) {
            throw new IllegalStateException("Another answer than the rules': " + judging.title());
        }
    }

    /** Judges all applications. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void judge(Blackhole found) {
        judging.judge(applications, found::consume);
    }
}
