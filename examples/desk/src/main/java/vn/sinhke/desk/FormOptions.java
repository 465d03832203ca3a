package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.sinhke.appraisal.SubjectKind;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormProblem;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.form.FormRefusal;
import vn.sinhke.excel.form.Forms;

/** Which forms are known: those that are shipped, and those that the user adds. */
final class FormOptions {

    @Option(
            names = "--forms",
            paramLabel = "PATH",
            description = "A descriptor of a form, or a folder of them, to add to the shipped forms; one of the same id"
                    + " and version takes the place of a shipped one.")
    private List<Path> added = new ArrayList<>();

    /**
     * The shipped forms, with those that were added.
     *
     * @throws Unusable if an added one is no form; says all that is wrong with all of them
     */
    Forms forms() {
        Forms forms = Forms.shipped();
        List<String> wrong = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (Path file : descriptors()) {
            String name = String.valueOf(file.getFileName());
            try {
                Form form = FormReader.read(name, Arrival.text(file));
                String other = files.put(form.key(), name);
                if (other != null) {
                    wrong.add(name + ": seen the form " + form.key() + " of " + other + ", expected each form once");
                }
                bind(name, form);
                forms = forms.with(form);
            } catch (FormRefusal e) {
                e.problems().stream().map(FormProblem::toString).forEach(wrong::add);
            } catch (Unusable e) {
                wrong.add(e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Unusable(String.join("; ", wrong));
        }
        return forms;
    }

    /** A form of a subject leads somewhere in it; seen before any workbook comes. */
    private static void bind(String name, Form form) {
        if (form.subject().isEmpty()) {
            return;
        }
        try {
            SubjectWorkbook.of(form, kind(form).type());
        } catch (IllegalArgumentException e) {
            throw new Unusable(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * The kind of subject that a form's values make.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    static SubjectKind kind(Form form) {
        String subject = form.subject().orElse("");
        return SubjectKind.of(subject)
                .orElseThrow(() -> new IllegalArgumentException("Form " + form.key() + ": seen the subject '" + subject
                        + "', expected one of "
                        + Stream.of(SubjectKind.values()).map(SubjectKind::key).toList()));
    }

    private ImmutableList<Path> descriptors() {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        for (Path path : added) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                List<Path> found =
                        inside.filter(FormOptions::isDescriptor).sorted().toList();
                if (found.isEmpty()) {
                    throw new Unusable(path.getFileName() + ": no descriptor in it (expected files *.json)");
                }
                files.addAll(found);
            } catch (IOException e) {
                throw new Unusable(path.getFileName() + ": cannot be read (expected a folder of descriptors)", e);
            }
        }
        return files.build();
    }

    private static boolean isDescriptor(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")
                && Files.isRegularFile(file);
    }
}
