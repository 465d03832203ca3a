package vn.sinhke.excel;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.workbook.CellPlace;

/**
 * Where the parts of a subject stood in its workbook: from a path to a cell.
 *
 * @param places the places, by path
 */
public record Locator(ImmutableMap<String, CellPlace> places) {

    /** Returns the locator of these places. */
    public static Locator of(Map<String, CellPlace> places) {
        return new Locator(ImmutableMap.copyOf(places));
    }

    /** Returns the cell of the path, or of the nearest part that holds it; empty if none of them has one. */
    public Optional<CellPlace> find(String path) {
        String part = path;
        while (!part.isEmpty()) {
            CellPlace place = places.get(part);
            if (place != null) {
                return Optional.of(place);
            }
            int end = Math.max(part.lastIndexOf('/'), part.lastIndexOf('['));
            part = end < 0 ? "" : part.substring(0, end);
        }
        return Optional.empty();
    }
}
