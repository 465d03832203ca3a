package vn.sinhke.excel.edit;

import java.util.Optional;
import vn.sinhke.validation.Severity;

/**
 * The fills of marks, and how the fill below one is remembered. A plain fill never shows its background color, so ours
 * carries there what it covers: the color of another plain fill, the number of a patterned fill, or that there was
 * none. It outlives a saving in Excel, where styles are numbered anew.
 */
final class Fills {

    private static final String NONE = "indexed=\"64\"";
    private static final String PATTERNED = "5E";

    private Fills() {}

    static String color(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "FFF8CBC4";
            case WARNING -> "FFFFF0B8";
            case NOTE -> "FFDCEBF7";
        };
    }

    /** The markup of a mark's fill on a cell with that fill. */
    static String over(Node fill, int number, Severity severity, String prefix) {
        String below = NONE;
        Optional<Node> pattern = fill == null ? Optional.empty() : fill.node("patternFill");
        String kind = pattern.flatMap(p -> p.get("patternType")).orElse("none");
        if (kind.equals("solid")) {
            below = pattern.flatMap(p -> p.node("fgColor"))
                    .map(Fills::attributes)
                    .filter(attributes -> !attributes.equals(NONE))
                    .orElse(numbered(number));
        } else if (fill != null && !fill.inner().isEmpty() && !isPlainNone(fill)) {
            below = numbered(number);
        }
        return "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\""
                + color(severity) + "\"/><" + prefix + "bgColor " + below + "/></" + prefix + "patternFill></" + prefix
                + "fill>";
    }

    private static boolean isPlainNone(Node fill) {
        return fill.node("patternFill")
                .filter(p -> p.nodes().isEmpty()
                        && p.get("patternType").orElse("none").equals("none"))
                .isPresent();
    }

    private static String attributes(Node color) {
        StringBuilder out = new StringBuilder();
        color.tag()
                .attributes()
                .forEach((name, value) -> out.append(out.length() == 0 ? "" : " ")
                        .append(name)
                        .append("=\"")
                        .append(Xml.escape(value))
                        .append('"'));
        return out.toString();
    }

    private static String numbered(int number) {
        return "rgb=\"" + PATTERNED + String.format(java.util.Locale.ROOT, "%06X", number) + "\"";
    }

    static boolean isOurs(Node fill) {
        Optional<Node> pattern = fill.node("patternFill");
        String color = pattern.filter(
                        p -> p.get("patternType").filter("solid"::equals).isPresent())
                .flatMap(p -> p.node("fgColor"))
                .flatMap(c -> c.get("rgb"))
                .orElse("");
        for (Severity severity : Severity.values()) {
            if (color(severity).equalsIgnoreCase(color)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the fill below, if it was a pattern and is remembered by its number. */
    static Optional<Integer> numberBelow(Node fill) {
        return background(fill)
                .flatMap(color -> color.get("rgb"))
                .filter(rgb -> rgb.matches(PATTERNED + "[0-9A-F]{6}"))
                .map(rgb -> Integer.parseInt(rgb.substring(2), 16));
    }

    /** The markup of the fill below if it was a plain one; empty if there was none. */
    static Optional<String> plainBelow(Node fill, String prefix) {
        return background(fill)
                .map(Fills::attributes)
                .filter(color -> !color.equals(NONE))
                .map(color -> "<" + prefix
                        + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor " + color
                        + "/><"
                        + prefix + "bgColor " + NONE + "/></" + prefix + "patternFill></" + prefix + "fill>");
    }

    /** The color of a plain fill, or an empty text. */
    static String plainColor(Node fill) {
        return fill.node("patternFill")
                .filter(p -> p.get("patternType").filter("solid"::equals).isPresent())
                .flatMap(p -> p.node("fgColor"))
                .map(Fills::attributes)
                .orElse("");
    }

    private static Optional<Node> background(Node fill) {
        return fill.node("patternFill").flatMap(p -> p.node("bgColor"));
    }
}
