package vn.sinhke.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Condition;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Provenance;
import vn.sinhke.law.Rung;
import vn.sinhke.law.Scope;
import vn.sinhke.time.EffectivePeriod;

class JudgingDaysTest {

    private static final String JUDGES = "kết luận · judges";
    private static final String UNDECIDED = "chưa đủ căn cứ · undecided";
    private static final String EVERY = "mọi trường hợp · every case";

    @Test
    void stretchesThatFollowEachOtherMakeOneRunOfDays() {
        assertThat(JudgingDays.rows(List.of(
                        stretch(Rung.PRIMARY, Scope.EVERYWHERE, "2022-01-01", "2023-01-01"),
                        stretch(Rung.PRESS, Scope.EVERYWHERE, "2023-01-01", null))))
                .containsExactly(List.of(JUDGES, "01/01/2022 → …", EVERY));
    }

    @Test
    void aDayBetweenTwoStretchesPartsThem() {
        assertThat(JudgingDays.rows(List.of(
                        stretch(Rung.PRIMARY, Scope.EVERYWHERE, "2022-01-01", "2023-01-01"),
                        stretch(Rung.PRIMARY, Scope.EVERYWHERE, "2023-01-02", "2024-01-01"))))
                .containsExactly(List.of(JUDGES, "01/01/2022 – 31/12/2022<br>02/01/2023 – 31/12/2023", EVERY));
    }

    @Test
    void aStretchWithinAnotherAddsNoDay() {
        assertThat(JudgingDays.rows(List.of(
                        stretch(Rung.PRIMARY, Scope.EVERYWHERE, "2022-01-01", "2024-01-01"),
                        stretch(Rung.PRIMARY, Scope.EVERYWHERE, "2022-06-01", "2023-01-01"))))
                .containsExactly(List.of(JUDGES, "01/01/2022 – 31/12/2023", EVERY));
    }

    @Test
    void whatWasNotReadStandsApartAndCasesOfTheSameDaysStandTogether() {
        Scope chain = Scope.of(Dimension.METHOD, "CHAIN");
        Scope community = Scope.of(Dimension.METHOD, "COMMUNITY");

        assertThat(JudgingDays.rows(List.of(
                        stretch(Rung.UNREAD, chain, "2022-01-01", "2023-01-01"),
                        stretch(Rung.PRIMARY, chain, "2023-01-01", null),
                        stretch(Rung.PRIMARY, community, "2023-01-01", null))))
                .containsExactly(
                        List.of(
                                JUDGES,
                                "01/01/2023 → …",
                                "liên kết theo chuỗi giá trị · value chain<br>phát triển sản xuất cộng đồng · community"),
                        List.of(UNDECIDED, "01/01/2022 – 31/12/2022", "liên kết theo chuỗi giá trị · value chain"));
    }

    private static ParameterValue<?> stretch(Rung rung, Scope scope, String from, String until) {
        return new ParameterValue<>(
                rung.decides() ? Optional.of(1) : Optional.empty(),
                new EffectivePeriod(
                        LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse)),
                scope,
                Condition.NONE,
                ImmutableList.of(Citation.parse("27/2022/NĐ-CP art.20 cl.5")),
                Optional.empty(),
                Optional.empty(),
                EffectivePeriod.startingOn(LocalDate.parse(from)),
                Provenance.builder().rung(rung).build());
    }
}
