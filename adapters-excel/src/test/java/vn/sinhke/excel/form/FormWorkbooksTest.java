package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.excel.drawing.FormDrawing;

/**
 * Every shipped form drawn with made-up values, or empty. With {@code -Dsinhke.forms=FOLDER} the workbooks stay there, to
 * be looked at; docs/guide/forms/pictures.sh takes the guide's pictures of them.
 */
class FormWorkbooksTest {

    @TempDir
    Path temporary;

    static Stream<Form> all() throws IOException {
        return Forms.shipped().with(MadeUpProvinceTest.form()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFormIsDrawnWithAllItsTitles(Form form) throws IOException {
        Path folder = Optional.ofNullable(System.getProperty("sinhke.forms"))
                .map(Path::of)
                .orElse(temporary);
        Path file = Files.createDirectories(folder).resolve(form.id() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormDrawing.draw(form, MadeUpValues.of(form), out);
        }

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : form.sheets()) {
                Stream<String> titles = Stream.concat(
                        sheet.labelled().stream().map(Column::title),
                        sheet.tables().stream()
                                .flatMap(table -> table.leaves().stream())
                                .map(Column::title));
                assertThat(texts(workbook.getSheet(sheet.name()))).containsAll(titles.toList());
            }
        }
    }

    private static List<String> texts(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}
