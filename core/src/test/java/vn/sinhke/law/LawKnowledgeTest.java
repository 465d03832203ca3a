package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On which days the law changes, and on which what is known of it. */
class LawKnowledgeTest {

    private static final String CAP = "support.cap.project-vnd";

    private Overlay overlay;

    @BeforeEach
    void folder(@TempDir Path folder) {
        overlay = new Overlay(folder);
    }

    private static List<ParameterValue<?>> own(LawBook book) {
        return book.timeline(CAP).stream()
                .filter(value -> value.scope().word(Dimension.PROVINCE).equals(Optional.of("99")))
                .toList();
    }

    @Test
    void knowledgeChangesWithAnIssueAnEndATransitionAndAWithdrawal() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\"",
                        Overlay.cap(4, "2024-01-01", "1/NQ.MH", ", \"known\": {\"until\": \"2024-02-05\"}"),
                        Overlay.cap(
                                5,
                                "2024-01-01",
                                "1/NQ.MH",
                                ", \"known\": {\"from\": \"2024-02-07\"}, \"until\": \"2025-07-01\","
                                        + " \"endedBy\": \"2/NQ.MH\","
                                        + " \"transition\": {\"citation\": \"3/NQ.MH art.9\", \"from\": \"2025-03-01\"}"))
                .act("2/NQ.MH", ", \"issuedOn\": \"2025-06-20\"")
                .act("3/NQ.MH", ", \"issuedOn\": \"2025-02-11\"")
                .book();

        assertThat(LawKnowledge.days(own(book), book.acts()))
                .containsExactly(
                        LocalDate.of(2023, 12, 10),
                        LocalDate.of(2024, 2, 5),
                        LocalDate.of(2024, 2, 7),
                        LocalDate.of(2025, 2, 11),
                        LocalDate.of(2025, 6, 20));
    }

    @Test
    void anActWhoseDayIsNotKnownChangesNoKnowledge() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        ", \"issuedOn\": \"2023-12-10\"",
                        Overlay.cap(
                                5, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-07-01\", \"endedBy\": \"2/NQ.MH\""))
                .act("2/NQ.MH", "")
                .book();

        assertThat(LawKnowledge.days(own(book), book.acts())).containsExactly(LocalDate.of(2023, 12, 10));
        assertThat(LawKnowledge.days(ImmutableSet.of(), book.acts())).isEmpty();
    }

    @Test
    void theLawChangesOnTheFirstDayOfAValueAndOnTheDayAfterItsLast() {
        LawBook book = overlay.act(
                        "1/NQ.MH",
                        "",
                        Overlay.cap(5, "2024-02-03", "1/NQ.MH", ", \"until\": \"2025-04-05\""),
                        Overlay.cap(
                                6, "2025-04-05", "1/NQ.MH", ", \"until\": \"2025-06-07\", \"endedBy\": \"1/NQ.MH\""))
                .book();

        assertThat(Sets.difference(book.changeDays(CAP), LawBook.national().changeDays(CAP)))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2024, 2, 3), LocalDate.of(2025, 4, 5), LocalDate.of(2025, 6, 7));
        assertThat(LawBook.national().changeDays("no.such")).isEmpty();
    }
}
