package vn.sinhke.excel.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The package of a workbook: its parts one after the other, none of which tells a time. */
final class CanvasPackage {

    /** Sheets are so much alike from row to row that more work than this packs them little better. */
    private static final int LEVEL = 5;

    /** The first moment that a package can tell, which other writers take for none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";
    private static final String SHEETS = DOCUMENT + "spreadsheetml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String APPLICATION = "Sinh Kế";

    private final ZipArchiveOutputStream out;

    CanvasPackage(OutputStream out) {
        this.out = new ZipArchiveOutputStream(out);
        this.out.setLevel(LEVEL);
    }

    /** Writes the parts that tell which parts there are. */
    void begin(int sheets) throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", SHEETS + "worksheet+xml"));
            references.append(reference(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        write(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/xl/workbook.xml", SHEETS + "sheet.main+xml") + types
                        + type("/xl/styles.xml", SHEETS + "styles+xml")
                        + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + type("/docProps/app.xml", DOCUMENT + "extended-properties+xml") + "</Types>");
        write(
                "_rels/.rels",
                relationships(reference(1, "officeDocument", "xl/workbook.xml")
                        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                        + reference(3, "extended-properties", "docProps/app.xml")));
        write(
                "docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>" + APPLICATION + "</Application></Properties>");
        write(
                "docProps/core.xml",
                "<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + APPLICATION
                        + "</dc:creator></cp:coreProperties>");
        write("xl/_rels/workbook.xml.rels", relationships(references + reference(sheets + 1, "styles", "styles.xml")));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String reference(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONSHIPS + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private void write(String name, String xml) throws IOException {
        try (OutputStream part = part(name)) {
            part.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Begins a part; it is closed before the next begins. */
    OutputStream part(String name) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putArchiveEntry(entry);
        out.write(START.getBytes(StandardCharsets.UTF_8));
        return new CanvasPart(out);
    }

    /** Ends the package; what it is written to stays open. */
    void end(String workbook, String styles) throws IOException {
        write("xl/styles.xml", styles);
        write("xl/workbook.xml", workbook);
        out.finish();
        out.flush();
    }

    /** A part that is being written. */
    private static final class CanvasPart extends OutputStream {

        private final ZipArchiveOutputStream out;

        CanvasPart(ZipArchiveOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            out.closeArchiveEntry();
        }
    }
}
