package vn.sinhke.benchmarks.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import vn.sinhke.excel.edit.FilledRow;
import vn.sinhke.excel.edit.Filling;

/** This library: rows in place of the template's model row, the rest of the file as it was. */
final class SinhKeFiller implements TemplateFiller {

    @Override
    public void template(Path file) throws IOException {
        Template.write(file, column -> "", sheet -> {});
    }

    @Override
    public void fill(Path template, Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Filling.of(template)
                    .rows(
                            "Sheet1",
                            Template.MODEL_ROW + 1,
                            1,
                            IntStream.range(0, rows)
                                    .mapToObj(i -> FilledRow.of(Arrays.asList(MadeUpList.row(i))))
                                    .iterator())
                    .write(out);
        }
    }
}
