package vn.sinhke.excel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.FormImport;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.review.ReviewedHousehold;

/** Workbooks of lists 14 and 15 (danh sách chi tiết hộ cận nghèo, hộ nghèo), row by row a member, as households. */
public final class ReviewListWorkbook {

    private static final String TABLE = ListedHouseholds.TABLE;
    private static final String UNIT = "unit";
    private static final String YEAR = "year";
    private static final String NEAR_POOR = "review-14";
    private static final String POOR = "review-15";

    /** Problems that are kept one by one; the others are counted. */
    private static final int MOST_PROBLEMS = 10_000;

    private final PovertyClass povertyClass;
    private final Form form;

    private ReviewListWorkbook(PovertyClass povertyClass, Form form) {
        this.povertyClass = povertyClass;
        this.form = form;
    }

    /**
     * Workbooks of the list of that class.
     *
     * @throws IllegalArgumentException if it has none: only poor and near-poor households are listed
     */
    public static ReviewListWorkbook of(PovertyClass povertyClass) {
        checkArgument(
                povertyClass == PovertyClass.POOR || povertyClass == PovertyClass.NEAR_POOR,
                "A list of class %s (expected POOR or NEAR_POOR)",
                povertyClass);
        String id = povertyClass == PovertyClass.POOR ? POOR : NEAR_POOR;
        return new ReviewListWorkbook(povertyClass, Forms.shipped().find(id).orElseThrow());
    }

    /** Workbooks of that form; empty if it is neither list. */
    public static Optional<ReviewListWorkbook> find(Form form) {
        return switch (form.id()) {
            case POOR -> Optional.of(new ReviewListWorkbook(PovertyClass.POOR, form));
            case NEAR_POOR -> Optional.of(new ReviewListWorkbook(PovertyClass.NEAR_POOR, form));
            default -> Optional.empty();
        };
    }

    /** The class of the list. */
    public PovertyClass povertyClass() {
        return povertyClass;
    }

    /** The descriptor. */
    public Form form() {
        return form;
    }

    /**
     * Reads a list of any length. A row with a household's number begins it, as does the row of a head where the
     * household before has one already; a banner opens a commune. Every row becomes a member, or has a problem. Paths are
     * as {@code households[3]/members[0]/born}.
     *
     * @throws vn.sinhke.excel.workbook.WorkbookException if the file is no workbook, or over the limits
     */
    public Import<ReviewList> read(WorkbookSource source, Limits limits) {
        ImmutableList.Builder<ReviewedHousehold> households = ImmutableList.builder();
        ListReading reading = new ListReading(form, TABLE, povertyClass, listed -> households.add(listed.household()));
        FormImport read = FormWorkbook.of(form).stream(
                source, limits, MOST_PROBLEMS, (table, index, sheetRow, row) -> reading.row(index, row));
        reading.end();
        Optional<Integer> year =
                Optional.ofNullable(read.filled().fields().get(YEAR)).map(stated -> ((Long) stated).intValue());
        return new Import<>(
                Optional.of(new ReviewList(
                        povertyClass,
                        year,
                        Optional.ofNullable(read.filled().fields().get(UNIT)).map(Object::toString),
                        households.build())),
                read.problems().stream()
                        .map(problem -> problem.at(problem.path().map(reading::path)))
                        .collect(ImmutableList.toImmutableList()),
                Locator.of(reading.places(read.locator())),
                read.counts());
    }

    /**
     * Draws the list; it reads back to an equal one. A banner in capitals opens each commune. What the form has no cell
     * for is not written: personal numbers, villages, causes, assessments, a birth without the sex that says its column.
     * The stream is not closed.
     *
     * @throws IllegalArgumentException if a number is none that the form can hold
     */
    public void write(ReviewList list, OutputStream out) throws IOException {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        list.unit().ifPresent(unit -> fields.put(UNIT, unit));
        list.year().ifPresent(year -> fields.put(YEAR, (long) year));
        ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
        ListWriting writing = new ListWriting(form, TABLE);
        Optional<String> commune = Optional.empty();
        for (ReviewedHousehold household : list.households()) {
            if (!household.place().commune().equals(commune)) {
                commune = household.place().commune();
                commune.ifPresent(name -> rows.add(FormRow.of("commune", name)));
            }
            rows.addAll(writing.rows(household));
        }
        FormWorkbook.of(form)
                .write(
                        new FilledForm(
                                form.key(),
                                fields.buildOrThrow(),
                                ImmutableMap.of(TABLE, rows.build()),
                                ImmutableSortedSet.of()),
                        out);
    }
}
