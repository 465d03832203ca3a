package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.money.Vnd;

/** What is seen of the law on the days on which it became known. */
class KnownLawTest {

    private static final Scope CHAIN = Scope.of(Dimension.PROVINCE, "99").with(Dimension.METHOD, "CHAIN");
    private static final LocalDate NEW_LAW_KNOWN = LocalDate.of(2025, 6, 20);

    private Overlay overlay;

    @BeforeEach
    void folder(@TempDir Path folder) {
        overlay = new Overlay(folder);
    }

    @Test
    void anEndAndWhatFollowsAreSeenFromTheIssueOfTheActThatBringsThem() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\"",
                        Overlay.cap(
                                5, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-07-01\", \"endedBy\": \"2/NQ.MH\""))
                .act("2/NQ.MH", ", \"issuedOn\": \"2025-06-20\"", Overlay.cap(7, "2025-07-01", "2/NQ.MH", ""))
                .book();
        LocalDate day = LocalDate.of(2025, 8, 1);

        assertThat(cap(book, day, NEW_LAW_KNOWN.minusDays(1))).isEqualTo(Vnd.of(5));
        assertThat(cap(book, day, NEW_LAW_KNOWN)).isEqualTo(Vnd.of(7));
        assertThat(book.asKnownOn(NEW_LAW_KNOWN.minusDays(1)).acts())
                .containsKey("1/NQ.MH")
                .doesNotContainKey("2/NQ.MH");
        assertThat(book.asKnownOn(NEW_LAW_KNOWN).acts()).containsKey("2/NQ.MH");
        assertThat(book.asKnownOn(LocalDate.of(2023, 12, 9)).timeline("support.cap.project-vnd"))
                .noneMatch(value -> value.scope().covers(CHAIN));
        assertThat(book.asKnownOn(LocalDate.of(2023, 12, 10)).timeline("support.cap.project-vnd"))
                .filteredOn(value -> value.scope().covers(CHAIN))
                .singleElement()
                .satisfies(value -> assertThat(value.period().until()).isEmpty());
        assertThat(book.changeDays("support.cap.project-vnd"))
                .contains(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1));
    }

    @Test
    void aTransitionIsSeenFromTheIssueOfItsAct() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\", \"inForceUntil\": \"2025-07-01\"",
                        Overlay.cap(
                                5,
                                "2024-01-01",
                                "1/NQ.MH",
                                ", \"transition\": {\"citation\": \"2/NQ.MH art.9\", \"from\": \"2025-07-01\"}"))
                .act("2/NQ.MH", ", \"issuedOn\": \"2025-06-20\"")
                .book();
        LocalDate day = LocalDate.of(2025, 8, 1);

        assertThat(provisions(book, day, NEW_LAW_KNOWN.minusDays(1))).isEqualTo("[1/NQ.MH art.1]");
        assertThat(provisions(book, day, NEW_LAW_KNOWN)).isEqualTo("[1/NQ.MH art.1, 2/NQ.MH art.9]");
    }

    @Test
    void aValueFoundWrongIsBelievedOnlyUntilItWasWithdrawn() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\"",
                        Overlay.cap(5, "2024-01-01", "1/NQ.MH", ", \"known\": {\"until\": \"2024-06-01\"}"),
                        Overlay.cap(6, "2024-01-01", "1/NQ.MH", ", \"known\": {\"from\": \"2024-06-01\"}"))
                .book();
        LocalDate day = LocalDate.of(2024, 3, 1);

        assertThat(cap(book, day, LocalDate.of(2024, 5, 31))).isEqualTo(Vnd.of(5));
        assertThat(cap(book, day, LocalDate.of(2024, 6, 1))).isEqualTo(Vnd.of(6));
        assertThat(book.answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN, day))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class,
                        now -> assertThat(now.value()).isEqualTo(Vnd.of(6)));
    }

    @Test
    void twoValuesAreOneTooManyOnAnyDayOnWhichBothWereBelieved() {
        overlay.act(
                "1/NQ.MH",
                ", \"issuedOn\": \"2023-12-10\"",
                Overlay.cap(5, "2024-01-01", "1/NQ.MH", ", \"known\": {\"until\": \"2024-06-02\"}"),
                Overlay.cap(6, "2024-01-01", "1/NQ.MH", ", \"known\": {\"from\": \"2024-06-01\"}"));

        assertThat(overlay.problems())
                .containsExactly("overlay/1-NQ.MH.json#/values/1: support.cap.project-vnd: two values at once in"
                        + " {province=99, method=CHAIN}: 2024-01-01/.. and 2024-01-01/.. (expected one; the other is at"
                        + " overlay/1-NQ.MH.json#/values/0)");
    }

    @Test
    void anEndThatWasNotKnownYetMakesTwoValuesAtOnce() {
        overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\"",
                        Overlay.cap(
                                5, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-07-01\", \"endedBy\": \"2/NQ.MH\""),
                        Overlay.cap(7, "2025-07-01", "1/NQ.MH", ""))
                .act("2/NQ.MH", ", \"issuedOn\": \"2025-06-20\"");

        assertThat(overlay.problems())
                .singleElement()
                .asString()
                .contains("two values at once")
                .contains("2025-07-01/.. and 2024-01-01/.. (expected one");
    }

    @Test
    void whatIsLeftToPersonsIsSeenFromTheIssueOfItsActOnItsDaysAndInItsCases() {
        LawBook book = overlay.file("1.json", """
                {"act": {"key": "1/NQ.MH", "kind": "Nghị quyết", "issuer": "x", "title": "x", "titleInEnglish": "x",
                  "issuedOn": "2023-12-10", "inForceFrom": "2024-01-01", "inForceUntil": "2026-01-01",
                  "provenance": {"rung": "primary"}},
                 "untranslatable": [{"citation": "1/NQ.MH art.9", "scope": {"capitalPeriod": "2021-2025"},
                  "vi": "Có chuyên gia", "en": "With experts", "why": "nobody is named"}]}
                """).book();

        assertThat(left(book, LocalDate.of(2024, 1, 1), "2021-2025")).isTrue();
        assertThat(left(book, LocalDate.of(2025, 12, 31), "2021-2025")).isTrue();
        assertThat(left(book, LocalDate.of(2023, 12, 31), "2021-2025")).isFalse();
        assertThat(left(book, LocalDate.of(2026, 1, 1), "2021-2025")).isFalse();
        assertThat(left(book, LocalDate.of(2024, 1, 1), "2026-2030")).isFalse();
        assertThat(left(book.asKnownOn(LocalDate.of(2023, 12, 9)), LocalDate.of(2024, 1, 1), "2021-2025"))
                .isFalse();
        assertThat(left(book.asKnownOn(LocalDate.of(2023, 12, 10)), LocalDate.of(2024, 1, 1), "2021-2025"))
                .isTrue();
    }

    private static boolean left(LawBook book, LocalDate day, String money) {
        return book
                .leftToPersons(LegalContext.builder()
                        .day(day)
                        .capitalPeriod(vn.sinhke.time.CapitalPeriod.parse(money))
                        .build())
                .stream()
                .anyMatch(person -> person.citation().act().equals("1/NQ.MH"));
    }

    private static Vnd cap(LawBook book, LocalDate day, LocalDate known) {
        return inForce(book, day, known).value();
    }

    private static String provisions(LawBook book, LocalDate day, LocalDate known) {
        return inForce(book, day, known).provisions().toString();
    }

    private static LegalAnswer.InForce<Vnd> inForce(LawBook book, LocalDate day, LocalDate known) {
        LegalContext context = LegalContext.builder().day(day).knownOn(known).build();
        LegalAnswer<Vnd> answer = book.on(context).answer(SupportParameters.SUPPORT_CAP_PROJECT, CHAIN);
        assertThat(answer).isInstanceOf(LegalAnswer.InForce.class);
        return (LegalAnswer.InForce<Vnd>) answer;
    }
}
