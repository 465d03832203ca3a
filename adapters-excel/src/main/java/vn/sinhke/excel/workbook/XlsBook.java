package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.SheetInfo.Visibility;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** A workbook of records, Excel 97 to 2003. The only classes of the reader that need the library for these. */
final class XlsBook implements Book {

    static final int BIFF8 = 0x600;
    private static final int TABLE = 0x10;
    private static final int CHART = 0x20;

    private final POIFSFileSystem container;
    private final Limits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();
    private final Set<Long> starts = new HashSet<>();
    private final Set<Long> tables = new HashSet<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final Styles.Builder formats = new Styles.Builder();
    private final List<Integer> styleFormats = new ArrayList<>();
    private final SharedTexts shared;
    private Styles styles = Styles.NONE;
    private boolean from1904;

    private XlsBook(POIFSFileSystem container, Limits limits) {
        this.container = container;
        this.limits = limits;
        this.shared = new SharedTexts(limits);
    }

    static Book open(WorkbookSource source, Limits limits, ImmutableSet<String> names) {
        POIFSFileSystem container;
        try {
            container = BiffRecords.container(source);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        XlsBook book = new XlsBook(container, limits);
        try {
            book.look();
        } catch (IOException | RuntimeException e) {
            book.close();
            throw damaged(e);
        }
        book.remark(names);
        return book;
    }

    static WorkbookException damaged(Exception cause) {
        if (cause instanceof WorkbookException refused) {
            return refused;
        }
        return cause instanceof EncryptedDocumentException
                ? Refusal.encrypted()
                : Refusal.damaged("its records cannot be read", cause);
    }

    private void remark(ImmutableSet<String> names) {
        for (String name : names) {
            if (name.equals("_vba_project_cur")) {
                remarks.add(Remark.MACROS);
            } else if (name.equals("_signatures") || name.equals("_xmlsignatures")) {
                remarks.add(Remark.SIGNATURE);
            } else if (name.startsWith("mbd")) {
                remarks.add(Remark.EMBEDDED_OBJECTS);
            }
        }
    }

    private void look() throws IOException {
        substreams();
        try (BiffRecords records = BiffRecords.of(container)) {
            while (records.next() && records.sid() != BiffRecords.EOF) {
                global(records);
            }
        }
        styleFormats.forEach(formats::style);
        styles = formats.build();
        if (!starts.containsAll(positions)) {
            throw Refusal.damaged("a sheet is missing");
        }
    }

    /** Takes down where sheets begin. Texts run over several records, after which no place is known: so, not with them. */
    private void substreams() throws IOException {
        int depth = 0;
        try (BiffRecords records = BiffRecords.of(container)) {
            while (records.next()) {
                if (records.position() == 0 && records.sid() != BiffRecords.BOF) {
                    throw Refusal.damaged("it does not begin as a workbook");
                }
                if (records.sid() == BiffRecords.BOF) {
                    begin(records, depth++);
                } else if (records.sid() == BiffRecords.EOF) {
                    depth = Math.max(0, depth - 1);
                }
            }
        }
    }

    private void begin(BiffRecords records, int depth) {
        int version = records.in().readUShort();
        int type = records.in().readUShort();
        if (depth > limits.most(Limit.DEPTH)) {
            throw Refusal.damaged("its sheets are inside each other too deep");
        }
        if (version != BIFF8) {
            throw new WorkbookException(
                    Reason.UNSUPPORTED,
                    "the workbook was saved by Excel 95 or older; save it again as .xlsx in a newer one");
        }
        if (depth > 0 || records.position() == 0) {
            return;
        }
        limits.check(Limit.SHEETS, starts.size() + 1L);
        starts.add(records.position());
        if (type == TABLE) {
            tables.add(records.position());
        } else {
            remarks.add(type == CHART ? Remark.CHART_SHEET : Remark.MACRO_SHEET);
        }
    }

    private void global(BiffRecords records) {
        RecordInputStream in = records.in();
        switch (records.sid()) {
            case 0x85 -> sheet(new BoundSheetRecord(in));
            case 0x22 -> from1904 = in.readUShort() == 1;
            case 0x41E -> {
                FormatRecord format = new FormatRecord(in);
                formats.format(format.getIndexCode(), format.getFormatString());
            }
            case 0xE0 -> {
                in.readUShort();
                styleFormats.add(in.readUShort());
            }
            case 0xFC -> texts(in);
            case 0x1AE -> {
                in.readUShort();
                int kind = in.remaining() >= 2 ? in.readUShort() : 0;
                if (kind != 0x0401 && kind != 0x3A01) {
                    remarks.add(Remark.EXTERNAL_LINKS);
                }
            }
            default -> {}
        }
    }

    private void sheet(BoundSheetRecord record) {
        limits.check(Limit.SHEETS, sheets.size() + 1L);
        sheets.add(new SheetInfo(
                sheets.size(),
                record.getSheetname(),
                record.isVeryHidden()
                        ? Visibility.VERY_HIDDEN
                        : record.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE));
        positions.add((long) record.getPositionOfBof());
    }

    private void texts(RecordInputStream in) {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            // The number it tells may be a lie: reading behind the last throws, and nothing is set aside before.
            char[] text = new UnicodeString(in).getString().toCharArray();
            limits.check(Limit.CELL_TEXT, text.length);
            shared.add(text, 0, text.length);
        }
    }

    @Override
    public ImmutableList<SheetInfo> sheets() {
        return ImmutableList.copyOf(sheets);
    }

    @Override
    public ImmutableSet<Remark> remarks() {
        return Sets.immutableEnumSet(remarks);
    }

    @Override
    public SheetFrame frame(int sheet) {
        return open(sheet).frame();
    }

    @Override
    public Rows rows(int sheet) {
        return open(sheet);
    }

    private XlsRows open(int sheet) {
        try {
            boolean table = tables.contains(positions.get(sheet));
            return new XlsRows(
                    BiffRecords.of(container), table ? positions.get(sheet) : -1, limits, styles, from1904, shared);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
