package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.project.Dossiers;

/** Files that are foreign, broken or meant to harm: each gives one reason, in bounded time, and nothing else. */
class HostileFilesTest {

    private static final byte[] GOOD =
            Workbook.changed(Workbook.of(Dossiers.lawful().build()), workbook -> {});

    private static void refused(byte[] file, Reason reason) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThatThrownBy(() -> Workbooks.recognize(file)).isInstanceOfSatisfying(WorkbookException.class, e -> {
                assertThat(e.reason()).isEqualTo(reason);
                assertThat(e.getMessage()).doesNotContain("\n", "Exception").isNotBlank();
            });
            assertThatThrownBy(() -> DossierWorkbook.read(file)).isInstanceOf(WorkbookException.class);
        });
    }

    /** The good workbook with one part replaced or added. */
    private static byte[] withPart(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(GOOD));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void anEmptyFile() {
        refused(new byte[0], Reason.EMPTY_FILE);
    }

    @Test
    void aPdfRenamed() {
        refused("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK);
    }

    @Test
    void aTruncatedWorkbook() {
        refused(Arrays.copyOf(GOOD, GOOD.length / 2), Reason.DAMAGED);
    }

    @Test
    void anArchiveOfAnotherKind() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        refused(out.toByteArray(), Reason.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookOfAnotherForm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("TỔNG HỢP DIỄN BIẾN HỘ NGHÈO");
            workbook.write(out);
        }
        refused(out.toByteArray(), Reason.UNKNOWN_FORM);
    }

    @Test
    void anOldWorkbookOfAnotherForm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Sheet1");
            workbook.write(out);
        }
        refused(out.toByteArray(), Reason.UNKNOWN_FORM);
    }

    @Test
    void aWorkbookUnderAPassword() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream encrypted = encryptor.getDataStream(ole2)) {
                encrypted.write(GOOD);
            }
            ole2.writeFilesystem(out);
        }
        refused(out.toByteArray(), Reason.ENCRYPTED);
    }

    @Test
    void aZipBomb() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }
        refused(out.toByteArray(), Reason.TOO_LARGE);
    }

    @Test
    void anXmlEntityBomb() throws IOException {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>
                """;
        refused(withPart("xl/worksheets/sheet1.xml", bomb.getBytes(StandardCharsets.UTF_8)), Reason.DAMAGED);
    }

    @Test
    void anExternalEntityIsNotFetched(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "not for the workbook");
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri()
                + "\">]><worksheet>&a;</worksheet>";
        refused(withPart("xl/worksheets/sheet1.xml", entity.getBytes(StandardCharsets.UTF_8)), Reason.DAMAGED);
    }

    @Test
    void aFolderAndNoFileAtAll(@TempDir Path folder) {
        for (Path path : new Path[] {folder, folder.resolve("none.xlsx")}) {
            assertThatThrownBy(() -> Workbooks.load(path))
                    .isInstanceOfSatisfying(
                            WorkbookException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
        }
    }

    @Test
    void anOldWorkbookOfOursIsReadToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook modern = new XSSFWorkbook(new ByteArrayInputStream(GOOD));
                HSSFWorkbook old = new HSSFWorkbook()) {
            modern.forEach(sheet -> {
                var copy = old.createSheet(sheet.getSheetName());
                sheet.forEach(row -> row.forEach(cell -> {
                    var target = (copy.getRow(row.getRowNum()) == null
                                    ? copy.createRow(row.getRowNum())
                                    : copy.getRow(row.getRowNum()))
                            .createCell(cell.getColumnIndex());
                    switch (cell.getCellType()) {
                        case STRING -> target.setCellValue(cell.getStringCellValue());
                        case NUMERIC -> {
                            if (org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)) {
                                target.setCellValue(
                                        new org.apache.poi.ss.usermodel.DataFormatter().formatCellValue(cell));
                            } else {
                                target.setCellValue(cell.getNumericCellValue());
                            }
                        }
                        default -> {}
                    }
                }));
            });
            old.write(out);
        }

        Import<vn.sinhke.project.Dossier> read = DossierWorkbook.read(out.toByteArray());
        assertThat(read.value()).hasValue(Dossiers.lawful().build());
        assertThat(read.problems()).isEmpty();
    }
}
