package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Severity;

/**
 * A rule that a form says what a list of households counts to, commune by commune. The finding stands in the form. A
 * commune of the list that no one row of the form answers to, and a row for which no list came, is undecided.
 */
abstract class ListsAgree extends SummaryRule.Identity {

    private final ImmutableList<Count> counts;

    ListsAgree(String code, ImmutableList<Count> counts) {
        super(code, Severity.VIOLATION, "no-lists-to-compare");
        this.counts = counts;
    }

    @Override
    final void look(Lines lines, Ledger ledger) {
        ImmutableList<ListCounts> lists = lines.forms().lists();
        for (Count count : counts) {
            if (!lines.has(count.kind(), lines.forms().year())) {
                continue;
            }
            Set<Line> listed = new HashSet<>();
            for (int i = 0; i < lists.size(); i++) {
                if (lists.get(i).povertyClass() == count.of()) {
                    List<Line> rows = rows(lines, count, lists.get(i));
                    listed.addAll(rows);
                    look(rows, count, lists.get(i), "lists[" + i + "]", ledger);
                }
            }
            if (!listed.isEmpty()) {
                unlisted(lines, count, listed, ledger);
            }
        }
    }

    /** Names the communes that count somebody and for which no list came. */
    private static void unlisted(Lines lines, Count count, Set<Line> listed, Ledger ledger) {
        for (Line line : lines.of(count.kind(), lines.forms().year())) {
            boolean counts = line.part().equals(count.part())
                    && line.figure(count.column()).value().signum() != 0;
            if (line.place().isCommune() && counts && !listed.contains(line)) {
                ledger.lack(line.path() + "/place");
            }
        }
    }

    private static void look(List<Line> rows, Count count, ListCounts list, String path, Ledger ledger) {
        Optional<Integer> counted = Optional.ofNullable(list.figures().get(count.name()));
        if (rows.size() != 1) {
            ledger.lack(path + "/place");
        } else if (counted.isEmpty()) {
            if (!count.ifCounted()) {
                ledger.lack(path + "/figures/" + count.name());
            }
        } else {
            compare(rows.get(0).figure(count.column()), BigDecimal.valueOf(counted.get()), count, ledger);
        }
    }

    private static void compare(Figure figure, BigDecimal counted, Count count, Ledger ledger) {
        if (figure.unread()) {
            ledger.lack(figure.path());
            return;
        }
        ledger.count();
        int order = figure.value().compareTo(counted);
        if (count.atMost() ? order > 0 : order != 0) {
            ledger.add(ledger.found(figure, ImmutableList.of())
                    .with("list", count.of() == PovertyClass.POOR ? 15 : 14)
                    .with("expected", Figure.plain(counted))
                    .with(
                            "difference",
                            Figure.plain(figure.value().subtract(counted).abs())));
        }
    }

    private static List<Line> rows(Lines lines, Count count, ListCounts list) {
        String commune = list.place().commune().map(PlaceKey::bare).orElse("");
        Optional<String> district = list.place().district().map(PlaceKey::bare);
        List<Line> named = lines.communes(count.kind(), commune, count.part())
                .filter(line -> district.isEmpty() || line.place().district().equals(district.get()))
                .toList();
        String full = list.place().commune().map(Folding::fold).orElse("");
        List<Line> exact =
                named.stream().filter(line -> line.place().name().equals(full)).toList();
        return exact.size() == 1 ? exact : named;
    }

    /** The count of those columns, the same for both classes. */
    static ImmutableList<Count> both(ImmutableList<Count> ofPoor) {
        ImmutableList.Builder<Count> counts = ImmutableList.builder();
        for (Count count : ofPoor) {
            counts.add(count);
            counts.add(new Count(
                    count.kind() == SummaryKind.POOR_STANDARD ? SummaryKind.NEAR_POOR_STANDARD : count.kind(),
                    count.part(),
                    "nearPoor" + count.column().substring("poor".length()),
                    PovertyClass.NEAR_POOR,
                    count.name(),
                    count.atMost(),
                    count.ifCounted()));
        }
        return counts.build();
    }

    /**
     * A column and the count that it states.
     *
     * @param kind the form
     * @param part part of its places; empty where they have one row
     * @param column the column
     * @param of the class of the list
     * @param name name of the count
     * @param atMost whether the column may say less
     * @param ifCounted whether a list that does not have the count is passed over
     */
    record Count(
            SummaryKind kind,
            String part,
            String column,
            PovertyClass of,
            String name,
            boolean atMost,
            boolean ifCounted) {

        static Count of(SummaryKind kind, String part, String column, String name) {
            return new Count(kind, part, column, PovertyClass.POOR, name, false, false);
        }

        Count most() {
            return new Count(kind, part, column, of, name, true, ifCounted);
        }

        Count whereCounted() {
            return new Count(kind, part, column, of, name, atMost, true);
        }
    }
}
