package vn.sinhke.excel.workbook;

/** Reads all of a file, each cell in each way; what is wrong with it may only be told by a {@link WorkbookException}. */
final class ReadOrRefuse {

    private static final Limits LIMITS = Limits.DEFAULT
            .withMostUnpackedBytes(32 << 20)
            .withMostFileBytes(8 << 20)
            .withMostSharedTextBytes(8 << 20);

    private ReadOrRefuse() {}

    /** How many cells were read; below zero if it was refused. */
    static long cells(byte[] file) {
        long[] cells = {0};
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), LIMITS)) {
            for (SheetInfo sheet : workbook.sheets()) {
                SheetFrame frame = workbook.frame(sheet);
                workbook.rows(sheet, row -> {
                    int before = -1;
                    for (int i = 0; i < row.size(); i++) {
                        Cell cell = row.cell(i);
                        check(cell, row, before);
                        before = Math.max(cell.column(), frame.lastColumn(cell.row(), -1));
                        cells[0]++;
                    }
                    return true;
                });
            }
        } catch (WorkbookException e) {
            if (e.getMessage().isBlank() || e.getMessage().contains("\n")) {
                throw new IllegalStateException("a refusal without one line", e);
            }
            return -1;
        }
        return cells[0];
    }

    private static void check(Cell cell, Row row, int before) {
        boolean whole = cell.isWhole();
        boolean right = cell.column() > before
                && cell.row() == row.index()
                && row.find(cell.column()) == cell
                && cell.number().isPresent() == (cell.kind() == Cell.Kind.NUMBER)
                && (!whole || cell.number().orElseThrow().longValueExact() == cell.whole())
                && (cell.kind() != Cell.Kind.TEXT || !cell.text().isEmpty())
                && cell.raw() != null
                && (cell.date().isEmpty()
                        || cell.text().equals(cell.date().get().toString()));
        if (!right) {
            throw new IllegalStateException("a cell that contradicts itself: " + cell);
        }
    }
}
