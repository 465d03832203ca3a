package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the value of a parameter may depend on beside the day (phạm vi áp dụng). */
public enum Dimension {
    /** Code of the province whose council or committee set the value. */
    PROVINCE("province"),
    /** Period of the money, such as {@code 2021-2025}. */
    CAPITAL_PERIOD("capitalPeriod"),
    /** Method of support: {@code CHAIN}, {@code COMMUNITY}, {@code TASK}, {@code SPECIAL}. */
    METHOD("method"),
    /** Class of the area by difficulty. */
    AREA_CLASS("areaClass"),
    /** Length of the production cycle: {@code UNDER_A_YEAR} or {@code YEAR_OR_LONGER}. */
    CYCLE("cycle"),
    /** Poverty class of a household. */
    POVERTY_CLASS("povertyClass");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /**
     * Returns the dimension of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Dimension parse(String word) {
        return Arrays.stream(values())
                .filter(d -> d.word.equals(word))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException("Not a dimension of scope: '" + word + "' (expected one of "
                                + Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "))
                                + ")"));
    }

    /** The word used in law data. */
    @JsonValue
    public String word() {
        return word;
    }
}
