package vn.sinhke.rules.summary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import vn.sinhke.review.SummaryKind;

/** The columns of the summary forms (các cột của biểu), as their descriptors call them. */
final class Columns {

    /** The twelve indicators of deprivation, in the order of forms 4 to 7. */
    static final ImmutableList<String> INDICATORS = ImmutableList.of(
            "employment",
            "dependants",
            "nutrition",
            "insurance",
            "adultEducation",
            "schooling",
            "houseQuality",
            "houseArea",
            "water",
            "toilet",
            "telecom",
            "informationMeans");

    /** The two classes that forms have columns of, as these begin. */
    static final ImmutableList<String> CLASSES = ImmutableList.of("poor", "nearPoor");

    private Columns() {}

    /** Whether a column of that form holds a rate and no count. */
    static boolean isRate(SummaryKind kind, String column) {
        return switch (kind) {
            case POOR_DEPRIVATION_RATES, NEAR_POOR_DEPRIVATION_RATES -> !column.equals(Line.HOUSEHOLDS);
            case RESULTS, POOR_STANDARD, NEAR_POOR_STANDARD -> column.endsWith("Rate");
            default -> false;
        };
    }

    /** How the columns of the class that a form is about begin, in forms of one class. */
    static String classOf(SummaryKind kind) {
        return switch (kind) {
            case NEAR_POOR_CHANGES, NEAR_POOR_DEPRIVATIONS, NEAR_POOR_DEPRIVATION_RATES, NEAR_POOR_STANDARD ->
                "nearPoor";
            default -> "poor";
        };
    }

    /** The columns of form 9 that hold a minority by name, or the others together, of that class. */
    static ImmutableList<String> minorities(Line line, String of) {
        return line.columns().stream()
                .filter(column -> column.length() > of.length() && column.startsWith(of))
                .filter(column -> Ascii.isUpperCase(column.charAt(of.length())))
                .filter(column ->
                        !column.equals(of + "Total") && !column.equals(of + "Kinh") && !column.equals(of + "Minority"))
                .collect(ImmutableList.toImmutableList());
    }
}
