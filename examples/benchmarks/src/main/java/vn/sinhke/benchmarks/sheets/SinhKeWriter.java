package vn.sinhke.benchmarks.sheets;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sinhke.excel.drawing.FormDrawing;
import vn.sinhke.excel.form.FilledForm;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;

/** This library: form 15 drawn with its heading, titles, borders, fonts and print set-up, and filled. */
final class SinhKeWriter implements SheetWriter {

    private static final Form FORM = Forms.shipped().find("review-15").orElseThrow();

    @Override
    public void write(Path file, int rows) throws IOException {
        FilledForm fields = new FilledForm(
                FORM.key(),
                ImmutableMap.of("unit", "TỈNH MINH HỌA", "year", 2024L),
                ImmutableMap.of(),
                ImmutableSortedSet.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            FormDrawing.draw(
                    FORM,
                    fields,
                    Map.of(
                            "members",
                            IntStream.range(0, rows)
                                    .mapToObj(MadeUpList::formRow)
                                    .iterator()),
                    out);
        }
    }
}
