package vn.sinhke.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.time.EffectivePeriod;

/** The days on which a parameter has a value that decides, case by case, and those of which the text was not read. */
final class JudgingDays {

    private JudgingDays() {}

    /** One row for each run of days: the days, and all cases that have exactly these. */
    static List<List<String>> rows(List<ParameterValue<?>> stretches) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, stretches, ParameterValue::decides, "kết luận · judges");
        add(rows, stretches, stretch -> !stretch.decides(), "chưa đủ căn cứ · undecided");
        return rows;
    }

    private static void add(
            List<List<String>> rows,
            List<ParameterValue<?>> stretches,
            Predicate<ParameterValue<?>> which,
            String says) {
        Map<String, List<EffectivePeriod>> byCase = new LinkedHashMap<>();
        stretches.stream()
                .filter(which)
                .forEach(stretch -> merge(
                        byCase.computeIfAbsent(BothLanguages.cases(stretch), none -> new ArrayList<>()),
                        stretch.period()));
        Map<List<EffectivePeriod>, List<String>> byDays = new LinkedHashMap<>();
        byCase.forEach((cases, days) ->
                byDays.computeIfAbsent(days, none -> new ArrayList<>()).add(cases.replace("<br>", ", ")));
        byDays.forEach((days, cases) -> rows.add(List.of(
                says, Markdown.lines(days.stream().map(BothLanguages::days).toList()), Markdown.lines(cases))));
    }

    /** Joins the period to the last one where no day lies between them; the stretches come in the order of days. */
    private static void merge(List<EffectivePeriod> days, EffectivePeriod next) {
        Optional<EffectivePeriod> last = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        Optional<LocalDate> end = last.flatMap(EffectivePeriod::until);
        if (last.isEmpty() || end.filter(day -> day.isBefore(next.from())).isPresent()) {
            days.add(next);
        } else if (end.isPresent()
                && next.until().filter(day -> !day.isAfter(end.get())).isEmpty()) {
            days.set(days.size() - 1, new EffectivePeriod(last.get().from(), next.until()));
        }
    }
}
