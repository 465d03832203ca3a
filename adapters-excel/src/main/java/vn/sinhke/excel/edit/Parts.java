package vn.sinhke.excel.edit;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * The parts of a workbook's package. A part that is not changed is copied packed as it is; a changed one is written
 * while it is read; the order of parts stays, new ones come last. No clock is asked: a part keeps its time.
 */
final class Parts implements Closeable {

    /** Writes a part; reads the old one on the way if there is one. */
    interface Change {
        void write(OutputStream out) throws IOException;
    }

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Relationships> relationships = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, Change> last = new LinkedHashMap<>();
    private final Map<String, Packed> packed = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final ContentTypes types;

    private Parts(ZipFile zip) throws IOException {
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            entries.put(entry.getName(), entry);
        }
        types = new ContentTypes(bytes(ContentTypes.PART));
    }

    /** Opens a package after the guard has looked at it. */
    static Parts open(byte[] file) throws IOException {
        guard(WorkbookSource.of(file));
        return open(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)));
    }

    static Parts open(Path file) throws IOException {
        guard(WorkbookSource.of(file));
        return open(ZipFile.builder().setPath(file));
    }

    private static void guard(WorkbookSource source) {
        try (WorkbookFile workbook = WorkbookFile.open(source, Limits.DEFAULT)) {
            if (workbook.kind() != WorkbookFile.Kind.XLSX) {
                throw new WorkbookException(
                        Reason.NOT_A_WORKBOOK, "the file is an older workbook (.xls); save it as .xlsx");
            }
        }
    }

    private static Parts open(ZipFile.Builder builder) throws IOException {
        ZipFile zip;
        try {
            zip = builder.get();
        } catch (IOException e) {
            throw new WorkbookException(Reason.DAMAGED, "the workbook is damaged and cannot be opened", e);
        }
        try {
            return new Parts(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return changes.containsKey(part)
                || (entries.containsKey(part) && !removed.contains(part.toLowerCase(Locale.ROOT)));
    }

    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The part as it was, in UTF-8. */
    InputStream read(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(part);
        if (entry == null) {
            throw new WorkbookException(Reason.DAMAGED, "the workbook lacks a part it refers to");
        }
        return WellFormed.utf8(zip.getInputStream(entry));
    }

    /** The part as it was, held to be well-formed. */
    byte[] bytes(String part) throws IOException {
        byte[] bytes;
        try (InputStream in = read(part)) {
            bytes = in.readAllBytes();
        }
        WellFormed.check(new ByteArrayInputStream(bytes));
        return bytes;
    }

    ContentTypes types() {
        return types;
    }

    /** The relationships of a part; of the package if the name is empty. */
    Relationships relationships(String part) throws IOException {
        Relationships known = relationships.get(part);
        if (known == null) {
            String name = Relationships.partOf(part);
            known = new Relationships(part, has(name) ? Optional.of(bytes(name)) : Optional.empty());
            relationships.put(part, known);
        }
        return known;
    }

    /** A name that no part has yet. */
    String free(String before, String after) {
        int n = 1;
        while (has(before + n + after)) {
            n++;
        }
        return before + n + after;
    }

    /** Writes a part anew, or adds it. */
    void change(String part, Change change) {
        changes.put(part, change);
    }

    /** Writes a part after all others, when what it must hold is known. */
    void changeLast(String part, Change change) {
        last.put(part, change);
    }

    /** Puts in a part that is packed already. */
    void change(String part, Packed content) {
        packed.put(part, content);
    }

    void remove(String part) {
        removed.add(part.toLowerCase(Locale.ROOT));
        types.remove(part);
    }

    void removeWithRelationships(String part) {
        remove(part);
        remove(Relationships.partOf(part));
    }

    void save(OutputStream target) throws IOException {
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(target);
        out.setUseZip64(Zip64Mode.AsNeeded);
        relationships.values().stream().filter(Relationships::changed).forEach(links -> {
            if (!removed.contains(links.owner().toLowerCase(Locale.ROOT))) {
                changes.put(Relationships.partOf(links.owner()), stream -> stream.write(links.bytes()));
            }
        });
        if (types.changed()) {
            changes.put(ContentTypes.PART, stream -> stream.write(types.bytes()));
        }
        Map<String, Change> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(changes);
        List<String> late = new ArrayList<>(last.keySet());
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            String name = entry.getName();
            if (removed.contains(name.toLowerCase(Locale.ROOT)) || late.stream().anyMatch(name::equalsIgnoreCase)) {
                continue;
            }
            Change change = rest.remove(name);
            Packed ready = packed.remove(name);
            if (ready != null) {
                ready.addTo(out, name, entry.getTime());
            } else if (change != null) {
                write(out, name, entry.getTime(), change);
            } else {
                out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            }
        }
        long time = entries.get(ContentTypes.PART).getTime();
        for (Map.Entry<String, Change> added : rest.entrySet()) {
            write(out, added.getKey(), time, added.getValue());
        }
        for (String name : late) {
            write(out, name, time, last.get(name));
        }
        out.finish();
        out.flush();
    }

    private static void write(ZipArchiveOutputStream out, String name, long time, Change change) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(time);
        out.putArchiveEntry(entry);
        OutputStream buffered = new java.io.BufferedOutputStream(new Unclosed(out), 1 << 16);
        change.write(buffered);
        buffered.flush();
        out.closeArchiveEntry();
    }

    /** A part's writer may close what it writes to; the package stays open. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() {
            // The package is closed by its owner.
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
