package vn.sinhke.excel.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers typed as text, in Vietnamese or English grouping. What can be read in two ways is not read. */
final class NumberText {

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(đồng|đ|vnđ|vnd|ha|hộ|tháng)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+|(?: [0-9]{3})+)");
    private static final Pattern ONE_GROUP = Pattern.compile("[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern DECIMAL =
            Pattern.compile("([-+]?[0-9]{1,3}(?:([. ,])[0-9]{3}(?:\\2[0-9]{3})*)?|[-+]?[0-9]+)[.,]([0-9]+)");

    private NumberText() {}

    /** A whole number: groups are groups, as a fraction of a đồng or of a household makes no sense. */
    static Optional<BigDecimal> whole(String text) {
        String bare = bare(text);
        if (PLAIN.matcher(bare).matches() || GROUPED.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replaceAll("[., ]", "")));
        }
        return Optional.empty();
    }

    /** Whether a number with decimals could also be one with groups, such as 1.234. */
    static boolean isAmbiguous(String text) {
        return ONE_GROUP.matcher(bare(text)).matches();
    }

    /** A number with decimals, not ambiguous. */
    static Optional<BigDecimal> decimal(String text) {
        String bare = bare(text);
        Optional<BigDecimal> whole = whole(bare);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher match = DECIMAL.matcher(bare);
        if (!match.matches()) {
            return Optional.empty();
        }
        char mark = bare.charAt(match.end(1));
        if (match.group(2) != null && match.group(2).charAt(0) == mark) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(match.group(1).replaceAll("[., ]", "") + "." + match.group(3)));
    }

    private static String bare(String text) {
        return UNIT.matcher(text.strip()).replaceFirst("").strip();
    }
}
