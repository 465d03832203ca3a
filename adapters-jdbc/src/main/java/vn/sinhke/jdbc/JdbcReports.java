package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.sinhke.port.Reports;
import vn.sinhke.port.Saved;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;

/** {@link Reports} in tables. */
final class JdbcReports implements Reports {

    private static final String KIND = "report";
    private static final String DELETE = "DELETE FROM report WHERE subject = ?";
    private static final String INSERT = """
            INSERT INTO report (subject, version, judged_on, law_book, rule_set, input, violated, undecided)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_OUTCOME = "INSERT INTO report_outcome (subject, code, outcome) VALUES (?, ?, ?)";
    private static final String INSERT_FINDING = """
            INSERT INTO report_finding (subject, position, code, severity, path) VALUES (?, ?, ?, ?, ?)
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

    private static void write(Connection connection, Report report, int version) throws SQLException {
        Statement.run(connection, DELETE, report.subject());
        Statement.run(
                connection,
                INSERT,
                report.subject(),
                version,
                report.context().day(),
                report.receipt().lawBook(),
                report.receipt().ruleSet(),
                report.receipt().input(),
                report.violated(),
                report.undecided());
        for (Result result : report.results()) {
            Statement.run(
                    connection, INSERT_OUTCOME, report.subject(), result.code().text(), word(result.outcome()));
        }
        ImmutableList<Finding> findings = report.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Statement.run(
                    connection,
                    INSERT_FINDING,
                    report.subject(),
                    i,
                    finding.code().text(),
                    finding.severity(),
                    finding.path());
        }
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Satisfied) {
            return "satisfied";
        }
        if (outcome instanceof Outcome.Found) {
            return "found";
        }
        return outcome instanceof Outcome.NotApplicable ? "not-applicable" : "undecided";
    }

    @Override
    public Optional<Report> find(String id) {
        return documents.find(KIND, id, Report.class);
    }

    @Override
    public ImmutableList<Report> history(String id) {
        return documents.history(KIND, id, Report.class);
    }
}
