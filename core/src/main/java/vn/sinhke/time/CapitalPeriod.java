package vn.sinhke.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import java.util.List;

/**
 * The medium-term period whose money a project spends (giai đoạn vốn), such as 2021-2025.
 *
 * <p>Which circular governs a payment follows the money, not the calendar alone: money of 2021-2025 stays under
 * Circular 55/2023 while it may still be spent, though the circular was repealed (Circular 60/2026, art. 21).
 *
 * @param firstYear first budget year in
 * @param lastYear last budget year in
 */
public record CapitalPeriod(int firstYear, int lastYear) {

    /** Money of 2021-2025. */
    public static final CapitalPeriod Y2021_2025 = new CapitalPeriod(2021, 2025);

    /** Money of 2026-2030. */
    public static final CapitalPeriod Y2026_2030 = new CapitalPeriod(2026, 2030);

    /**
     * Checks the order of the two years.
     *
     * @throws IllegalArgumentException if the last year is before the first, or a year has not four digits
     */
    public CapitalPeriod {
        checkArgument(
                firstYear >= 1000 && lastYear <= 9999 && firstYear <= lastYear,
                "Not a capital period: %s-%s (expected like 2021-2025)",
                firstYear,
                lastYear);
    }

    /**
     * Reads {@code 2021-2025}.
     *
     * @throws IllegalArgumentException if the text is not two years in order
     */
    @JsonCreator
    public static CapitalPeriod parse(String text) {
        List<String> years = Splitter.on('-').trimResults().splitToList(text);
        checkArgument(
                years.size() == 2 && years.stream().allMatch(y -> y.matches("[0-9]{4}")),
                "Not a capital period: '%s' (expected like 2021-2025)",
                text);
        return new CapitalPeriod(Integer.parseInt(years.get(0)), Integer.parseInt(years.get(1)));
    }

    /** Whether the budget year belongs to it; first and last year included. */
    public boolean contains(int year) {
        return firstYear <= year && year <= lastYear;
    }

    @JsonValue
    @Override
    public String toString() {
        return firstYear + "-" + lastYear;
    }
}
