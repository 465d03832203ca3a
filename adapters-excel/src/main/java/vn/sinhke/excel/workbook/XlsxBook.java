package vn.sinhke.excel.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.excel.workbook.Limits.Limit;
import vn.sinhke.excel.workbook.Relationships.Relationship;
import vn.sinhke.excel.workbook.SheetInfo.Visibility;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** A workbook that is a package of XML parts, transitional or strict. Parts are found by what refers to them. */
final class XlsxBook implements Book {

    static final ImmutableSet<String> NAMESPACES = ImmutableSet.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final PackageParts parts;
    private final InputFactoryImpl factory = XmlPart.factory();
    private final Limits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private boolean from1904;
    private Styles styles = Styles.NONE;
    private String sharedPart = "";
    private SharedTexts shared;

    private XlsxBook(PackageParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static XlsxBook open(WorkbookSource source, Limits limits) {
        PackageParts parts = PackageParts.open(source, limits);
        try {
            XlsxBook book = new XlsxBook(parts, limits);
            book.look();
            return book;
        } catch (WorkbookException e) {
            parts.close();
            throw e;
        } catch (RuntimeException e) {
            parts.close();
            throw Refusal.damaged("it cannot be read", e);
        }
    }

    private void look() {
        if (!parts.has(CONTENT_TYPES) || !parts.has("_rels/.rels")) {
            throw otherKind();
        }
        Relationships own = Relationships.of(parts, factory, "", limits);
        ImmutableList<String> documents = own.parts("officeDocument");
        if (documents.isEmpty()) {
            throw otherKind();
        }
        String workbook = documents.get(0);
        checkType(workbook);
        if (own.has("origin")) {
            remarks.add(Remark.SIGNATURE);
        }
        Relationships references = Relationships.of(parts, factory, workbook, limits);
        remark(references, "vbaProject", Remark.MACROS);
        remark(references, "externalLink", Remark.EXTERNAL_LINKS);
        remark(references, "connections", Remark.CONNECTIONS);
        try (XmlPart xml = XmlPart.open(factory, parts.read(workbook), "workbook", limits)) {
            if (!NAMESPACES.contains(xml.namespace())) {
                throw otherKind();
            }
            workbook(xml, references);
        }
        List<String> formats = references.parts("styles");
        if (!formats.isEmpty()) {
            try (XmlPart xml = XmlPart.open(factory, parts.read(formats.get(0)), "styleSheet", limits)) {
                styles = Styles.of(xml);
            }
        }
        List<String> texts = references.parts("sharedStrings");
        if (!texts.isEmpty()) {
            sharedPart = texts.get(0);
        }
    }

    private static WorkbookException otherKind() {
        return new WorkbookException(Reason.NOT_A_WORKBOOK, "the file is a package of another kind than a workbook");
    }

    private void remark(Relationships references, String type, Remark remark) {
        if (references.has(type)) {
            remarks.add(remark);
        }
    }

    /** Refuses a binary workbook and a document of another kind by the type that the package tells. */
    private void checkType(String workbook) {
        String byName = "";
        String byEnding = "";
        int entries = 0;
        try (XmlPart xml = XmlPart.open(factory, parts.read(CONTENT_TYPES), "Types", limits)) {
            while (xml.child()) {
                limits.check(Limit.PARTS, ++entries);
                if (xml.is("Override")
                        && PackageParts.resolve("", xml.attribute("PartName")).equals(workbook)) {
                    byName = xml.attribute("ContentType");
                } else if (xml.is("Default")
                        && workbook.endsWith("." + Ascii.toLowerCase(xml.attribute("Extension")))) {
                    byEnding = xml.attribute("ContentType");
                }
                xml.skip();
            }
            xml.finish();
        }
        String type = byName.isEmpty() ? byEnding : byName;
        if (type.startsWith("application/vnd.ms-excel.sheet.binary")) {
            throw new WorkbookException(
                    Reason.UNSUPPORTED, "the workbook is a binary one (.xlsb); save it again as .xlsx");
        }
        if (type.contains("wordprocessingml") || type.contains("presentationml") || type.contains("drawingml")) {
            throw otherKind();
        }
    }

    private void workbook(XmlPart xml, Relationships references) {
        while (xml.child()) {
            if (xml.is("workbookPr")) {
                from1904 = xml.yes("date1904");
                xml.skip();
            } else if (xml.is("sheets")) {
                while (xml.child()) {
                    if (xml.is("sheet")) {
                        sheet(xml, references);
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        xml.finish();
    }

    private void sheet(XmlPart xml, Relationships references) {
        limits.check(Limit.SHEETS, sheets.size() + 1L);
        String name = xml.attribute("name");
        Relationship relationship = references
                .byId(xml.attribute("/relationships", "id"))
                .orElseThrow(() -> Refusal.damaged("it names a sheet that there is not"));
        String part = relationship.part().orElseThrow(() -> Refusal.damaged("a sheet is outside of it"));
        if (!parts.has(part)) {
            throw Refusal.damaged("a sheet is missing");
        }
        boolean table = relationship.type().equals("worksheet");
        if (table) {
            look(part);
        } else {
            remarks.add(
                    switch (relationship.type()) {
                        case "chartsheet" -> Remark.CHART_SHEET;
                        case "dialogsheet" -> Remark.DIALOG_SHEET;
                        case "xlMacrosheet", "xlIntlMacrosheet" -> Remark.MACRO_SHEET;
                        default -> throw Refusal.damaged("a sheet is of an unknown kind");
                    });
        }
        sheets.add(new SheetInfo(
                sheets.size(),
                name,
                switch (xml.attribute("state")) {
                    case "hidden" -> Visibility.HIDDEN;
                    case "veryHidden" -> Visibility.VERY_HIDDEN;
                    default -> Visibility.VISIBLE;
                }));
        sheetParts.add(table ? part : "");
    }

    private void look(String sheet) {
        Relationships references = Relationships.of(parts, factory, sheet, limits);
        remark(references, "oleObject", Remark.EMBEDDED_OBJECTS);
        remark(references, "package", Remark.EMBEDDED_OBJECTS);
        remark(references, "control", Remark.EMBEDDED_OBJECTS);
    }

    @Override
    public ImmutableList<SheetInfo> sheets() {
        return ImmutableList.copyOf(sheets);
    }

    @Override
    public ImmutableSet<Remark> remarks() {
        return Sets.immutableEnumSet(remarks);
    }

    @Override
    public SheetFrame frame(int sheet) {
        String part = sheetParts.get(sheet);
        return part.isEmpty() ? SheetFrame.EMPTY : XlsxFrame.of(() -> parts.read(part), factory, limits);
    }

    @Override
    public Rows rows(int sheet) {
        String part = sheetParts.get(sheet);
        if (part.isEmpty()) {
            return new NoRows();
        }
        PlainRows plain = new PlainRows(parts.read(part), factory, limits, styles, from1904, this::shared);
        return new SureRows(plain, () -> walk(part));
    }

    /** The rows of a part by walking through its elements. */
    private Rows walk(String part) {
        XmlPart xml = XmlPart.open(factory, parts.read(part), "worksheet", limits);
        return new XlsxRows(xml, limits, styles, from1904, this::shared);
    }

    /** Whether the sheet is a table of cells. */
    boolean isTable(int sheet) {
        return !sheetParts.get(sheet).isEmpty();
    }

    /** The rows of a sheet by walking through its elements, however it is written. */
    Rows walk(int sheet) {
        return walk(sheetParts.get(sheet));
    }

    /** The rows of a sheet from its bytes alone, as long as these are sure. */
    PlainRows plain(int sheet) {
        return new PlainRows(parts.read(sheetParts.get(sheet)), factory, limits, styles, from1904, this::shared);
    }

    /** The texts cells share, read when a cell first asks for one. */
    private SharedTexts shared() {
        if (shared == null) {
            SharedTexts texts = new SharedTexts(limits);
            if (!sharedPart.isEmpty()) {
                try (XmlPart xml = XmlPart.open(factory, parts.read(sharedPart), "sst", limits)) {
                    XlsxText text = new XlsxText(xml, limits);
                    while (xml.child()) {
                        if (xml.is("si")) {
                            text.clear();
                            text.rich();
                            texts.add(text.characters(), 0, text.unescaped());
                        } else {
                            xml.skip();
                        }
                    }
                    xml.finish();
                }
            }
            shared = texts;
        }
        return shared;
    }

    @Override
    public void close() {
        parts.close();
    }

    /** Of a sheet that is no table. */
    private static final class NoRows implements Rows {
        @Override
        public Row next() {
            return null;
        }

        @Override
        public void close() {}
    }
}
