package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Who may stand twice on lists: the document that {@code duplicates.schema.json} describes. It says where, and names nobody.
 * The counts are exact; of very many pairs only the first are kept.
 *
 * @param lists the lists that were read
 * @param message what the pairs are for, in the language asked for
 * @param householdPairs how many pairs of households there are
 * @param personPairs how many pairs of people whose households make no pair
 * @param certain how many pairs of people, wherever they are, have one personal number
 * @param households pairs of households
 * @param persons the pairs of people whose households make none
 */
@JsonPropertyOrder({"lists", "message", "householdPairs", "personPairs", "certain", "households", "persons"})
public record DuplicatesDocument(
        ImmutableList<Listed> lists,
        String message,
        long householdPairs,
        long personPairs,
        long certain,
        ImmutableList<Households> households,
        ImmutableList<Persons> persons) {

    /**
     * A list.
     *
     * @param file what the pairs call it: its name; its path where two have one name
     * @param form id and version of its form
     * @param role {@code checked}, or {@code against}: pairs within such lists are not looked for
     * @param year the year that it says it is of
     * @param households how many households it has
     * @param persons how many people
     * @param problems how many remarks its cells and rows have
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"file", "form", "role", "year", "households", "persons", "problems"})
    public record Listed(
            String file,
            String form,
            String role,
            Optional<Integer> year,
            long households,
            long persons,
            long problems) {}

    /**
     * Two households of which at least half the members of the smaller are, or may be, the same people.
     *
     * @param first the first member of one
     * @param second the first member of the other
     * @param likeness {@code same} if a pair of members has one personal number, else {@code probably-same}
     * @param smaller how many members the smaller of the two has
     * @param shared the pairs of members
     */
    @JsonPropertyOrder({"first", "second", "likeness", "smaller", "shared"})
    public record Households(Place first, Place second, String likeness, int smaller, ImmutableList<Persons> shared) {}

    /**
     * Two entries that are, or may be, one person.
     *
     * @param first where one stands
     * @param second where the other stands
     * @param likeness {@code same} by one personal number, else {@code probably-same}
     * @param points how much more likely than not: ten points more double the odds
     * @param reasons what speaks for and against it
     */
    @JsonPropertyOrder({"first", "second", "likeness", "points", "reasons"})
    public record Persons(Place first, Place second, String likeness, int points, ImmutableList<Reason> reasons) {}

    /**
     * Something that speaks for or against one person.
     *
     * @param code its code
     * @param speaksFor whether it speaks for it
     * @param message the same in words
     */
    @JsonPropertyOrder({"code", "speaksFor", "message"})
    public record Reason(String code, boolean speaksFor, String message) {}
}
