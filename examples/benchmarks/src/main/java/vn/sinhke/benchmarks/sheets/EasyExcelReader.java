package vn.sinhke.benchmarks.sheets;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import com.alibaba.excel.metadata.data.ReadCellData;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

/** com.alibaba:easyexcel, merely reading: its cells without any conversion. */
final class EasyExcelReader implements SheetReader {

    @Override
    public void read(Path file, Tally tally) {
        EasyExcel.read(file.toFile(), new Listener(tally))
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
