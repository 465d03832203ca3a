package vn.sinhke.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One filled summary form of a review (biểu tổng hợp rà soát), of one place and year.
 *
 * @param kind which of the thirteen
 * @param year the year it says it is of
 * @param unit who issued it, as written
 * @param rows its rows, in their order
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SummaryForm(
        SummaryKind kind, Optional<Integer> year, Optional<String> unit, ImmutableList<SummaryRow> rows) {}
