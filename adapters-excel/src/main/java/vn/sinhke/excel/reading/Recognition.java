package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetInfo;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;

/**
 * Which form a workbook is (nhận dạng biểu mẫu), told by its sheets, titles, columns and labels and never by the name of
 * its file. The form of which the largest part is there is taken; of several that are there alike, the last one added.
 *
 * @param form the form; empty if not enough of any is there
 * @param ties forms of which as much is there as of the form
 * @param candidates all forms of which anything is there, the nearest first, with what of them is missing
 */
public record Recognition(Optional<Form> form, ImmutableList<Form> ties, ImmutableList<Candidate> candidates) {

    /** A form is taken if this part of a hundred of it is there. */
    private static final int ENOUGH = 40;

    /**
     * A form that a workbook may be.
     *
     * @param form the form
     * @param found how many of its titles, columns, labels and sheets are there
     * @param expected how many it has
     * @param missing those that are not there
     */
    public record Candidate(Form form, int found, int expected, ImmutableList<Missing> missing) {

        /** What part of a hundred of it is there. */
        int share() {
            return expected == 0 ? 0 : found * 100 / expected;
        }
    }

    /**
     * Something of a form that a workbook has not.
     *
     * @param kind what it is
     * @param sheet the sheet of the form
     * @param title its title; the sheet's name for a sheet
     */
    public record Missing(Kind kind, String sheet, String title) {

        /** What can be missing. */
        public enum Kind {
            /** A sheet. */
            SHEET,
            /** A column of a table. */
            COLUMN,
            /** A label. */
            FIELD,
            /** A line of the title. */
            TITLE
        }
    }

    /**
     * Tells the form of a workbook.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public static Recognition recognize(WorkbookSource source, Forms forms, Limits limits) {
        try (WorkbookFile file = WorkbookFile.open(source, limits)) {
            Map<SheetInfo, List<Row>> rows = new LinkedHashMap<>();
            file.sheets().forEach(info -> rows.put(info, SheetScore.firstRows(file, info)));
            List<Candidate> candidates = new ArrayList<>();
            for (Form form : forms.all().reverse()) {
                Candidate candidate = candidate(file, form, rows);
                if (candidate.found() > 0) {
                    candidates.add(candidate);
                }
            }
            candidates.sort(Comparator.comparingInt(Candidate::share)
                    .thenComparingInt(Candidate::found)
                    .reversed());
            return of(candidates);
        }
    }

    private static Recognition of(List<Candidate> candidates) {
        Optional<Candidate> best = candidates.stream().findFirst().filter(c -> c.share() >= ENOUGH && c.found() >= 2);
        ImmutableList<Form> ties = best.stream()
                .flatMap(b -> candidates.stream().skip(1).filter(c -> c.share() == b.share() && c.found() == b.found()))
                .map(Candidate::form)
                .collect(ImmutableList.toImmutableList());
        return new Recognition(best.map(Candidate::form), ties, ImmutableList.copyOf(candidates));
    }

    private static Optional<SheetInfo> nearest(WorkbookFile file, Sheet sheet, Map<SheetInfo, List<Row>> rows) {
        return rows.keySet().stream()
                .max(Comparator.comparingInt(info ->
                        SheetScore.of(rows.get(info), file.frame(info), sheet).points()));
    }

    private static Candidate candidate(WorkbookFile file, Form form, Map<SheetInfo, List<Row>> rows) {
        SheetMatch match = SheetMatch.of(form, rows, file::frame);
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        int found = 0;
        int expected = 0;
        boolean bySheets = form.sheets().size() > 1;
        for (Sheet sheet : form.sheets()) {
            Optional<SheetInfo> info =
                    match.find(sheet).or(() -> bySheets ? Optional.empty() : nearest(file, sheet, rows));
            if (info.isPresent()) {
                SheetScore score = SheetScore.of(rows.get(info.get()), file.frame(info.get()), sheet);
                found += score.points() + (bySheets ? 1 : 0);
                expected += score.most() + (bySheets ? 1 : 0);
                missing.addAll(score.missing());
            } else if (!sheet.optional()) {
                expected += SheetScore.of(List.of(), file.frame(file.sheets().get(0)), sheet)
                                .most()
                        + (bySheets ? 1 : 0);
                missing.add(new Missing(Missing.Kind.SHEET, sheet.name(), sheet.name()));
            }
        }
        return new Candidate(form, found, expected, missing.build());
    }
}
