package vn.sinhke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.money.Percentage;

class RuleSetTest {

    private static final LegalContext CONTEXT = LegalContext.on(LocalDate.of(2023, 8, 25));
    private static final TinyRule<Percentage> SHARE =
            new TinyRule<>("TST-002", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM);
    private static final TinyRule<Integer> DISTRICTS =
            new TinyRule<>("TST-001", Severity.WARNING, ProjectParameters.INTER_DISTRICT_MINIMUM);

    @Test
    void twoRulesOfOneCodeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("thing", List.of(SHARE, DISTRICTS, SHARE)))
                .withMessage("Two rules have the code TST-002");
    }

    @Test
    void theOrderOfTheRulesMakesNoDifference() {
        RuleSet<String> one = RuleSet.of("thing", List.of(SHARE, DISTRICTS));
        RuleSet<String> other = RuleSet.of("thing", List.of(DISTRICTS, SHARE));

        assertThat(one.version()).isEqualTo(other.version()).matches("[0-9a-f]{64}");
        assertThat(one.check("bad", LawBook.national().on(CONTEXT)))
                .isEqualTo(other.check("bad", LawBook.national().on(CONTEXT)))
                .extracting(result -> result.code().text())
                .containsExactly("TST-001", "TST-002");
        assertThat(one.rules()).hasSize(2);
    }

    @Test
    void everyRuleAndChoiceIsPartOfTheVersion() {
        String version = RuleSet.of("thing", List.of(SHARE)).version();

        assertThat(List.of(
                        RuleSet.of("thing", List.<Rule<String>>of()).version(),
                        RuleSet.of("thing", List.of(SHARE, DISTRICTS)).version(),
                        RuleSet.of("thing", List.of(SHARE.variant("LOWEST"))).version(),
                        RuleSet.of(
                                        "thing",
                                        List.of(new TinyRule<>(
                                                "TST-002",
                                                Severity.WARNING,
                                                ParticipationParameters.BENEFICIARY_SHARE_MINIMUM)))
                                .version(),
                        RuleSet.of(
                                        "thing",
                                        List.of(new TinyRule<>(
                                                "TST-002",
                                                Severity.VIOLATION,
                                                ParticipationParameters.PRIORITY_SHARE_ABOVE)))
                                .version()))
                .doesNotContain(version)
                .doesNotHaveDuplicates();
        assertThat(RuleSet.of("thing", List.of(SHARE.variant(""))).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PRT-1", "prt-001", "PRT001", "PRTX-001", "PRT-0001", "PRT-001 ", "ĐKN-001"})
    void aCodeOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCode.of(text))
                .withMessage("Not a rule code: '" + text + "' (expected like 'PRT-001')");
    }

    @Test
    void codesAreInTheOrderOfTheirTexts() {
        assertThat(Stream.of("PRT-010", "BUD-999", "PRT-009")
                        .map(RuleCode::of)
                        .sorted()
                        .map(RuleCode::toString))
                .containsExactly("BUD-999", "PRT-009", "PRT-010");
    }
}
