package vn.sinhke.excel.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Closeable;

/** A workbook of one format. */
interface Book extends Closeable {

    ImmutableList<SheetInfo> sheets();

    ImmutableSet<Remark> remarks();

    SheetFrame frame(int sheet);

    /** The rows of a sheet; closed by who asks for them. */
    Rows rows(int sheet);

    @Override
    void close();

    /** Rows with content, one after the other. */
    interface Rows extends Closeable {

        /** The next row, or null after the last. */
        Row next();

        @Override
        void close();
    }
}
