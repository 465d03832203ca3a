package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.excel.SheetDrawing.TableRow;
import vn.sinhke.excel.workbook.Drawing;
import vn.sinhke.excel.workbook.Drawing.Style;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/** Draws a dossier workbook, empty or filled. */
final class DossierWriter {

    private static final ImmutableList<Integer> USUAL_YEARS = ImmutableList.of(2023, 2024, 2025);

    private DossierWriter() {}

    static void write(Dossier dossier, boolean empty, OutputStream out) throws IOException {
        try (Drawing drawing = new Drawing()) {
            SheetDrawing sheets = new SheetDrawing(drawing);
            project(sheets, dossier, empty);
            sites(sheets, dossier);
            linkage(sheets, dossier);
            budget(sheets, dossier);
            participants(sheets, dossier);
            results(sheets, dossier);
            drawing.write(out);
        }
    }

    private static void project(SheetDrawing sheets, Dossier dossier, boolean empty) {
        SupportProject project = dossier.project();
        sheets.begin(
                DossierForm.PROJECT,
                "HỒ SƠ ĐỀ XUẤT DỰ ÁN HỖ TRỢ PHÁT TRIỂN SẢN XUẤT",
                "Điền vào cột bên phải; ô không có thông tin thì để trống, không điền số 0. Số tiền tính bằng đồng.");
        Map<Column, Object> values = new HashMap<>();
        if (!empty) {
            values.put(DossierForm.ID, dossier.id());
        }
        put(values, DossierForm.CALL, dossier.call().map(CallReference::id));
        put(values, DossierForm.ANNOUNCED, dossier.call().flatMap(CallReference::announcedOn));
        put(values, DossierForm.PROVINCE, dossier.province());
        put(values, DossierForm.FILED, dossier.filedOn());
        put(values, DossierForm.LISTED, dossier.supportListedOn());
        put(values, DossierForm.NOTE, dossier.dataNote());
        put(values, DossierForm.NAME, project.name());
        put(values, DossierForm.COMPONENT, project.component());
        put(values, DossierForm.PERIOD, project.capitalPeriod().map(CapitalPeriod::toString));
        put(values, DossierForm.METHOD, project.method().map(Words.METHOD::show));
        put(values, DossierForm.SCALE, project.scale().map(Words.SCALE::show));
        put(values, DossierForm.FIRST, project.firstYear());
        put(values, DossierForm.LAST, project.lastYear());
        put(values, DossierForm.DURATION, project.durationMonths());
        put(values, DossierForm.COMMODITY, project.valueChain().flatMap(ValueChain::commodity));
        put(values, DossierForm.CYCLE, project.valueChain().flatMap(ValueChain::cycleMonths));
        put(values, DossierForm.AREA, project.areaHectares());
        put(values, DossierForm.ROTATION, project.rotation().map(share -> share.rounded(2)));
        put(values, DossierForm.HOUSEHOLDS, project.counts().households());
        put(values, DossierForm.BENEFICIARIES, project.counts().beneficiaries());
        put(values, DossierForm.PRIORITY, project.counts().priority());
        put(values, DossierForm.TOTAL, project.budget().total().map(Vnd::dong));
        if (project.budget().roundedTo().dong() > 1) {
            values.put(DossierForm.ROUNDED, project.budget().roundedTo().dong());
        }
        sheets.fields(DossierForm.PROJECT, 3, DossierForm.FIELDS, values);
    }

    private static void sites(SheetDrawing sheets, Dossier dossier) {
        sheets.begin(
                DossierForm.SITES,
                "ĐỊA BÀN THỰC HIỆN",
                "Mỗi xã một dòng. Loại địa bàn ghi theo danh sách có hiệu lực vào ngày nộp hồ sơ.");
        List<TableRow> rows = new ArrayList<>();
        for (Site site : dossier.project().sites()) {
            rows.add(new TableRow(rows.size() + 1)
                    .put(DossierForm.SITE_PROVINCE, site.place().province())
                    .put(DossierForm.SITE_DISTRICT, site.place().district())
                    .put(DossierForm.SITE_COMMUNE, site.place().commune())
                    .put(DossierForm.SITE_CLASS, site.areaClass().map(Words.AREA::show))
                    .put(DossierForm.SITE_HOUSEHOLDS, site.households())
                    .put(DossierForm.SITE_AREA, site.areaHectares())
                    .put(DossierForm.SITE_COST, site.cost().map(Vnd::dong))
                    .put(DossierForm.SITE_SUPPORT, site.stateSupport().map(Vnd::dong)));
        }
        table(sheets, DossierForm.SITES, DossierForm.SITE_COLUMNS, List.of(), rows);
    }

