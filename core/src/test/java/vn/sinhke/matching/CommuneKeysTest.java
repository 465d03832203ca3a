package vn.sinhke.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.place.Succession;
import vn.sinhke.place.UnitLevel;
import vn.sinhke.time.EffectivePeriod;

/** With units that are made up. */
class CommuneKeysTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate CHANGE = Gazetteer.DISTRICTS_ABOLISHED;
    private static final LocalDate LATER = LocalDate.of(2026, 4, 30);

    private static AdministrativeUnit unit(String code, UnitLevel level, String name, String parent, boolean former) {
        return new AdministrativeUnit(
                code,
                level,
                name,
                Optional.ofNullable(parent),
                former
                        ? new EffectivePeriod(FIRST, Optional.of(CHANGE))
                        : new EffectivePeriod(CHANGE, Optional.empty()));
    }

    private static final Gazetteer GAZETTEER = Gazetteer.of(
            ImmutableList.of(
                    unit("67", UnitLevel.PROVINCE, "Tỉnh Cũ", null, true),
                    unit("660", UnitLevel.DISTRICT, "Huyện Một", "67", true),
                    unit("661", UnitLevel.DISTRICT, "Huyện Hai", "67", true),
                    unit("24001", UnitLevel.COMMUNE, "Xã Đắk Som", "660", true),
                    unit("24002", UnitLevel.COMMUNE, "Xã Quảng Hòa", "660", true),
                    unit("24003", UnitLevel.COMMUNE, "Xã Trùng", "660", true),
                    unit("24004", UnitLevel.COMMUNE, "Xã Trùng", "661", true),
                    unit("24005", UnitLevel.COMMUNE, "Xã Chia", "661", true),
                    unit("68", UnitLevel.PROVINCE, "Tỉnh Mới", null, false),
                    unit("24001", UnitLevel.COMMUNE, "Xã Tà Đùng", "68", false),
                    new AdministrativeUnit(
                            "24009",
                            UnitLevel.COMMUNE,
                            "Xã Khác",
                            Optional.of("68"),
                            new EffectivePeriod(CHANGE, Optional.of(LATER))),
                    new AdministrativeUnit(
                            "24010",
                            UnitLevel.COMMUNE,
                            "Phường Khác",
                            Optional.of("68"),
                            new EffectivePeriod(LATER, Optional.empty()))),
            ImmutableList.of(
                    new Succession("24001", "24001", CHANGE),
                    new Succession("24002", "24001", CHANGE),
                    new Succession("24003", "24009", CHANGE),
                    new Succession("24005", "24001", CHANGE),
                    new Succession("24005", "24009", CHANGE),
                    new Succession("24009", "24010", LATER)));

    private static Optional<String> key(LocalDate day, String district, String commune) {
        return CommuneKeys.on(day, GAZETTEER)
                .of(new Locality(Optional.empty(), Optional.ofNullable(district), Optional.ofNullable(commune)));
    }

    @Test
    void communesThatWentIntoOneHaveOneKeyWithIt() {
        assertThat(key(CHANGE.minusDays(1), null, "Đăk Som")).hasValue("24001");
        assertThat(key(CHANGE.minusDays(1), "Một", "xã Quảng Hoà")).hasValue("24001");
        assertThat(key(CHANGE, null, "Tà Đùng")).hasValue("24001");
        assertThat(key(CHANGE, null, "Xã Khác")).hasValue("24010");
        assertThat(key(LATER, null, "Phường Khác")).hasValue("24010");
    }

    @Test
    void aNameOfTwoIsToldApartByItsDistrictOrNotAtAll() {
        assertThat(key(CHANGE.minusDays(1), "Huyện Một", "Xã Trùng")).hasValue("24010");
        assertThat(key(CHANGE.minusDays(1), null, "Xã Trùng")).hasValue("=xa trung");
        assertThat(key(CHANGE.minusDays(1), "Huyện Ba", "Xã Trùng")).hasValue("=xa trung");
        assertThat(key(CHANGE.minusDays(1), "Huyện Hai", "Xã Trùng"))
                .as("nothing is known of what became of it")
                .hasValue("24004");
    }

    @Test
    void aNameOfSeveralProvincesIsToldApartByTheOneThatIsSaidOnEitherDay() {
        Locality place = new Locality(Optional.empty(), Optional.empty(), Optional.of("Xã Đức Minh"));
        LocalDate day = CHANGE.minusDays(1);
        Gazetteer vietnam = Gazetteer.vietnam();

        assertThat(CommuneKeys.on(day, vietnam).of(place)).hasValue("=xa duc minh");
        assertThat(CommuneKeys.on(day, Optional.of("67"), vietnam).of(place)).hasValue("24664");
        assertThat(CommuneKeys.on(day, Optional.of("68"), vietnam).of(place)).hasValue("24664");
    }

    @Test
    void whatIsNotKnownHasItsTextAndWhatWasDividedHasNone() {
        assertThat(key(CHANGE, null, "Xã Không Có")).hasValue("=xa khong co");
        assertThat(key(CHANGE, null, "Đắk Som")).hasValue("=dak som");
        assertThat(key(CHANGE.minusDays(1), null, "Xã Chia")).isEmpty();
        assertThat(key(CHANGE, null, " ")).isEmpty();
        assertThat(key(CHANGE, null, null)).isEmpty();
        assertThat(CommuneKeys.isCertain("24001")).isTrue();
        assertThat(CommuneKeys.isCertain("=dak som")).isFalse();
    }
}
