package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.json.Json;
import vn.sinhke.law.Provision;
import vn.sinhke.port.Reports;
import vn.sinhke.port.Saved;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;

/** {@link Reports} in tables. */
final class JdbcReports implements Reports {

    private static final String KIND = "report";
    private static final String DELETE = "DELETE FROM report WHERE subject = ?";
    private static final String INSERT = """
            INSERT INTO report (subject, version, recorded_at, content_hash, judged_on, province, capital_first_year,
              capital_last_year, library, law_book, rule_set, input, violated, undecided, in_order)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_OUTCOME = """
            INSERT INTO report_outcome (subject, position, code, outcome, reason, arguments) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_MISSING = """
            INSERT INTO report_missing (subject, outcome_position, position, path) VALUES (?, ?, ?, ?)
            """;
    private static final String INSERT_FINDING = """
            INSERT INTO report_finding (subject, position, code, aspect, severity, path, arguments)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CITATION = """
            INSERT INTO report_citation (subject, finding_position, position, act, locator, in_force_from,
              in_force_until, provenance)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Documents documents;

    JdbcReports(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(Report report) {
        return documents.save(
                KIND, report.subject(), report, (connection, version) -> write(connection, report, version));
    }

    private static void write(Connection connection, Report report, Version version) throws SQLException {
        Rows.one(connection, DELETE, report.subject());
        Rows.one(
                connection,
                INSERT,
                report.subject(),
                version.number(),
                version.recordedAt(),
                version.hash(),
                report.context().day(),
                report.context().province(),
                report.context().capitalPeriod().map(CapitalPeriod::firstYear),
                report.context().capitalPeriod().map(CapitalPeriod::lastYear),
                report.receipt().library(),
                report.receipt().lawBook(),
                report.receipt().ruleSet(),
                report.receipt().input(),
                report.violated(),
                report.undecided(),
                report.inOrder());
        writeOutcomes(connection, report);
        writeFindings(connection, report);
    }

    private static void writeOutcomes(Connection connection, Report report) throws SQLException {
        Rows outcomes = new Rows(INSERT_OUTCOME);
        Rows missing = new Rows(INSERT_MISSING);
        for (int i = 0; i < report.results().size(); i++) {
            Result result = report.results().get(i);
            Said said = Said.of(result.outcome());
            outcomes.add(
                    report.subject(),
                    i,
                    result.code().text(),
                    said.word(),
                    said.reason(),
                    Json.canonical(said.arguments()));
            for (int j = 0; j < said.missing().size(); j++) {
                missing.add(report.subject(), i, j, said.missing().get(j));
            }
        }
        outcomes.write(connection);
        missing.write(connection);
    }

    private static void writeFindings(Connection connection, Report report) throws SQLException {
        Rows rows = new Rows(INSERT_FINDING);
        Rows citations = new Rows(INSERT_CITATION);
        ImmutableList<Finding> findings = report.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            rows.add(
                    report.subject(),
                    i,
                    finding.code().text(),
                    finding.aspect(),
                    finding.severity(),
                    finding.path(),
                    Json.canonical(finding.arguments()));
            for (int j = 0; j < finding.provisions().size(); j++) {
                Provision provision = finding.provisions().get(j);
                citations.add(
                        report.subject(),
                        i,
                        j,
                        provision.act(),
                        provision.locator(),
                        provision.from(),
                        provision.until(),
                        provision.provenance());
            }
        }
        rows.write(connection);
        citations.write(connection);
    }

    @Override
    public Optional<Report> find(String id) {
        return documents.find(KIND, id, Report.class);
    }

    @Override
    public ImmutableList<Report> history(String id) {
        return documents.history(KIND, id, Report.class);
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }

    /** The four cases of an outcome in one shape of row. */
    private record Said(
            String word,
            Optional<String> reason,
            ImmutableSortedMap<String, String> arguments,
            ImmutableList<String> missing) {

        static Said of(Outcome outcome) {
            if (outcome instanceof Outcome.Satisfied satisfied) {
                return new Said("satisfied", Optional.empty(), satisfied.arguments(), ImmutableList.of());
            }
            if (outcome instanceof Outcome.Found found) {
                return new Said("found", Optional.empty(), ImmutableSortedMap.of(), found.missing());
            }
            if (outcome instanceof Outcome.NotApplicable not) {
                return new Said(
                        "not-applicable", Optional.of(not.reason()), ImmutableSortedMap.of(), ImmutableList.of());
            }
            Outcome.Undecided undecided = (Outcome.Undecided) outcome;
            return new Said("undecided", Optional.empty(), undecided.arguments(), undecided.missing());
        }
    }
}
