package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.port.Programs;
import vn.sinhke.port.Saved;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;

/** {@link Programs} in tables. */
final class JdbcPrograms implements Programs {

    private static final String KIND = "program";
    private static final String DELETE = "DELETE FROM program WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO program (id, version, recorded_at, content_hash, name, first_year, last_year, approved_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_COMPONENT = """
            INSERT INTO program_component (program_id, position, component, name) VALUES (?, ?, ?, ?)
            """;
    private static final String INSERT_CAPITAL = """
            INSERT INTO capital_allocation (program_id, position, component, budget_year, nature, amount_vnd, data_note)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = """
            SELECT p.id, d.content FROM program p
            JOIN document d ON d.kind = 'program' AND d.id = p.id AND d.version = p.version
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

    private static void write(Connection connection, Program program, Version version) throws SQLException {
        Rows.one(connection, DELETE, program.id());
        Rows.one(
                connection,
                INSERT,
                program.id(),
                version.number(),
                version.recordedAt(),
                version.hash(),
                program.name(),
                program.period().firstYear(),
                program.period().lastYear(),
                program.approvedBy().toString());
        Rows components = new Rows(INSERT_COMPONENT);
        for (int i = 0; i < program.components().size(); i++) {
            Component component = program.components().get(i);
            components.add(program.id(), i, component.id(), component.name());
        }
        components.write(connection);
        Rows capital = new Rows(INSERT_CAPITAL);
        for (int i = 0; i < program.capital().size(); i++) {
            CapitalAllocation one = program.capital().get(i);
            capital.add(program.id(), i, one.component(), one.year(), one.nature(), one.amount(), one.dataNote());
        }
        capital.write(connection);
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
        return documents.byId(ALL, Program.class);
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }
}
