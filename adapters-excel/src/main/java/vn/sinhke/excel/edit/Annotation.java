package vn.sinhke.excel.edit;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.validation.Severity;

/**
 * Puts marks on a sender's own workbook (bản trả lại) and takes earlier ones off. Of the file's parts only those are
 * written anew that must be: sheets with marks, their comments, the styles, the list of sheets; and of these only the
 * tags that change. All others are copied packed, to the byte.
 *
 * <p>Earlier marks are known by what a saving in Excel keeps: comments by their author, the list of findings by a
 * hidden name of the workbook that refers to it, the fill of a cell under a mark by the mark's own background color.
 *
 * <p>A digital signature does not hold for a changed file, and one that does not hold frightens; its parts are left
 * out, and {@link Annotated#signatureDropped()} says so.
 */
public final class Annotation {

    /** Name of the sheet that lists all marks. */
    public static final String SHEET = "Kết quả kiểm tra";

    /** The hidden name by which our sheet is known again. */
    private static final String SIGN = "_SinhKe.KetQua";

    private static final int LONGEST_COMMENT = 8_000;
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String BOXES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Parts parts;
    private final Book book;
    private final StyleSheet styles;
    private final ImmutableList.Builder<Mark> unplaced = ImmutableList.builder();
    private final ImmutableList.Builder<CellPlace> uncommented = ImmutableList.builder();

    private Annotation(Parts parts) throws IOException {
        this.parts = parts;
        this.book = Book.of(parts);
        this.styles = StyleSheet.of(parts, book);
    }

    /** Returns the annotated copy of a file, of the newer kind or the older. */
    public static byte[] of(byte[] file, List<Mark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(file, marks, out);
        return out.toByteArray();
    }

    /** Writes the annotated copy of a file, of the newer kind or the older. */
    public static Annotated write(byte[] file, List<Mark> marks, OutputStream out) throws IOException {
        if (OlderAnnotation.isOlder(file)) {
            return OlderAnnotation.write(file, marks, out);
        }
        try (Parts parts = Parts.open(file)) {
            return new Annotation(parts).write(marks, out);
        }
    }

