package vn.sinhke.excel.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.function.Supplier;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.SheetFrame.Region;

/** Reads what a sheet of a package has around its cells. */
final class XlsxFrame {

    private XlsxFrame() {}

    static SheetFrame of(Supplier<PartStream> parts, InputFactoryImpl factory, Limits limits) {
        PartStream part = parts.get();
        AroundData around = new AroundData(part);
        try {
            return of(XmlPart.open(factory, part, around, "worksheet", limits), limits);
        } catch (WorkbookException e) {
            if (!around.unsure()) {
                throw e;
            }
        }
        return of(XmlPart.open(factory, parts.get(), "worksheet", limits), limits);
    }

    private static SheetFrame of(XmlPart part, Limits limits) {
        SheetFrame.Builder frame = new SheetFrame.Builder();
        try (XmlPart xml = part) {
            while (xml.child()) {
                if (xml.is("cols")) {
                    HiddenColumns.of(xml).stream().forEach(column -> frame.hide(column, column));
                } else if (xml.is("mergeCells")) {
                    while (xml.child()) {
                        limits.check(Limit.MERGED_REGIONS, frame.merge(region(xml.attribute("ref"))));
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        return frame.build();
    }

    private static Region region(String range) {
        Place place = new Place();
        int colon = range.indexOf(':');
        place.decode(colon < 0 ? range : range.substring(0, colon));
        int firstRow = place.row();
        int firstColumn = place.column();
        place.decode(range.substring(colon + 1));
        if (firstRow < 0
                || firstColumn < 0
                || place.row() < firstRow
                || place.column() < firstColumn
                || place.row() >= HiddenColumns.MOST_ROWS
                || place.column() >= HiddenColumns.MOST_COLUMNS) {
            throw Refusal.damaged("it has a merged region that there is not");
        }
        return new Region(firstRow, firstColumn, place.row(), place.column());
    }
}
