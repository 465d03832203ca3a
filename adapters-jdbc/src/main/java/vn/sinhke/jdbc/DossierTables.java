package vn.sinhke.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.LinkageForm;
import vn.sinhke.linkage.Organization;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/** Writes one dossier into the tables for queries, in place of its former version. */
final class DossierTables {

    private static final String DELETE = "DELETE FROM dossier WHERE id = ?";
    private static final String INSERT = """
            INSERT INTO dossier (id, version, recorded_at, content_hash, call_id, call_announced_on, province, filed_on,
              support_listed_on, has_linkage_document, data_note, name, component, capital_first_year,
              capital_last_year, method, scale, first_year, last_year, duration_months, commodity, cycle_months,
              area_hectares, rotation_percent, households, beneficiaries, priority_households, total_vnd,
              state_support_vnd, rounded_to_vnd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_PARTY = """
            INSERT INTO dossier_party (dossier_id, position, party_role, name, kind, province, district, commune)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_SITE = """
            INSERT INTO dossier_site (dossier_id, position, province, district, commune, area_class, households,
              area_hectares, cost_vnd, state_support_vnd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CONTRACT = """
            INSERT INTO dossier_contract (dossier_id, position, kind, number, signed_on, term_months, form,
              declared_form, area_hectares)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_STAGE = """
            INSERT INTO dossier_contract_stage (dossier_id, contract_position, stage) VALUES (?, ?, ?)
            """;
    private static final String INSERT_LINE = """
            INSERT INTO dossier_budget_line (dossier_id, position, source, is_state, label, amount_vnd)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_YEAR = """
            INSERT INTO dossier_budget_year (dossier_id, line_position, budget_year, amount_vnd) VALUES (?, ?, ?, ?)
            """;
    private static final String INSERT_RESULT = """
            INSERT INTO dossier_result (dossier_id, position, plan_year, jobs, income, local_contribution)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_PARTICIPANT = """
            INSERT INTO dossier_participant (dossier_id, position, district, commune, poverty_class, recognized_on,
              ended_on, support_vnd, goods, signed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_GROUP = """
            INSERT INTO dossier_participant_group (dossier_id, participant_position, priority_group) VALUES (?, ?, ?)
            """;
    private static final String INSERT_PERSON = """
            INSERT INTO dossier_person (dossier_id, participant_position, name, personal_number, address)
            VALUES (?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final Dossier dossier;
    private final SupportProject project;
    private final String id;

    DossierTables(Connection connection, Dossier dossier) {
        this.connection = connection;
        this.dossier = dossier;
        this.project = dossier.project();
        this.id = dossier.id();
    }

    void write(Version version) throws SQLException {
        Rows.one(connection, DELETE, id);
        writeDossier(version);
        writeParties();
        writeSites();
        writeContracts();
        writeBudget();
        writeResults();
        writeParticipants();
    }

    private void writeDossier(Version version) throws SQLException {
        ParticipantCounts counts = project.counts();
        Rows.one(
                connection,
                INSERT,
                id,
                version.number(),
                version.recordedAt(),
                version.hash(),
                dossier.call().map(CallReference::id),
                dossier.call().flatMap(CallReference::announcedOn),
                dossier.province(),
                dossier.filedOn(),
                dossier.supportListedOn(),
                dossier.hasLinkageDocument(),
                dossier.dataNote(),
                project.name(),
                project.component(),
                project.capitalPeriod().map(CapitalPeriod::firstYear),
                project.capitalPeriod().map(CapitalPeriod::lastYear),
                project.method(),
                project.scale(),
                project.firstYear(),
                project.lastYear(),
                project.durationMonths(),
                project.valueChain().flatMap(ValueChain::commodity),
                project.valueChain().flatMap(ValueChain::cycleMonths),
                project.areaHectares(),
                project.rotation().map(DossierTables::decimal),
                counts.households(),
                counts.beneficiaries(),
                counts.priority(),
                project.budget().total(),
                stateSupport(project.budget()),
                project.budget().roundedTo());
    }

    private static BigDecimal decimal(Percentage percentage) {
        return percentage.rounded(6);
    }

    /** The sum; nothing if it is beyond any amount, as it is when figures are nonsense. The lines hold the parts. */
    private static Optional<Vnd> stateSupport(Budget budget) {
        try {
            return budget.stateSupport();
        } catch (ArithmeticException beyondAnyAmount) {
            return Optional.empty();
        }
    }

    private void writeParties() throws SQLException {
        Rows parties = new Rows(INSERT_PARTY);
        dossier.lead().ifPresent(lead -> addParty(parties, 0, "LEAD", lead));
        for (int i = 0; i < dossier.partners().size(); i++) {
            addParty(parties, i + 1, "PARTNER", dossier.partners().get(i));
        }
        parties.write(connection);
    }

    private void addParty(Rows parties, int position, String role, Organization party) {
        parties.add(
                id,
                position,
                role,
                party.name(),
                party.kind(),
                party.seat().province(),
                party.seat().district(),
                party.seat().commune());
    }

    private void writeSites() throws SQLException {
        Rows sites = new Rows(INSERT_SITE);
        for (int i = 0; i < project.sites().size(); i++) {
            Site site = project.sites().get(i);
            sites.add(
                    id,
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
        sites.write(connection);
    }

    private void writeContracts() throws SQLException {
        Rows contracts = new Rows(INSERT_CONTRACT);
        Rows stages = new Rows(INSERT_STAGE);
        List<LinkageContract> signed = dossier.contracts();
        for (int i = 0; i < signed.size(); i++) {
            LinkageContract one = signed.get(i);
            contracts.add(
                    id,
                    i,
                    "CONTRACT",
                    one.number(),
                    one.signedOn(),
                    one.termMonths(),
                    form(one.stages()),
                    one.declaredForm(),
                    one.areaHectares());
            addStages(stages, i, one.stages());
        }
        for (int i = 0; i < dossier.minutes().size(); i++) {
            CooperationMinutes one = dossier.minutes().get(i);
            int position = signed.size() + i;
            contracts.add(
                    id,
                    position,
                    "MINUTES",
                    one.number(),
                    one.signedOn(),
                    Optional.empty(),
                    form(one.stages()),
                    Optional.empty(),
                    Optional.empty());
            addStages(stages, position, one.stages());
        }
        contracts.write(connection);
        stages.write(connection);
    }

    private static Optional<Integer> form(Set<Stage> stages) {
        return LinkageForm.of(stages).map(LinkageForm::number);
    }

    private void addStages(Rows rows, int position, Set<Stage> stages) {
        stages.forEach(stage -> rows.add(id, position, stage));
    }

    private void writeBudget() throws SQLException {
        Rows lines = new Rows(INSERT_LINE);
        Rows years = new Rows(INSERT_YEAR);
        for (int i = 0; i < project.budget().lines().size(); i++) {
            int position = i;
            BudgetLine line = project.budget().lines().get(i);
            lines.add(id, position, line.source(), line.source().isState(), line.label(), line.amount());
            line.byYear().forEach((year, amount) -> years.add(id, position, year, amount));
        }
        lines.write(connection);
        years.write(connection);
    }

    private void writeResults() throws SQLException {
        Rows results = new Rows(INSERT_RESULT);
        for (int i = 0; i < project.results().size(); i++) {
            StatedResult result = project.results().get(i);
            results.add(id, i, result.year(), result.jobs(), result.income(), result.localContribution());
        }
        results.write(connection);
    }

    private void writeParticipants() throws SQLException {
        Rows participants = new Rows(INSERT_PARTICIPANT);
        Rows groups = new Rows(INSERT_GROUP);
        Rows persons = new Rows(INSERT_PERSON);
        for (int i = 0; i < project.participants().size(); i++) {
            int position = i;
            Participant participant = project.participants().get(i);
            Household household = participant.household();
            Person person = household.representative();
            participants.add(
                    id,
                    position,
                    household.place().district(),
                    household.place().commune(),
                    household.status().map(PovertyStatus::povertyClass),
                    household.status().flatMap(PovertyStatus::recognizedOn),
                    household.status().flatMap(PovertyStatus::endedOn),
                    participant.support(),
                    participant.goods(),
                    participant.signed());
            household.groups().forEach(group -> groups.add(id, position, group));
            persons.add(id, position, person.name(), person.personalNumber(), household.address());
        }
        participants.write(connection);
        groups.write(connection);
        persons.write(connection);
    }
}
