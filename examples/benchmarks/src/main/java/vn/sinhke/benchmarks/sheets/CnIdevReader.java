package vn.sinhke.benchmarks.sheets;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.event.AnalysisEventListener;
import cn.idev.excel.metadata.data.ReadCellData;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

/** cn.idev.excel:fastexcel, merely reading: its cells without any conversion. */
final class CnIdevReader implements SheetReader {

    @Override
    public void read(Path file, Tally tally) {
        FastExcel.read(file.toFile(), new Listener(tally))
                .useDefaultListener(false)
                .headRowNumber(0)
                .ignoreEmptyRow(true)
                .sheet(0)
                .doRead();
    }

    private static final class Listener extends AnalysisEventListener<Map<Integer, ReadCellData<?>>> {

        private final Tally tally;

        Listener(Tally tally) {
            this.tally = tally;
        }

        @Override
        public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
            int index = context.readRowHolder().getRowIndex();
            row.forEach((column, cell) -> {
                BigDecimal number = cell.getNumberValue();
                if (number != null) {
                    tally.number(index, column, number);
                } else {
                    tally.text(index, column, cell.getStringValue());
                }
            });
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {
            // Nothing is left over.
        }
    }
}
