package vn.sinhke.excel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.excel.workbook.Grid;
import vn.sinhke.excel.workbook.GridSheet;
import vn.sinhke.linkage.Organization;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Severity;

/** Reads a nomination list. */
final class NominationReader {

    private static final Splitter ENTRIES =
            Splitter.onPattern("[;,\\n]").trimResults().omitEmptyStrings();

    private NominationReader() {}

    static boolean isNominationList(Grid grid) {
        return sheet(grid).isPresent();
    }

    private static Optional<GridSheet> sheet(Grid grid) {
        return grid.sheets().stream()
                .filter(sheet ->
                        TableReading.isIn(sheet, ImmutableList.of(NominationForm.NAME, NominationForm.DISTRICTS)))
                .findFirst();
    }

    static Import<NominationList> read(Grid grid) {
        Reading reading = new Reading();
        GridSheet sheet = sheet(grid).orElseThrow(() -> new IllegalArgumentException("Not a nomination list"));
        LabelReading fields = new LabelReading(sheet, NominationForm.FIELDS, reading);
        Optional<String> id = fields.text(NominationForm.ID);
        if (id.isEmpty()) {
            reading.problem(
                    "CEL-011",
                    Severity.WARNING,
                    fields.placeOf(NominationForm.ID),
                    NominationForm.ID.title(),
                    "",
                    "mã danh sách",
                    Optional.of("id"));
        }
        NominationList.Builder list = NominationList.builder()
                .id(id.orElse(DossierReader.NO_ID))
                .province(fields.text(NominationForm.PROVINCE))
                .introducedBy(fields.text(NominationForm.INTRODUCED_BY))
                .letter(fields.text(NominationForm.LETTER))
                .introducedOn(fields.date(NominationForm.INTRODUCED_ON))
                .dataNote(fields.text(NominationForm.NOTE));
        var announced = fields.date(NominationForm.ANNOUNCED);
        list.call(fields.text(NominationForm.CALL).map(call -> new CallReference(call, announced)));
        TableReading.find(sheet, NominationForm.COLUMNS, ImmutableList.of(), reading)
                .ifPresent(table -> {
                    reading.place("nominations", sheet, table.headerRow(), 0);
                    int i = 0;
                    for (RowReading row : new Rows(table, reading)) {
                        list.addNominations(nomination(row.at("nominations", i)));
                        i++;
                    }
                });
        return reading.result(Optional.of(list.build()));
    }

    private static Nomination nomination(RowReading row) {
        return Nomination.builder()
                .organization(Organization.builder()
                        .name(row.text(NominationForm.NAME))
                        .kind(row.word(NominationForm.KIND, Words.ORGANIZATION))
                        .taxCode(row.digits(NominationForm.TAX))
                        .seat(new Locality(
                                Optional.empty(), row.text(NominationForm.DISTRICT), row.text(NominationForm.COMMUNE)))
                        .representative(row.text(NominationForm.REPRESENTATIVE))
                        .phone(row.digits(NominationForm.PHONE))
                        .build())
                .commodities(entries(row.text(NominationForm.COMMODITIES)))
                .partner(row.text(NominationForm.PARTNER))
                .districts(entries(row.text(NominationForm.DISTRICTS)))
                .households(row.count(NominationForm.HOUSEHOLDS))
                .remark(row.text(NominationForm.REMARK))
                .build();
    }

    private static List<String> entries(Optional<String> text) {
        return ENTRIES.splitToList(text.orElse(""));
    }
}
