package vn.sinhke.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.money.Vnd;
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

    @Override
    default ImmutableList<String> ids() {
        return store().ids();
    }

    @Override
    default Report firstUnder(String id) {
        return Report.builder().from(first()).subject(id).build();
    }

    @Test
    default void aReportWithFindingsAndMissingFactsComesBack() {
        Dossier faulty = Dossier.builder()
                .from(vn.sinhke.project.Dossiers.lawful().build())
                .lead(Optional.empty())
                .project(vn.sinhke.project.Dossiers.project()
                        .budget(vn.sinhke.project.Dossiers.budget()
                                .total(Vnd.of(1_004_863_730L))
                                .build())
                        .build())
                .build();
        Report report = Appraisal.national().appraise(faulty, Appraisal.context(faulty, LocalDate.of(2023, 8, 25)));
        assertThat(report.violated()).isTrue();
        assertThat(report.undecided()).isTrue();

        store().save(report);

        assertThat(store().find(report.subject())).hasValue(report);
    }
}
