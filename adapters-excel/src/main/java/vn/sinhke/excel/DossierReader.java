package vn.sinhke.excel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.GridCell;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportProject;
import vn.sinhke.text.Folding;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Severity;
import vn.sinhke.valuechain.ValueChain;

/** Reads a dossier workbook in one pass, keeping the place of every cell and every problem. */
final class DossierReader {

    /** Code given to a dossier that states none; parentheses keep it from being taken for one. */
    static final String NO_ID = "(không có mã)";

    private final DossierSheets sheets;
    private final Reading reading = new Reading();

    private DossierReader(Grid grid) {
        this.sheets = new DossierSheets(grid, reading);
    }

    static boolean isDossier(Grid grid) {
        return DossierSheets.isDossier(grid);
    }

    static Import<Dossier> read(Grid grid) {
        return new DossierReader(grid).read();
    }

    private Import<Dossier> read() {
        Optional<GridSheet> first = sheets.sheet(DossierForm.PROJECT);
        LabelReading fields = new LabelReading(first.orElseThrow(), DossierForm.FIELDS, reading);
        Dossier.Builder dossier = Dossier.builder();
        Optional<String> id = fields.text(DossierForm.ID);
        if (id.isEmpty()) {
            reading.problem(
                    "CEL-011",
                    Severity.WARNING,
                    fields.placeOf(DossierForm.ID),
                    DossierForm.ID.title(),
                    "",
                    "mã hồ sơ",
                    Optional.of("id"));
        }
        Optional<LocalDate> announced = fields.date(DossierForm.ANNOUNCED);
        dossier.id(id.orElse(NO_ID))
                .call(fields.text(DossierForm.CALL).map(call -> new CallReference(call, announced)))
                .province(fields.text(DossierForm.PROVINCE))
                .filedOn(fields.date(DossierForm.FILED))
                .supportListedOn(fields.date(DossierForm.LISTED))
                .dataNote(fields.text(DossierForm.NOTE));
        new LinkageReader(sheets, reading).read(dossier);
        dossier.project(project(fields));
        return reading.result(Optional.of(dossier.build()));
    }

    private SupportProject project(LabelReading fields) {
        SupportProject.Builder project = SupportProject.builder();
        project.name(fields.text(DossierForm.NAME))
                .component(fields.text(DossierForm.COMPONENT))
                .capitalPeriod(period(fields))
                .method(fields.word(DossierForm.METHOD, Words.METHOD))
                .scale(fields.word(DossierForm.SCALE, Words.SCALE))
                .firstYear(fields.count(DossierForm.FIRST))
                .lastYear(fields.count(DossierForm.LAST))
                .durationMonths(fields.count(DossierForm.DURATION))
                .areaHectares(fields.decimal(DossierForm.AREA))
                .rotation(fields.percent(DossierForm.ROTATION));
        Optional<String> commodity = fields.text(DossierForm.COMMODITY);
        Optional<Integer> cycle = fields.count(DossierForm.CYCLE);
        if (commodity.isPresent() || cycle.isPresent()) {
            project.valueChain(
                    ValueChain.builder().commodity(commodity).cycleMonths(cycle).build());
        }
        project.counts(ParticipantCounts.builder()
                .households(fields.count(DossierForm.HOUSEHOLDS))
                .beneficiaries(fields.count(DossierForm.BENEFICIARIES))
                .priority(fields.count(DossierForm.PRIORITY))
                .build());
        sites(project);
        project.budget(budget(fields));
        results(project);
        participants(project);
        return project.build();
    }

    private Optional<CapitalPeriod> period(LabelReading fields) {
        Optional<String> text = fields.text(DossierForm.PERIOD);
        try {
            return text.map(t -> CapitalPeriod.parse(t.replace('–', '-').replace('—', '-')));
        } catch (IllegalArgumentException e) {
            reading.problem(
                    "CEL-005",
                    Severity.WARNING,
                    fields.placeOf(DossierForm.PERIOD),
                    DossierForm.PERIOD.title(),
                    text.orElse(""),
                    "2021-2025, 2026-2030",
                    Optional.of("project/capitalPeriod"));
            return Optional.empty();
        }
    }

    private void sites(SupportProject.Builder project) {
        sheets.rows(DossierForm.SITES, "project/sites", DossierForm.SITE_COLUMNS)
                .ifPresent(table -> {
                    int i = 0;
                    for (RowReading row : table) {
                        project.addSites(Site.builder()
                                .place(new Locality(
                                        row.at("project/sites", i).text(DossierForm.SITE_PROVINCE),
                                        row.text(DossierForm.SITE_DISTRICT),
                                        row.text(DossierForm.SITE_COMMUNE)))
                                .areaClass(row.word(DossierForm.SITE_CLASS, Words.AREA))
                                .households(row.count(DossierForm.SITE_HOUSEHOLDS))
                                .areaHectares(row.decimal(DossierForm.SITE_AREA))
                                .cost(row.money(DossierForm.SITE_COST))
                                .stateSupport(row.money(DossierForm.SITE_SUPPORT))
                                .build());
                        i++;
                    }
                });
    }

