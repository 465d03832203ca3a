package vn.sinhke.excel.reading;

/** A text has no digit, and no sign that stands for a letter that was lost when it was copied. */
final class OnlyLetters implements RowCheck {

    private static final char LOST = '\uFFFD';

    private final int column;

    OnlyLetters(int column) {
        this.column = column;
    }

    @Override
    public void row(CheckedRow row, Report report) {
        if (row.value(column) instanceof String text && !isLetters(text)) {
            report.found(row.sheetRow(), row.index(), column, text, "chữ");
        }
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LOST || c == '?' || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
