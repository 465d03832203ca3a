package vn.sinhke.excel.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Good workbooks made wrong: in their bytes, and in their parts that are then packed anew. */
final class MutatedWorkbooks {

    private static final String[] PIECES = {
        "<row>", "</row>", "<c t=\"s\"><v>1</v></c>", "<c/>", "r=\"A1\"", "r=\"9\"", "&amp;", "&x;", "<!--", "-->",
                "<![CDATA[",
        "]]>", "<?x?>", "-1", "1e5", "99999999999", "xmlns:a=\"b\"", "t=\"d\"", "t=\"str\"", "hidden=\"1\"", "\u0000",
                "ắ",
        "<is><t>a</t></is>", "<f t=\"array\" ref=\"A1:C3\"/>", "</sheetData>", "<sheetData>",
                "<mergeCell ref=\"A1:B2\"/>"
    };

    private MutatedWorkbooks() {}

    static XlsxParts good() {
        return XlsxParts.ofSheet("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + XlsxParts.MAIN
                + "\"><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\">"
                + "<v>1</v></c><c r=\"B1\" s=\"1\"><v>46053</v></c><c t=\"b\"><v>1</v></c></row><row r=\"3\"><c r=\"C3\" t=\"str\">"
                + "<f>A1</f><v>x</v></c><c r=\"D3\" t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c t=\"d\"><v>2026-01-31</v></c><c s=\"2\"><v>0.255</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A5:C6\"/></mergeCells></worksheet>");
    }

    static byte[] goodXls() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Một");
            for (int r = 0; r < 20; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue("Nguyễn " + r);
                row.createCell(1).setCellValue(r / 7.0);
                row.createCell(2).setCellValue(r % 2 == 0);
                row.createCell(3).setCellFormula("B1+1");
            }
            sheet.addMergedRegion(new CellRangeAddress(30, 31, 0, 3));
            sheet.setColumnHidden(2, true);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(byte[] file, Random random) {
        byte[] changed = random.nextInt(5) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
        for (int i = random.nextInt(12); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(8));
        }
        return changed;
    }

    static byte[] parts(Random random) {
        XlsxParts parts = good();
        List<String> names = new ArrayList<>(parts.parts().keySet());
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = random.nextInt(3) == 0 ? XlsxParts.SHEET : names.get(random.nextInt(names.size()));
            byte[] content = parts.parts().getOrDefault(name, new byte[0]);
            switch (random.nextInt(12)) {
                case 0 -> parts.without(name);
                case 1 ->
                    parts.with(name, parts.parts().getOrDefault(names.get(random.nextInt(names.size())), content));
                case 2 -> parts.with(name, bytes(content.length == 0 ? new byte[1] : content, random));
                default -> parts.with(name, text(new String(content, StandardCharsets.UTF_8), random));
            }
        }
        return parts.pack();
    }

    private static String text(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(20));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + piece + text.substring(to);
            default -> text.substring(0, to) + text.substring(at);
        };
    }
}
