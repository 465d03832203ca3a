package vn.sinhke.rules.summary;

import java.math.BigDecimal;

/**
 * One cell of a summary form as the rules read it (ô số liệu). A blank one counts as zero (ADR 0068).
 *
 * @param line its row
 * @param column its column
 * @param value what it holds; zero if it is blank
 * @param blank whether it holds nothing
 * @param unread whether it holds something that is no figure
 */
record Figure(Line line, String column, BigDecimal value, boolean blank, boolean unread) {

    String path() {
        return line.path() + "/figures/" + column;
    }

    /** The number without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
