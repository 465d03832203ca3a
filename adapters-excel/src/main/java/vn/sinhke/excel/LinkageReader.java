package vn.sinhke.excel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Dossier;
import vn.sinhke.valuechain.Stage;

/** Reads the parties of a linkage and their contracts and minutes. */
final class LinkageReader {

    private static final Splitter PARTIES =
            Splitter.onPattern("[;\\n]").trimResults().omitEmptyStrings();

    private final DossierSheets sheets;
    private final Reading reading;

    LinkageReader(DossierSheets sheets, Reading reading) {
        this.sheets = sheets;
        this.reading = reading;
    }

    void read(Dossier.Builder dossier) {
        Optional<GridSheet> sheet = sheets.sheet(DossierForm.LINKAGE);
        if (sheet.isEmpty()) {
            return;
        }
        LabelReading fields = new LabelReading(sheet.get(), ImmutableList.of(DossierForm.HAS_DOCUMENT), reading);
        dossier.hasLinkageDocument(fields.word(DossierForm.HAS_DOCUMENT, Words.YES_NO));
        ImmutableList<ImmutableList<Column>> others =
                ImmutableList.of(DossierForm.PARTY_COLUMNS, DossierForm.DOCUMENT_COLUMNS);
        sheets.rows(sheet.get(), "lead", DossierForm.PARTY_COLUMNS, others).ifPresent(table -> parties(table, dossier));
        sheets.rows(sheet.get(), "contracts", DossierForm.DOCUMENT_COLUMNS, others)
                .ifPresent(table -> documents(table, dossier));
    }

    private void parties(Rows table, Dossier.Builder dossier) {
        boolean led = false;
        int partner = 0;
        for (RowReading row : table) {
            boolean leads =
                    row.at("lead", -1).word(DossierForm.ROLE, Words.LEADS).orElse(!led);
            if (leads && led) {
                row.problem("CEL-015", DossierForm.ROLE, "một đơn vị chủ trì");
                leads = false;
            }
            row.at(leads ? "lead" : "partners", leads ? -1 : partner);
            Organization organization = Organization.builder()
                    .name(row.text(DossierForm.PARTY))
                    .kind(row.word(DossierForm.PARTY_KIND, Words.ORGANIZATION))
                    .taxCode(row.digits(DossierForm.TAX))
                    .seat(new Locality(
                            row.text(DossierForm.SEAT_PROVINCE),
                            row.text(DossierForm.SEAT_DISTRICT),
                            row.text(DossierForm.SEAT_COMMUNE)))
                    .representative(row.text(DossierForm.REPRESENTATIVE))
                    .phone(row.digits(DossierForm.PHONE))
                    .build();
            if (leads) {
                led = true;
                dossier.lead(organization);
            } else {
                partner++;
                dossier.addPartners(organization);
            }
        }
    }

    private void documents(Rows table, Dossier.Builder dossier) {
        int contracts = 0;
        int minutes = 0;
        for (RowReading row : table) {
            Optional<Boolean> isContract = row.at("contracts", contracts).word(DossierForm.DOCUMENT, Words.IS_CONTRACT);
            if (isContract.isEmpty()) {
                row.refuse(DossierForm.DOCUMENT, Words.IS_CONTRACT.list());
            } else if (isContract.get()) {
                dossier.addContracts(contract(row));
                contracts++;
            } else {
                row.at("minutes", minutes);
                dossier.addMinutes(CooperationMinutes.builder()
                        .number(row.text(DossierForm.NUMBER))
                        .signedOn(row.date(DossierForm.SIGNED))
                        .parties(parties(row))
                        .addAllStages(stages(row))
                        .build());
                minutes++;
            }
        }
    }

    private static LinkageContract contract(RowReading row) {
        return LinkageContract.builder()
                .number(row.text(DossierForm.NUMBER))
                .signedOn(row.date(DossierForm.SIGNED))
                .termMonths(row.count(DossierForm.TERM))
                .parties(parties(row))
                .addAllStages(stages(row))
                .declaredForm(row.count(DossierForm.FORM))
                .areaHectares(row.decimal(DossierForm.CONTRACT_AREA))
                .volume(row.text(DossierForm.VOLUME))
                .priceRule(row.text(DossierForm.PRICE))
                .quality(row.text(DossierForm.QUALITY))
                .delivery(row.text(DossierForm.DELIVERY))
                .breach(row.text(DossierForm.BREACH))
                .build();
    }

    private static ImmutableList<String> parties(RowReading row) {
        return ImmutableList.copyOf(
                PARTIES.splitToList(row.text(DossierForm.PARTIES).orElse("")));
    }

    private static Set<Stage> stages(RowReading row) {
        ImmutableSet.Builder<Stage> stages = ImmutableSet.builder();
        Map<Stage, Column> columns = Map.of(
                Stage.INPUTS, DossierForm.INPUTS,
                Stage.PRODUCTION, DossierForm.PRODUCTION,
                Stage.PROCESSING, DossierForm.PROCESSING,
                Stage.SALE, DossierForm.SALE);
        for (Stage stage : Stage.values()) {
            if (row.word(columns.get(stage), Words.YES_NO).orElse(false)) {
                stages.add(stage);
            }
        }
        return stages.build();
    }
}
