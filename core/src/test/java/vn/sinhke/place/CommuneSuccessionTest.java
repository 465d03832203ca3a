package vn.sinhke.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.time.EffectivePeriod;

/** What communes of one day are on another, as far as it is certain. */
class CommuneSuccessionTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);
    private static final CommuneSuccession MERGED =
            CommuneSuccession.between(BEFORE, AFTER, Optional.empty(), Gazetteer.vietnam());

    private static Locality place(String district, String commune) {
        return new Locality(
                Optional.empty(),
                Optional.ofNullable(district).filter(name -> !name.isEmpty()),
                Optional.ofNullable(commune));
    }

    @ParameterizedTest
    @CsvSource({
        "Huyện Đăk Glong, Xã Đắk Plao, Xã Quảng Khê",
        "ĐĂK GLONG, QUẢNG KHÊ, Xã Quảng Khê",
        "Huyện Đăk Glong, xã Đắk Ha, Phường Bắc Gia Nghĩa",
        "Gia Nghĩa, Phường Nghĩa Đức, Phường Bắc Gia Nghĩa",
        "Krông Nô, Nam Xuân, Xã Đắk Sắk"
    })
    void aCommuneThatWentWholeIntoAnotherIsTheOther(String district, String commune, String now) {
        assertThat(MERGED.now(place(district, commune))).hasValue(place("", now));
    }

    @Test
    void aNameThatSeveralCommunesBearNamesNoneUnlessTheProvinceIsSaid() {
        CommuneSuccession formerly = CommuneSuccession.between(BEFORE, AFTER, Optional.of("67"), Gazetteer.vietnam());
        CommuneSuccession now = CommuneSuccession.between(BEFORE, AFTER, Optional.of("68"), Gazetteer.vietnam());
        CommuneSuccession elsewhere = CommuneSuccession.between(BEFORE, AFTER, Optional.of("01"), Gazetteer.vietnam());
        Locality place = place("", "Xã Thuận Hà");
        Locality common = place("", "Xã Tân Thành");

        assertThat(MERGED.now(place)).hasValue(place("", "Xã Thuận Hạnh"));
        assertThat(MERGED.now(common)).isEmpty();
        assertThat(formerly.now(common)).hasValue(place("", "Xã Krông Nô"));
        assertThat(now.named(place)).isPresent();
        Locality inBoth = place("", "Xã Đức Minh");
        assertThat(MERGED.now(inBoth)).isEmpty();
        assertThat(formerly.now(inBoth)).hasValue(place("", "Xã Đức Lập"));
        assertThat(now.now(inBoth)).hasValue(place("", "Xã Đức Lập"));
        assertThat(elsewhere.now(common)).isEmpty();
        assertThat(MERGED.now(new Locality(Optional.of("Đắk Nông"), Optional.empty(), Optional.of("Tân Thành"))))
                .hasValue(place("", "Xã Krông Nô"));
    }

    @Test
    void whatNobodyKnowsIsNone() {
        assertThat(MERGED.now(place("Đăk Glong", "Xã Quảng Bịa"))).isEmpty();
        assertThat(MERGED.now(place("Huyện Bịa", "Xã Đắk Plao"))).isEmpty();
        assertThat(MERGED.now(place("", " "))).isEmpty();
        assertThat(MERGED.now(Locality.UNKNOWN)).isEmpty();
    }

    @Test
    void aCommuneThatIsThereStillIsNoOther() {
        CommuneSuccession sameDay = CommuneSuccession.between(BEFORE, BEFORE, Optional.empty(), Gazetteer.vietnam());
        Locality place = place("Huyện Đăk Glong", "Xã Đắk Plao");
        AdministrativeUnit unit = sameDay.named(place).orElseThrow();

        assertThat(sameDay.now(place)).isEmpty();
        assertThat(sameDay.into(unit)).hasValue(unit);
        assertThat(sameDay.parts(unit).orElseThrow()).containsExactly(unit);
        assertThatThrownBy(() -> CommuneSuccession.between(AFTER, BEFORE, Optional.empty(), Gazetteer.vietnam()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("From 2025-12-31 to 2024-12-31 (expected days in their order)");
    }

    @Test
    void theLastDayBeforeAndTheFirstAfterAreToldApart() {
        LocalDate last = Gazetteer.DISTRICTS_ABOLISHED.minusDays(1);
        Locality place = place("Huyện Đăk Glong", "Xã Đắk Plao");

        assertThat(CommuneSuccession.between(BEFORE, last, Optional.empty(), Gazetteer.vietnam())
                        .now(place))
                .isEmpty();
        assertThat(CommuneSuccession.between(
                                BEFORE, Gazetteer.DISTRICTS_ABOLISHED, Optional.empty(), Gazetteer.vietnam())
                        .now(place))
                .isPresent();
    }

    @Test
    void theCommunesOfWhichOneIsMadeAreAllOfThem() {
        AdministrativeUnit now = Gazetteer.vietnam().unit("24678", AFTER).orElseThrow();

        assertThat(MERGED.parts(now).orElseThrow())
                .extracting(AdministrativeUnit::name)
                .containsExactlyInAnyOrder("Xã Long Sơn", "Xã Đắk Sắk", "Xã Nam Xuân");
    }

    /** A: all into X. B: into X and Y. C: all into Y; on a second day Y becomes Z, with its district's name. */
    @Test
    void aCommuneThatWasDividedWentIntoNoneAndWhatItWentIntoHasNotAllItsParts() {
        LocalDate one = LocalDate.of(2020, 1, 1);
        LocalDate two = LocalDate.of(2021, 1, 1);
        AdministrativeUnit district =
                unit("900", UnitLevel.DISTRICT, "Huyện Bịa", "90", LocalDate.of(2010, 1, 1), null);
        AdministrativeUnit a = unit("90001", UnitLevel.COMMUNE, "Xã A", "900", LocalDate.of(2010, 1, 1), one);
        AdministrativeUnit b = unit("90002", UnitLevel.COMMUNE, "Xã B", "900", LocalDate.of(2010, 1, 1), one);
        AdministrativeUnit c = unit("90003", UnitLevel.COMMUNE, "Xã C", "900", LocalDate.of(2010, 1, 1), one);
        AdministrativeUnit x = unit("90004", UnitLevel.COMMUNE, "Xã X", "900", one, null);
        AdministrativeUnit y = unit("90005", UnitLevel.COMMUNE, "Xã Y", "900", one, two);
        AdministrativeUnit z = unit("90005", UnitLevel.COMMUNE, "Xã Z", "900", two, null);
        Gazetteer gazetteer = Gazetteer.of(
                ImmutableList.of(district, a, b, c, x, y, z),
                ImmutableList.of(
                        new Succession(a.code(), x.code(), one),
                        new Succession(b.code(), x.code(), one),
                        new Succession(b.code(), y.code(), one),
                        new Succession(c.code(), y.code(), one),
                        new Succession(y.code(), z.code(), two)));
        CommuneSuccession succession = CommuneSuccession.between(
                LocalDate.of(2019, 12, 31), LocalDate.of(2021, 12, 31), Optional.empty(), gazetteer);

        assertThat(succession.now(place("Bịa", "Xã A"))).hasValue(place("Huyện Bịa", "Xã X"));
        assertThat(succession.now(place("Bịa", "Xã B"))).isEmpty();
        assertThat(succession.now(place("Bịa", "Xã C"))).hasValue(place("Huyện Bịa", "Xã Z"));
        assertThat(succession.parts(x)).isEmpty();
        assertThat(succession.parts(z)).isEmpty();
    }

    private static AdministrativeUnit unit(
            String code, UnitLevel level, String name, String parent, LocalDate from, LocalDate until) {
        return new AdministrativeUnit(
                code,
                level,
                name,
                Optional.of(parent),
                until == null ? EffectivePeriod.startingOn(from) : EffectivePeriod.between(from, until));
    }
}
