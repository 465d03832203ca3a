package vn.sinhke.benchmarks.sheets;

import cn.idev.excel.ExcelWriter;
import cn.idev.excel.FastExcel;
import cn.idev.excel.write.metadata.WriteSheet;
import cn.idev.excel.write.metadata.fill.FillConfig;
import java.io.IOException;
import java.nio.file.Path;

/** cn.idev.excel:fastexcel, by names in braces; each row is inserted, so that the footer moves down. */
final class CnIdevFiller implements TemplateFiller {

    @Override
    public void template(Path file) throws IOException {
        Template.write(file, column -> "{.c" + column + "}", sheet -> {});
    }

    @Override
    public void fill(Path template, Path file, int rows) throws IOException {
        try (ExcelWriter writer = FastExcel.write(file.toFile())
                .withTemplate(template.toFile())
                .inMemory(true)
                .build()) {
            WriteSheet sheet = FastExcel.writerSheet().build();
            writer.fill(
                    JxlsFiller.maps(rows),
                    FillConfig.builder().forceNewRow(true).build(),
                    sheet);
        }
    }
}
