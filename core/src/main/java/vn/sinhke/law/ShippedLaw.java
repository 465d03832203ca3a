package vn.sinhke.law;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;

/**
 * The texts of the law data shipped with the library. Where they lie in an archive it is opened once: asking the class
 * path for every file anew takes longer than reading them.
 */
final class ShippedLaw {

    private static final String INDEX = "index.txt";

    private final JarFile archive;
    private final String folder;

    private ShippedLaw(JarFile archive, String folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Finds them. */
    static ShippedLaw open() {
        try {
            URL index = requireNonNull(LawBook.class.getResource("book/" + INDEX), "shipped law data " + INDEX);
            URLConnection connection = index.openConnection();
            if (connection instanceof JarURLConnection inArchive) {
                String entry = inArchive.getEntryName();
                return new ShippedLaw(inArchive.getJarFile(), entry.substring(0, entry.length() - INDEX.length()));
            }
            return new ShippedLaw(null, "book/");
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped law data cannot be read: " + INDEX, e);
        }
    }

    /** The names of the files of acts, each on a line of its own. */
    String index() {
        return text(INDEX);
    }

    /** The text of that file. */
    String text(String name) {
        try (InputStream stream = requireNonNull(stream(folder + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped law data cannot be read: " + name, e);
        }
    }

    private InputStream stream(String name) throws IOException {
        return archive == null
                ? LawBook.class.getResourceAsStream(name)
                : archive.getInputStream(requireNonNull(archive.getEntry(name), name));
    }
}
