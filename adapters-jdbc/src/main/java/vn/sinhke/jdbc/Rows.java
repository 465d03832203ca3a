package vn.sinhke.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.json.Json;
import vn.sinhke.money.Vnd;

/** Rows for one statement, run together; an empty value is NULL. */
final class Rows {

    private static final int DECIMALS = 6;
    private static final int MOST_DIGITS = 18;

    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    Rows(String sql) {
        this.sql = sql;
    }

    /** Runs the statement once, with these values. */
    static void one(Connection connection, String sql, Object... values) throws SQLException {
        new Rows(sql).add(values).write(connection);
    }

    Rows add(Object... values) {
        rows.add(values);
        return this;
    }

    void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, plain(row[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Rows::plain).orElse(null);
        }
        if (value instanceof Vnd amount) {
            return amount.fitsLong() ? amount.dong() : null;
        }
        if (value instanceof Enum<?> word) {
            return Json.mapper().convertValue(word, String.class);
        }
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        return value instanceof String text ? text.replace('\0', '\uFFFD') : value;
    }

    /** The number with six decimals; nothing if it is too large for any column, which the document keeps all the same. */
    private static BigDecimal decimal(BigDecimal number) {
        return number.precision() - number.scale() > MOST_DIGITS - 1
                ? null
                : number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
