package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** Small forms for the rules' tests, written in a line. */
final class Rows {

    private Rows() {}

    static ReviewForms one(SummaryKind kind, SummaryRow... rows) {
        return ReviewForms.builder()
                .id("F")
                .year(2024)
                .addForms(form(kind, rows))
                .build();
    }

    static SummaryForm form(SummaryKind kind, SummaryRow... rows) {
        return new SummaryForm(kind, Optional.empty(), Optional.empty(), ImmutableList.copyOf(rows));
    }

    /** A row of a commune; figures as in {@code end=5 start=4}. */
    static SummaryRow row(String place, String part, String figures) {
        ImmutableMap.Builder<String, BigDecimal> cells = ImmutableMap.builder();
        for (String cell : figures.strip().split("\\s+")) {
            if (!cell.isEmpty()) {
                cells.put(cell.substring(0, cell.indexOf('=')), new BigDecimal(cell.substring(cell.indexOf('=') + 1)));
            }
        }
        boolean district = place.startsWith("Huyện");
        return new SummaryRow(
                district ? "district" : place.startsWith("Tổng") ? "total" : "commune",
                Optional.empty(),
                place,
                Optional.of(part).filter(of -> !of.isEmpty()),
                cells.buildOrThrow());
    }

    static SummaryRow row(String figures) {
        return row("Xã Thử", "", figures);
    }
}
