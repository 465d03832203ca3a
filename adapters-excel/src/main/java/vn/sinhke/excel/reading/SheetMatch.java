package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.workbook.SheetInfo;
import vn.sinhke.excel.workbook.WorkbookFile;
import vn.sinhke.text.Folding;

/**
 * Which sheet of a workbook is which of a form's: by name; one that is not found by its name is found by the titles
 * that stand on it, and the first wins where two have as many.
 */
final class SheetMatch {

    private final Map<Sheet, SheetInfo> found;
    private final ImmutableList<SheetInfo> others;

    private SheetMatch(Map<Sheet, SheetInfo> found, ImmutableList<SheetInfo> others) {
        this.found = found;
        this.others = others;
    }

    static SheetMatch of(WorkbookFile file, Form form) {
        Map<Sheet, SheetInfo> found = new LinkedHashMap<>();
        List<SheetInfo> free = new ArrayList<>(file.sheets());
        for (Sheet sheet : form.sheets()) {
            named(sheet, free).ifPresent(info -> {
                found.put(sheet, info);
                free.remove(info);
            });
        }
        if (form.sheets().size() == 1 && file.sheets().size() > 1) {
            // The only sheet is found by its content: "Sheet1" may be an empty sheet in front of it.
            found.clear();
            free.clear();
            free.addAll(file.sheets());
        }
        for (Sheet sheet : form.sheets()) {
            if (!found.containsKey(sheet)) {
                byContent(file, form, sheet, free).ifPresent(info -> {
                    found.put(sheet, info);
                    free.remove(info);
                });
            }
        }
        return new SheetMatch(found, ImmutableList.copyOf(free));
    }

    private static Optional<SheetInfo> named(Sheet sheet, List<SheetInfo> free) {
        List<String> names = Stream.concat(Stream.of(sheet.name()), sheet.others().stream())
                .map(Folding::fold)
                .toList();
        return free.stream()
                .filter(info -> names.contains(Folding.fold(info.name())))
                .findFirst();
    }

    private static Optional<SheetInfo> byContent(WorkbookFile file, Form form, Sheet sheet, List<SheetInfo> free) {
        SheetInfo best = null;
        int most = 0;
        for (SheetInfo info : free) {
            SheetScore score = SheetScore.of(file, info, form, sheet);
            if (score.isLikely() && score.points() > most) {
                most = score.points();
                best = info;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sheet of the workbook; empty if it has none that is like it. */
    Optional<SheetInfo> find(Sheet sheet) {
        return Optional.ofNullable(found.get(sheet));
    }

    /** The sheets of the workbook that are none of the form's. */
    ImmutableList<SheetInfo> others() {
        return others;
    }
}
