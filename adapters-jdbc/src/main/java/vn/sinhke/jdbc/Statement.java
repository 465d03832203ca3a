package vn.sinhke.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.money.Vnd;

/** One statement and its values, in order; an empty value is NULL. */
final class Statement {

    private Statement() {}

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, plain(values[i]));
            }
            statement.executeUpdate();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Statement::plain).orElse(null);
        }
        if (value instanceof Vnd amount) {
            return amount.dong();
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }
}
