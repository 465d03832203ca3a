package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.review.SummaryKind;

/**
 * Cells of a summary form that were left blank because something is not known (ô không tính được), and what that is.
 *
 * @param kind the form
 * @param reason what is not known
 * @param columns the columns that have a blank cell because of it
 * @param places the communes in whose rows they are; none where it is no commune's
 * @param count of how many it is not known: households, or communes where {@link Reason#ofCommunes()}
 */
public record SummaryGap(
        SummaryKind kind, Reason reason, ImmutableSet<String> columns, ImmutableSet<String> places, long count) {

    /** What is not known. */
    public enum Reason {
        /** The list names no commune of the scope for the household, so that it is in no row. */
        NO_PLACE,
        /** Neither poor nor near-poor is stated. */
        NO_CLASS,
        /** No member is the head, or several are, so that neither its ethnic group nor the head's sex is known. */
        NO_HEAD,
        /** The head's ethnic group is not stated, or is none of the official list. */
        NO_ETHNIC_GROUP,
        /** The head is Kinh, and the household is marked as one of the indigenous minorities. */
        KINH_AND_INDIGENOUS,
        /** The head's sex is not stated. */
        NO_SEX_OF_HEAD,
        /** Nobody said why the household is poor. */
        NO_CAUSES,
        /** Nobody said in what the household is deprived. */
        NO_DEPRIVATIONS,
        /** The household is deprived in something for which the form has no column. */
        OTHER_INDICATOR,
        /** Whether a member is below sixteen cannot be told by what is stated of the birth. */
        AGE_UNDECIDED,
        /** Nobody said how many of the household's children are deprived. */
        NO_CHILD_DEPRIVATIONS,
        /** The population of the commune was not stated. */
        NO_POPULATION,
        /** The lists of the year before are not there. */
        NO_LISTS_BEFORE,
        /** The list of the year before names no commune of the scope for the household. */
        NO_PLACE_BEFORE,
        /** The list of this year names no commune of the scope for the household, and that of the year before does. */
        NO_PLACE_NOW,
        /** The household left the lists, and nobody recorded whether it passed the line or died, moved, split or merged. */
        LEFT_UNEXPLAINED,
        /** The household is on a list for the first time, and what is marked and recorded of it does not say why. */
        CAME_UNEXPLAINED,
        /** What was recorded of the household contradicts the lists. */
        CONTRADICTORY,
        /** The households that were compared with the year before are not those of the lists. */
        NOT_COMPARED;

        /** Whether it is communes that are counted, not households. */
        public boolean ofCommunes() {
            return this == NO_POPULATION || this == NO_LISTS_BEFORE || this == NOT_COMPARED;
        }
    }
}
