package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.excel.drawing.FormDrawing;

/** A province's own layout is a file alone: no class knows this form. */
class MadeUpProvinceTest {

    private static final Path FILE = Path.of("..", "examples", "desk", "data", "forms", "ho-so-tinh-minh-hoa.json");

    private static final Path GUIDE = Path.of("..", "docs", "guide", "forms.md");

    static Form form() throws IOException {
        return FormReader.read(FILE.getFileName().toString(), Files.readString(FILE));
    }

    static Stream<Form> formsOfSubjects() throws IOException {
        return Forms.shipped().with(form()).all().stream()
                .filter(form -> form.subject().isPresent());
    }

    @Test
    void itIsAddedToTheShippedForms() throws IOException {
        Forms forms = Forms.shipped().with(form());
        assertThat(forms.find("dossier-made-up-province")).contains(form());
        assertThat(forms.all()).hasSize(Forms.shipped().all().size() + 1);
    }

    @Test
    void itSaysThatNoProvinceHasIt() throws IOException {
        assertThat(form().source()).startsWith("Made up: no province has this form.");
        assertThat(form().name()).contains("không có thật");
    }

    @ParameterizedTest
    @MethodSource("formsOfSubjects")
    void everyPathOfAFormWithASubjectLeadsSomewhereInIt(Form form) {
        assertThat(SchemaPaths.faults(form)).isEmpty();
    }

    @Test
    void aPathThatLeadsNowhereIsSeen() throws IOException {
        String json = Files.readString(FILE);
        assertThat(SchemaPaths.faults(FormReader.read("x", json.replace("household/address", "household/village"))))
                .containsExactly("participants/household/village for TEXT");
        assertThat(SchemaPaths.faults(FormReader.read("x", json.replace("\"INPUTS\"", "\"INPUT\""))))
                .hasSize(1);
        assertThat(SchemaPaths.faults(FormReader.read("x", json.replace("\"partners[]\"", "\"partner[]\""))))
                .isNotEmpty();
    }

    @Test
    void whatTheGuideShowsOfARefusalIsWhatIsSaid() throws IOException {
        String json = Files.readString(FILE)
                .replace(", \"partner\": \"partners[]\"}, \"otherwise\": \"partner\"", "}")
                .replace("\"title\": \"NCC\", \"kind\": \"MARK\"", "\"title\": \"NCC\", \"kind\": \"TEXT\"");
        FormRefusal refusal = catchThrowableOfType(FormRefusal.class, () -> FormReader.read("ho-so.json", json));

        assertThat(refusal.problems()).hasSize(2);
        assertThat(Files.readString(GUIDE))
                .contains(refusal.getMessage()
                        .lines()
                        .map(line -> "   " + line + "\n")
                        .toList());
    }

    @Test
    void theGuideShowsEveryShippedForm() throws IOException {
        assertThat(Files.readString(GUIDE))
                .contains(Forms.shipped().all().stream()
                        .filter(form -> form.subject().isEmpty())
                        .map(form -> "`" + form.key() + "`** " + form.name())
                        .toList());
        for (Form form : Forms.shipped().all()) {
            if (form.subject().isEmpty()) {
                Path picture = GUIDE.resolveSibling("forms").resolve(form.id() + ".png");
                assertThat(Files.size(picture)).isBetween(1_000L, 120_000L);
            }
        }
    }

    @Test
    void itIsDrawnOnItsOwnSheetsInItsOwnWords() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormDrawing.draw(form(), out);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("DS hộ");
            assertThat(workbook.getSheet("Thông tin mô hình")).isNotNull();
            assertThat(workbook.getSheet("Dự án")).isNull();
            assertThat(workbook.getSheet("DS hộ"))
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell -> assertThat(cell.toString()).isEqualTo("Số thẻ căn cước")));
        }
    }
}
