package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.LinkageForm;
import vn.sinhke.linkage.Organization;
import vn.sinhke.money.Vnd;
import vn.sinhke.port.Dossiers;
import vn.sinhke.port.Saved;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.ValueChain;

/** {@link Dossiers} in tables. */
final class JdbcDossiers implements Dossiers {

    private static final String KIND = "dossier";
    private static final String DELETE = "DELETE FROM dossier WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO dossier (id, version, call_id, province, filed_on, method, scale, capital_period, first_year,
              last_year, commodity, lead_name, lead_kind, total_vnd, state_support_vnd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_SITE = """
            INSERT INTO dossier_site (dossier_id, position, province, district, commune, area_class, households, hectares,
              cost_vnd, support_vnd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CONTRACT = """
            INSERT INTO dossier_contract (dossier_id, position, number, signed_on, term_months, form)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_BUDGET = """
            INSERT INTO dossier_budget_year (dossier_id, position, source, budget_year, amount_vnd)
            VALUES (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_PARTICIPANT = """
            INSERT INTO dossier_participant (dossier_id, position, district, commune, poverty_class, recognized_on,
              support_vnd)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_CALL = """
            SELECT d.content FROM dossier o
            JOIN document d ON d.kind = 'dossier' AND d.id = o.id AND d.version = o.version
            WHERE o.call_id = ? ORDER BY o.id
            """;

    private final Documents documents;

    JdbcDossiers(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(Dossier dossier) {
        return documents.save(
                KIND, dossier.id(), dossier, (connection, version) -> write(connection, dossier, version));
    }

    private static void write(Connection connection, Dossier dossier, int version) throws SQLException {
        SupportProject project = dossier.project();
        Statement.run(connection, DELETE, dossier.id());
        Statement.run(
                connection,
                INSERT,
                dossier.id(),
                version,
                dossier.call().map(CallReference::id),
                dossier.province(),
                dossier.filedOn(),
                project.method(),
                project.scale(),
                project.capitalPeriod().map(CapitalPeriod::toString),
                project.firstYear(),
                project.lastYear(),
                project.valueChain().flatMap(ValueChain::commodity),
                dossier.lead().flatMap(Organization::name),
                dossier.lead().flatMap(Organization::kind),
                project.budget().total(),
                project.budget().stateSupport());
        writeSites(connection, dossier);
        writeContracts(connection, dossier);
        writeBudget(connection, dossier);
        writeParticipants(connection, dossier);
    }

    private static void writeSites(Connection connection, Dossier dossier) throws SQLException {
        for (int i = 0; i < dossier.project().sites().size(); i++) {
            Site site = dossier.project().sites().get(i);
            Statement.run(
                    connection,
                    INSERT_SITE,
                    dossier.id(),
                    i,
                    site.place().province(),
                    site.place().district(),
                    site.place().commune(),
                    site.areaClass(),
                    site.households(),
                    site.areaHectares(),
                    site.cost(),
                    site.stateSupport());
        }
    }

    private static void writeContracts(Connection connection, Dossier dossier) throws SQLException {
        for (int i = 0; i < dossier.contracts().size(); i++) {
            LinkageContract contract = dossier.contracts().get(i);
            Statement.run(
                    connection,
                    INSERT_CONTRACT,
                    dossier.id(),
                    i,
                    contract.number(),
                    contract.signedOn(),
                    contract.termMonths(),
                    LinkageForm.of(contract.stages()).map(LinkageForm::number));
        }
    }

    private static void writeBudget(Connection connection, Dossier dossier) throws SQLException {
        for (int i = 0; i < dossier.project().budget().lines().size(); i++) {
            BudgetLine line = dossier.project().budget().lines().get(i);
            if (line.amount().isPresent()) {
                Statement.run(connection, INSERT_BUDGET, dossier.id(), i, line.source(), 0, line.amount());
            }
            for (Map.Entry<Integer, Vnd> year : line.byYear().entrySet()) {
                Statement.run(
                        connection, INSERT_BUDGET, dossier.id(), i, line.source(), year.getKey(), year.getValue());
            }
        }
    }

    private static void writeParticipants(Connection connection, Dossier dossier) throws SQLException {
        for (int i = 0; i < dossier.project().participants().size(); i++) {
            Participant participant = dossier.project().participants().get(i);
            Statement.run(
                    connection,
                    INSERT_PARTICIPANT,
                    dossier.id(),
                    i,
                    participant.household().place().district(),
                    participant.household().place().commune(),
                    participant.household().status().map(PovertyStatus::povertyClass),
                    participant.household().status().flatMap(PovertyStatus::recognizedOn),
                    participant.support());
        }
    }

    @Override
    public Optional<Dossier> find(String id) {
        return documents.find(KIND, id, Dossier.class);
    }

    @Override
    public ImmutableList<Dossier> history(String id) {
        return documents.history(KIND, id, Dossier.class);
    }

    @Override
    public ImmutableList<Dossier> ofCall(String callId) {
        return documents.query(OF_CALL, Dossier.class, callId);
    }
}
