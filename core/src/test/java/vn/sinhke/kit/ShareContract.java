package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.sinhke.Seed;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** That shares of beneficiaries (PRT-001) and of priority groups (PRT-002) move the way households do. */
public interface ShareContract extends DossierContract {

    /** Circumstances in which a least share is mostly in force. */
    @Provide
    default Arbitrary<LegalContext> shareCircumstances() {
        return circumstancesOf(ParticipationParameters.BENEFICIARY_SHARE_MINIMUM);
    }

    /** Lists of households. */
    @Provide
    default Arbitrary<List<Participant>> households() {
        return participants().list().ofMinSize(1).ofMaxSize(20).withoutEdgeCases();
    }

    /** A further beneficiary never turns a share from satisfied to anything else, nor anything else into a fault. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    default void aFurtherBeneficiaryNeverBreaksAShare(
            @ForAll("shareCircumstances") LegalContext context, @ForAll("households") List<Participant> households) {
        Report before = appraise(with(households, Optional.empty()), context);
        Report after = appraise(with(households, Optional.of(PovertyClass.POOR)), context);

        for (String code : List.of("PRT-001", "PRT-002")) {
            Outcome was = before.outcome(code).orElseThrow();
            Outcome is = after.outcome(code).orElseThrow();
            if (DossierContract.satisfied(was)) {
                assertThat(is).as(code).isInstanceOf(Outcome.Satisfied.class);
            }
            if (DossierContract.found(is)) {
                assertThat(was).as(code).isInstanceOf(Outcome.Found.class);
            }
            Statistics.label(code).collect(DossierContract.kind(was));
            Statistics.label(code).coverage(coverage -> {
                coverage.check("Satisfied").percentage(p -> p > 3);
                coverage.check("Found").percentage(p -> p > 3);
            });
        }
    }

    /** A further household that is no beneficiary never mends a share, nor takes a fault away. */
    @Property(seed = Seed.FIXED, tries = 300)
    @StatisticsReport(onFailureOnly = true)
    default void aFurtherHouseholdThatIsNoneNeverMendsAShare(
            @ForAll("shareCircumstances") LegalContext context, @ForAll("households") List<Participant> households) {
        Report before = appraise(with(households, Optional.empty()), context);
        Report after = appraise(with(households, Optional.of(PovertyClass.OTHER)), context);

        for (String code : List.of("PRT-001", "PRT-002")) {
            Outcome was = before.outcome(code).orElseThrow();
            Outcome is = after.outcome(code).orElseThrow();
            if (DossierContract.found(was)) {
                assertThat(is).as(code).isInstanceOf(Outcome.Found.class);
            }
            if (DossierContract.satisfied(is)) {
                assertThat(was).as(code).isInstanceOf(Outcome.Satisfied.class);
            }
            Statistics.label(code).collect(DossierContract.kind(was));
            Statistics.label(code).coverage(coverage -> coverage.check("Found").percentage(p -> p > 3));
        }
    }

    private static Dossier with(List<Participant> households, Optional<PovertyClass> further) {
        List<Participant> all = new ArrayList<>(households);
        further.ifPresent(povertyClass -> all.add(Participant.builder()
                .household(Household.builder()
                        .status(new PovertyStatus(povertyClass, Optional.empty(), Optional.empty()))
                        .build())
                .build()));
        return Dossiers.lawful()
                .project(Dossiers.project().participants(all).build())
                .build();
    }
}
