package vn.sinhke.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.excel.AnnotatedCopy;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.excel.workbook.WorkbookSource;

/** Ten thousand faults of more than forty kinds in a hundred thousand rows: all found, and nothing else. */
class SeededFaultsTest {

    private static final Form LIST = Forms.shipped().find("review-15").orElseThrow();

    @TempDir
    Path folder;

    private static Multiset<String> found(FormImport read) {
        Multiset<String> found = HashMultiset.create();
        read.problems()
                .forEach(problem ->
                        found.add(problem.code() + " " + problem.place().cell()));
        return found;
    }

    @Test
    void everyFaultIsFoundAtItsCellWithItsCodeAndNoOther() throws IOException {
        Path file = folder.resolve("list.xlsx");
        SeededList list = SeededList.write(file, 100_000, 10_000);

        int[] rows = new int[1];
        FormImport read = FormReading.stream(
                WorkbookSource.of(file),
                LIST,
                Limits.DEFAULT,
                Integer.MAX_VALUE,
                (table, index, sheetRow, row) -> rows[0]++);

        assertThat(list.faults()).isEqualTo(10_000);
        assertThat(list.rows()).isGreaterThanOrEqualTo(100_000);
        assertThat(list.seeded()).hasSizeGreaterThanOrEqualTo(50).containsOnlyKeys(SeededFault.values());
        Multiset<String> found = found(read);
        assertThat(Multisets.difference(list.expected(), found).stream().limit(20))
                .isEmpty();
        assertThat(Multisets.difference(found, list.expected()).stream().limit(20))
                .isEmpty();
        assertThat(read.counts().rows()).isEqualTo(list.sheetRows());
        assertThat(rows[0])
                .isEqualTo((int) (read.counts().read() + read.counts().banners()));
    }

    @Test
    void theCopyWithAllMarksReadsBackToTheSameValuesAlsoWhenItIsMarkedAgain() throws IOException {
        Path file = folder.resolve("marked.xlsx");
        SeededList.write(file, 20_000, 2_000);
        FormImport read = FormReading.read(WorkbookSource.of(file), LIST, Limits.DEFAULT);

        byte[] once = marked(Files.readAllBytes(file), read);
        byte[] twice = marked(once, read);

        FormImport again = FormReading.read(WorkbookSource.of(twice), LIST, Limits.DEFAULT);
        assertThat(again.filled()).isEqualTo(read.filled());
        assertThat(again.problems()).isEqualTo(read.problems());
    }

    private static byte[] marked(byte[] file, FormImport read) throws IOException {
        List<Mark> marks = read.problems().stream()
                .map(problem -> new Mark(
                        Optional.of(problem.place()),
                        problem.code(),
                        problem.severity(),
                        problem.column(),
                        problem.seen(),
                        problem.expected(),
                        ""))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(AnnotatedCopy.write(file, marks, out).unplaced()).isEmpty();
        return out.toByteArray();
    }

    @Test
    void aListWithoutFaultsHasNoProblem() throws IOException {
        Path file = folder.resolve("good.xlsx");
        SeededList list = SeededList.write(file, 2_000, 1);

        FormImport read = FormReading.read(WorkbookSource.of(file), LIST, Limits.DEFAULT);

        assertThat(found(read)).isEqualTo(list.expected()).hasSize(1);
    }
}
