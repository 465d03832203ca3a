package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.money.Percentage;

/** What differs between two days: values, provisions behind them, acts. */
class LawDifferenceTest {

    private static final LawBook BOOK = LawBook.national();
    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_2026 = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private static LawDifference between(LocalDate before, LocalDate after) {
        return LawDifference.between(BOOK.on(LegalContext.on(before)), BOOK.on(LegalContext.on(after)));
    }

    private static List<ParameterChange> of(LawDifference difference, String parameter) {
        return difference.parameters().stream()
                .filter(change -> change.declaration().name().equals(parameter))
                .toList();
    }

    @Test
    void twoEqualDaysDoNotDiffer() {
        assertThat(between(FIRST_OF_2026, FIRST_OF_2026).isEmpty()).isTrue();
        assertThat(between(LAST_OF_2025, FIRST_OF_2026).isEmpty()).isFalse();
    }

    @Test
    void theLastDayOfTheOldLawAndTheFirstOfTheNewDiffer() {
        assertThat(between(LAST_OF_2025.minusDays(1), LAST_OF_2025).parameters())
                .isEmpty();
        LawDifference difference = between(LAST_OF_2025, FIRST_OF_2026);

        Scope money = Scope.of(Dimension.CAPITAL_PERIOD, "2026-2030");
        assertThat(of(difference, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM.name()))
                .filteredOn(change -> change.asked().equals(money))
                .singleElement()
                .satisfies(change -> {
                    assertThat(Standing.of(change.before())).isEqualTo(Standing.IN_FORCE);
                    assertThat(Standing.of(change.after())).isEqualTo(Standing.UNKNOWN);
                    assertThat(change.changesValue()).isTrue();
                });
    }

    @Test
    void anActThatIsRepealedAndTheActThatRepealsItBothChange() {
        assertThat(between(LocalDate.of(2026, 5, 30), LocalDate.of(2026, 5, 31)).acts())
                .contains(
                        new ActChange(BOOK.acts().get("55/2023/TT-BTC"), Standing.IN_FORCE, Standing.NO_LONGER),
                        new ActChange(BOOK.acts().get("60/2026/TT-BTC"), Standing.NOT_YET, Standing.IN_FORCE));
    }

    @Test
    void anotherProvisionBehindTheSameValueIsAChangeOfGround() {
        LegalContext.Builder money = LegalContext.builder().capitalPeriod(vn.sinhke.time.CapitalPeriod.Y2021_2025);
        LawDifference difference = LawDifference.between(
                BOOK.on(money.day(LAST_OF_2025).build()),
                BOOK.on(money.day(FIRST_OF_2026).build()));

        assertThat(of(difference, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM.name()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.changesValue()).isFalse();
                    assertThat(((LegalAnswer.InForce<?>) change.before()).value())
                            .isEqualTo(Percentage.of(50));
                    assertThat(((LegalAnswer.InForce<?>) change.before()).rung())
                            .isNotEqualTo(((LegalAnswer.InForce<?>) change.after()).rung());
                });
    }

    @Test
    void theOtherWayRoundIsTheSameTurnedRound() {
        LawDifference there = between(LAST_OF_2025, FIRST_OF_2026);
        LawDifference back = between(FIRST_OF_2026, LAST_OF_2025);

        assertThat(back.acts())
                .extracting(ActChange::act)
                .containsExactlyElementsOf(
                        there.acts().stream().map(ActChange::act).toList());
        assertThat(back.acts())
                .extracting(ActChange::before)
                .containsExactlyElementsOf(
                        there.acts().stream().map(ActChange::after).toList());
        assertThat(back.parameters())
                .extracting(ParameterChange::asked)
                .containsExactlyElementsOf(
                        there.parameters().stream().map(ParameterChange::asked).toList());
        assertThat(back.parameters().stream()
                        .map(change -> (Object) change.before())
                        .toList())
                .isEqualTo(there.parameters().stream()
                        .map(change -> (Object) change.after())
                        .toList());
    }

    @Test
    void aProvinceSeesItsOwnValuesAndActsOnly() throws IOException {
        write("66", "1/2024/NQ-A");
        write("67", "2/2024/NQ-B");
        LawBook book = LawBook.withOverlay(folder);
        LegalContext.Builder there = LegalContext.builder().province("67");

        LawDifference difference = LawDifference.between(
                book.on(there.day(LocalDate.of(2024, 2, 29)).build()),
                book.on(there.day(LocalDate.of(2024, 3, 1)).build()));

        assertThat(of(difference, "support.cap.project-vnd"))
                .extracting(ParameterChange::asked)
                .containsExactly(Scope.of(Dimension.PROVINCE, "67"));
        assertThat(difference.acts())
                .extracting(change -> change.act().key())
                .contains("2/2024/NQ-B")
                .doesNotContain("1/2024/NQ-A");
    }

    @Test
    void twoBooksOfOneDayDifferByWhatOneOfThemAdds() throws IOException {
        write("67", "2/2024/NQ-B");
        LegalContext day = LegalContext.on(LocalDate.of(2024, 6, 1));

        LawDifference difference =
                LawDifference.between(BOOK.on(day), LawBook.withOverlay(folder).on(day));

        assertThat(difference.parameters()).singleElement().satisfies(change -> {
            assertThat(change.declaration().name()).isEqualTo("support.cap.project-vnd");
            assertThat(Standing.of(change.after())).isEqualTo(Standing.IN_FORCE);
        });
        assertThat(difference.acts())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo(Standing.NOT_HERE));
    }

    private void write(String province, String key) throws IOException {
        Files.writeString(folder.resolve(province + ".json"), """
                {"act": {"key": "%2$s", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x",
                  "province": "%1$s", "inForceFrom": "2024-03-01", "provenance": {"rung": "primary"}},
                 "values": [{"parameter": "support.cap.project-vnd", "value": 1, "from": "2024-03-01",
                   "scope": {"province": "%1$s"}, "citations": ["%2$s art.1"]}]}
                """.formatted(province, key));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "27/2022/NĐ-CP, 2022-04-18, NOT_YET",
        "27/2022/NĐ-CP, 2022-04-19, IN_FORCE",
        "55/2023/TT-BTC, 2026-05-30, IN_FORCE",
        "55/2023/TT-BTC, 2026-05-31, NO_LONGER",
        "no-such-act, 2026-01-01, NOT_HERE",
    })
    void anActStandsByItsDays(String key, LocalDate day, Standing standing) {
        assertThat(Standing.of(Optional.ofNullable(BOOK.acts().get(key)), day)).isEqualTo(standing);
    }

    @Test
    void anActWhoseFirstDayIsNotKnownMayOrMayNotBeInForce() {
        LegalAct act = BOOK.acts().values().stream()
                .filter(one -> one.inForceFrom().isEmpty() && one.inForceUntil().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(Standing.of(Optional.of(act), FIRST_OF_2026)).isEqualTo(Standing.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "AREA, rural, RURAL",
        "AREA_CLASS, specially-difficult, SPECIALLY_DIFFICULT",
        "PROVINCE, 67, 67",
        "CAPITAL_PERIOD, 2021-2025, 2021-2025"
    })
    void aCaseIsReadAsPeopleTypeIt(Dimension dimension, String typed, String word) {
        assertThat(LawCases.read(dimension, typed)).isEqualTo(Scope.of(dimension, word));
    }

    @Test
    void aMisspeltCaseIsRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawCases.read(Dimension.AREA, "rurl"))
                .withMessage("Not a case of area: 'rurl' (expected RURAL|URBAN)");
    }
}
