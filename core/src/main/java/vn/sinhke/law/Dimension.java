package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the value of a parameter may depend on beside the day (phạm vi áp dụng). */
public enum Dimension {
    /** Code of the province whose council or committee set the value. */
    PROVINCE("province", "[0-9]{2}"),
    /** Period of the money, such as {@code 2021-2025}. */
    CAPITAL_PERIOD("capitalPeriod", "[0-9]{4}-[0-9]{4}"),
    /** Method of support: {@code CHAIN}, {@code COMMUNITY}, {@code TASK}, {@code SPECIAL}. */
    METHOD("method", "CHAIN|COMMUNITY|TASK|SPECIAL"),
    /** Class of the area by difficulty. */
    AREA_CLASS("areaClass", "SPECIALLY_DIFFICULT|DIFFICULT|OTHER"),
    /** Length of the production cycle: {@code UNDER_A_YEAR} or {@code YEAR_OR_LONGER}. */
    CYCLE("cycle", "UNDER_A_YEAR|YEAR_OR_LONGER"),
    /** Poverty class of a household. */
    POVERTY_CLASS("povertyClass", "POOR|NEAR_POOR|NEWLY_ESCAPED|AVERAGE|OTHER"),
    /** Rural or urban (khu vực): {@code RURAL} or {@code URBAN}. */
    AREA("area", "RURAL|URBAN"),
    /** Region of a commune in the ethnic and mountain area, or a specially difficult village (khu vực, thôn). */
    REGION("region", "III|II|I|SPECIAL_VILLAGE|OTHER");

    private final String word;
    private final Pattern values;

    Dimension(String word, String values) {
        this.word = word;
        this.values = Pattern.compile(values);
    }

    /**
     * Returns the dimension of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Dimension parse(String word) {
        for (Dimension dimension : values()) {
            if (dimension.word.equals(word)) {
                return dimension;
            }
        }
        throw new IllegalArgumentException("Not a dimension of scope: '" + word + "' (expected one of "
                + Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", ")) + ")");
    }

    /** Whether a value of the law may apply to that case; a case that no fact can be would never be asked for. */
    boolean allows(String value) {
        return values.matcher(value).matches();
    }

    /** The cases there are, as a pattern, for messages. */
    String allowed() {
        return values.pattern();
    }

    /** The word used in law data. */
    @JsonValue
    public String word() {
        return word;
    }
}
