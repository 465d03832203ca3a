package vn.sinhke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;

class SelectionTest {

    private static final Selection SELECTION = Selection.by(LawBook.national().on(LegalContext.on(Dossiers.DAY)));
    private static final long MILLION = 1_000_000L;

    private static Candidate candidate(String id, SupportProject project) {
        Dossier dossier = Dossiers.lawful().id(id).project(project).build();
        return new Candidate(dossier, Appraisal.national().appraise(dossier, Appraisal.context(dossier, Dossiers.DAY)));
    }

    private static SupportProject.Builder households(int poor) {
        List<Participant> list = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            list.add(Participant.builder()
                    .from(Dossiers.participant(i).build())
                    .household(vn.sinhke.beneficiary.Household.builder()
                            .from(Dossiers.household(i < poor ? 0 : 9).build())
                            .representative(Dossiers.household(i).build().representative())
                            .groups(List.of())
                            .build())
                    .build());
        }
        return Dossiers.project().participants(list);
    }

    private static Map<Integer, Vnd> capital(long million2023, long million2024, long million2025) {
        return Map.of(
                2023, Vnd.of(million2023 * MILLION),
                2024, Vnd.of(million2024 * MILLION),
                2025, Vnd.of(million2025 * MILLION));
    }

    @Test
    void ranksByMethodThenPriorityThenShareThenCode() {
        List<Candidate> candidates = new ArrayList<>(List.of(
                candidate("D-half", households(5).build()),
                candidate("C-priority", households(8).build()),
                candidate("B-more", households(6).build()),
                candidate(
                        "A-community",
                        households(10).method(SupportMethod.COMMUNITY).build()),
                candidate("A-more", households(6).build())));
        List<String> expected = List.of("C-priority", "A-more", "B-more", "D-half", "A-community");

        for (int i = 0; i < 5; i++) {
            Collections.rotate(candidates, 1);
            assertThat(SELECTION.choose(candidates, capital(9_000, 9_000, 9_000)))
                    .extracting(Choice::dossierId)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void takesWholeDossiersWhileEveryYearSufficesAndASmallerOneMayStillFit() {
        SupportProject small = Dossiers.project()
                .budget(vn.sinhke.project.Budget.builder()
                        .total(Vnd.of(100 * MILLION))
                        .addLines(vn.sinhke.project.BudgetLine.builder()
                                .source(vn.sinhke.project.FundingSource.STATE_BUDGET)
                                .amount(Vnd.of(50 * MILLION))
                                .putByYear(2023, Vnd.of(50 * MILLION))
                                .build())
                        .addLines(vn.sinhke.project.BudgetLine.builder()
                                .source(vn.sinhke.project.FundingSource.CREDIT)
                                .amount(Vnd.of(50 * MILLION))
                                .putByYear(2023, Vnd.of(50 * MILLION))
                                .build())
                        .build())
                .sites(Dossiers.project().build().sites().stream()
                        .map(site -> Site.builder()
                                .from(site)
                                .cost(Vnd.of(50 * MILLION))
                                .stateSupport(Vnd.of(25 * MILLION))
                                .build())
                        .toList())
                .participants(households(5).build().participants())
                .build();
        List<Candidate> candidates = List.of(
                candidate("A", Dossiers.project().build()),
                candidate("B", Dossiers.project().build()),
                candidate("Z", small));

        List<Choice> choices = SELECTION.choose(candidates, capital(350, 300, 200));

        assertThat(choices)
                .extracting(Choice::verdict)
                .containsExactly(Verdict.CHOSEN, Verdict.NO_CAPITAL, Verdict.CHOSEN);
        assertThat(choices.get(1).reasons())
                .contains("lacks:2023:250000000", "lacks:2024:300000000", "lacks:2025:200000000");
        assertThat(Selection.taken(choices))
                .containsEntry(2023, Vnd.of(350 * MILLION))
                .containsEntry(2024, Vnd.of(300 * MILLION));
        assertThat(SELECTION
                        .choose(candidates.subList(0, 1), capital(299, 300, 200))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NO_CAPITAL);
        assertThat(SELECTION
                        .choose(candidates.subList(0, 1), capital(300, 300, 200))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.CHOSEN);
    }

    @Test
    void onlyWhatIsInOrderCanBeChosen() {
        Candidate unlawful = candidate("A", households(4).build());
        Candidate waiting =
                candidate("B", Dossiers.project().method(Optional.empty()).build());
        Candidate oneDistrict = candidate(
                "C",
                Dossiers.project()
                        .counts(ParticipantCounts.builder().build())
                        .sites(List.of(Dossiers.project().build().sites().get(0)))
                        .budget(Dossiers.budget().build())
                        .build());

        List<Choice> choices = SELECTION
                .asking(ImmutableSet.of("PLC-001"))
                .choose(List.of(unlawful, waiting), capital(9_000, 9_000, 9_000));

        assertThat(choices).extracting(Choice::dossierId).containsExactly("B", "A");
        assertThat(choices.get(0).verdict()).isEqualTo(Verdict.WAITS_FOR_FACTS);
        assertThat(choices.get(0).reasons()).contains("undecided:BUD-003");
        assertThat(choices.get(1).verdict()).isEqualTo(Verdict.NOT_LAWFUL);
        assertThat(choices.get(1).reasons()).containsExactly("violated:PRT-001");
        assertThat(oneDistrict.report().outcome("PLC-001").orElseThrow())
                .isInstanceOf(vn.sinhke.validation.Outcome.Found.class);
    }
}
