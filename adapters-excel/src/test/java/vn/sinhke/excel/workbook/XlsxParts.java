package vn.sinhke.excel.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package put together part by part, right as it comes, to be made wrong in one place. */
final class XlsxParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with this data, between the tags of sheetData. */
    static XlsxParts of(String data) {
        return ofSheet("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + data + "</sheetData></worksheet>");
    }

    /** A workbook of one sheet with this part. */
    static XlsxParts ofSheet(String sheet) {
        return new XlsxParts()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                .with("_rels/.rels", references(reference("r1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        references(reference("r1", "worksheet", "worksheets/sheet1.xml")
                                + reference("r2", "styles", "styles.xml")
                                + reference("r3", "sharedStrings", "/xl/sharedStrings.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REFERENCES
                                + "\"><sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"164\""
                                + " formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + MAIN
                                + "\"><si><t>Một</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">"
                                + "Hai </t></r><r><t>ba</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"
                                + "<si><t xml:space=\"preserve\">  </t></si></sst>")
                .with(SHEET, sheet);
    }

    static String reference(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REFERENCES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String references(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    XlsxParts with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    XlsxParts with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    XlsxParts without(String name) {
        parts.remove(name);
        return this;
    }

    XlsxParts replace(String name, String old, String other) {
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("there is no " + old + " in " + name);
        }
        return with(name, text.replace(old, other));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] pack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
