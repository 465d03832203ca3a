package vn.sinhke.excel.workbook;

import java.util.BitSet;
import java.util.function.Supplier;
import org.codehaus.stax2.XMLStreamReader2;
import vn.sinhke.excel.workbook.Limits.Limit;

/** The rows of one sheet of a package, as its part is walked through. */
final class XlsxRows implements Book.Rows {

    private final XmlPart xml;
    private final Limits limits;
    private final XlsxCells cells;
    private final Place place = new Place();
    private BitSet hiddenColumns = new BitSet();
    private boolean inData;
    private boolean ended;
    private int index = -1;
    private long rows;
    private long empty;

    XlsxRows(XmlPart xml, Limits limits, Styles styles, boolean from1904, Supplier<SharedTexts> shared) {
        this.xml = xml;
        this.limits = limits;
        this.cells = new XlsxCells(xml, limits, styles, from1904, shared);
    }

    @Override
    public Row next() {
        try {
            if (ended || (!inData && !toData())) {
                return null;
            }
            while (xml.child()) {
                if (xml.is("row")) {
                    Row row = row();
                    if (row != null) {
                        limits.check(Limit.ROWS, ++rows);
                        return row;
                    }
                    limits.check(Limit.EMPTY_CELLS, ++empty + cells.empty());
                } else {
                    xml.skip();
                }
            }
            ended = true;
            xml.finish();
            return null;
        } catch (WorkbookException e) {
            ended = true;
            throw e;
        } catch (RuntimeException e) {
            ended = true;
            throw XmlPart.malformed(e);
        }
    }

    /** Walks to the cells, and takes down the hidden columns on the way. */
    private boolean toData() {
        while (xml.child()) {
            if (xml.is("cols")) {
                hiddenColumns = HiddenColumns.of(xml);
            } else if (xml.is("sheetData")) {
                inData = true;
                return true;
            } else {
                xml.skip();
            }
        }
        ended = true;
        xml.finish();
        return false;
    }

    private Row row() {
        XMLStreamReader2 reader = xml.reader();
        int at = index + 1;
        boolean hidden = false;
        int attributes = reader.getAttributeCount();
        for (int i = 0; i < attributes; i++) {
            String name = reader.getAttributeLocalName(i);
            if (!xml.isUnprefixed(i)) {
                xml.strange(name);
            } else if (name.equals("r")) {
                at = number(i) - 1;
            } else if (name.equals("hidden")) {
                hidden = XmlPart.isYes(reader.getAttributeValue(i));
            } else {
                xml.strange(name);
            }
        }
        if (at <= index || at >= HiddenColumns.MOST_ROWS) {
            throw Refusal.damaged(
                    at <= index && at >= 0
                            ? "row " + (at + 1) + " comes twice or too late in a sheet"
                            : "a row has a number that there is not");
        }
        index = at;
        return cells.read(index, hidden, hiddenColumns);
    }

    private int number(int attribute) {
        try {
            xml.reader().getAttributeAs(attribute, place);
        } catch (javax.xml.stream.XMLStreamException e) {
            throw XmlPart.malformed(e);
        }
        return place.number();
    }

    @Override
    public void close() {
        xml.close();
    }
}
