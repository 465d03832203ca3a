package vn.sinhke.excel.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sinhke.excel.Locator;
import vn.sinhke.excel.workbook.CellPlace;

/**
 * Where the parts of a subject stood. A part that is an object is where its first value is; a field tells so only of
 * objects that hold no tables.
 */
final class SubjectPlaces {

    private final Map<String, CellPlace> exact = new LinkedHashMap<>();
    private final Map<String, CellPlace> tables = new LinkedHashMap<>();
    private final Map<String, CellPlace> objects = new LinkedHashMap<>();
    private final Map<String, CellPlace> fieldObjects = new LinkedHashMap<>();

    void exact(String path, CellPlace cell) {
        exact.putIfAbsent(path, cell);
    }

    void field(Target target, CellPlace cell) {
        exact(target.path(), cell);
        if (!target.parent().isEmpty()) {
            fieldObjects.putIfAbsent(target.parent(), cell);
        }
    }

    /** A table's header stands for the list, and for the object that the list is a part of. */
    void table(Place place, CellPlace header) {
        tables.putIfAbsent(place.path(), header);
        int last = place.path().lastIndexOf('/');
        if (last > 0 && place.path().indexOf('/') < last) {
            objects.putIfAbsent(place.path().substring(0, last), header);
        }
    }

    void row(String path, CellPlace cell) {
        exact(path, cell);
    }

    void value(String row, Target target, CellPlace cell) {
        exact(row + "/" + target.path(), cell);
        String parent = target.parent();
        while (!parent.isEmpty()) {
            objects.putIfAbsent(row + "/" + parent, cell);
            int last = parent.lastIndexOf('/');
            parent = last < 0 ? "" : parent.substring(0, last);
        }
    }

    Locator locator() {
        Map<String, CellPlace> all = new LinkedHashMap<>(exact);
        tables.forEach(all::putIfAbsent);
        objects.forEach(all::putIfAbsent);
        fieldObjects.forEach((path, cell) -> {
            boolean holdsTables = tables.keySet().stream().anyMatch(table -> table.startsWith(path + "/"));
            if (!holdsTables) {
                all.putIfAbsent(path, cell);
            }
        });
        return Locator.of(all);
    }
}
