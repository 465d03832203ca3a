package vn.sinhke.excel.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes in which comments are shown. The part is old markup that need not be well-formed; other shapes in it,
 * controls among them, are copied as they are.
 */
final class NoteShapes {

    private static final String HEAD = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
            + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";
    private static final String TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
            + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String SPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\" "
            + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final Pattern ID = Pattern.compile("\\bid=[\"']_x0000_s(\\d{1,9})[\"']");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final int TALL = 9;
    private static final int WIDE = 5;

    private int highest = 1024;
    private boolean typed;

    /** A part with boxes for these cells only. */
    static void write(Collection<Address> cells, OutputStream out) throws IOException {
        NoteShapes shapes = new NoteShapes();
        put(out, HEAD + TYPE);
        for (Address cell : cells) {
            put(out, shapes.shape(cell, ""));
        }
        put(out, "</xml>");
    }

    /** Copies the part, boxes of some cells taken off and of others put on. */
    void write(InputStream part, Set<Address> without, Collection<Address> with, OutputStream out) throws IOException {
        try (Markup markup = new Markup(part)) {
            boolean put = false;
            while (markup.next()) {
                if (markup.kind() == Markup.Kind.START && markup.is("v:", "shape")) {
                    shape(markup, without, out);
                } else if (!put && markup.is("", "xml") && markup.kind() != Markup.Kind.START) {
                    put = true;
                    put(
                            out,
                            markup.kind() == Markup.Kind.EMPTY
                                    ? markup.tag().opened().raw()
                                    : "");
                    add(with, out);
                    put(out, "</xml>");
                } else {
                    typed |= markup.isStart() && markup.raw().contains("\"_x0000_t202\"");
                    markup.copy(out);
                }
            }
        }
    }

    private void add(Collection<Address> with, OutputStream out) throws IOException {
        if (!typed && !with.isEmpty()) {
            put(out, TYPE.replace("<v:shapetype", "<v:shapetype" + SPACES));
        }
        for (Address cell : with) {
            put(out, shape(cell, SPACES));
        }
    }

    private void shape(Markup markup, Set<Address> without, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(markup.raw());
        while (markup.next()) {
            text.append(markup.raw());
            if (markup.kind() == Markup.Kind.END && markup.is("v:", "shape")) {
                break;
            }
        }
        String shape = text.toString();
        if (cell(shape).filter(without::contains).isPresent()) {
            return;
        }
        Matcher id = ID.matcher(shape);
        if (id.find()) {
            highest = Math.max(highest, Integer.parseInt(id.group(1)));
        }
        put(out, shape);
    }

    /** The cell whose comment a shape shows; empty for other shapes. */
    static Optional<Address> cell(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return shape.contains("ObjectType=\"Note\"") && row.find() && column.find()
                ? Optional.of(new Address(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1)) + 1))
                : Optional.empty();
    }

    private String shape(Address cell, String spaces) {
        int row = cell.row() - 1;
        int column = cell.column() - 1;
        int top = Math.min(row, Address.MOST_ROWS - TALL - 1);
        int left = Math.min(column + 1, Address.MOST_COLUMNS - WIDE - 1);
        return "<v:shape" + spaces + " id=\"_x0000_s" + ++highest
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + left + ", 15, "
                + top + ", 2, " + (left + WIDE) + ", 15, " + (top + TALL)
                + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
                + "<x:Row>" + row + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>";
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