    /** Writes the annotated copy of a file that is not read into memory, unless it is of the older kind. */
    public static Annotated write(Path file, List<Mark> marks, OutputStream out) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (OlderAnnotation.isOlder(head)) {
            return OlderAnnotation.write(Files.readAllBytes(file), marks, out);
        }
        try (Parts parts = Parts.open(file)) {
            return new Annotation(parts).write(marks, out);
        }
    }

    private Annotated write(List<Mark> marks, OutputStream out) throws IOException {
        boolean signed = book.dropSignature();
        takeOffSheet();
        Map<String, Map<Address, List<Mark>>> bySheet = placed(marks);
        Set<String> done = new HashSet<>();
        for (Book.Sheet sheet : book.sheets()) {
            if (sheet.worksheet() && done.add(sheet.part())) {
                mark(sheet, bySheet.getOrDefault(sheet.part(), Map.of()));
            }
        }
        addSheet(marks);
        book.save();
        styles.save(parts);
        parts.save(out);
        return new Annotated(unplaced.build(), uncommented.build(), signed);
    }

    private void takeOffSheet() throws IOException {
        List<Node> signs = book.names().stream().filter(Annotation::isSign).toList();
        for (Node sign : signs) {
            String formula = sign.text();
            int mark = formula.lastIndexOf('!');
            String quoted = mark < 0 ? "" : formula.substring(0, mark);
            String name = quoted.startsWith("'") && quoted.length() > 1
                    ? quoted.substring(1, quoted.length() - 1).replace("''", "'")
                    : quoted;
            Optional<Book.Sheet> sheet = book.sheet(name).filter(Book.Sheet::worksheet);
            if (sheet.isPresent() && book.sheets().size() > 1) {
                book.remove(sheet.get());
            }
        }
        book.removeNames(Annotation::isSign);
    }

    private static boolean isSign(Node name) {
        return name.get("name").filter(SIGN::equalsIgnoreCase).isPresent();
    }

    private Map<String, Map<Address, List<Mark>>> placed(List<Mark> marks) {
        Map<String, Map<Address, List<Mark>>> bySheet = new HashMap<>();
        Map<String, Optional<Book.Sheet>> sheets = new HashMap<>();
        for (Mark mark : marks) {
            Optional<Book.Sheet> sheet = mark.place()
                    .flatMap(place -> sheets.computeIfAbsent(place.sheet(), book::sheet))
                    .filter(Book.Sheet::worksheet);
            Optional<Address> cell = mark.place().flatMap(place -> Address.parse(place.cell()));
            if (sheet.isEmpty() || cell.isEmpty()) {
                unplaced.add(mark);
            } else {
                bySheet.computeIfAbsent(sheet.get().part(), part -> new TreeMap<>())
                        .computeIfAbsent(cell.get(), place -> new ArrayList<>(1))
                        .add(mark);
            }
        }
        return bySheet;
    }

    private void mark(Book.Sheet sheet, Map<Address, List<Mark>> marks) throws IOException {
        Relationships links = parts.relationships(sheet.part());
        Optional<String> comments = part(links, "comments");
        Notes notes = comments.isEmpty() ? new Notes() : new Notes(checked(comments.get()));
        if (marks.isEmpty() && notes.earlier().isEmpty()) {
            return;
        }
        Map<Address, Severity> worst = new TreeMap<>();
        Map<Address, String> texts = new TreeMap<>();
        marks.forEach((cell, here) -> {
            worst.put(
                    cell,
                    here.stream().map(Mark::severity).reduce(Severity::max).orElseThrow());
            if (notes.threads().contains(cell)) {
                uncommented.add(new CellPlace(sheet.name(), cell.toString()));
            } else {
                texts.put(cell, text(here));
            }
        });
        Optional<String> drawing = comment(sheet, links, comments, notes, texts);
        Set<Address> earlier = new HashSet<>(notes.earlier());
        earlier.addAll(notes.threads());
        WellFormed.check(parts.read(sheet.part()));
        SheetMarks cells = new SheetMarks(styles, worst, earlier, drawing);
        parts.change(sheet.part(), out -> cells.write(parts.read(sheet.part()), out));
    }

    private InputStream checked(String part) throws IOException {
        WellFormed.check(parts.read(part));
        return parts.read(part);
    }

    private Optional<String> part(Relationships links, String kind) {
        return links.only(kind).map(Relationships.Link::part).filter(parts::has);
    }

    /** Writes comments and their boxes; returns how the sheet shall refer to the boxes if it does not yet. */
    private Optional<String> comment(
            Book.Sheet sheet, Relationships links, Optional<String> comments, Notes notes, Map<Address, String> texts)
            throws IOException {
        if (comments.isPresent()) {
            parts.change(comments.get(), out -> notes.write(parts.read(comments.get()), texts, out));
        } else {
            String made = parts.free("xl/comments", ".xml");
            parts.types().add(made, COMMENTS);
            links.add(book.relationshipType("comments"), made);
            parts.change(made, out -> Notes.write(book.namespace(), texts, out));
        }
        List<Address> boxed = texts.keySet().stream()
                .filter(cell -> !notes.theirs().contains(cell))
                .toList();
        Optional<String> boxes = legacyDrawing(sheet).flatMap(links::byId).map(Relationships.Link::part);
        if (boxes.filter(parts::has).isPresent()) {
            String part = boxes.get();
            parts.change(part, out -> new NoteShapes().write(parts.read(part), notes.ours(), boxed, out));
            return Optional.empty();
        }
        String made = parts.free("xl/drawings/vmlDrawing", ".vml");
        parts.types().add(made, BOXES);
        String id = links.add(Relationships.TRANSITIONAL + "/vmlDrawing", made);
        parts.change(made, out -> NoteShapes.write(boxed, out));
        String namespace = book.strict() ? Relationships.STRICT : Relationships.TRANSITIONAL;
        return Optional.of("xmlns:r=\"" + namespace + "\" r:id=\"" + id + "\"");
    }

    private Optional<String> legacyDrawing(Book.Sheet sheet) throws IOException {
        try (Markup markup = new Markup(parts.read(sheet.part()))) {
            while (markup.next()) {
                if (markup.isStart() && markup.isNamed("legacyDrawing")) {
                    return markup.tag().prefixed("id");
                }
            }
        }
        return Optional.empty();
    }

    private static String text(List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : marks) {
            text.append(text.length() == 0 ? "" : "\n\n")
                    .append(mark.code())
                    .append(": ")
                    .append(mark.text());
            text.append(mark.remedy().isEmpty() ? "" : "\nCách sửa: " + mark.remedy());
            text.append(mark.citation().isEmpty() ? "" : "\nCăn cứ: " + mark.citation());
        }
        return text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) + "…" : text.toString();
    }

    private void addSheet(List<Mark> marks) throws IOException {
        if (marks.size() >= Address.MOST_ROWS) {
            throw new IllegalArgumentException(
                    "a sheet lists at most " + (Address.MOST_ROWS - 1) + " marks, not " + marks.size());
        }
        String name = SHEET;
        for (int n = 2; book.sheet(name).isPresent(); n++) {
            name = SHEET + " (" + n + ")";
        }
        String part = parts.free("xl/worksheets/sheet", ".xml");
        parts.types().add(part, WORKSHEET);
        int index = book.add(name, part);
        book.addName("name=\"" + SIGN + "\" hidden=\"1\"", "'" + name + "'!$A$1");
        book.addName("name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\"", "'" + name + "'!$1:$1");
        parts.change(part, out -> FindingsSheet.write(marks, book.namespace(), styles, out));
    }
}
