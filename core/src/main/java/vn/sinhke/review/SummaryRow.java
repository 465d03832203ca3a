package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a summary form (dòng số liệu): the figures of one place, or of one part of it.
 *
 * @param level word of the level, {@code district} or {@code commune}; {@code total} for a row of sums
 * @param ordinal its number as written, as in {@code 1.10}
 * @param place name of the place, as written
 * @param part which part of the figures, {@code households} or {@code persons}, in forms that have two rows a place
 * @param figures by column; a column left blank is absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SummaryRow(
        String level,
        Optional<String> ordinal,
        String place,
        Optional<String> part,
        ImmutableMap<String, BigDecimal> figures) {}