    private static void table(
            SheetDrawing sheets, String sheet, List<Column> columns, List<Integer> years, List<TableRow> rows) {
        sheets.table(sheet, 3, columns, years, rows);
        sheets.widths(sheet, columns, years.size());
        sheets.drawing().freeze(sheet, 1, 4);
        sheets.drawing().height(sheet, 3, 3);
    }

    private static void linkage(SheetDrawing sheets, Dossier dossier) {
        String sheet = DossierForm.LINKAGE;
        sheets.begin(
                sheet,
                "CÁC BÊN LIÊN KẾT VÀ HỢP ĐỒNG, BIÊN BẢN HỢP TÁC",
                "Bảng trên: các bên; bảng dưới: văn bản. Đánh dấu x vào khâu có trong văn bản. Các bên cách nhau bằng dấu chấm phẩy.");
        sheets.drawing().cell(sheet, 2, 1, DossierForm.HAS_DOCUMENT.title(), Style.LABEL);
        sheets.drawing()
                .cell(
                        sheet,
                        2,
                        2,
                        dossier.hasLinkageDocument().map(Words.YES_NO::show).orElse(null),
                        Style.TEXT);
        sheets.drawing().offer(sheet, 2, 2, 2, DossierForm.HAS_DOCUMENT.offered());
        List<TableRow> parties = new ArrayList<>();
        dossier.lead().ifPresent(lead -> parties.add(party(1, true, lead)));
        dossier.partners().forEach(partner -> parties.add(party(parties.size() + 1, false, partner)));
        int next = sheets.table(sheet, 4, DossierForm.PARTY_COLUMNS, List.of(), parties);
        List<TableRow> documents = new ArrayList<>();
        dossier.contracts().forEach(contract -> documents.add(contract(documents.size() + 1, contract)));
        dossier.minutes()
                .forEach(minutes -> documents.add(stages(
                                new TableRow(documents.size() + 1)
                                        .put(DossierForm.DOCUMENT, Words.IS_CONTRACT.show(false)),
                                minutes.stages())
                        .put(DossierForm.NUMBER, minutes.number())
                        .put(DossierForm.SIGNED, minutes.signedOn())
                        .put(DossierForm.PARTIES, joined(minutes.parties()))));
        sheets.table(sheet, next + 1, DossierForm.DOCUMENT_COLUMNS, List.of(), documents);
        sheets.drawing().height(sheet, 2, 2);
        sheets.drawing().height(sheet, 4, 2);
        sheets.drawing().height(sheet, next + 1, 4);
        sheets.widths(sheet, DossierForm.DOCUMENT_COLUMNS, 0);
        sheets.drawing().width(sheet, 1, 26);
        sheets.drawing().width(sheet, 2, 34);
        sheets.drawing().width(sheet, 3, 20);
        sheets.drawing().width(sheet, 8, 22);
    }

    private static TableRow party(int ordinal, boolean leads, Organization organization) {
        return new TableRow(ordinal)
                .put(DossierForm.ROLE, Words.LEADS.show(leads))
                .put(DossierForm.PARTY, organization.name())
                .put(DossierForm.PARTY_KIND, organization.kind().map(Words.ORGANIZATION::show))
                .put(DossierForm.TAX, organization.taxCode())
                .put(DossierForm.SEAT_PROVINCE, organization.seat().province())
                .put(DossierForm.SEAT_DISTRICT, organization.seat().district())
                .put(DossierForm.SEAT_COMMUNE, organization.seat().commune())
                .put(DossierForm.REPRESENTATIVE, organization.representative())
                .put(DossierForm.PHONE, organization.phone());
    }

    private static TableRow contract(int ordinal, LinkageContract contract) {
        return stages(new TableRow(ordinal).put(DossierForm.DOCUMENT, Words.IS_CONTRACT.show(true)), contract.stages())
                .put(DossierForm.NUMBER, contract.number())
                .put(DossierForm.SIGNED, contract.signedOn())
                .put(DossierForm.TERM, contract.termMonths())
                .put(DossierForm.PARTIES, joined(contract.parties()))
                .put(DossierForm.FORM, contract.declaredForm())
                .put(DossierForm.CONTRACT_AREA, contract.areaHectares())
                .put(DossierForm.VOLUME, contract.volume())
                .put(DossierForm.PRICE, contract.priceRule())
                .put(DossierForm.QUALITY, contract.quality())
                .put(DossierForm.DELIVERY, contract.delivery())
                .put(DossierForm.BREACH, contract.breach());
    }

