package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * Files that arrived together.
 *
 * @param subjects those that hold what rules are about, and the sets that summary forms make
 * @param forms workbooks of forms that hold no subject of their own
 */
record Arrived(ImmutableList<Arrival> subjects, ImmutableList<FormArrival> forms) {

    /**
     * Reads the files; households of lists are not judged.
     *
     * @throws Unusable if some cannot be used; names all of them in one line
     */
    static Arrived of(List<Path> files, Forms known) {
        return of(files, known, Optional.empty());
    }

    /**
     * Reads the files.
     *
     * @param desk by whose law the households of lists are judged; if empty, they are not
     * @throws Unusable if some cannot be used; names all of them in one line
     */
    static Arrived of(List<Path> files, Forms known, Optional<Desk> desk) {
        ImmutableList.Builder<Arrival> subjects = ImmutableList.builder();
        ImmutableList.Builder<FormArrival> others = ImmutableList.builder();
        List<String> unusable = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                if (Arrival.isJson(name) && !Files.isDirectory(file)) {
                    subjects.add(Arrival.json(file, name));
                    continue;
                }
                Form form = Workbooks.form(WorkbookSource.of(file), known, Limits.DEFAULT);
                if (form.subject().isPresent()) {
                    subjects.add(Arrival.workbook(file, name, form));
                } else {
                    others.add(FormArrival.of(file, name, form, desk));
                }
            } catch (WorkbookException e) {
                unusable.add(name + ": " + e.getMessage() + " [" + e.reason() + "]");
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        }
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        ImmutableList<FormArrival> forms = others.build();
        return new Arrived(subjects.addAll(ReviewSets.of(forms)).build(), forms);
    }

    /**
     * The subjects, where nothing else has a use.
     *
     * @throws Unusable if there is anything else
     */
    ImmutableList<Arrival> subjectsOnly() {
        boolean counted = subjects.stream().anyMatch(one -> !one.parts().isEmpty());
        List<FormArrival> left = forms.stream()
                .filter(one -> one.summary().isEmpty())
                .filter(one -> one.counts().isEmpty() || !counted)
                .toList();
        if (!left.isEmpty()) {
            throw new Unusable(left.stream()
                    .map(one -> one.name() + ": a workbook of " + one.form().key() + unused(one))
                    .collect(Collectors.joining("; ")));
        }
        return subjects;
    }

    private static String unused(FormArrival form) {
        return form.counts().isEmpty()
                ? ", which no rule is about"
                : ", a list, which can be checked and has no use beyond (expected dossiers, JSON files or summary forms)";
    }
}
