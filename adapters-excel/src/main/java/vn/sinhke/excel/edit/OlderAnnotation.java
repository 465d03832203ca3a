package vn.sinhke.excel.edit;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.excel.workbook.OlderMarks;

/** Marks on a workbook of the older kind (.xls), by the workbook library's model: the file is one stream of records. */
final class OlderAnnotation {

    private OlderAnnotation() {}

    static boolean isOlder(byte[] file) {
        return file.length >= 4
                && file[0] == (byte) 0xD0
                && file[1] == (byte) 0xCF
                && file[2] == 0x11
                && file[3] == (byte) 0xE0;
    }

    static Annotated write(byte[] file, List<Mark> marks, OutputStream out) throws IOException {
        ImmutableList.Builder<Mark> unplaced = ImmutableList.builder();
        out.write(OlderMarks.of(file, marks, unplaced::add));
        return new Annotated(unplaced.build(), ImmutableList.of(), false);
    }
}
