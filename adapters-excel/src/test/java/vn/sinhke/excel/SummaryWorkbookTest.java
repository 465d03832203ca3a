package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.excel.form.CellKind;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** Every one of the thirteen summary forms goes into a workbook and comes back, each figure with its cell. */
class SummaryWorkbookTest {

    private static final Forms SHIPPED = Forms.shipped();

    private static ImmutableMap<String, BigDecimal> figures(SummaryKind kind, int seed) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        int next = seed;
        for (Column column :
                SummaryWorkbook.of(kind).form().table("places").orElseThrow().leaves()) {
            next++;
            if (column.kind() == CellKind.WHOLE && next % 7 != 0) {
                figures.put(column.id(), BigDecimal.valueOf(next));
            } else if (column.kind() == CellKind.PERCENT && next % 5 != 0) {
                figures.put(column.id(), new BigDecimal("12.50").add(BigDecimal.valueOf(next)));
            }
        }
        return ImmutableMap.copyOf(figures);
    }

    private static ImmutableList<SummaryRow> place(SummaryKind kind, String level, String ordinal, String name) {
        int seed = ordinal.hashCode() & 0xFF;
        if (!kind.parted()) {
            return ImmutableList.of(
                    new SummaryRow(level, Optional.of(ordinal), name, Optional.empty(), figures(kind, seed)));
        }
        return ImmutableList.of(
                new SummaryRow(level, Optional.of(ordinal), name, Optional.of("households"), figures(kind, seed)),
                new SummaryRow(level, Optional.of(ordinal), name, Optional.of("persons"), figures(kind, seed + 3)));
    }

    private static SummaryForm summary(SummaryKind kind, int year, ImmutableList<ImmutableList<SummaryRow>> places) {
        return new SummaryForm(
                kind,
                Optional.of(year),
                Optional.of("tỉnh Minh Họa"),
                places.stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList()));
    }

    private static SummaryForm withDistricts(SummaryKind kind) {
        ImmutableList.Builder<ImmutableList<SummaryRow>> places = ImmutableList.builder();
        places.add(place(kind, "district", "1", "Huyện Suối Giả"));
        for (int i = 1; i <= 11; i++) {
            places.add(place(kind, "commune", "1." + i, "Xã Bịa " + i));
        }
        places.add(place(kind, "district", "2", "Thành phố Không Có"));
        places.add(place(kind, "commune", "2.1", "Phường Tưởng Tượng"));
        return summary(kind, 2024, places.build());
    }

    private static byte[] written(SummaryForm summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryWorkbook.of(summary.kind()).write(summary, out);
        return out.toByteArray();
    }

    private static Import<SummaryForm> read(byte[] file) {
        return SummaryWorkbook.read(WorkbookSource.of(file), SHIPPED, Limits.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(SummaryKind.class)
    void itIsRecognizedAndReadsBackEqualWithDistricts(SummaryKind kind) throws IOException {
        SummaryForm summary = withDistricts(kind);

        Import<SummaryForm> read = read(written(summary));

        assertThat(read.value()).contains(summary);
        assertThat(read.problems()).isEmpty();
        assertThat(read.counts().refused()).isZero();
    }

    @ParameterizedTest
    @EnumSource(SummaryKind.class)
    void communesAloneReadBackEqualAfterTheEndOfDistricts(SummaryKind kind) throws IOException {
        SummaryForm summary = summary(
                kind,
                2025,
                ImmutableList.of(place(kind, "commune", "1", "Bịa Đặt"), place(kind, "commune", "2", "Tưởng Tượng")));

        assertThat(read(written(summary)).value()).contains(summary);
    }

    @Test
    void beforeTheEndOfDistrictsPlainNumbersAreDistrictsUnlessThePlacesSayThatTheyAreCommunes() throws IOException {
        SummaryKind kind = SummaryKind.RESULTS;
        assertThat(read(written(summary(kind, 2024, ImmutableList.of(place(kind, "commune", "1", "Bịa Đặt")))))
                        .value()
                        .orElseThrow()
                        .rows())
                .extracting(SummaryRow::level)
                .containsExactly("district");
        assertThat(read(written(summary(
                                kind,
                                2024,
                                ImmutableList.of(
                                        place(kind, "commune", "1", "Xã Bịa Đặt"),
                                        place(kind, "commune", "2", "Thị trấn Tưởng Tượng")))))
                        .value()
                        .orElseThrow()
                        .rows())
                .extracting(SummaryRow::level)
                .containsExactly("commune", "commune");
        assertThat(read(written(summary(kind, 2024, ImmutableList.of(place(kind, "commune", "1", "Thị xã Bịa Đặt")))))
                        .value()
                        .orElseThrow()
                        .rows())
                .extracting(SummaryRow::level)
                .containsExactly("district");
    }

    @ParameterizedTest
    @EnumSource(SummaryKind.class)
    void everyFigureAlsoABlankOneHasItsOwnCell(SummaryKind kind) throws IOException {
        SummaryForm summary = withDistricts(kind);
        SummaryWorkbook workbook = SummaryWorkbook.of(kind);

        Locator locator = read(written(summary)).locator();

        long cells = 0;
        for (int i = 0; i < summary.rows().size(); i++) {
            for (Column column : workbook.form().table("places").orElseThrow().leaves()) {
                if (column.kind() == CellKind.WHOLE || column.kind() == CellKind.PERCENT) {
                    assertThat(locator.places()).containsKey("rows[" + i + "]/figures/" + column.id());
                    cells++;
                }
            }
            assertThat(locator.places())
                    .containsKeys("rows[" + i + "]", "rows[" + i + "]/place", "rows[" + i + "]/ordinal");
        }
        assertThat(locator.places().entrySet().stream()
                        .filter(entry -> entry.getKey().contains("/figures/"))
                        .map(Map.Entry::getValue)
                        .distinct())
                .hasSize((int) cells);
        assertThat(locator.find("year")).isPresent();
    }

    @Test
    void aNumberWithoutOneIsNumberedAndTheFirstOfTwoRowsHasIt() throws IOException {
        ImmutableMap<String, BigDecimal> one = ImmutableMap.of("poorTotal", BigDecimal.ONE);
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        for (String place : ImmutableList.of("A", "B")) {
            for (String part : ImmutableList.of("households", "persons")) {
                rows.add(new SummaryRow("commune", Optional.empty(), place, Optional.of(part), one));
            }
        }
        SummaryForm unnumbered = summary(SummaryKind.GROUPS, 2025, ImmutableList.of(rows.build()));

        assertThat(read(written(unnumbered)).value().orElseThrow().rows())
                .extracting(row -> row.ordinal().orElse("") + row.place())
                .containsExactly("1A", "1A", "2B", "2B");
    }

    @Test
    void aProblemLeadsToTheFigureThatIsMissing() throws IOException {
        byte[] good = written(withDistricts(SummaryKind.RESULTS));
        String cell = read(good)
                .locator()
                .find("rows[3]/figures/poorHouseholds")
                .orElseThrow()
                .cell();
        byte[] file = Workbook.changed(
                good, book -> Workbook.cell(book, "Sheet1", cell).setCellValue("mười"));

        Import<SummaryForm> read = read(file);

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).contains("rows[3]/figures/poorHouseholds");
            assertThat(problem.place().cell()).isEqualTo(cell);
        });
    }

    @Test
    void otherWorkbooksAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.of(SHIPPED.find("review-15").orElseThrow()).draw(out);
        WorkbookSource source = WorkbookSource.of(out.toByteArray());

        assertThat(SummaryWorkbook.find(SHIPPED.find("review-15").orElseThrow()))
                .isEmpty();
        assertThatThrownBy(() -> SummaryWorkbook.read(source, SHIPPED, Limits.DEFAULT))
                .isInstanceOf(WorkbookException.class);
    }

    @Test
    void whatTheFormHasNoCellForIsTheCallersMistake() {
        SummaryKind kind = SummaryKind.RESULTS;
        SummaryForm stray = summary(
                kind,
                2024,
                ImmutableList.of(ImmutableList.of(new SummaryRow(
                        "commune", Optional.empty(), "A", Optional.empty(), ImmutableMap.of("end", BigDecimal.ONE)))));
        SummaryForm broken = summary(
                kind,
                2024,
                ImmutableList.of(ImmutableList.of(new SummaryRow(
                        "commune",
                        Optional.empty(),
                        "A",
                        Optional.empty(),
                        ImmutableMap.of("persons", new BigDecimal("1.5"))))));

        assertThatThrownBy(() -> written(stray))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[end]");
        assertThatThrownBy(() -> written(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a whole number");
        assertThatThrownBy(() -> SummaryWorkbook.of(SummaryKind.CAUSES).write(stray, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CAUSES");
    }

    @Test
    void anEmptyFormIsASummaryWithoutRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWorkbook.of(SummaryWorkbook.of(SummaryKind.RESULTS).form())
                .write(FilledForm.empty(SummaryWorkbook.of(SummaryKind.RESULTS).form()), out);

        assertThat(read(out.toByteArray()).value().orElseThrow().rows()).isEmpty();
    }
}
