package vn.sinhke.benchmarks.sheets;

import java.nio.file.Path;
import vn.sinhke.excel.workbook.Cell;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.excel.workbook.WorkbookSource;

/** This library, bare: the cells as its reader gives them. */
final class SinhKeCellReader implements SheetReader {

    @Override
    public void read(Path file, Tally tally) {
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            workbook.rows(workbook.sheets().get(0), row -> {
                for (int i = 0; i < row.size(); i++) {
                    Cell cell = row.cell(i);
                    if (cell.kind() == Cell.Kind.NUMBER) {
                        tally.number(cell.row(), cell.column(), cell.doubleValue());
                    } else {
                        tally.text(cell.row(), cell.column(), cell.text());
                    }
                }
                return true;
            });
        }
    }
}
