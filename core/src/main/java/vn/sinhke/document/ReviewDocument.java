package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.review.summary.RecordedChanges;
import vn.sinhke.review.summary.SummaryGap;

/**
 * What was read, written and left blank when the forms of a review were computed: the document that
 * {@code review.schema.json} describes. It names nobody.
 *
 * @param lists the lists of this year
 * @param joined what was joined to them, if anything was to be
 * @param pairs how they compare with the year before, if its lists are there
 * @param changes what was recorded in between and joined to them, if anything was to be
 * @param forms the thirteen forms
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"lists", "joined", "pairs", "changes", "forms"})
public record ReviewDocument(
        ImmutableList<Listed> lists,
        Optional<Joined> joined,
        Optional<Pairs> pairs,
        Optional<Changes> changes,
        ImmutableList<Written> forms) {

    /**
     * A list.
     *
     * @param file its name
     * @param form id and version of its form
     * @param households how many households it has
     * @param persons how many people
     * @param problems how many remarks its cells and rows have
     * @param violations how many of these are violations
     */
    @JsonPropertyOrder({"file", "form", "households", "persons", "problems", "violations"})
    public record Listed(String file, String form, int households, long persons, int problems, long violations) {}

    /**
     * What was joined of the assessments.
     *
     * @param joined how many households have something from them
     * @param leftOver how many of them belong to no household, or not to one alone
     */
    @JsonPropertyOrder({"joined", "leftOver"})
    public record Joined(int joined, int leftOver) {}

    /**
     * How the lists of two years compare.
     *
     * @param both how many households are in both years
     * @param left how many only in the one before
     * @param came how many only in this
     * @param redrawn of how many in the year before the commune went into another since, or has another name
     */
    @JsonPropertyOrder({"both", "left", "came", "redrawn"})
    public record Pairs(long both, long left, long came, long redrawn) {}

    /**
     * What was joined of what was recorded between the two years.
     *
     * @param joined of how many households something was recorded
     * @param leftOver what was joined to none
     */
    @JsonPropertyOrder({"joined", "leftOver"})
    public record Changes(int joined, ImmutableList<RecordedChanges.LeftOver> leftOver) {}

    /**
     * A form.
     *
     * @param number its number, 1 to 13
     * @param name its name in Vietnamese
     * @param english its name in English
     * @param file the file that was written; absent if nothing of it could be computed
     * @param gaps why cells of it are blank; none if it is whole
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"number", "name", "english", "file", "gaps"})
    public record Written(
            int number, String name, String english, Optional<String> file, ImmutableList<SummaryGap> gaps) {}
}
