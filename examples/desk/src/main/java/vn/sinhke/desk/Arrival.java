package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.document.Place;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.reading.RowCounts;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.project.Dossier;

/**
 * A file that arrived and holds what rules are about: a workbook of a form with a subject, or a JSON file of any kind.
 *
 * @param file where it lies
 * @param name name of the file, without its folder
 * @param subject what it holds
 * @param workbook the workbook that it is; empty of a JSON file, which cannot be marked, and of a set of summary forms
 * @param parts the workbooks of a set of summary forms; empty of anything else
 */
record Arrival(Path file, String name, Subject subject, Optional<Read> workbook, ImmutableList<FormArrival> parts) {

    private static final long MOST_BYTES = 64L << 20;

    /**
     * A workbook that was read.
     *
     * @param form its form
     * @param counts what became of its rows
     * @param problems its cells that were not read, or with a reservation
     * @param places where the parts of the subject stood
     */
    record Read(
            Form form,
            RowCounts counts,
            ImmutableList<CellProblem> problems,
            Function<String, Optional<Place>> places) {}

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /**
     * Reads a JSON file.
     *
     * @throws Unusable if it is none of a subject; says which file and why
     */
    static Arrival json(Path file, String name) {
        try {
            return new Arrival(file, name, Subject.read(text(file)), Optional.empty(), ImmutableList.of());
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

    /**
     * Reads a workbook of a form with a subject.
     *
     * @throws Unusable if nothing of a subject could be read
     * @throws vn.sinhke.excel.workbook.WorkbookException if it is damaged or over the limits
     */
    static Arrival workbook(Path file, String name, Form form) {
        Import<?> read =
                SubjectWorkbook.of(form, FormOptions.kind(form).type()).read(WorkbookSource.of(file), Limits.DEFAULT);
        Object value = read.value()
                .orElseThrow(() -> new Unusable(name + ": nothing in it could be read as a "
                        + form.subject().orElse("")));
        return new Arrival(
                file,
                name,
                Subject.of(value),
                Optional.of(new Read(
                        form,
                        read.counts(),
                        read.problems(),
                        path -> read.locator().find(path).map(place -> new Place(place.sheet(), place.cell())))),
                ImmutableList.of());
    }

    Optional<Dossier> dossier() {
        return subject.dossier();
    }

    Optional<Place> place(String path) {
        return parts.isEmpty() ? workbook.flatMap(read -> read.places().apply(path)) : ReviewSets.place(parts, path);
    }
}
