package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.json.Json;
import vn.sinhke.json.JsonRefusal;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.RecordedChange;
import vn.sinhke.review.summary.ReviewScope;

/** The files of a review season: lists, population, assessments, recorded changes. */
final class ReviewFiles {

    private static final Forms LISTS = Forms.none()
            .with(Forms.shipped().find("review-14").orElseThrow())
            .with(Forms.shipped().find("review-15").orElseThrow());

    private ReviewFiles() {}

    /** A list that was read from that file. */
    record Listed(Path file, Form form, Import<ReviewList> read) {

        ReviewList list() {
            return read.value().orElseThrow();
        }
    }

    /**
     * Reads lists, each at most once.
     *
     * @throws Unusable if a file is neither list, or one of them is there twice
     */
    static ImmutableList<Listed> lists(List<Path> files) {
        ImmutableList.Builder<Listed> lists = ImmutableList.builder();
        List<String> forms = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                WorkbookSource source = WorkbookSource.of(file);
                Form form = Workbooks.form(source, LISTS, Limits.DEFAULT);
                if (forms.contains(form.id())) {
                    throw new Unusable(name + ": another list of " + form.id() + " (expected one of each)");
                }
                forms.add(form.id());
                lists.add(new Listed(
                        file, form, ReviewListWorkbook.find(form).orElseThrow().read(source, Limits.DEFAULT)));
            } catch (WorkbookException e) {
                throw new Unusable(name + ": " + e.getMessage() + " [" + e.reason() + "]", e);
            }
        }
        return lists.build();
    }

    /**
     * Reads the lists of a folder.
     *
     * @throws Unusable if it has no workbook, or one that is neither list
     */
    static ImmutableList<Listed> folder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(ReviewFiles::isWorkbook).sorted().toList();
            if (files.isEmpty()) {
                throw new Unusable(folder.getFileName() + ": no workbook in it (expected lists 14 and 15)");
            }
            return lists(files);
        } catch (IOException e) {
            throw new Unusable(folder.getFileName() + ": cannot be read (expected a folder of lists)", e);
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".xlsx") || name.endsWith(".xls")) && !name.startsWith("~$");
    }

    static ReviewScope scope(Optional<Path> population) {
        return population
                .map(file -> json(file, new TypeReference<ReviewScope>() {}))
                .orElseGet(() -> ReviewScope.builder().build());
    }

    static ImmutableList<ReviewedHousehold> assessments(List<Path> files) {
        return files.stream()
                .flatMap(file -> json(file, new TypeReference<ImmutableList<ReviewedHousehold>>() {}).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<RecordedChange> changes(Path file) {
        return json(file, new TypeReference<ImmutableList<RecordedChange>>() {});
    }

    private static <T> T json(Path file, TypeReference<T> type) {
        String name = String.valueOf(file.getFileName());
        String text = Arrival.text(file);
        try {
            T read = Json.mapper().readValue(text, type);
            if (read == null) {
                throw new Unusable(name + ": null (expected what docs/guide/review.md shows)");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Unusable(name + ": " + JsonRefusal.of(e, "", text), e);
        }
    }
}
