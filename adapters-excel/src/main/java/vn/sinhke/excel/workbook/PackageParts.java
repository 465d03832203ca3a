package vn.sinhke.excel.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/**
 * The parts of a package, found by name as the standard says: case makes no difference. What a part says of its size is
 * checked before it is unpacked, and held against what it unpacks to.
 */
final class PackageParts implements Closeable {

    private static final long SMALL_PART = 16L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private PackageParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Looks at a package.
     *
     * @throws WorkbookException if it is damaged or over the limits
     */
    static PackageParts open(WorkbookSource source, Limits limits) {
        SeekableByteChannel channel = source.channel();
        try {
            ZipDirectory.check(channel, limits);
            channel.position(0);
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setCharset(StandardCharsets.UTF_8)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            PackageParts parts = new PackageParts(zip);
            parts.list(limits);
            return parts;
        } catch (WorkbookException e) {
            close(channel);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(channel);
            throw Refusal.damaged("its list of parts cannot be read", e);
        }
    }

    private void list(Limits limits) {
        long unpacked = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory()) {
                continue;
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Refusal.damaged("it holds a part twice");
            }
            limits.check(Limit.PARTS, entries.size());
            long size = entry.getSize();
            long packed = entry.getCompressedSize();
            if (size < 0 || packed < 0) {
                throw Refusal.damaged("a part does not say how large it is");
            }
            if (size > SMALL_PART) {
                limits.check(Limit.PACK_RATIO, size / Math.max(1, packed));
            }
            unpacked += Math.min(size, Long.MAX_VALUE / 2 - unpacked);
            limits.check(Limit.UNPACKED_BYTES, unpacked);
        }
    }

    private static String key(String name) {
        String key = normal(name);
        if (key.isEmpty()) {
            throw Refusal.damaged("a part has no name");
        }
        return key;
    }

    /** The name in lower case with plain slashes and without steps; refused if it leads out of the package. */
    private static String normal(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw Refusal.damaged("the name of a part leads out of it");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** How many bytes the part says it unpacks to. */
    long size(String name) {
        return entry(name).getSize();
    }

    /** The part unpacked. */
    PartStream read(String name) {
        ZipArchiveEntry entry = entry(name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.encrypted();
        }
        int method = entry.getMethod();
        if (method != ZipArchiveEntry.STORED && method != ZipArchiveEntry.DEFLATED) {
            throw new WorkbookException(Reason.UNSUPPORTED, "the workbook is packed in a way that is not read");
        }
        try {
            InputStream raw = zip.getRawInputStream(entry);
            if (raw == null) {
                throw Refusal.damaged("a part is not where it should be");
            }
            return new PartStream(raw, method == ZipArchiveEntry.DEFLATED, entry.getSize(), entry.getCrc());
        } catch (IOException | RuntimeException e) {
            throw e instanceof WorkbookException refused
                    ? refused
                    : Refusal.damaged("a part is not where it should be", e);
        }
    }

    private ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw Refusal.damaged("a part that it names is missing");
        }
        return entry;
    }

    /** The part a reference in another part leads to. */
    static String resolve(String from, String target) {
        String plain = target.indexOf('#') < 0 ? target : target.substring(0, target.indexOf('#'));
        if (plain.startsWith("/")) {
            return normal(plain);
        }
        int folder = from.lastIndexOf('/');
        return normal(folder < 0 ? plain : from.substring(0, folder + 1) + plain);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
