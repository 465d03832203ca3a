package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.time.EffectivePeriod;

/** How the reader reads what is left to persons, and on which dossiers a value is conditioned. */
class LeftToPersonsTest {

    private static final String FILE = """
            {"act": {"key": "1/NQ.MH", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x"%s,
              "provenance": {"rung": "primary"}},
             "untranslatable": [{"citation": "1/NQ.MH art.9", "vi": "Có chuyên gia", "en": "With experts",
              "why": "nobody is named"%s}]}
            """;

    private Overlay overlay;

    @BeforeEach
    void folder(@TempDir Path folder) {
        overlay = new Overlay(folder);
    }

    @ParameterizedTest(name = "act{0}, requirement{1}: {2}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "''; ''; 1970-01-01/..",
                ", \"issuedOn\": \"2023-12-10\"; ''; 2023-12-10/..",
                ", \"issuedOn\": \"2023-12-10\", \"inForceFrom\": \"2024-01-01\"; ''; 2024-01-01/..",
                ", \"inForceFrom\": \"2024-01-01\", \"inForceUntil\": \"2026-01-01\"; ''; 2024-01-01/2026-01-01",
                ", \"inForceFrom\": \"2024-01-01\"; , \"from\": \"2024-02-03\"; 2024-02-03/..",
                ", \"inForceUntil\": \"2026-01-01\"; , \"until\": \"2025-04-05\"; 1970-01-01/2025-04-05",
                ", \"inForceUntil\": \"2026-01-01\"; , \"until\": null; 1970-01-01/..",
            })
    void aRequirementHoldsOnItsOwnDaysElseOnThoseOfItsAct(String act, String requirement, String period) {
        LawBook book = overlay.file("1.json", FILE.formatted(act, requirement)).book();

        assertThat(book.untranslatables())
                .filteredOn(person -> person.citation().act().equals("1/NQ.MH"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.period()).hasToString(period);
                    assertThat(person.scope()).isEqualTo(Scope.EVERYWHERE);
                    assertThat(person.citation()).hasToString("1/NQ.MH art.9");
                    assertThat(person.vietnamese()).isEqualTo("Có chuyên gia");
                    assertThat(person.english()).isEqualTo("With experts");
                    assertThat(person.why()).isEqualTo("nobody is named");
                });
    }

    @Test
    void aKeyThatNoRequirementHasAndAnActThatIsNotThereAreRefused() {
        overlay.file("1.json", FILE.formatted("", ", \"since\": \"2024-01-01\""));
        assertThat(overlay.problems())
                .containsExactly(
                        "overlay/1.json#/untranslatable/0: key: 'since' (expected one of [citation, from, until,"
                                + " scope, vi, en, why])");

        overlay.file("1.json", FILE.formatted("", "").replace("1/NQ.MH art.9", "9/NO art.9"));
        assertThat(overlay.problems())
                .containsExactly("overlay/1.json#/untranslatable/0: untranslatable: cites '9/NO' (expected the key of"
                        + " an act in the book)");
    }

    @Test
    void aRequirementOfAnActThatCannotBeReadHidesNoOtherProblem() {
        overlay.file(
                "1.json", FILE.formatted(", \"colour\": \"red\"", "").replace("1/NQ.MH art.9", "27/2022/NĐ-CP art.9"));

        assertThat(overlay.problems())
                .singleElement()
                .asString()
                .startsWith("overlay/1.json#/act: key: 'colour' (expected one of");
    }

    @Test
    void aConditionIsReadOfTheDayOfFilingTheDayOfApprovalOrBoth() {
        String filed = ", \"filed\": {\"from\": \"2024-01-01\", \"until\": \"2025-01-01\"}";
        String approved = ", \"approved\": {\"from\": \"2024-02-03\"}";
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        "",
                        Overlay.cap(
                                1, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-01-01\", \"endedBy\": \"1/NQ.MH\""),
                        Overlay.cap(
                                2,
                                "2025-01-01",
                                "1/NQ.MH",
                                filed + ", \"until\": \"2026-01-01\", \"endedBy\": \"1/NQ.MH\""),
                        Overlay.cap(
                                3,
                                "2026-01-01",
                                "1/NQ.MH",
                                approved + ", \"until\": \"2027-01-01\", \"endedBy\": \"1/NQ.MH\""),
                        Overlay.cap(4, "2027-01-01", "1/NQ.MH", filed + approved))
                .book();
        Optional<EffectivePeriod> in2024 =
                Optional.of(new EffectivePeriod(LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2025, 1, 1))));
        Optional<EffectivePeriod> since = Optional.of(EffectivePeriod.startingOn(LocalDate.of(2024, 2, 3)));

        assertThat(book.timeline("support.cap.project-vnd"))
                .filteredOn(value -> value.scope().word(Dimension.PROVINCE).equals(Optional.of("99")))
                .extracting(ParameterValue::condition)
                .containsExactly(
                        Condition.NONE,
                        new Condition(in2024, Optional.empty()),
                        new Condition(Optional.empty(), since),
                        new Condition(in2024, since));
    }
}
