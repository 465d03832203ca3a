package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.Place;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.Form;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.NominationWorkbook;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.project.Dossier;

/** A file that arrived and was read: a workbook with a dossier or a nomination list, or a JSON file of any kind. */
final class Arrival {

    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final String name;
    private final byte[] bytes;
    private final Subject subject;
    private final ImmutableList<CellProblem> problems;
    private final Function<String, Optional<Place>> places;

    private Arrival(
            Path file,
            byte[] bytes,
            Subject subject,
            ImmutableList<CellProblem> problems,
            Function<String, Optional<Place>> places) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.bytes = bytes;
        this.subject = subject;
        this.problems = problems;
        this.places = places;
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /** Name of the file, without its folder. */
    String name() {
        return name;
    }

    /** The file. */
    byte[] bytes() {
        return bytes;
    }

    /** What it holds. */
    Subject subject() {
        return subject;
    }

    /** Whether it is a workbook, which can be marked. */
    boolean isWorkbook() {
        return !isJson(name);
    }

    /**
     * Reads a file.
     *
     * @throws Unusable if it is no workbook of ours and no JSON file of a subject; says which file and why
     */
    static Arrival of(Path file) {
        String name = String.valueOf(file.getFileName());
        return isJson(name) && !Files.isDirectory(file) ? json(file, name) : workbook(file, name);
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static Arrival json(Path file, String name) {
        String text = text(file);
        try {
            return new Arrival(
                    file,
                    text.getBytes(StandardCharsets.UTF_8),
                    Subject.read(text),
                    ImmutableList.of(),
                    path -> Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new Unusable(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * The text of a file.
     *
     * @throws Unusable if it cannot be read, is larger than any such file, or is not in UTF-8
     */
    static String text(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unusable(name + ": too large (expected at most " + (MOST_BYTES >> 20) + " MB)");
            }
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new Unusable(name + ": not text in UTF-8 (expected JSON in UTF-8)", e);
        } catch (IOException e) {
            throw new Unusable(name + ": cannot be read (expected a JSON file)", e);
        }
    }

    private static Arrival workbook(Path file, String name) {
        try {
            byte[] bytes = Workbooks.load(file);
            Form form = Workbooks.recognize(bytes);
            Import<?> read = form == Form.DOSSIER ? DossierWorkbook.read(bytes) : NominationWorkbook.read(bytes);
            Object value =
                    read.value().orElseThrow(() -> new Unusable(name + ": nothing in it could be read as a dossier"));
            return new Arrival(
                    file,
                    bytes,
                    Subject.of(value),
                    read.problems(),
                    path -> read.locator().find(path).map(place -> new Place(place.sheet(), place.cell())));
        } catch (WorkbookException e) {
            throw new Unusable(name + ": " + e.getMessage() + " [" + e.reason() + "]", e);
        }
    }

    Optional<Dossier> dossier() {
        return subject.dossier();
    }

    ImmutableList<CellProblem> problems() {
        return problems;
    }

    Optional<Place> place(String path) {
        return places.apply(path);
    }
}
