package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The engines by name, and whether they say the same. */
public final class Engines {

    private static final ImmutableSortedMap<String, Supplier<Engine>> BY_NAME =
            ImmutableSortedMap.<String, Supplier<Engine>>naturalOrder()
                    .put("sinhke", SinhKeEngine::new)
                    .put("hibernate", HibernateEngine::new)
                    .put("yavi", YaviEngine::new)
                    .put("drools-at-once", () -> new DroolsEngine(DroolsEngine.Way.ALL_AT_ONCE))
                    .put("drools-kept", () -> new DroolsEngine(DroolsEngine.Way.KEPT_SESSION))
                    .put("drools-each", () -> new DroolsEngine(DroolsEngine.Way.SESSION_EACH))
                    .build();

    private Engines() {}

    /**
     * Returns a new engine.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Engine of(String name) {
        Supplier<Engine> engine = BY_NAME.get(name);
        if (engine == null) {
            throw new IllegalArgumentException(
                    "Not an engine: '" + name + "' (expected one of " + BY_NAME.keySet() + ")");
        }
        return engine.get();
    }

    /** The names. */
    public static ImmutableList<String> names() {
        return BY_NAME.keySet().asList();
    }

    /** Everything the engine says of each application, by the application's place and the code of the check. */
    public static Map<String, Fault> answers(Engine engine, List<Application> applications) {
        ImmutableSortedMap.Builder<String, Fault> answers = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < applications.size(); i++) {
            List<Object> found = new ArrayList<>();
            engine.judge(applications.subList(i, i + 1), found::add);
            for (Object one : found) {
                Fault fault = engine.fault(one);
                answers.put("%07d %s".formatted(i, fault.code()), fault);
            }
        }
        return answers.build();
    }
}
