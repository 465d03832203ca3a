package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Packages that are broken or meant to harm: each gives one reason and one line, in bounded time. */
class HostileWorkbooksTest {

    private static final String ROW = "<row><c><v>1</v></c></row>";

    private static void refused(byte[] file, Reason reason) {
        refused(WorkbookSource.of(file), Limits.DEFAULT, reason);
    }

    private static void refused(WorkbookSource source, Limits limits, Reason reason) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> {
                            try (WorkbookFile workbook = WorkbookFile.open(source, limits)) {
                                for (SheetInfo sheet : workbook.sheets()) {
                                    workbook.rows(sheet, row -> true);
                                    workbook.frame(sheet);
                                }
                            }
                        })
                        .isInstanceOfSatisfying(WorkbookException.class, e -> {
                            assertThat(e.reason()).isEqualTo(reason);
                            assertThat(e.getMessage())
                                    .doesNotContain("\n", "Exception")
                                    .isNotBlank();
                        }));
    }

    private static void limited(UnaryOperator<Limits> limits, String data) {
        byte[] file = XlsxParts.of(data).pack();
        refused(WorkbookSource.of(file), limits.apply(Limits.DEFAULT), Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"0\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"\"/>",
                "<row r=\"x\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"99999999999999999999\"/>",
                "<row r=\"1048576\"/><row/>",
                "<row><c r=\"A1\"/><c r=\"A1\"/></row>",
                "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row><c r=\"A2\"/></row>",
                "<row><c r=\"XFE1\"/></row>",
                "<row><c r=\"XFD1\"/><c/></row>",
                "<row><c r=\"ZZZZZZZ1\"/></row>",
                "<row><c r=\"1\"/></row>",
                "<row><c r=\"A\"/></row>",
                "<row><c r=\"A99999999999\"/></row>",
                "<row><c s=\"3\"><v>1</v></c></row>",
                "<row><c s=\"-1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>3</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>A1</v></c></row>",
                "<row><c t=\"q\"><v>1</v></c></row>",
                "<row><c t=\"\"><v>1</v></c></row>",
                "<row><c><v>abc</v></c></row>",
                "<row><c><v>1e999</v></c></row>",
                "<row><c><v>NaN</v></c></row>",
                "<row><c><v>1.2.3</v></c></row>",
                "<row><c><v>0x1p3</v></c></row>",
                "<row><c><v>1</v><v>2</v></c></row>",
                "<row><c t=\"b\"><v>2</v></c></row>",
                "<row><c t=\"d\"><v>hôm nay</v></c></row>",
                "<row><c t=\"d\"><v>2026-02-30</v></c></row>",
                "<row><c><f t=\"array\" ref=\"B1:A1\"/></c></row>",
                "<row><c><f t=\"array\" ref=\"A1:ZZZZ9\"/></c></row>",
                "<row><c></row>",
                "<row>",
                "<row>&x;</row>",
                "<row><c t=\"str\"><v>&lol;</v></c></row>",
                "<row><c r=\"&x;\"/></row>",
                "<row a=\"1\" a=\"1\"/>",
                "<row><c t=\"str\"><v>\u0001</v></c></row>"
            })
    void dataThatCannotBe(String data) {
        refused(XlsxParts.of(data).pack(), Reason.DAMAGED);
    }

    @Test
    void rowsBeforeTheFaultAreVisited() {
        byte[] file = XlsxParts.of(ROW + ROW + "<row><c").pack();
        int[] rows = {0};
        assertThatThrownBy(() -> {
                    try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
                        workbook.rows(workbook.sheets().get(0), row -> {
                            rows[0]++;
                            return true;
                        });
                    }
                })
                .isInstanceOf(WorkbookException.class);
        assertThat(rows[0]).isEqualTo(2);
    }

    @Test
    void whatTheVisitorThrowsIsNotTakenForAFaultOfTheFile() {
        byte[] file = XlsxParts.of(ROW).pack();
        assertThatThrownBy(() -> {
                    try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
                        workbook.rows(workbook.sheets().get(0), row -> {
                            throw new IllegalStateException("own");
                        });
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("own");
    }

    @Test
    void documentTypesAndEntities() {
        String bomb = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"" + XlsxParts.MAIN
                + "\"><sheetData><row><c t=\"str\"><v>&b;&x;</v></c></row></sheetData></worksheet>";
        refused(XlsxParts.ofSheet(bomb).pack(), Reason.DAMAGED);
        refused(
                XlsxParts.of(ROW)
                        .replace("xl/workbook.xml", "<workbook", "<!DOCTYPE a><workbook")
                        .pack(),
                Reason.DAMAGED);
    }

    @Test
    void theLimits() {
        limited(limits -> limits.withMostRows(1), ROW + ROW);
        limited(limits -> limits.withMostCells(1), ROW + ROW);
        limited(limits -> limits.withMostEmptyCells(2), "<row/><row><c/><c/></row>");
        limited(limits -> limits.withMostCellsInRow(1), "<row><c/><c/></row>");
        limited(limits -> limits.withMostCellText(3), "<row><c t=\"str\"><v>bốnn</v></c></row>");
        limited(limits -> limits.withMostSharedTextBytes(8), "<row><c t=\"s\"><v>0</v></c></row>");
        limited(limits -> limits.withMostDepth(4), "<row><c><v>1</v></c></row>");
        limited(limits -> limits.withMostSheets(0), ROW);
        limited(limits -> limits.withMostParts(6), ROW);
        limited(limits -> limits.withMostUnpackedBytes(1000), ROW);
        limited(limits -> limits.withMostFileBytes(1000), ROW);
        limited(
                limits -> limits.withMostRowText(5000),
                "<row>" + ("<c t=\"str\"><v>" + "a".repeat(999) + "</v></c>").repeat(6));
        byte[] merged = XlsxParts.ofSheet("<worksheet xmlns=\"" + XlsxParts.MAIN + "\"><sheetData/><mergeCells>"
                        + "<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells></worksheet>")
                .pack();
        refused(WorkbookSource.of(merged), Limits.DEFAULT.withMostMergedRegions(1), Reason.TOO_LARGE);
        assertThatThrownBy(() -> Limits.DEFAULT.withMostRows(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bombs() {
        byte[] zeros = new byte[20 << 20];
        Arrays.fill(zeros, (byte) ' ');
        refused(XlsxParts.of(ROW).with(XlsxParts.SHEET, zeros).pack(), Reason.TOO_LARGE);
        refused(
                XlsxParts.of("<row><c t=\"str\"><v>" + "a".repeat(9 << 20) + "</v></c></row>")
                        .pack(),
                Reason.TOO_LARGE);
        refused(XlsxParts.of("<row x=\"" + "a".repeat(9 << 20) + "\"/>").pack(), Reason.TOO_LARGE);
        refused(XlsxParts.of("<!--" + "a".repeat(9 << 20) + "-->").pack(), Reason.TOO_LARGE);
        refused(XlsxParts.of("<x>".repeat(1 << 20)).pack(), Reason.TOO_LARGE);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        refused(XlsxParts.of(names.toString()).pack(), Reason.DAMAGED);
    }

    @Test
    void aMillionEmptyRowsWithFormatsTakeLittleTime() {
        byte[] file = XlsxParts.of("<row s=\"1\"><c s=\"1\"/><c s=\"1\"/></row>".repeat(1_000_000) + ROW)
                .pack();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(Cells.of(file)).containsExactly("Một!A1000001 NUMBER [1] 1"));
    }

    @Test
    void namesOfParts() throws IOException {
        refused(XlsxParts.of(ROW).with("../../evil.xml", "").pack(), Reason.DAMAGED);
        refused(XlsxParts.of(ROW).with("XL/Workbook.xml", "").pack(), Reason.DAMAGED);
        refused(XlsxParts.of(ROW).with("xl//workbook.xml", "").pack(), Reason.DAMAGED);
        refused(XlsxParts.of(ROW).without(XlsxParts.SHEET).pack(), Reason.DAMAGED);
        refused(XlsxParts.of(ROW).without("xl/styles.xml").pack(), Reason.DAMAGED);
        refused(XlsxParts.of(ROW).without("_rels/.rels").pack(), Reason.NOT_A_WORKBOOK);
        refused(XlsxParts.of(ROW).without("[Content_Types].xml").pack(), Reason.NOT_A_WORKBOOK);
        refused(
                XlsxParts.of(ROW)
                        .replace(
                                "xl/_rels/workbook.xml.rels",
                                "Target=\"worksheets",
                                "TargetMode=\"External\" Target=\"http://a")
                        .pack(),
                Reason.DAMAGED);
        refused(
                XlsxParts.of(ROW)
                        .replace("xl/_rels/workbook.xml.rels", "worksheets/", "../../../")
                        .pack(),
                Reason.DAMAGED);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
        }
        refused(other.toByteArray(), Reason.NOT_A_WORKBOOK);
    }

    @Test
    void whatThePackageSaysOfItsParts() {
        byte[] good = XlsxParts.of("<row><c t=\"str\"><v>" + "ab".repeat(200) + "</v></c></row>")
                .pack();
        int entry = lastIndexOf(good, "PK\1\2", lastIndexOf(good, XlsxParts.SHEET, good.length));
        refused(changed(good, entry + 16, 1), Reason.DAMAGED);
        refused(changed(good, entry + 24, 1), Reason.DAMAGED);
        refused(changed(good, entry + 24, -1), Reason.DAMAGED);
        refused(changed(good, entry + 27, 100), Reason.TOO_LARGE);
        refused(changed(good, entry + 10, 4), Reason.UNSUPPORTED);
        refused(changed(good, entry + 8, 1), Reason.ENCRYPTED);
        refused(changed(good, entry + 42, 1), Reason.DAMAGED);
        for (int length = 9; length < good.length; length += 7) {
            refused(Arrays.copyOf(good, length), Reason.DAMAGED);
        }
    }

    private static byte[] changed(byte[] file, int at, int by) {
        byte[] changed = file.clone();
        changed[at] += (byte) by;
        return changed;
    }

    private static int lastIndexOf(byte[] file, String text, int before) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(text, before - 1);
    }

    @Test
    void filesOfAnotherKind(@TempDir Path folder) throws IOException {
        refused(new byte[0], Reason.EMPTY_FILE);
        refused("<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK);
        refused("STT;Họ tên\n1;A\n".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK);
        refused(new byte[] {'P'}, Reason.NOT_A_WORKBOOK);
        refused(new byte[] {9, 8, 16, 0, 0, 6, 5, 0}, Reason.UNSUPPORTED);
        refused(WorkbookSource.of(folder.resolve("none.xlsx")), Limits.DEFAULT, Reason.UNREADABLE);
        refused(WorkbookSource.of(folder), Limits.DEFAULT, Reason.UNREADABLE);
        Path good = Files.write(folder.resolve("good.xls"), XlsxParts.of(ROW).pack());
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(good), Limits.DEFAULT)) {
            assertThat(Cells.of(workbook)).containsExactly("Một!A1 NUMBER [1] 1");
        }
    }

    @Test
    void packagesOfAnotherKind() {
        String binary = "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + "application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>";
        refused(
                XlsxParts.of(ROW)
                        .replace("[Content_Types].xml", "</Types>", binary)
                        .pack(),
                Reason.UNSUPPORTED);
        refused(
                XlsxParts.of(ROW)
                        .replace(
                                "[Content_Types].xml",
                                "</Types>",
                                binary.replace("ms-excel.sheet.binary", "wordprocessingml"))
                        .pack(),
                Reason.NOT_A_WORKBOOK);
    }

    @Test
    void compoundFiles() throws IOException {
        refused(compound("EncryptedPackage"), Reason.ENCRYPTED);
        refused(compound("WordDocument"), Reason.NOT_A_WORKBOOK);
        refused(compound("Book"), Reason.UNSUPPORTED);
        refused(compound("Workbook"), Reason.DAMAGED);
        byte[] circle = compound("Workbook");
        for (int at = 512; at < circle.length; at += 4) {
            // Every sector is followed by the first.
            Arrays.fill(circle, at, at + 4, (byte) 0);
        }
        refused(circle, Reason.DAMAGED);
        refused(Arrays.copyOf(compound("Workbook"), 100), Reason.DAMAGED);
        refused(Arrays.copyOf(compound("Workbook"), 600), Reason.DAMAGED);
    }

    private static byte[] compound(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), name);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
