package vn.sinhke.place;

import java.time.LocalDate;

/**
 * That a unit went, whole or in part, into another (sáp nhập, chia tách, đổi tên). How large a part is not said.
 *
 * @param formerCode code of the unit until the day before
 * @param code code of the unit since the day; often a code that another unit had before
 * @param on first day of the unit that it went into
 */
public record Succession(String formerCode, String code, LocalDate on) {}
