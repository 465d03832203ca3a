package vn.sinhke.place;

import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/**
 * One administrative unit (đơn vị hành chính) as it is on the days of its period. The same code on other days may
 * be another unit: 24611 was Phường Nghĩa Đức and is Phường Bắc Gia Nghĩa since 1 July 2025.
 *
 * @param code code of the statistics office: two digits a province, three a district, five a commune
 * @param level province, district or commune
 * @param name full official name with its type word, such as {@code Huyện Đăk Glong}
 * @param parent code of the unit above it on those days; empty for a province
 * @param period the days on which this code names this unit
 */
public record AdministrativeUnit(
        String code, UnitLevel level, String name, Optional<String> parent, EffectivePeriod period) {}
