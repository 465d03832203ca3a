package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.port.Programs;
import vn.sinhke.port.Saved;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Program;

/** {@link Programs} in tables. */
final class JdbcPrograms implements Programs {

    private static final String KIND = "program";
    private static final String DELETE = "DELETE FROM program WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO program (id, version, name, first_year, last_year) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CAPITAL = """
            INSERT INTO capital_allocation (program_id, position, component, budget_year, nature, amount_vnd)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = """
            SELECT d.content FROM program p
            JOIN document d ON d.kind = 'program' AND d.id = p.id AND d.version = p.version
            ORDER BY p.id
            """;

    private final Documents documents;

    JdbcPrograms(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(Program program) {
        return documents.save(
                KIND, program.id(), program, (connection, version) -> write(connection, program, version));
    }

    private static void write(Connection connection, Program program, int version) throws SQLException {
        Statement.run(connection, DELETE, program.id());
        Statement.run(
                connection,
                INSERT,
                program.id(),
                version,
                program.name(),
                program.period().firstYear(),
                program.period().lastYear());
        for (int i = 0; i < program.capital().size(); i++) {
            CapitalAllocation capital = program.capital().get(i);
            Statement.run(
                    connection,
                    INSERT_CAPITAL,
                    program.id(),
                    i,
                    capital.component(),
                    capital.year(),
                    capital.nature(),
                    capital.amount());
        }
    }

    @Override
    public Optional<Program> find(String id) {
        return documents.find(KIND, id, Program.class);
    }

    @Override
    public ImmutableList<Program> history(String id) {
        return documents.history(KIND, id, Program.class);
    }

    @Override
    public ImmutableList<Program> all() {
        return documents.query(ALL, Program.class);
    }
}
