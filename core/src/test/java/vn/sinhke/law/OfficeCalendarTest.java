package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

    private static final LocalDate TET = LocalDate.of(2026, 2, 16);

    private static OfficeCalendar from(LocalDate day) {
        return OfficeCalendar.from(LawBook.national().on(LegalContext.on(LocalDate.of(2026, 6, 1))), day);
    }

    @Test
    void daysOffAndSwapsAreThoseOfTheirYearWhateverTheDayOfJudgment() {
        assertThat(from(TET).workingDays().contains(TET)).contains(false);
        assertThat(from(TET).workingDays().contains(LocalDate.of(2026, 8, 22))).contains(true); // a Saturday
        assertThat(from(LocalDate.of(2023, 1, 19)).workingDays().nth(LocalDate.of(2023, 1, 19), 2))
                .contains(LocalDate.of(2023, 1, 27));
    }

    @Test
    void itHoldsTheYearOfTheDayAndTheNextAsFarAsTheyAreKnown() {
        LocalDate day = LocalDate.of(2025, 12, 31);

        assertThat(from(day)
                        .workingDays()
                        .nth(day, 2)) // 1 and 2 January 2026 are off, the Saturday after is no working day
                .contains(LocalDate.of(2026, 1, 5));
        assertThat(from(LocalDate.of(2026, 12, 31)).workingDays().nth(LocalDate.of(2026, 12, 31), 2))
                .isEmpty();
        assertThat(from(LocalDate.of(2021, 12, 31)).workingDays().contains(LocalDate.of(2021, 12, 31)))
                .isEmpty();
        assertThat(from(LocalDate.MAX).workingDays().contains(LocalDate.MAX)).isEmpty();
        assertThat(from(LocalDate.MIN).workingDays().contains(LocalDate.MIN)).isEmpty();
    }

    @Test
    void whatRestsOnItCitesTheYearsItNeedsLastAndIsKnownNoBetter() {
        ImmutableList<Provision> own =
                ImmutableList.of(new Provision("24/2021/QĐ-TTg", "art.4 cl.4", TET, Optional.empty(), Rung.PRIMARY));
        LocalDate day = LocalDate.of(2025, 12, 30);

        LegalAnswer.InForce<Integer> behind = from(day).behind(3, own, day);

        assertThat(behind.value()).isEqualTo(3);
        assertThat(behind.rung()).isEqualTo(Rung.PRESS);
        assertThat(behind.provisions())
                .hasToString("[24/2021/QĐ-TTg art.4 cl.4, 45/2019/QH14 art.112, 45/2019/QH14 art.111 cl.3]");
        assertThat(from(day).behind(3, own, LocalDate.of(2026, 1, 5)).provisions())
                .extracting(Provision::from)
                .endsWith(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(from(LocalDate.of(2027, 3, 2)).behind(3, own, LocalDate.of(2027, 3, 4)))
                .isEqualTo(new LegalAnswer.InForce<>(3, Rung.PRIMARY, own));
    }

    @Test
    void daysOffThatWereNotYetAnnouncedAreNotKnown() {
        LegalContext before = LegalContext.builder()
                .day(LocalDate.of(2026, 6, 1))
                .knownOn(LocalDate.of(2025, 12, 30))
                .build();

        assertThat(OfficeCalendar.from(LawBook.national().on(before), TET)
                        .workingDays()
                        .contains(TET))
                .isEmpty();
    }
}
