package vn.sinhke.excel.workbook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.sinhke.excel.workbook.Cell.Kind;
import vn.sinhke.excel.workbook.Limits.Limit;

/** The cells of one row after the other. */
final class XlsxCells {

    private final XmlPart xml;
    private final XMLStreamReader2 reader;
    private final Limits limits;
    private final Styles styles;
    private final int epoch;
    private final Supplier<SharedTexts> texts;
    private final long mostInRow;
    private final XlsxText text;
    private final Place place = new Place();
    private final XlsxType type = new XlsxType();
    private final ArrayFormulas arrays = new ArrayFormulas();
    private SharedTexts shared;

    // The cells of the row that is read, before they are made: what is in each, and where its characters are.
    private Cell[] cells = new Cell[32];
    private int size;
    private RowText content = new RowText();
    private long count;
    private long empty;

    // The cell that is read.
    private int row;
    private boolean rowHidden;
    private BitSet hiddenColumns;
    private int column;
    private int style;
    private boolean formula;
    private boolean valued;

    XlsxCells(XmlPart xml, Limits limits, Styles styles, boolean from1904, Supplier<SharedTexts> texts) {
        this.xml = xml;
        this.reader = xml.reader();
        this.limits = limits;
        this.styles = styles;
        this.epoch = from1904 ? Cell.FROM_1904 : 0;
        this.texts = texts;
        this.mostInRow = Math.min(limits.most(Limit.CELLS_IN_ROW), HiddenColumns.MOST_COLUMNS);
        this.text = new XlsxText(xml, limits);
    }

    /** How many cells were written without content. */
    long empty() {
        return empty;
    }

    /** Reads the cells of the row stood on; null if none has content. */
    Row read(int index, boolean hidden, BitSet hiddenInSheet) {
        row = index;
        rowHidden = hidden;
        hiddenColumns = hiddenInSheet;
        size = 0;
        text.clear();
        column = -1;
        int seen = 0;
        while (xml.child()) {
            if (xml.is("c")) {
                if (++seen > mostInRow) {
                    limits.check(Limit.CELLS_IN_ROW, seen);
                }
                cell();
            } else {
                xml.skip();
            }
        }
        empty += seen - size;
        limits.check(Limit.EMPTY_CELLS, empty);
        if (size == 0) {
            return null;
        }
        count += size;
        limits.check(Limit.CELLS, count);
        content.take(text.characters(), text.end());
        content = new RowText();
        return new Row(index, hidden, Arrays.copyOf(cells, size));
    }

    private void cell() {
        int before = column;
        head();
        if (column <= before) {
            throw damaged("comes twice or too late");
        }
        formula = false;
        valued = false;
        boolean inline = false;
        text.begin();
        while (xml.child()) {
            if (xml.is("v")) {
                if (valued) {
                    throw damaged("has two values");
                }
                valued = true;
                if (inline) {
                    xml.skip();
                } else {
                    text.plain();
                }
            } else if (xml.is("f")) {
                formula = true;
                if (xml.attribute("t").equals("array")) {
                    arrays.add(xml.attribute("ref"), row);
                }
                xml.skip();
            } else if (xml.is("is") && type.value() == XlsxType.INLINE) {
                // Some writers change the value beside it and leave this; as other readers, we take this.
                inline = true;
                text.begin();
                text.rich();
            } else {
                xml.skip();
            }
        }
        formula |= arrays.holds(row, column);
        value();
    }

    private void head() {
        column++;
        style = 0;
        type.clear();
        int attributes = reader.getAttributeCount();
        try {
            for (int i = 0; i < attributes; i++) {
                String name = reader.getAttributeLocalName(i);
                char first = name.length() == 1 && xml.isUnprefixed(i) ? name.charAt(0) : ' ';
                switch (first) {
                    case 'r' -> {
                        reader.getAttributeAs(i, place);
                        if (place.row() != row || place.column() < 0) {
                            throw damaged("stands in another row than it says, or at no place");
                        }
                        column = place.column();
                    }
                    case 's' -> {
                        reader.getAttributeAs(i, place);
                        style = place.number();
                    }
                    case 't' -> reader.getAttributeAs(i, type);
                    default -> xml.strange(name);
                }
            }
        } catch (XMLStreamException e) {
            throw XmlPart.malformed(e);
        }
        if (column >= HiddenColumns.MOST_COLUMNS) {
            throw damaged("stands beyond the last column");
        }
    }