    private static Optional<String> joined(List<String> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parties));
    }

    private static TableRow stages(TableRow row, Set<Stage> stages) {
        return row.put(DossierForm.INPUTS, mark(stages.contains(Stage.INPUTS)))
                .put(DossierForm.PRODUCTION, mark(stages.contains(Stage.PRODUCTION)))
                .put(DossierForm.PROCESSING, mark(stages.contains(Stage.PROCESSING)))
                .put(DossierForm.SALE, mark(stages.contains(Stage.SALE)));
    }

    private static Optional<String> mark(boolean marked) {
        return marked ? Optional.of("x") : Optional.empty();
    }

    private static void budget(SheetDrawing sheets, Dossier dossier) {
        sheets.begin(
                DossierForm.BUDGET,
                "KINH PHÍ THEO NGUỒN VỐN VÀ THEO NĂM",
                "Mỗi nguồn một dòng; tổng các nguồn bằng tổng chi phí, tổng các năm bằng từng nguồn. Có thể thêm cột năm.");
        ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
        dossier.project()
                .budget()
                .lines()
                .forEach(line -> years.addAll(line.byYear().keySet()));
        List<Integer> shown =
                years.build().isEmpty() ? USUAL_YEARS : years.build().asList();
        List<TableRow> rows = new ArrayList<>();
        for (BudgetLine line : dossier.project().budget().lines()) {
            TableRow row = new TableRow(rows.size() + 1)
                    .put(DossierForm.SOURCE, Words.FUNDING.show(line.source()))
                    .put(DossierForm.LABEL, line.label())
                    .put(DossierForm.AMOUNT, line.amount().map(Vnd::dong));
            line.byYear().forEach((year, amount) -> row.putYear(year, amount.dong()));
            rows.add(row);
        }
        table(sheets, DossierForm.BUDGET, DossierForm.BUDGET_COLUMNS, shown, rows);
    }

    private static void participants(SheetDrawing sheets, Dossier dossier) {
        sheets.begin(
                DossierForm.PARTICIPANTS,
                "DANH SÁCH HỘ THAM GIA",
                "Mỗi hộ một dòng. Số định danh nhập dạng văn bản. Ký nhận: x khi hộ đã ký, điểm chỉ hoặc tổ chức chi trả đã xác nhận.");
        List<TableRow> rows = new ArrayList<>();
        for (Participant participant : dossier.project().participants()) {
            rows.add(participant(rows.size() + 1, participant));
        }
        table(sheets, DossierForm.PARTICIPANTS, DossierForm.PARTICIPANT_COLUMNS, List.of(), rows);
    }

    private static TableRow participant(int ordinal, Participant participant) {
        Household household = participant.household();
        Optional<PovertyStatus> status = household.status();
        return new TableRow(ordinal)
                .put(DossierForm.PERSON, household.representative().name())
                .put(DossierForm.PERSONAL_NUMBER, household.representative().personalNumber())
                .put(DossierForm.ADDRESS, household.address())
                .put(DossierForm.HOME_DISTRICT, household.place().district())
                .put(DossierForm.HOME_COMMUNE, household.place().commune())
                .put(DossierForm.POVERTY, status.map(s -> Words.POVERTY.show(s.povertyClass())))
                .put(DossierForm.RECOGNIZED, status.flatMap(PovertyStatus::recognizedOn))
                .put(DossierForm.ENDED, status.flatMap(PovertyStatus::endedOn))
                .put(DossierForm.MINORITY, mark(household.groups().contains(PriorityGroup.ETHNIC_MINORITY)))
                .put(DossierForm.MERIT, mark(household.groups().contains(PriorityGroup.MERIT)))
                .put(DossierForm.WOMEN, mark(household.groups().contains(PriorityGroup.WOMEN)))
                .put(DossierForm.SUPPORT, participant.support().map(Vnd::dong))
                .put(DossierForm.GOODS, participant.goods())
                .put(DossierForm.SIGNATURE, participant.signed().map(Words.YES_NO::show));
    }

    private static void results(SheetDrawing sheets, Dossier dossier) {
        sheets.begin(
                DossierForm.RESULTS,
                "KẾT QUẢ DỰ KIẾN THEO NĂM VÀ KHI KẾT THÚC",
                "Mỗi năm kế hoạch một dòng và một dòng \"" + DossierForm.END + "\".");
        List<TableRow> rows = new ArrayList<>();
        for (StatedResult result : dossier.project().results()) {
            rows.add(new TableRow(rows.size() + 1)
                    .put(DossierForm.YEAR, result.year().map(String::valueOf).or(() -> Optional.of(DossierForm.END)))
                    .put(DossierForm.JOBS, result.jobs())
                    .put(DossierForm.INCOME, result.income())
                    .put(DossierForm.CONTRIBUTION, result.localContribution()));
        }
        table(sheets, DossierForm.RESULTS, DossierForm.RESULT_COLUMNS, List.of(), rows);
    }

    private static void put(Map<Column, Object> values, Column field, Optional<?> value) {
        value.ifPresent(v -> values.put(field, v));
    }
}
