package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.excel.FormWorkbook;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.json.Json;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;

/** Summary forms of a review are checked alone and together, and every broken identity has its file and cell. */
class CheckReviewTest {

    private static final ReviewForms IN_ORDER = MadeUpReview.of(2, 3, 5);

    @TempDir
    Path folder;

    private List<String> write(ReviewForms forms) throws IOException {
        List<String> files = new ArrayList<>();
        for (SummaryForm form : forms.forms()) {
            Path file = folder.resolve(
                    "bieu-" + form.kind().number() + "-" + form.year().orElseThrow() + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                SummaryWorkbook.of(form.kind()).write(form, out);
            }
            files.add(file.toString());
        }
        return files;
    }

    private static Run run(List<String> files, String... options) {
        return Run.of(Stream.concat(Stream.concat(Stream.of("check"), Stream.of(options)), files.stream())
                .toArray(String[]::new));
    }

    private static JsonNode report(List<String> files, String... options) throws IOException {
        Run run = run(
                files, Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("report").validate(report)).isEmpty();
        return report;
    }

    /** Code, file and cell of what was found. */
    private static ImmutableList<String> found(JsonNode report) {
        return Streams.stream(report.at("/subjects/0/outcomes"))
                .filter(outcome -> outcome.get("outcome").asText().equals("found"))
                .map(outcome ->
                        outcome.get("code").asText() + " " + outcome.get("file").asText() + " "
                                + outcome.get("cell").asText())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void thirteenFormsAndTwoOfTheYearBeforeAreOneSetInOrder() throws IOException {
        List<String> files = write(IN_ORDER);
        Run run = run(files, "--lang", "en");
        JsonNode report = report(files);

        assertThat(run.status()).isZero();
        assertThat(report.get("subjects")).hasSize(1);
        assertThat(report.get("forms")).hasSize(15);
        assertThat(report.at("/subjects/0/subject").asText()).isEqualTo("review-forms:TỈNH MINH HỌA/2024");
        assertThat(found(report)).isEmpty();
        assertThat(Streams.stream(report.at("/subjects/0/outcomes"))
                        .filter(outcome -> outcome.get("outcome").asText().equals("satisfied")))
                .hasSize(33);
        assertThat(run.out()).doesNotContain("nothing was judged by the law");
    }

    @Test
    void aBlankInOneFormIsFoundAtTheCellOfItsResultWithItsFile() throws IOException {
        List<String> files = write(MadeUpReview.with(IN_ORDER, 1, 4, "otherIncrease", null));
        JsonNode report = report(files);

        assertThat(run(files).status()).isEqualTo(1);
        assertThat(found(report)).hasSize(2);
        assertThat(found(report).get(0)).matches("SUM-005 bieu-2-2024\\.xlsx L[0-9]+");
        assertThat(found(report).get(1)).matches("SUM-007 bieu-2-2024\\.xlsx K[0-9]+");
        assertThat(run(files).out())
                .contains("[bieu-2-2024.xlsx Sheet1!L", "Ô để trống tính là 0: tăng khác.", "SUM-007");
    }

    @Test
    void aSingleFormIsCheckedForWhatHoldsInIt() throws IOException {
        List<String> files = write(MadeUpReview.only(
                MadeUpReview.with(IN_ORDER, 0, 1, "households", BigDecimal.TEN), SummaryKind.RESULTS));
        JsonNode report = report(files);

        assertThat(found(report))
                .extracting(one -> one.substring(0, 7))
                .contains("SUM-001", "SUM-007", "SUM-015")
                .doesNotContain("SUM-019");
    }

    @Test
    void whatTheYearBeforeSaysIsHeldAgainstTheStart() throws IOException {
        BigDecimal start = IN_ORDER.forms().get(13).rows().get(4).figures().get("end");
        ReviewForms changed = MadeUpReview.with(IN_ORDER, 13, 4, "end", start.add(BigDecimal.ONE));
        changed = MadeUpReview.with(changed, 13, 4, "start", start.add(BigDecimal.ONE));
        List<String> files = write(changed);

        assertThat(found(report(files)))
                .extracting(one -> one.replaceAll("[0-9]+$", ""))
                .contains("SUM-023 bieu-2-2024.xlsx D", "SUM-007 bieu-2-2023.xlsx D");
    }

    @Test
    void theCopiesOfTheSendersAreMarkedEachWithItsOwn() throws IOException {
        List<String> files = write(MadeUpReview.with(IN_ORDER, 1, 4, "otherIncrease", null));
        Path copies = folder.resolve("copies");
        JsonNode report = report(files, "--annotate", copies.toString());

        assertThat(sheets(copies.resolve("bieu-2-2024.xlsx"))).contains("SUM-005", "SUM-007");
        assertThat(sheets(copies.resolve("bieu-3-2024.xlsx"))).doesNotContain("SUM-005", "SUM-007");
        List<String> again = files.stream()
                .map(file -> copies.resolve(Path.of(file).getFileName()).toString())
                .toList();
        assertThat(found(report(again))).isEqualTo(found(report));
    }

    /** All text of the parts of a workbook. */
    private static String sheets(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void theOrderOfTheFilesMakesNoDifferenceAndAReceiptIsReproduced() throws IOException {
        List<String> files = write(IN_ORDER);
        JsonNode report = report(files);
        assertThat(report(ImmutableList.copyOf(files).reverse()).get("subjects"))
                .isEqualTo(report.get("subjects"));
        Path receipt = Files.writeString(folder.resolve("receipt.json"), report.toString());

        Run replay = Run.of(Stream.concat(
                        Stream.of("replay", receipt.toString()), files.stream().sorted())
                .toArray(String[]::new));

        assertThat(replay.err()).isEmpty();
        assertThat(replay.status()).isZero();
    }

    @Test
    void formsOfTwoUnitsAreTwoSets() throws IOException {
        List<String> files = write(MadeUpReview.only(IN_ORDER, SummaryKind.CAUSES, SummaryKind.CHILDREN));
        SummaryForm other = IN_ORDER.forms().get(0);
        Path file = folder.resolve("khac.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SummaryWorkbook.of(SummaryKind.RESULTS)
                    .write(new SummaryForm(other.kind(), other.year(), Optional.of("TỈNH KHÁC"), other.rows()), out);
        }
        files.add(file.toString());

        assertThat(report(files).get("subjects"))
                .extracting(subject -> subject.get("subject").asText())
                .containsExactly("review-forms:TỈNH KHÁC/2024", "review-forms:TỈNH MINH HỌA/2024");
    }

    /** A list of poor households of one commune: two households, of three members and of one. Made up. */
    private Path list() throws IOException {
        Form form = Forms.shipped().find("review-15").orElseThrow();
        ImmutableList<FormRow> rows = ImmutableList.of(
                FormRow.of("commune", "XÃ THỬ 1.1"),
                FormRow.of("member", 1L, 1L, "Người minh họa 1", null, Year.of(1980), "M'Nông", "Chủ hộ", true),
                FormRow.of("member", null, 2L, "Người minh họa 2", Year.of(1979), null, "M'Nông", "Chồng"),
                FormRow.of("member", null, 3L, "Người minh họa 3", Year.of(2010), null, "M'Nông", "Con"),
                FormRow.of(
                        "member",
                        2L,
                        1L,
                        "Người minh họa 4",
                        Year.of(1950),
                        null,
                        "Kinh",
                        "Chủ hộ",
                        null,
                        null,
                        true,
                        true));
        Path file = folder.resolve("danh-sach-15.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormWorkbook.of(form)
                    .write(
                            new FilledForm(
                                    form.key(),
                                    ImmutableMap.of("unit", "XÃ THỬ 1.1", "year", 2024L),
                                    ImmutableMap.of("members", rows),
                                    ImmutableSortedSet.of()),
                            out);
        }
        return file;
    }

    @Test
    void aListIsCountedAndHeldAgainstTheForms() throws IOException {
        ReviewForms one = MadeUpReview.only(MadeUpReview.of(1, 1, 5), SummaryKind.RESULTS);
        for (int row = 0; row < 2; row++) {
            one = MadeUpReview.with(one, 0, row, "poorHouseholds", BigDecimal.valueOf(2));
            one = MadeUpReview.with(one, 0, row, "poorPersons", BigDecimal.valueOf(row == 0 ? 4 : 5));
        }
        List<String> files = write(one);
        files.add(list().toString());
        JsonNode report = report(files);

        assertThat(report.get("forms")).hasSize(2);
        assertThat(found(report))
                .filteredOn(entry -> entry.startsWith("SUM-034"))
                .singleElement()
                .asString()
                .matches("SUM-034 bieu-1-2024\\.xlsx K[0-9]+");
        assertThat(run(files).out()).contains("danh sách 15 đếm được 4").doesNotContain("Người minh họa");
        Path receipt = Files.writeString(folder.resolve("receipt.json"), report.toString());
        assertThat(Run.of(Stream.concat(Stream.of("replay", receipt.toString()), files.stream())
                                .toArray(String[]::new))
                        .status())
                .isZero();
    }

    @Test
    void anEmptyFormIsASetWithoutFigures() throws IOException {
        Path file = folder.resolve("trong.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormWorkbook.of(SummaryWorkbook.of(SummaryKind.GROUPS).form()).draw(out);
        }

        assertThat(found(report(List.of(file.toString())))).isEmpty();
    }
}
