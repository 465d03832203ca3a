package vn.sinhke.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * Opens a workbook after looking at what it is: nothing of a file is trusted before its size, unpacked, is known to be
 * within the limits. Every failure is a {@link WorkbookException} with one line.
 */
final class UsermodelFile {

    /** Most bytes a file may unpack to. */
    static final long MOST_UNPACKED = 400L * 1024 * 1024;

    /** Most parts a file may have. */
    static final int MOST_PARTS = 2_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static {
        // The limits below are enforced before the library sees the file; a form full of like rows packs very well.
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    private UsermodelFile() {}

    /** Opens the file, hands it over and closes it. */
    static <T> T with(byte[] file, Function<Workbook, T> use) {
        if (file.length == 0) {
            throw new WorkbookException(Reason.EMPTY_FILE, "the file is empty");
        }
        if (startsWith(file, ZIP)) {
            lookInto(file);
        } else if (startsWith(file, OLE2)) {
            lookIntoOle2(file);
        } else {
            throw new WorkbookException(Reason.NOT_A_WORKBOOK, "the file is no Excel workbook, whatever its name says");
        }
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return use.apply(workbook);
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new WorkbookException(Reason.TOO_LARGE, "the workbook is too deep or too large to be read", e);
        }
    }

    private static void lookInto(byte[] file) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName())) {
                    throw new WorkbookException(Reason.DAMAGED, "the workbook holds a part twice");
                }
                if (names.size() > MOST_PARTS) {
                    throw new WorkbookException(
                            Reason.TOO_LARGE, "the workbook has more than " + MOST_PARTS + " parts");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new WorkbookException(
                                Reason.TOO_LARGE,
                                "the workbook unpacks to more than " + MOST_UNPACKED / 1024 / 1024 + " MiB");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new WorkbookException(Reason.NOT_A_WORKBOOK, "the file is a package of another kind than a workbook");
        }
    }

    private static void lookIntoOle2(byte[] file) {
        try (InputStream in = new ByteArrayInputStream(file);
                POIFSFileSystem ole2 = new POIFSFileSystem(in)) {
            if (ole2.getRoot().hasEntry("EncryptedPackage")) {
                throw new WorkbookException(
                        Reason.ENCRYPTED, "the workbook is protected by a password; remove it and save again");
            }
        } catch (WorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static WorkbookException damaged(Exception cause) {
        return cause instanceof org.apache.poi.EncryptedDocumentException
                ? new WorkbookException(
                        Reason.ENCRYPTED, "the workbook is protected by a password; remove it and save again", cause)
                : new WorkbookException(
                        Reason.DAMAGED, "the workbook is damaged and cannot be opened; save it again in Excel", cause);
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
