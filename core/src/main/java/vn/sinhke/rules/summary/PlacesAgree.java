package vn.sinhke.rules.summary;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.validation.Severity;

/**
 * SUM-033: the forms of a year have the same places (cùng danh sách địa bàn). A place that most forms have is missed in
 * the others; one that most do not have is named where it stands. Communes are compared among the forms that have
 * communes, districts among those that have districts (ADR 0068).
 */
final class PlacesAgree extends SummaryRule.Identity {

    PlacesAgree() {
        super("SUM-033", Severity.WARNING, "no-forms-to-compare");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Optional<Integer> year : lines.years()) {
            look(lines, year, PlaceKey.DISTRICT, ledger);
            look(lines, year, PlaceKey.COMMUNE, ledger);
        }
    }

    private static void look(Lines lines, Optional<Integer> year, String level, Ledger ledger) {
        Map<SummaryKind, List<Line>> forms = new EnumMap<>(SummaryKind.class);
        Set<PlaceKey> places = new LinkedHashSet<>();
        for (SummaryKind kind : SummaryKind.values()) {
            List<Line> rows = lines.of(kind, year).stream()
                    .filter(line -> line.place().level().equals(level))
                    .toList();
            if (!rows.isEmpty()) {
                forms.put(kind, rows);
                rows.forEach(row -> places.add(row.place().anyType()));
            }
        }
        if (forms.size() < 2) {
            return;
        }
        for (PlaceKey place : places) {
            ledger.count();
            compare(place, forms, ledger);
        }
    }

    private static void compare(PlaceKey place, Map<SummaryKind, List<Line>> forms, Ledger ledger) {
        Map<SummaryKind, Line> having = new EnumMap<>(SummaryKind.class);
        forms.forEach((kind, rows) -> rows.stream()
                .filter(row -> row.place().anyType().equals(place))
                .findFirst()
                .ifPresent(row -> having.put(kind, row)));
        Set<SummaryKind> lacking = new LinkedHashSet<>(forms.keySet());
        lacking.removeAll(having.keySet());
        if (lacking.isEmpty()) {
            return;
        }
        if (having.size() > lacking.size()) {
            Line one = having.values().iterator().next();
            for (SummaryKind kind : lacking) {
                Line first = forms.get(kind).get(0);
                ledger.add(ledger.start(first, first.formPath() + "/rows", Severity.WARNING)
                        .with("missingPlace", one.row().place())
                        .with("otherForms", numbers(having.keySet())));
            }
        } else {
            for (Line row : having.values()) {
                ledger.add(ledger.start(row, row.path() + "/place", Severity.WARNING)
                        .aspect("alone")
                        .with("otherForms", numbers(lacking)));
            }
        }
    }

    private static String numbers(Set<SummaryKind> kinds) {
        return kinds.stream().map(kind -> Integer.toString(kind.number())).collect(Collectors.joining(", "));
    }
}
