package vn.sinhke.excel.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.sinhke.excel.workbook.Limits.Limit;

/**
 * The rows of a sheet that is written as nearly all programs write it: UTF-8, no comments and no prefixes between the
 * rows, only the elements and attributes that Excel writes. They are taken from the bytes, which costs a third of
 * walking through elements. Whatever is written otherwise, wrong or over a limit makes it {@linkplain #unsure() unsure},
 * and never a row or a refusal: then the sheet is walked through. What stands around the data is always walked through.
 */
final class PlainRows implements Book.Rows {

    private static final long DEEPEST = 8;
    private static final byte[] END = "</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII);
    private static final int END_OF_DATA = "</sheetData>".length();

    private final PartStream part;
    private final InputFactoryImpl factory;
    private final Limits limits;
    private final PlainBytes bytes;
    private final PlainCells cells;
    private final PlainTags tags;
    private byte[] head = {};
    private int index = -1;
    private long rows;
    private long empty;
    private boolean begun;
    private boolean ended;
    private boolean unsure;

    PlainRows(
            PartStream part,
            InputFactoryImpl factory,
            Limits limits,
            Styles styles,
            boolean from1904,
            Supplier<SharedTexts> shared) {
        this.part = part;
        this.factory = factory;
        this.limits = limits;
        this.bytes = new PlainBytes(part);
        this.tags = new PlainTags(bytes);
        this.cells = new PlainCells(bytes, limits, styles, from1904, shared);
    }

    /** Whether it ended early, after the rows that it gave. */
    boolean unsure() {
        return unsure;
    }

    @Override
    public Row next() {
        if (ended) {
            return null;
        }
        try {
            if (begun || begin()) {
                for (Row row = row(); ; row = row()) {
                    if (row != null || ended) {
                        return row;
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // Who walks through the sheet meets it again, and says what it is.
        }
        return notSure();
    }

    private Row notSure() {
        unsure = true;
        ended = true;
        return null;
    }

    /** Reads to the first row; what stands before it is walked through on its own, with an end put behind it. */
    private boolean begin() throws IOException {
        begun = true;
        bytes.fill();
        int end = tags.endOfHead();
        if (end < 0 || limits.most(Limit.DEPTH) < DEEPEST) {
            return false;
        }
        head = bytes.copy(end);
        bytes.at(end);
        var around = new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(END));
        PartStream none = new PartStream(java.io.InputStream.nullInputStream(), false, 0, 0);
        try (XmlPart xml = XmlPart.open(factory, none, around, "worksheet", limits)) {
            if (!xml.reader().getPrefix().isEmpty() || !XlsxBook.NAMESPACES.contains(xml.namespace())) {
                return false;
            }
            tags.declared(prefixes(xml));
            BitSet hidden = new BitSet();
            while (xml.child()) {
                if (xml.is("cols")) {
                    hidden = HiddenColumns.of(xml);
                } else if (xml.is("sheetData")) {
                    cells.hide(hidden);
                    return true;
                } else {
                    xml.skip();
                }
            }
        }
        return false;
    }

    private static Set<String> prefixes(XmlPart xml) {
        Set<String> prefixes = new HashSet<>();
        for (int i = 0; i < xml.reader().getNamespaceCount(); i++) {
            prefixes.add(xml.reader().getNamespacePrefix(i));
        }
        return prefixes;
    }

    /** The next row; null if it has no content, or there is none, or it is not sure. */
    private Row row() throws IOException {
        while (true) {
            bytes.skipSpace();
            int from = bytes.at();
            int outcome = tags.row(index);
            if (outcome == PlainTags.END_OF_ROWS) {
                end();
                return null;
            }
            Row row = null;
            if (outcome == PlainTags.ROW) {
                outcome = cells.read(tags.index(), tags.isHidden(), tags.isEmpty());
                row = cells.row();
            }
            if (outcome == PlainTags.UNSURE) {
                if (!bytes.more(from)) {
                    return notSure();
                }
                continue;
            }
            index = tags.index();
            if (row == null) {
                limits.check(Limit.EMPTY_CELLS, ++empty + cells.empty());
            } else {
                limits.check(Limit.ROWS, ++rows);
            }
            return row;
        }
    }

    /** Walks through what stands around the data, to its end, where the checksum is looked at. */
    private void end() {
        var rest = new SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream(head), new ByteArrayInputStream(END, 0, END_OF_DATA), bytes.rest(), part)));
        try (XmlPart xml = XmlPart.open(factory, part, rest, "worksheet", limits)) {
            xml.finish();
        }
        ended = true;
    }

    @Override
    public void close() {
        part.close();
    }
}
