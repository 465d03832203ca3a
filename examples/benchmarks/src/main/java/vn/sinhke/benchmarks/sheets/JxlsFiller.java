package vn.sinhke.benchmarks.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.jxls.builder.JxlsStreaming;
import org.jxls.transform.poi.JxlsPoiTemplateFillerBuilder;

/** org.jxls:jxls-poi, by its commands in comments; all at once, or streaming. */
final class JxlsFiller implements TemplateFiller {

    private final boolean streaming;

    JxlsFiller(boolean streaming) {
        this.streaming = streaming;
    }

    @Override
    public void template(Path file) throws IOException {
        Template.write(file, column -> "${row.c" + column + "}", sheet -> {
            comment(sheet, 0, "jx:area(lastCell=\"S" + (Template.MODEL_ROW + 3) + "\")");
            comment(
                    sheet,
                    Template.MODEL_ROW,
                    "jx:each(items=\"rows\" var=\"row\" lastCell=\"S" + (Template.MODEL_ROW + 1) + "\")");
        });
    }

    private static void comment(Sheet sheet, int row, String text) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + 2);
        anchor.setCol1(1);
        anchor.setCol2(4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        Cell cell = sheet.getRow(row).getCell(0);
        cell.setCellComment(comment);
    }

    @Override
    public void fill(Path template, Path file, int rows) throws IOException {
        Map<String, Object> data = new HashMap<>();
        data.put("rows", maps(rows));
        JxlsPoiTemplateFillerBuilder.newInstance()
                .withStreaming(streaming ? JxlsStreaming.STREAMING_ON : JxlsStreaming.STREAMING_OFF)
                .withTemplate(template.toFile())
                .buildAndFill(data, file.toFile());
    }

    /** The rows as engines of templates want them. */
    static List<Map<String, Object>> maps(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> {
                    Object[] cells = MadeUpList.row(i);
                    Map<String, Object> map = new HashMap<>();
                    for (int column = 0; column < cells.length; column++) {
                        map.put("c" + column, cells[column]);
                    }
                    return map;
                })
                .toList();
    }
}
