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
            INSERT INTO decision (id, version, recorded_at, content_hash, call_id, decided_on, law_book, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CAPITAL = """
            INSERT INTO decision_capital (decision_id, budget_year, amount_vnd) VALUES (?, ?, ?)
            """;
    private static final String INSERT_CHOICE = """
            INSERT INTO decision_choice (decision_id, position, dossier_id, verdict, choice_rank)
            VALUES (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_REASON = """
            INSERT INTO decision_reason (decision_id, choice_position, position, reason) VALUES (?, ?, ?, ?)
            """;
    private static final String INSERT_ASKED = """
            INSERT INTO decision_asked (decision_id, choice_position, budget_year, amount_vnd) VALUES (?, ?, ?, ?)
            """;
    private static final String OF_CALL = """
            SELECT o.id, d.content FROM decision o
            JOIN document d ON d.kind = 'decision' AND d.id = o.id AND d.version = o.version
            WHERE o.call_id = ?
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

    private static void write(Connection connection, Decision decision, Version version) throws SQLException {
        Rows.one(connection, DELETE, decision.id());
        Rows.one(
                connection,
                INSERT,
                decision.id(),
                version.number(),
                version.recordedAt(),
                version.hash(),
                decision.callId(),
                decision.decidedOn(),
                decision.lawBook(),
                decision.note());
        Rows capital = new Rows(INSERT_CAPITAL);
        decision.capital().forEach((year, amount) -> capital.add(decision.id(), year, amount));
        capital.write(connection);
        writeChoices(connection, decision);
    }

    private static void writeChoices(Connection connection, Decision decision) throws SQLException {
        Rows choices = new Rows(INSERT_CHOICE);
        Rows reasons = new Rows(INSERT_REASON);
        Rows asked = new Rows(INSERT_ASKED);
        for (int i = 0; i < decision.choices().size(); i++) {
            int position = i;
            Choice choice = decision.choices().get(i);
            choices.add(decision.id(), position, choice.dossierId(), choice.verdict(), choice.rank());
            for (int j = 0; j < choice.reasons().size(); j++) {
                reasons.add(decision.id(), position, j, choice.reasons().get(j));
            }
            choice.asked().forEach((year, amount) -> asked.add(decision.id(), position, year, amount));
        }
        choices.write(connection);
        reasons.write(connection);
        asked.write(connection);
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
        return documents.byId(OF_CALL, Decision.class, callId);
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }
}
