package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.workbook.Row;
import vn.sinhke.excel.workbook.SheetFrame;
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

    /** The sheets of a workbook, which are looked into only where names do not tell. */
    static SheetMatch of(WorkbookFile file, Form form) {
        Map<SheetInfo, List<Row>> rows = new LinkedHashMap<>();
        file.sheets().forEach(info -> rows.put(info, List.of()));
        if (form.sheets().size() == 1 && file.sheets().size() == 1) {
            return new SheetMatch(Map.of(form.sheets().get(0), file.sheets().get(0)), ImmutableList.of());
        }
        boolean byName = form.sheets().size() > 1
                && form.sheets().stream()
                        .allMatch(sheet -> named(sheet, file.sheets()).isPresent());
        if (!byName) {
            rows.replaceAll((info, none) -> SheetScore.firstRows(file, info));
        }
        return of(form, rows, file::frame);
    }

    static SheetMatch of(Form form, Map<SheetInfo, List<Row>> rows, Function<SheetInfo, SheetFrame> frames) {
        Map<Sheet, SheetInfo> found = new LinkedHashMap<>();
        List<SheetInfo> free = new ArrayList<>(rows.keySet());
        // The only sheet of a form is found by its content: "Sheet1" may be an empty sheet in front of it.
        if (form.sheets().size() > 1) {
            for (Sheet sheet : form.sheets()) {
                named(sheet, free).ifPresent(info -> {
                    found.put(sheet, info);
                    free.remove(info);
                });
            }
        }
        for (Sheet sheet : form.sheets()) {
            if (!found.containsKey(sheet)) {
                byContent(sheet, free, rows, frames).ifPresent(info -> {
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

    private static Optional<SheetInfo> byContent(
            Sheet sheet, List<SheetInfo> free, Map<SheetInfo, List<Row>> rows, Function<SheetInfo, SheetFrame> frames) {
        SheetInfo best = null;
        int most = 0;
        for (SheetInfo info : free) {
            SheetScore score = SheetScore.of(rows.get(info), frames.apply(info), sheet);
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
