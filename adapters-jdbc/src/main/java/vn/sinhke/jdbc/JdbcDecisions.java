package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.port.Decisions;
import vn.sinhke.port.Saved;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;

/** {@link Decisions} in tables. */
final class JdbcDecisions implements Decisions {

    private static final String KIND = "decision";
    private static final String DELETE = "DELETE FROM decision WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO decision (id, version, call_id, decided_on, law_book) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CHOICE = """
            INSERT INTO decision_choice (decision_id, position, dossier_id, verdict) VALUES (?, ?, ?, ?)
            """;
    private static final String OF_CALL = """
            SELECT d.content FROM decision o
            JOIN document d ON d.kind = 'decision' AND d.id = o.id AND d.version = o.version
            WHERE o.call_id = ? ORDER BY o.id
            """;

    private final Documents documents;

    JdbcDecisions(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(Decision decision) {
        return documents.save(
                KIND, decision.id(), decision, (connection, version) -> write(connection, decision, version));
    }

    private static void write(Connection connection, Decision decision, int version) throws SQLException {
        Statement.run(connection, DELETE, decision.id());
        Statement.run(
                connection,
                INSERT,
                decision.id(),
                version,
                decision.callId(),
                decision.decidedOn(),
                decision.lawBook());
        for (Choice choice : decision.choices()) {
            Statement.run(
                    connection, INSERT_CHOICE, decision.id(), choice.rank(), choice.dossierId(), choice.verdict());
        }
    }

    @Override
    public Optional<Decision> find(String id) {
        return documents.find(KIND, id, Decision.class);
    }

    @Override
    public ImmutableList<Decision> history(String id) {
        return documents.history(KIND, id, Decision.class);
    }

    @Override
    public ImmutableList<Decision> ofCall(String callId) {
        return documents.query(OF_CALL, Decision.class, callId);
    }
}
