package vn.sinhke.excel.workbook;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import vn.sinhke.excel.workbook.Limits.Limit;

/** Collects the characters of elements, one text behind the other. */
final class XlsxText {

    private static final long LENGTH_OF_ESCAPE = 7;

    private final XmlPart xml;
    private final XMLStreamReader2 reader;
    private final Limits limits;
    private final long mostInCell;
    private final long mostInAll;
    private char[] characters = new char[1 << 10];
    private int start;
    private int end;

    XlsxText(XmlPart xml, Limits limits) {
        this.xml = xml;
        this.reader = xml.reader();
        this.limits = limits;
        this.mostInCell = limits.most(Limit.CELL_TEXT);
        this.mostInAll = limits.most(Limit.ROW_TEXT);
    }

    char[] characters() {
        return characters;
    }

    /** Forgets all texts. */
    void clear() {
        start = 0;
        end = 0;
    }

    /** Begins a text behind those there are. */
    void begin() {
        start = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Leaves the text at this end. */
    void end(int to) {
        end = to;
    }

    /** The end of the text after its escapes were turned into characters. */
    int unescaped() {
        end = Tidying.unescape(characters, start, end);
        limits.check(Limit.CELL_TEXT, end - start);
        return end;
    }

    /** Leaves out white space at both ends; returns whether something is left. */
    boolean trim() {
        while (start < end && characters[start] <= ' ') {
            start++;
        }
        while (end > start && characters[end - 1] <= ' ') {
            end--;
        }
        return end > start;
    }

    /** Puts other characters in the text's place. */
    void replace(String text) {
        end = start + text.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, 2 * end);
        }
        text.getChars(0, text.length(), characters, start);
    }

    /** Adds the characters of the element stood on; what other elements it holds is passed over. */
    void plain() {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
    }

    private void append() {
        int length;
        char[] from;
        int at;
        try {
            from = reader.getTextCharacters();
            at = reader.getTextStart();
            length = reader.getTextLength();
        } catch (RuntimeException e) {
            throw XmlPart.malformed(e);
        }
        if (end + length - start > LENGTH_OF_ESCAPE * mostInCell) {
            limits.check(Limit.CELL_TEXT, end + (long) length - start);
        }
        if (end + (long) length > mostInAll) {
            limits.check(Limit.ROW_TEXT, end + (long) length);
        }
        if (end + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, end + length));
        }
        System.arraycopy(from, at, characters, end, length);
        end += length;
    }

    /** Adds the text of an element that holds a text or runs of it; the readings of Japanese signs are left out. */
    void rich() {
        while (xml.child()) {
            if (xml.is("t")) {
                plain();
            } else if (xml.is("r")) {
                while (xml.child()) {
                    if (xml.is("t")) {
                        plain();
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
    }
}
