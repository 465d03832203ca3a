package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.json.Json;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

class RulesPropertyTest {

    @Provide
    Arbitrary<Optional<PovertyClass>> classes() {
        return Arbitraries.of(PovertyClass.class).injectNull(0.2).map(Optional::ofNullable);
    }

    private static Participant participant(Optional<PovertyClass> povertyClass) {
        return Participant.builder()
                .household(Household.builder()
                        .status(povertyClass.map(c -> new PovertyStatus(c, Optional.empty(), Optional.empty())))
                        .build())
                .build();
    }

    private static Dossier with(List<Optional<PovertyClass>> classes) {
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .participants(classes.stream()
                                .map(RulesPropertyTest::participant)
                                .toList())
                        .build())
                .build();
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void aFurtherBeneficiaryNeverBreaksTheShare(
            @ForAll @Size(min = 1, max = 30) List<@net.jqwik.api.From("classes") Optional<PovertyClass>> classes) {
        List<Optional<PovertyClass>> more = new ArrayList<>(classes);
        more.add(Optional.of(PovertyClass.POOR));
        for (String code : List.of("PRT-001", "PRT-002")) {
            if (Judged.outcome(code, with(classes)) instanceof Outcome.Satisfied) {
                assertThat(Judged.outcome(code, with(more))).isInstanceOf(Outcome.Satisfied.class);
            }
        }
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void theMissingHouseholdsAreEnoughAndOneFewerIsNot(
            @ForAll @IntRange(min = 0, max = 60) int beneficiaries, @ForAll @IntRange(min = 1, max = 60) int others) {
        List<Optional<PovertyClass>> classes =
                new ArrayList<>(Collections.nCopies(beneficiaries, Optional.of(PovertyClass.NEAR_POOR)));
        classes.addAll(Collections.nCopies(others, Optional.of(PovertyClass.OTHER)));
        for (Finding finding : Judged.findings(Judged.outcome("PRT-001", with(classes)))) {
            int missing = Integer.parseInt(finding.arguments().get("missingHouseholds"));
            classes.addAll(Collections.nCopies(missing - 1, Optional.of(PovertyClass.POOR)));
            assertThat(Judged.outcome("PRT-001", with(classes))).isInstanceOf(Outcome.Found.class);
            classes.add(Optional.of(PovertyClass.POOR));
            assertThat(Judged.outcome("PRT-001", with(classes))).isInstanceOf(Outcome.Satisfied.class);
        }
    }

    @Property(seed = Seed.FIXED, tries = 200)
    void theOrderOfHouseholdsAndPartsDecidesNothing(
            @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("classes") Optional<PovertyClass>> classes,
            @ForAll Random random) {
        List<Optional<PovertyClass>> shuffled = new ArrayList<>(classes);
        Collections.shuffle(shuffled, random);
        Dossier reversed = Dossiers.lawful()
                .project(Dossiers.project()
                        .participants(shuffled.stream()
                                .map(RulesPropertyTest::participant)
                                .toList())
                        .budget(Budget.builder()
                                .from(Dossiers.budget().build())
                                .lines(ImmutableList.copyOf(
                                                Dossiers.budget().build().lines())
                                        .reverse())
                                .build())
                        .build())
                .build();

        assertThat(kinds(reversed)).isEqualTo(kinds(with(classes)));
    }

    private static List<String> kinds(Dossier dossier) {
        return report(dossier, Dossiers.DAY).results().stream()
                .map(r -> r.code() + " " + r.outcome().getClass().getSimpleName())
                .toList();
    }

    private static Report report(Dossier dossier, LocalDate day) {
        return Appraisal.national().appraise(dossier, Appraisal.context(dossier, day));
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void moreSupportNeverMakesAnUnlawfulProjectLawful(
            @ForAll @LongRange(min = 1, max = 1_000_000) long total,
            @ForAll @LongRange(min = 0, max = 1_000_000) long state,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more,
            @ForAll SupportMethod method,
            @ForAll AreaClass areaClass) {
        if (Judged.outcome("BUD-003", funded(total, state, method, areaClass)) instanceof Outcome.Found) {
            assertThat(Judged.outcome("BUD-003", funded(total, state + more, method, areaClass)))
                    .isInstanceOf(Outcome.Found.class);
        }
    }

    private static Dossier funded(long total, long state, SupportMethod method, AreaClass areaClass) {
        return Dossiers.lawful()
                .project(Dossiers.project()
                        .method(method)
                        .sites(List.of(Site.builder().areaClass(areaClass).build()))
                        .budget(Budget.builder()
                                .total(Vnd.of(total))
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.STATE_BUDGET)
                                        .amount(Vnd.of(state))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void everyFindingOnAnyDayCitesAProvisionOfThatDayAndTheReportReadsBack(
            @ForAll @IntRange(min = 0, max = 4_500) int days,
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("classes") Optional<PovertyClass>> classes)
            throws Exception {
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(days);
        Report report = report(with(classes), day);

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.provisions())
                        .isNotEmpty()
                        .allMatch(p -> !day.isBefore(p.from())
                                && p.until().map(day::isBefore).orElse(true)));
        assertThat(Json.mapper().readValue(Json.canonical(report), Report.class))
                .isEqualTo(report);
        assertThat(report(with(classes), day)).isEqualTo(report);
    }
}
