package vn.sinhke.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What one household adds to a column of a form about changes (số hộ, số nhân khẩu của một cột diễn biến).
 *
 * @param form the form: poor or near-poor households
 * @param column its column
 * @param households one, or none where only its number of people changed
 * @param persons its people
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewFlow(SummaryKind form, ChangeColumn column, int households, int persons) {

    /**
     * Returns what a household adds to the two forms. Whoever leaves one class for the other is counted with its people
     * of now in both forms, and what its number of people changed by stands in the other columns, as it does for one
     * that remained: so both forms balance in households and in people, and agree with each other (ADR 0061).
     *
     * @param before its people in the review before; 0 if it was not in the commune
     * @param now its people now; 0 if it is no longer there
     * @throws IllegalArgumentException if a number is negative
     */
    public static ImmutableList<ReviewFlow> of(ReviewTransition transition, int before, int now) {
        checkArgument(before >= 0 && now >= 0, "People of a household: %s, then %s (expected at least 0)", before, now);
        ImmutableList.Builder<ReviewFlow> flows = ImmutableList.builder();
        add(flows, SummaryKind.POOR_CHANGES, ReviewStanding.POOR, transition, before, now);
        add(flows, SummaryKind.NEAR_POOR_CHANGES, ReviewStanding.NEAR_POOR, transition, before, now);
        return flows.build();
    }

    private static void add(
            ImmutableList.Builder<ReviewFlow> flows,
            SummaryKind form,
            ReviewStanding listed,
            ReviewTransition transition,
            int before,
            int now) {
        boolean was = transition.before() == listed;
        boolean is = transition.now() == listed;
        boolean toTheOther =
                was && transition.now() != ReviewStanding.NEITHER && transition.now() != ReviewStanding.NOT_LISTED;
        Optional<ChangeColumn> column = transition.column(form);
        column.ifPresent(stated -> flows.add(new ReviewFlow(form, stated, 1, is || toTheOther ? now : before)));
        if (was && (is || toTheOther) && before != now) {
            flows.add(new ReviewFlow(
                    form,
                    now > before ? ChangeColumn.OTHER_INCREASE : ChangeColumn.OTHER_DECREASE,
                    0,
                    Math.abs(now - before)));
        }
    }
}
