package vn.sinhke.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of an .xls, one after the other. Only the container, the protection and the texts are left to the library:
 * it never sees a record that is not looked at, and makes no list of them.
 */
final class BiffRecords implements AutoCloseable {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    private static final int FILE_PASS = 0x2F;
    private static final int HEADER = 4;
    private static final int MOST_BEFORE_PASS = 2;

    private final InputStream stream;
    private RecordInputStream in;
    private long position;
    private long length;

    private BiffRecords(InputStream stream) {
        this.stream = stream;
        this.in = new RecordInputStream(stream);
    }

    /** The container of a file. */
    static POIFSFileSystem container(WorkbookSource source) throws IOException {
        Optional<File> file = source.file().map(path -> path.toFile());
        return file.isPresent()
                ? new POIFSFileSystem(file.get(), true)
                : new POIFSFileSystem(new ByteArrayInputStream(source.bytes()));
    }

    /** The records of a workbook from the first on; those of one protected by Excel's own password are made plain. */
    static BiffRecords of(POIFSFileSystem container) throws IOException {
        for (Entry entry : container.getRoot()) {
            if (entry.getName().equalsIgnoreCase("workbook") && entry instanceof DocumentEntry document) {
                DocumentInputStream stream = new DocumentInputStream(document);
                BiffRecords records = new BiffRecords(stream);
                Optional<EncryptionInfo> pass = records.pass();
                if (pass.isPresent()) {
                    return decrypted(records, pass.get());
                }
                records.close();
                return new BiffRecords(new DocumentInputStream(document));
            }
        }
        throw Refusal.damaged("it has no records");
    }

    private Optional<EncryptionInfo> pass() {
        for (int i = 0; i < MOST_BEFORE_PASS && next(); i++) {
            if (sid() == FILE_PASS) {
                EncryptionInfo pass = new FilePassRecord(in).getEncryptionInfo();
                position += length;
                length = 0;
                return Optional.of(pass);
            }
        }
        return Optional.empty();
    }

    private static BiffRecords decrypted(BiffRecords records, EncryptionInfo pass) throws IOException {
        try {
            if (!pass.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                records.close();
                throw Refusal.encrypted();
            }
        } catch (GeneralSecurityException e) {
            records.close();
            throw Refusal.encrypted();
        }
        records.in = new RecordInputStream(records.stream, pass, (int) records.position);
        return records;
    }

    /** Steps to the next record; false after the last. What was not read of the one before is passed over. */
    boolean next() {
        position += length;
        length = 0;
        if (in.getSid() >= 0 && in.remaining() > 0) {
            in.readRemainder();
        }
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        length = (long) in.remaining() + HEADER;
        return true;
    }

    /** Where the record begins. */
    long position() {
        return position;
    }

    int sid() {
        return in.getSid();
    }

    RecordInputStream in() {
        return in;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
