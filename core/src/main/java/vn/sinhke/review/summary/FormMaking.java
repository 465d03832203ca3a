package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** Makes the forms of what was counted. */
final class FormMaking {

    private final ReviewScope scope;
    private final ImmutableList<Line> lines;
    private final List<PlaceRow> communes;
    private final List<PlaceTally> unplaced;

    FormMaking(ReviewScope scope, ImmutableList<Line> lines, List<PlaceRow> communes, List<PlaceTally> unplaced) {
        this.scope = scope;
        this.lines = lines;
        this.communes = communes;
        this.unplaced = unplaced;
    }

    /** A place with its level and number. */
    record Line(String level, String ordinal, PlaceRow row) {
        static Line district(String ordinal, PlaceRow row) {
            return new Line(SummaryRow.DISTRICT, ordinal, row);
        }

        static Line commune(String ordinal, PlaceRow row) {
            return new Line(SummaryRow.COMMUNE, ordinal, row);
        }
    }

    ReviewSummaries forms() {
        ImmutableList.Builder<SummaryForm> forms = ImmutableList.builder();
        ImmutableList.Builder<SummaryGap> gaps = ImmutableList.builder();
        for (SummaryKind kind : SummaryKind.values()) {
            ImmutableMap<String, Figure> columns = SummaryColumns.of(kind, false, scope.groups());
            ImmutableMap<String, Figure> persons = SummaryColumns.of(kind, true, scope.groups());
            ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
            GapSearch search = new GapSearch(kind);
            for (Line line : lines) {
                if (kind.parted()) {
                    rows.add(row(line, Optional.of(SummaryRow.HOUSEHOLDS), columns));
                    rows.add(row(line, Optional.of(SummaryRow.PERSONS), persons));
                } else {
                    rows.add(row(line, Optional.empty(), columns));
                }
            }
            communes.forEach(commune -> search.commune(commune, columns));
            if (kind.parted()) {
                communes.forEach(commune -> search.commune(commune, persons));
            }
            unplaced.forEach(tally -> search.unplaced(tally, columns));
            forms.add(new SummaryForm(kind, scope.year(), scope.unit(), rows.build()));
            gaps.addAll(search.gaps());
        }
        return new ReviewSummaries(forms.build(), gaps.build());
    }

    private static SummaryRow row(Line line, Optional<String> part, ImmutableMap<String, Figure> columns) {
        ImmutableMap.Builder<String, BigDecimal> figures = ImmutableMap.builder();
        columns.forEach((id, figure) -> figure.value(line.row).ifPresent(value -> figures.put(id, value)));
        return new SummaryRow(line.level, Optional.of(line.ordinal), line.row.name(), part, figures.buildOrThrow());
    }
}
