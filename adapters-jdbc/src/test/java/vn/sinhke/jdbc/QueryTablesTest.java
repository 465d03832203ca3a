package vn.sinhke.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.json.Json;
import vn.sinhke.law.Provision;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;

/** The rows for queries say what the stored values say. */
class QueryTablesTest {

    static Stream<Named<DataSource>> databases() {
        return Databases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sumsBySqlAreThoseOfTheDossier(DataSource database) throws SQLException {
        Dossier dossier = Samples.dossier();
        JdbcStores.on(database, Samples.CLOCK).dossiers().save(dossier);

        for (BudgetLine line : dossier.project().budget().lines()) {
            String of = " FROM dossier_budget_line WHERE source = '" + line.source() + "'";
            assertThat(Databases.rows(database, "SELECT amount_vnd" + of))
                    .containsExactly(line.amount().map(Vnd::toString).orElse("null"));
        }
        assertThat(Databases.number(
                        database, "SELECT SUM(amount_vnd) FROM dossier_budget_year WHERE budget_year = 2023"))
                .isEqualTo(400_000_000L);
        assertThat(Databases.number(database, "SELECT SUM(amount_vnd) FROM dossier_budget_line WHERE is_state"))
                .isEqualTo(
                        dossier.project().budget().stateSupport().orElseThrow().dong());
        assertThat(Databases.number(database, """
                SELECT d.total_vnd - SUM(l.amount_vnd) FROM dossier d
                JOIN dossier_budget_line l ON l.dossier_id = d.id GROUP BY d.total_vnd
                """)).isEqualTo(4_863_730L);
        assertThat(Databases.rows(database, """
                SELECT SUM(households), SUM(cost_vnd), SUM(state_support_vnd), COUNT(DISTINCT district)
                FROM dossier_site WHERE area_class = 'SPECIALLY_DIFFICULT'
                """)).containsExactly("10|1000000000|800000000|2");
        assertThat(Databases.rows(database, """
                SELECT poverty_class, COUNT(*), SUM(support_vnd) FROM dossier_participant
                GROUP BY poverty_class ORDER BY poverty_class
                """)).containsExactly("OTHER|2|160000000", "POOR|8|640000000");
        assertThat(Databases.rows(database, """
                SELECT priority_group, COUNT(*) FROM dossier_participant_group
                GROUP BY priority_group ORDER BY priority_group
                """)).containsExactly("ETHNIC_MINORITY|8", "WOMEN|2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void householdsOfAListAreCountedBySqlAndOfTheLatestVersionAlone(DataSource database) throws SQLException {
        HouseholdList list = Samples.householdList();
        JdbcStores.on(database, Samples.CLOCK).householdLists().save(list);
        JdbcStores.on(database, Samples.CLOCK)
                .householdLists()
                .save(HouseholdList.builder()
                        .from(list)
                        .addHouseholds(list.households().get(0))
                        .build());

        assertThat(Databases.rows(database, """
                SELECT id, version, poverty_class, list_year, unit, households, persons FROM household_list
                """)).containsExactly("L-01|2|NEAR_POOR|2023|xã Minh Họa|3|7");
        assertThat(Databases.rows(database, """
                SELECT review_change, province, district, commune, COUNT(*), SUM(members) FROM listed_household
                WHERE list_id = 'L-01' AND poverty_class = 'NEAR_POOR'
                GROUP BY review_change, province, district, commune ORDER BY review_change
                """))
                .containsExactly("NEW|67|Đắk R'Lấp|Xã Minh Họa|2|6", "REMAINED|67|Đắk R'Lấp|Xã Minh Họa|1|1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDossierStandsInItsColumns(DataSource database) throws SQLException {
        Dossier dossier = Samples.dossier();
        JdbcStores.on(database, Samples.CLOCK).dossiers().save(dossier);

        assertThat(Databases.rows(database, """
                SELECT id, version, content_hash, call_id, call_announced_on, province, filed_on, support_listed_on,
                  data_note, component, capital_first_year, capital_last_year, method, scale, first_year, last_year,
                  duration_months, commodity, cycle_months, households, beneficiaries, total_vnd, state_support_vnd,
                  rounded_to_vnd
                FROM dossier WHERE has_linkage_document
                """))
                .containsExactly("T-01|1|" + Json.hash(dossier)
                        + "|DN-2023|2023-07-18|67|2023-08-04|null|dữ liệu minh họa|Dự án 2|2021|2025|CHAIN|INTER_DISTRICT|2023"
                        + "|2025|30|cà phê|12|10|null|1004863730|800000000|1");
        assertThat(Databases.rows(database, "SELECT area_hectares, rotation_percent FROM dossier"))
                .containsExactly("120.550000|33.500000");
        assertThat(Databases.rows(database, """
                SELECT party_role, name, kind, district FROM dossier_party ORDER BY position
                """))
                .containsExactly(
                        "LEAD|HTX Minh Họa Đắk R'Lấp|null|Huyện Đắk R'Lấp", "PARTNER|Công ty Minh Họa|ENTERPRISE|null");
        assertThat(Databases.rows(database, """
                SELECT kind, number, signed_on, term_months, form, declared_form FROM dossier_contract ORDER BY position
                """))
                .containsExactly("CONTRACT|01/HĐLK|2023-07-28|60|4|4", "MINUTES|02/BB|2023-07-30|null|3|null");
        assertThat(Databases.rows(database, """
                SELECT contract_position, stage FROM dossier_contract_stage ORDER BY contract_position, stage
                """))
                .containsExactly("0|INPUTS", "0|PRODUCTION", "0|SALE", "1|PRODUCTION", "1|SALE");
        assertThat(Databases.rows(database, "SELECT plan_year, jobs FROM dossier_result ORDER BY position"))
                .containsExactly("2023|20 lao động", "2024|20 lao động", "2025|20 lao động", "null|20 lao động");
        assertThat(Databases.rows(database, """
                SELECT p.recognized_on, p.ended_on, n.name, n.personal_number, n.address FROM dossier_participant p
                JOIN dossier_person n ON n.dossier_id = p.dossier_id AND n.participant_position = p.position
                WHERE p.position = 3
                """))
                .containsExactly("2022-12-10|null|Người Minh Họa D|999000000003|Bon Minh Họa");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void personsAreInTheTableOfPersonsAndInTheDocumentAlone(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.dossiers().save(Samples.dossier());
        stores.reports().save(Samples.report());

        assertThat(Databases.content(database)).allSatisfy((table, rows) -> {
            if (table.equals("dossier_person")) {
                assertThat(rows).hasSize(10).allMatch(row -> row.contains("Người Minh Họa") && row.contains("99900"));
            } else if (!table.equals("document")) {
                assertThat(rows).noneMatch(row -> row.contains("Người Minh Họa") || row.contains("9990000"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReportStandsInItsColumns(DataSource database) throws SQLException {
        Report report = Samples.report();
        JdbcStores.on(database, Samples.CLOCK).reports().save(report);

        assertThat(Databases.rows(database, """
                SELECT subject, judged_on, province, capital_first_year, capital_last_year, law_book, rule_set, input,
                  library
                FROM report WHERE violated AND undecided AND NOT in_order
                """))
                .containsExactly(String.join(
                        "|",
                        report.subject(),
                        "2023-08-25|67|2021|2025",
                        report.receipt().lawBook(),
                        report.receipt().ruleSet(),
                        report.receipt().input(),
                        report.receipt().library()));
        List<String> outcomes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Result result : report.results()) {
            outcomes.add(result.code() + "|" + word(result.outcome()));
            if (result.outcome() instanceof Outcome.Undecided undecided) {
                undecided.missing().forEach(path -> missing.add(result.code() + "|" + path));
            }
        }
        assertThat(Databases.rows(database, "SELECT code, outcome FROM report_outcome ORDER BY position"))
                .isEqualTo(outcomes);
        assertThat(missing).contains("ORG-001|lead/kind");
        assertThat(Databases.rows(database, """
                SELECT o.code, m.path FROM report_missing m
                JOIN report_outcome o ON o.subject = m.subject AND o.position = m.outcome_position
                WHERE o.outcome = 'undecided' ORDER BY m.outcome_position, m.position
                """)).isEqualTo(missing);
        assertThat(Databases.rows(database, "SELECT arguments FROM report_outcome WHERE outcome = 'not-applicable'"))
                .isNotEmpty()
                .containsOnly("{}");
        assertThat(Databases.number(database, """
                SELECT COUNT(*) FROM report_outcome WHERE (outcome = 'not-applicable') <> (reason IS NOT NULL)
                """)).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void findingsAndWhatTheyCiteAreRows(DataSource database) throws SQLException {
        Report report = Samples.report();
        JdbcStores.on(database, Samples.CLOCK).reports().save(report);

        assertThat(Databases.rows(database, """
                SELECT code, aspect, severity, path, arguments FROM report_finding WHERE code = 'BUD-001'
                """))
                .containsExactly(
                        "BUD-001|short|violation|project/budget/total|{\"differenceVnd\":\"4863730\",\"partsVnd\":\"1000000000\",\"totalVnd\":\"1004863730\"}");
        assertThat(Databases.rows(database, "SELECT code, path FROM report_finding ORDER BY position"))
                .isEqualTo(report.findings().stream()
                        .map(finding -> finding.code() + "|" + finding.path())
                        .toList());
        List<String> citations = new ArrayList<>();
        for (Finding finding : report.findings()) {
            for (Provision provision : finding.provisions()) {
                citations.add(
                        finding.code() + "|" + provision.act() + "|" + provision.locator() + "|" + provision.from()
                                + "|" + provision.until().map(Object::toString).orElse("null") + "|"
                                + provision.provenance().word());
            }
        }
        assertThat(citations).isNotEmpty();
        assertThat(Databases.rows(database, """
                SELECT f.code, c.act, c.locator, c.in_force_from, c.in_force_until, c.provenance
                FROM report_citation c JOIN report_finding f ON f.subject = c.subject AND f.position = c.finding_position
                ORDER BY c.finding_position, c.position
                """)).isEqualTo(citations);
    }

    private static String word(Outcome outcome) {
        return Json.mapper().valueToTree(outcome).get("outcome").asText();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aProgramAndADecisionStandInTheirColumns(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.programs().save(Samples.program());
        stores.decisions().save(Samples.decision());

        assertThat(Databases.rows(database, "SELECT id, name, first_year, last_year, approved_by FROM program"))
                .containsExactly("GNBV-2021-2025|Giảm nghèo bền vững|2021|2025|90/QĐ-TTg art.1");
        assertThat(Databases.rows(database, "SELECT component, name FROM program_component"))
                .containsExactly("DA2|Đa dạng hóa sinh kế");
        assertThat(Databases.rows(database, """
                SELECT component, budget_year, nature, amount_vnd, data_note FROM capital_allocation ORDER BY position
                """))
                .containsExactly(
                        "DA2|2023|recurrent|5000000000|dữ liệu minh họa",
                        "DA2|2024|development|7000000001|dữ liệu minh họa");
        assertThat(Databases.rows(database, "SELECT id, call_id, decided_on, law_book, note FROM decision"))
                .containsExactly("DX-1|DN-2023|2023-08-25|" + "0".repeat(64) + "|dữ liệu minh họa");
        assertThat(Databases.rows(database, """
                SELECT c.budget_year, c.amount_vnd - SUM(a.amount_vnd) FROM decision_capital c
                JOIN decision_asked a ON a.decision_id = c.decision_id AND a.budget_year = c.budget_year
                JOIN decision_choice o ON o.decision_id = a.decision_id AND o.position = a.choice_position
                WHERE o.verdict = 'CHOSEN' GROUP BY c.budget_year, c.amount_vnd ORDER BY c.budget_year
                """)).containsExactly("2023|200000000", "2024|100000000");
        assertThat(Databases.rows(database, """
                SELECT o.dossier_id, o.choice_rank, r.reason FROM decision_choice o
                JOIN decision_reason r ON r.decision_id = o.decision_id AND r.choice_position = o.position
                ORDER BY o.position, r.position
                """))
                .containsExactly("T-01|1|method:CHAIN", "T-01|1|scale:INTER_DISTRICT", "T-02|2|capital:2023");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void afterAChangeTheRowsAreThoseOfTheLatestVersionOnly(DataSource database) throws SQLException {
        JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
        stores.dossiers().save(Samples.dossier());
        stores.dossiers().save(Dossiers.lawful().build());

        assertThat(Databases.rows(database, "SELECT version, total_vnd FROM dossier"))
                .containsExactly("2|1000000000");
        assertThat(Databases.rows(database, "SELECT version FROM document ORDER BY version"))
                .containsExactly("1", "2");
        assertThat(Databases.rows(database, "SELECT party_role, name, kind FROM dossier_party"))
                .containsExactly("LEAD|HTX Minh Họa|COOPERATIVE");
        assertThat(Databases.rows(database, "SELECT kind FROM dossier_contract"))
                .containsExactly("CONTRACT");
        assertThat(Databases.number(database, "SELECT COUNT(*) FROM dossier_contract_stage"))
                .isEqualTo(3);
        assertThat(Databases.number(database, "SELECT COUNT(*) FROM dossier_budget_line"))
                .isEqualTo(2);
        assertThat(Databases.number(database, "SELECT COUNT(*) FROM dossier_participant"))
                .isEqualTo(10);
        assertThat(Databases.number(database, "SELECT COUNT(*) FROM dossier_person"))
                .isEqualTo(10);
    }

    @Test
    void theTwoDatabasesHoldTheSameRows() throws SQLException {
        DataSource h2 = Databases.h2();
        DataSource postgres = Databases.postgres();
        for (DataSource database : List.of(h2, postgres)) {
            JdbcStores stores = JdbcStores.on(database, Samples.CLOCK);
            stores.programs().save(Samples.program());
            stores.dossiers().save(Samples.dossier());
            stores.reports().save(Samples.report());
            stores.decisions().save(Samples.decision());
            stores.supports().save(Samples.support());
            stores.householdLists().save(Samples.householdList());
        }

        assertThat(plain(h2)).hasSize(29).isEqualTo(plain(postgres));
    }

    /** Without the instants, and with one word for true: H2 prints TRUE where PostgreSQL prints t. */
    private static List<String> plain(DataSource database) throws SQLException {
        List<String> tables = new ArrayList<>();
        Databases.content(database).forEach((table, rows) -> {
            List<String> plain = new ArrayList<>(rows);
            plain.replaceAll(row -> row.replaceFirst("\\|2023-08-25 [^|]*\\|", "|now|")
                    .replace("|TRUE", "|t")
                    .replace("|FALSE", "|f"));
            tables.add(table + " " + plain);
        });
        return tables;
    }
}
