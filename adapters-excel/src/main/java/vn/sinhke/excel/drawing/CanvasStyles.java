package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The looks that a workbook has, numbered as cells refer to them; 0 is that of a cell without one. */
final class CanvasStyles {

    private static final String GREY = "FFECEFF3";

    /** Formats that have a number of their own in every workbook. */
    private static final ImmutableMap<String, Integer> BUILT_IN =
            ImmutableMap.of(Look.GENERAL, 0, "0", 1, "0.00", 2, "#,##0", 3, Look.TEXT, 49);

    private static final int FIRST_OWN = 164;

    private final Map<Look, Integer> ids = new LinkedHashMap<>();

    int id(Look look) {
        Integer known = ids.get(look);
        if (known == null) {
            known = ids.size() + 1;
            ids.put(look, known);
        }
        return known;
    }

    String xml() {
        Map<String, Integer> formats = new LinkedHashMap<>();
        Map<String, Integer> fonts = new LinkedHashMap<>();
        fonts.put("<font><sz val=\"11\"/><color rgb=\"FF000000\"/><name val=\"Calibri\"/></font>", 0);
        StringBuilder cells = new StringBuilder(xf(0, 0, false, false, ""));
        for (Look look : ids.keySet()) {
            Integer format = BUILT_IN.get(look.format());
            if (format == null) {
                format = formats.computeIfAbsent(look.format(), f -> FIRST_OWN + formats.size());
            }
            int font = fonts.computeIfAbsent(font(look), f -> fonts.size());
            cells.append(xf(
                    format,
                    font,
                    look.filled(),
                    look.boxed(),
                    "<alignment horizontal=\"" + look.side().word() + "\" vertical=\"center\" wrapText=\"1\"/>"));
        }
        StringBuilder own = new StringBuilder();
        formats.forEach((format, id) -> own.append("<numFmt numFmtId=\"")
                .append(id)
                .append("\" formatCode=\"")
                .append(CanvasBytes.escaped(format))
                .append("\"/>"));
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + (formats.isEmpty() ? "" : all("numFmts", formats.size(), own.toString()))
                + all("fonts", fonts.size(), String.join("", fonts.keySet()))
                + all(
                        "fills",
                        3,
                        "<fill><patternFill patternType=\"none\"/></fill>"
                                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + GREY
                                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>")
                + all(
                        "borders",
                        2,
                        "<border><left/><right/><top/><bottom/><diagonal/></border>"
                                + "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
                                + "<bottom style=\"thin\"/><diagonal/></border>")
                + all("cellStyleXfs", 1, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                + all("cellXfs", ids.size() + 1, cells.toString())
                + all("cellStyles", 1, "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>") + "</styleSheet>";
    }

    private static String all(String name, int count, String xml) {
        return "<" + name + " count=\"" + count + "\">" + xml + "</" + name + ">";
    }

    private static String font(Look look) {
        return "<font>" + (look.bold() ? "<b/>" : "") + (look.italic() ? "<i/>" : "")
                + (look.underlined() ? "<u/>" : "") + "<sz val=\"" + look.size()
                + "\"/><color rgb=\"FF000000\"/><name val=\"" + Look.FONT + "\"/></font>";
    }

    private static String xf(int format, int font, boolean filled, boolean boxed, String alignment) {
        String xf = "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + (filled ? 2 : 0)
                + "\" borderId=\"" + (boxed ? 1 : 0) + "\" xfId=\"0\"";
        return alignment.isEmpty()
                ? xf + "/>"
                : xf + (format == 0 ? "" : " applyNumberFormat=\"1\"") + " applyFont=\"1\""
                        + (filled ? " applyFill=\"1\"" : "") + (boxed ? " applyBorder=\"1\"" : "")
                        + " applyAlignment=\"1\">" + alignment + "</xf>";
    }
}
