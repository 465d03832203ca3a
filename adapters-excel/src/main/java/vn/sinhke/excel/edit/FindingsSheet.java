package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.validation.Severity;

/** The sheet that lists all marks, with links to their cells. */
final class FindingsSheet {

    private static final String[] HEADERS = {
        "TT", "Mức độ", "Mã", "Trang tính", "Ô", "Nội dung kiểm tra", "Phát hiện", "Căn cứ", "Cách sửa"
    };
    private static final int[] WIDTHS = {6, 12, 10, 18, 8, 40, 60, 44, 50};

    /** Excel follows no more links of one sheet than that; those beyond say where and do not lead there. */
    private static final int MOST_LINKS = 65_000;

    private static final int TALLEST = 409;

    private FindingsSheet() {}

    static String word(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "Vi phạm";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Lưu ý";
        };
    }

    private static String[] cells(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        return new String[] {
            Integer.toString(i + 1),
            word(mark.severity()),
            mark.code(),
            mark.place().map(CellPlace::sheet).orElse(""),
            mark.place().map(CellPlace::cell).orElse(""),
            mark.title(),
            mark.text(),
            mark.citation(),
            mark.remedy()
        };
    }

    static void write(List<Mark> marks, String namespace, StyleSheet styles, OutputStream out) throws IOException {
        int header = styles.text(true);
        int body = styles.text(false);
        put(
                out,
                Xml.PROLOG + "<worksheet xmlns=\"" + namespace
                        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:I"
                        + (marks.size() + 1)
                        + "\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                        + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                        + "<sheetFormatPr defaultRowHeight=\"15.75\"/><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            put(
                    out,
                    "<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS[i]
                            + "\" customWidth=\"1\"/>");
        }
        put(out, "</cols><sheetData>");
        row(out, 1, HEADERS, header, header);
        for (int i = 0; i < marks.size(); i++) {
            row(
                    out,
                    i + 2,
                    cells(marks, i),
                    body,
                    styles.marked(body, marks.get(i).severity()));
        }
        put(out, "</sheetData>");
        links(marks, out);
        put(
                out,
                "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    }

    private static void row(OutputStream out, int number, String[] cells, int style, int second) throws IOException {
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            lines = Math.max(lines, 1 + cells[i].length() / Math.max(WIDTHS[i] - 4, 1));
        }
        StringBuilder row = new StringBuilder();
        row.append("<row r=\"").append(number).append("\" ht=\"").append(Math.min(16 * lines, TALLEST));
        row.append("\" customHeight=\"1\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" s=\"");
            row.append(i == 1 ? second : style).append('"');
            if (cells[i].isEmpty()) {
                row.append("/>");
            } else {
                row.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                row.append(Xml.cellText(cells[i])).append("</t></is></c>");
            }
        }
        put(out, row.append("</row>").toString());
    }

    private static void links(List<Mark> marks, OutputStream out) throws IOException {
        int links = 0;
        for (int i = 0; i < marks.size() && links < MOST_LINKS; i++) {
            CellPlace place = marks.get(i).place().orElse(null);
            if (place != null) {
                put(out, links++ == 0 ? "<hyperlinks>" : "");
                String target = "'" + place.sheet().replace("'", "''") + "'!" + place.cell();
                put(
                        out,
                        "<hyperlink ref=\"E" + (i + 2) + "\" location=\"" + Xml.escape(target) + "\" display=\""
                                + Xml.escape(place.cell()) + "\"/>");
            }
        }
        put(out, links == 0 ? "" : "</hyperlinks>");
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
