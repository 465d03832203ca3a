package vn.sinhke.port;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Report;

/** What every {@link Reports} must do; each adapter's test implements it. */
public interface ReportsContract extends StoreContract<Report> {

    /** Returns the store under test, empty when the test begins. */
    Reports store();

    @Override
    default Report first() {
        return report(LocalDate.of(2023, 8, 25));
    }

    @Override
    default Report changed() {
        return report(LocalDate.of(2024, 8, 25));
    }

    private static Report report(LocalDate day) {
        Dossier dossier = vn.sinhke.project.Dossiers.lawful().build();
        return Appraisal.national().appraise(dossier, Appraisal.context(dossier, day));
    }

    @Override
    default String id() {
        return "dossier:T-01";
    }

    @Override
    default Saved save(Report value) {
        return store().save(value);
    }

    @Override
    default Optional<Report> find(String id) {
        return store().find(id);
    }

    @Override
    default ImmutableList<Report> history(String id) {
        return store().history(id);
    }
}