    private void value() {
        int flags = styles.flags(style);
        switch (type.value()) {
            case XlsxType.NUMBER -> number(flags);
            case XlsxType.SHARED -> shared();
            case XlsxType.TEXT, XlsxType.INLINE -> {
                text.unescaped();
                plain(Kind.TEXT);
            }
            case XlsxType.BOOLEAN -> truth();
            case XlsxType.ERROR -> plain(Kind.ERROR);
            case XlsxType.DATE -> date();
            default -> throw damaged("is of an unknown type");
        }
    }

    private void plain(Kind kind) {
        if (Tidying.isBlank(text.characters(), text.start(), text.end())) {
            nothing();
        } else {
            add(kind, 0, 0, 0);
        }
    }

    private void nothing() {
        text.end(text.start());
        if (formula) {
            add(Kind.UNSTORED_FORMULA, 0, 0, 0);
        }
    }

    private void number(int flags) {
        if (!text.trim()) {
            nothing();
            return;
        }
        char[] characters = text.characters();
        int scale = Numbers.scale(characters, text.start(), text.end());
        if (scale == Numbers.NONE) {
            throw damaged("holds a number that is none");
        }
        long digits = scale < 0 ? 0 : Numbers.digits(characters, text.start(), text.end(), scale);
        add(Kind.NUMBER, flags | epoch, digits, scale);
    }

    private void shared() {
        if (!text.trim()) {
            nothing();
            return;
        }
        place.decode(text.characters(), text.start(), text.end());
        text.end(text.start());
        int index = place.number();
        if (shared == null) {
            shared = texts.get();
        }
        if (index < 0 || index >= shared.count()) {
            throw damaged("refers to a shared text that there is not");
        }
        if (shared.isBlank(index)) {
            nothing();
        } else {
            put(new Cell(row, column, Kind.TEXT, flags(), shared, index, 0, 0, 0));
        }
    }

    private void truth() {
        if (!text.trim()) {
            nothing();
            return;
        }
        String value = new String(text.characters(), text.start(), text.end() - text.start());
        if (!value.equals("0") && !value.equals("false") && !XmlPart.isYes(value)) {
            throw damaged("holds neither true nor false");
        }
        add(Kind.BOOLEAN, 0, XmlPart.isYes(value) ? 1 : 0, 0);
    }

    private void date() {
        if (!text.trim()) {
            nothing();
            return;
        }
        String value = new String(text.characters(), text.start(), text.end() - text.start());
        String serial = IsoDate.serial(value, epoch != 0);
        if (serial.isEmpty()) {
            throw damaged("holds a date that is none");
        }
        text.replace(serial);
        number(Cell.DATE);
    }

    private int flags() {
        return (formula ? Cell.FORMULA : 0) | (rowHidden || hiddenColumns.get(column) ? Cell.HIDDEN : 0);
    }

    private void add(Kind kind, int flags, long digits, int scale) {
        put(new Cell(
                row, column, kind, flags | flags(), content, text.start(), text.end() - text.start(), digits, scale));
    }

    private void put(Cell cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
        }
        cells[size++] = cell;
    }

    private WorkbookException damaged(String what) {
        return Refusal.damaged("a cell in row " + (row + 1) + " " + what);
    }

    /** The characters of a row, taken when all its cells are read. */
    private static final class RowText implements CellContent {

        private char[] characters = {};

        void take(char[] all, int end) {
            characters = end == 0 ? characters : Arrays.copyOf(all, end);
        }

        @Override
        public String raw(int at, int length) {
            return new String(characters, at, length);
        }
    }
}
