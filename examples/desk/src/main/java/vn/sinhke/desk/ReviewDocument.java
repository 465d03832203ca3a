package vn.sinhke.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.review.summary.RecordedChanges;
import vn.sinhke.review.summary.SummaryGap;

/**
 * What {@code sinhke review} read, wrote and left blank.
 *
 * @param lists the lists of this year
 * @param joined what was joined to them, if anything was to be
 * @param pairs how they compare with the year before, if its lists are there
 * @param changes what was recorded in between and joined to them, if anything was to be
 * @param forms the thirteen forms
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"lists", "joined", "pairs", "changes", "forms"})
record ReviewDocument(
        ImmutableList<Listed> lists,
        Optional<Joined> joined,
        Optional<Pairs> pairs,
        Optional<Changes> changes,
        ImmutableList<Written> forms) {

    /** A list: its file, form, sizes, and how many remarks and violations its cells and rows have. */
    @JsonPropertyOrder({"file", "form", "households", "persons", "problems", "violations"})
    record Listed(String file, String form, int households, long persons, int problems, long violations) {}

    /** How many households have something from the assessments, and how much of these belongs to none. */
    @JsonPropertyOrder({"joined", "leftOver"})
    record Joined(int joined, int leftOver) {}

    /** How many households are in both years, only in the one before, only in this. */
    @JsonPropertyOrder({"both", "left", "came"})
    record Pairs(long both, long left, long came) {}

    /** Of how many households something recorded was joined, and what was joined to none, by position from 1. */
    @JsonPropertyOrder({"joined", "leftOver"})
    record Changes(int joined, ImmutableList<RecordedChanges.LeftOver> leftOver) {}

    /** A form: its number and names, the file that was written if one was, and why cells of it are blank. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"number", "name", "english", "file", "gaps"})
    record Written(int number, String name, String english, Optional<String> file, ImmutableList<SummaryGap> gaps) {}
}
