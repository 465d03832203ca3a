package vn.sinhke.benchmarks;

import java.util.List;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools: the checks as rules of {@code checks.drl}, the values of the law written into them.
 *
 * <p>It can be asked in three ways. Everything at once is its quickest, and tells what was found only when all was
 * judged; one after the other in a session that is kept is the quickest that answers for each application; one
 * stateless session for each is what its manual shows for validation.
 */
public final class DroolsEngine implements Engine, AutoCloseable {

    private static final String CHECKS = "vn/sinhke/benchmarks/checks.drl";

    /** How the applications are handed in. */
    public enum Way {
        /** All of them to one stateless session. */
        ALL_AT_ONCE,
        /** One after the other into a session that is kept, and out again. */
        KEPT_SESSION,
        /** Each to a stateless session of its own. */
        SESSION_EACH
    }

    private final Way way;
    private final KieSession kept;
    private final StatelessKieSession stateless;

    /** Compiles the rules. */
    public DroolsEngine(Way way) {
        this.way = way;
        KieBase base = compiled();
        this.kept = base.newKieSession();
        this.stateless = base.newStatelessKieSession();
    }

    private static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(CHECKS, DroolsEngine.class.getClassLoader())
                .setSourcePath("src/main/resources/" + CHECKS));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public String title() {
        return "Drools, "
                + switch (way) {
                    case ALL_AT_ONCE -> "all at once";
                    case KEPT_SESSION -> "kept session";
                    case SESSION_EACH -> "session each";
                };
    }

    @Override
    public void judge(List<Application> applications, Consumer<Object> found) {
        switch (way) {
            case ALL_AT_ONCE -> {
                stateless.setGlobal("found", found);
                stateless.execute((Iterable<?>) applications);
            }
            case KEPT_SESSION -> inTurn(applications, found);
            case SESSION_EACH -> {
                stateless.setGlobal("found", found);
                for (Application application : applications) {
                    stateless.execute(application);
                }
            }
        }
    }

    private void inTurn(List<Application> applications, Consumer<Object> found) {
        kept.setGlobal("found", found);
        for (Application application : applications) {
            FactHandle handle = kept.insert(application);
            kept.fireAllRules();
            kept.delete(handle);
        }
    }

    @Override
    public Fault fault(Object found) {
        return (Fault) found;
    }

    @Override
    public void close() {
        kept.dispose();
    }
}
