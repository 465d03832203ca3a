package vn.sinhke.excel.workbook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Random;

/**
 * Files found by a fuzzer that sees which code they reach: {@code mvn -P fuzz -pl adapters-excel test}. What it finds
 * becomes a test of its own.
 */
class WorkbookFuzzTest {

    private static final String[] PARTS = {
        XlsxParts.SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml", "_rels/.rels"
    };
    private static final byte[] XLS = MutatedWorkbooks.goodXls();
    /** Where its records begin and the container's tables end. */
    private static final int RECORDS = 512;

    @FuzzTest(maxDuration = "15m")
    void fuzz(byte[] input) {
        fuzzerTestOneInput(input);
    }

    /** The first byte says what the others are. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        int kind = input[0] & 0x0F;
        if (kind < PARTS.length) {
            ReadOrRefuse.cells(MutatedWorkbooks.good().with(PARTS[kind], rest).pack());
        } else if (kind < 10) {
            byte[] file = XLS.clone();
            System.arraycopy(rest, 0, file, RECORDS, Math.min(rest.length, file.length - RECORDS));
            ReadOrRefuse.cells(file);
        } else if (kind < 12) {
            ReadOrRefuse.cells(MutatedWorkbooks.parts(new Random(Arrays.hashCode(rest))));
        } else {
            ReadOrRefuse.cells(rest);
        }
    }
}
