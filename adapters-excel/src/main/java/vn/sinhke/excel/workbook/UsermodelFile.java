package vn.sinhke.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Opens a workbook of the older kind (.xls) as a model that can be changed. Every failure is one line. */
final class UsermodelFile {

    private UsermodelFile() {}

    /** Opens the file, hands it over and closes it. */
    static <T> T with(byte[] file, Function<Workbook, T> use) {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (ole2.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.encrypted();
            }
            try (Workbook workbook = new HSSFWorkbook(ole2)) {
                return use.apply(workbook);
            }
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new WorkbookException(Reason.TOO_LARGE, "the workbook is too deep or too large to be read", e);
        }
    }

    private static WorkbookException damaged(Exception cause) {
        return cause instanceof org.apache.poi.EncryptedDocumentException
                ? new WorkbookException(
                        Reason.ENCRYPTED, "the workbook is protected by a password; remove it and save again", cause)
                : new WorkbookException(
                        Reason.DAMAGED, "the workbook is damaged and cannot be opened; save it again in Excel", cause);
    }
}
