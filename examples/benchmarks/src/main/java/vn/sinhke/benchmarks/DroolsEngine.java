package vn.sinhke.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools. */
public final class DroolsEngine implements Engine {

    public enum Mode {
        BATCH,
        ONE,
        STATELESS,
        STATELESS_ONE
    }

    private final Mode mode;
    private final KieSession session;
    private final StatelessKieSession stateless;

    public DroolsEngine(Mode mode) {
        this.mode = mode;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource("vn/sinhke/benchmarks/checks.drl", DroolsEngine.class.getClassLoader())
                .setSourcePath("src/main/resources/vn/sinhke/benchmarks/checks.drl"));
        var builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        var base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
        session = base.newKieSession();
        stateless = base.newStatelessKieSession();
    }

    @Override
    public String title() {
        return "Drools " + mode;
    }

    @Override
    public void judge(List<Application> applications, Consumer<Object> found) {
        switch (mode) {
            case BATCH -> {
                session.setGlobal("found", found);
                List<FactHandle> handles = new ArrayList<>(applications.size());
                for (Application a : applications) handles.add(session.insert(a));
                session.fireAllRules();
                for (FactHandle h : handles) session.delete(h);
                session.fireAllRules();
            }
            case ONE -> {
                session.setGlobal("found", found);
                for (Application a : applications) {
                    FactHandle h = session.insert(a);
                    session.fireAllRules();
                    session.delete(h);
                }
            }
            case STATELESS -> {
                stateless.setGlobal("found", found);
                stateless.execute((Iterable<?>) applications);
            }
            case STATELESS_ONE -> {
                stateless.setGlobal("found", found);
                for (Application a : applications) stateless.execute(a);
            }
        }
    }

    @Override
    public Fault fault(Object found) {
        return (Fault) found;
    }
}