    private Budget budget(LabelReading fields) {
        Budget.Builder budget = Budget.builder();
        Optional<Vnd> total = fields.money(DossierForm.TOTAL);
        fields.money(DossierForm.ROUNDED).filter(unit -> unit.dong() >= 1).ifPresent(budget::roundedTo);
        Optional<Rows> rows = sheets.rows(DossierForm.BUDGET, "project/budget", DossierForm.BUDGET_COLUMNS);
        if (rows.isPresent()) {
            reading.place(
                    "project/budget/lines",
                    rows.get().table().sheet(),
                    rows.get().table().headerRow(),
                    0);
            int i = 0;
            for (RowReading row : rows.get()) {
                if (row.isTotal()) {
                    total = totalRow(row, total);
                    continue;
                }
                Optional<FundingSource> source =
                        row.at("project/budget/lines", i).word(DossierForm.SOURCE, Words.FUNDING);
                if (source.isEmpty()) {
                    row.refuse(DossierForm.SOURCE, Words.FUNDING.list());
                    continue;
                }
                budget.addLines(BudgetLine.builder()
                        .source(source.get())
                        .label(row.text(DossierForm.LABEL))
                        .amount(row.money(DossierForm.AMOUNT))
                        .putAllByYear(row.years())
                        .build());
                i++;
            }
        }
        return budget.total(total).build();
    }

    private Optional<Vnd> totalRow(RowReading row, Optional<Vnd> stated) {
        Optional<Vnd> total = row.at("project/budget/total", -1).money(DossierForm.AMOUNT);
        if (stated.isPresent() && total.filter(t -> !t.equals(stated.get())).isPresent()) {
            row.problem("CEL-014", DossierForm.AMOUNT, stated.get().toString());
        }
        return stated.or(() -> total);
    }

    private void results(SupportProject.Builder project) {
        sheets.rows(DossierForm.RESULTS, "project/results", DossierForm.RESULT_COLUMNS)
                .ifPresent(table -> {
                    for (RowReading row : table) {
                        Optional<GridCell> cell = row.cell(DossierForm.YEAR);
                        String text = cell.map(GridCell::text).orElse("");
                        Optional<Integer> year = Optional.of(Folding.fold(text).replaceFirst("^nam ", ""))
                                .filter(t -> t.matches("(19|20)[0-9]{2}"))
                                .map(Integer::parseInt);
                        boolean end = Folding.fold(text).startsWith("ket thuc");
                        if (year.isEmpty() && !end) {
                            row.refuse(DossierForm.YEAR, "năm, hoặc " + DossierForm.END);
                            continue;
                        }
                        row.at("project/results[" + year.map(String::valueOf).orElse("end") + "]", -1);
                        project.addResults(StatedResult.builder()
                                .year(year)
                                .jobs(row.text(DossierForm.JOBS))
                                .income(row.text(DossierForm.INCOME))
                                .localContribution(row.text(DossierForm.CONTRIBUTION))
                                .build());
                    }
                });
    }

    private void participants(SupportProject.Builder project) {
        sheets.rows(DossierForm.PARTICIPANTS, "project/participants", DossierForm.PARTICIPANT_COLUMNS)
                .ifPresent(table -> {
                    int i = 0;
                    for (RowReading row : table) {
                        if (!row.isTotal()) {
                            project.addParticipants(participant(row.at("project/participants", i)));
                            i++;
                        }
                    }
                });
    }

    private static Participant participant(RowReading row) {
        Optional<PovertyClass> povertyClass = row.word(DossierForm.POVERTY, Words.POVERTY);
        Optional<LocalDate> recognized = row.date(DossierForm.RECOGNIZED);
        Optional<LocalDate> ended = row.date(DossierForm.ENDED);
        Household.Builder household = Household.builder()
                .representative(Person.builder()
                        .name(row.text(DossierForm.PERSON))
                        .personalNumber(row.digits(DossierForm.PERSONAL_NUMBER))
                        .build())
                .address(row.text(DossierForm.ADDRESS))
                .place(new Locality(
                        Optional.empty(), row.text(DossierForm.HOME_DISTRICT), row.text(DossierForm.HOME_COMMUNE)))
                .status(povertyClass.map(c -> new PovertyStatus(c, recognized, ended)));
        Map<PriorityGroup, Column> groups = new TreeMap<>(Map.of(
                PriorityGroup.ETHNIC_MINORITY, DossierForm.MINORITY,
                PriorityGroup.MERIT, DossierForm.MERIT,
                PriorityGroup.WOMEN, DossierForm.WOMEN));
        groups.forEach((group, column) -> {
            if (row.word(column, Words.YES_NO).orElse(false)) {
                household.addGroups(group);
            }
        });
        return Participant.builder()
                .household(household.build())
                .support(row.money(DossierForm.SUPPORT))
                .goods(row.text(DossierForm.GOODS))
                .signed(row.word(DossierForm.SIGNATURE, Words.YES_NO))
                .build();
    }
}
