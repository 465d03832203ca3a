package vn.sinhke.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.sinhke.Seed;

/** However a package was changed, its rows are those of walking through it, and so is its refusal. */
class PlainRowsPropertyTest {

    private interface Opened {
        Book.Rows rows(XlsxBook book, int sheet);
    }

    private static List<String> outcome(byte[] file, Opened opened) {
        List<String> lines = new ArrayList<>();
        try (XlsxBook book = XlsxBook.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            for (SheetInfo sheet : book.sheets()) {
                if (!book.isTable(sheet.index())) {
                    continue;
                }
                try (Book.Rows rows = opened.rows(book, sheet.index())) {
                    for (Row row = rows.next(); row != null; row = rows.next()) {
                        for (int i = 0; i < row.size(); i++) {
                            Cell cell = row.cell(i);
                            lines.add(cell + " " + cell.raw() + " [" + cell.text() + "] " + cell.number() + cell.date()
                                    + cell.formula() + cell.hidden() + cell.percent());
                        }
                    }
                }
            }
        } catch (WorkbookException e) {
            lines.add(e.reason() + " " + e.getMessage());
        }
        return lines;
    }

    private static void same(byte[] file) {
        assertThat(outcome(file, XlsxBook::rows)).isEqualTo(outcome(file, XlsxBook::walk));
    }

    @Property(seed = Seed.FIXED, tries = 2_000)
    void partsOfAPackage(@ForAll Random random) {
        same(MutatedWorkbooks.parts(random));
    }

    @Property(seed = Seed.FIXED, tries = 2_000)
    void theBytesOfASheet(@ForAll Random random) {
        XlsxParts parts = MutatedWorkbooks.good();
        byte[] sheet = parts.parts().get(XlsxParts.SHEET);
        same(parts.with(XlsxParts.SHEET, MutatedWorkbooks.bytes(sheet, random)).pack());
    }
}
