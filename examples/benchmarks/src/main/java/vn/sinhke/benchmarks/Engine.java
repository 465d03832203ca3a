package vn.sinhke.benchmarks;

import java.util.List;
import java.util.function.Consumer;

/** One engine with the sixteen checks loaded, ready to judge on one thread. */
public interface Engine {

    /** Name and version, as the figures are printed. */
    String title();

    /**
     * Judges every application and hands over what is found, complete with code, arguments and citations, in the form
     * of the engine.
     */
    void judge(List<Application> applications, Consumer<Object> found);

    /** Returns a thing that {@link #judge} handed over in the form of all engines. */
    Fault fault(Object found);
}
