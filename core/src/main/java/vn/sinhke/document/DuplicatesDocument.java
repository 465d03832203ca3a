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
     * @param name what the pairs call it: its file name, its path where two have one name, or its code in the store
     * @param form id and version of its form; absent of a list of the store
     * @param role {@code checked}, {@code against} or {@code stored}: pairs within lists that are not checked are not
     *     looked for
     * @param year the year that it says it is of
     * @param households how many households it has
     * @param persons how many people
     * @param problems how many remarks its cells and rows have
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"name", "form", "role", "year", "households", "persons", "problems"})
    public record Listed(
            String name,
            Optional<String> form,
            String role,
            Optional<Integer> year,
            long households,
            long persons,
            long problems) {}

    /**
     * Where somebody stands: in a cell of a workbook, or on a list of the store.
     *
     * @param list what the list is called
     * @param sheet name of the sheet
     * @param cell address of the cell, such as {@code C7}
     * @param household which household of a list of the store, from 1
     * @param member which member of the household, from 1
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"list", "sheet", "cell", "household", "member"})
    public record Spot(
            String list,
            Optional<String> sheet,
            Optional<String> cell,
            Optional<Integer> household,
            Optional<Integer> member) {

        /** In that cell. */
        public static Spot cell(String list, Place place) {
            return new Spot(
                    list, Optional.of(place.sheet()), Optional.of(place.cell()), Optional.empty(), Optional.empty());
        }

        /** That member of that household of a list of the store, both from 1. */
        public static Spot stored(String list, int household, int member) {
            return new Spot(list, Optional.empty(), Optional.empty(), Optional.of(household), Optional.of(member));
        }
    }

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
    public record Households(Spot first, Spot second, String likeness, int smaller, ImmutableList<Persons> shared) {}

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
    public record Persons(Spot first, Spot second, String likeness, int points, ImmutableList<Reason> reasons) {}

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
