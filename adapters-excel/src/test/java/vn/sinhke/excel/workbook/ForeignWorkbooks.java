package vn.sinhke.excel.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Workbooks of many makers and years, as another project collected them for its tests. */
final class ForeignWorkbooks {

    private static final Pattern NAME = Pattern.compile("test-documents/(.+\\.(xls|xlsx|xlsm|xlsb|xlt|xltx|xlr))");

    private ForeignWorkbooks() {}

    static SortedMap<String, byte[]> all() {
        URL one = ForeignWorkbooks.class.getResource("/test-documents/testEXCEL.xlsx");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            String jar = ((JarURLConnection) one.openConnection()).getJarFile().getName();
            try (ZipFile zip = new ZipFile(jar)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    var name = NAME.matcher(entry.getName());
                    if (name.matches()) {
                        files.put(name.group(1), zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** What came of a file: sheets, rows, cells and remarks, or why it was refused. */
    static String outcome(byte[] file) {
        try (WorkbookFile workbook = WorkbookFile.open(WorkbookSource.of(file), Limits.DEFAULT)) {
            long[] counts = {0, 0, 0};
            for (SheetInfo sheet : workbook.sheets()) {
                counts[2] += workbook.frame(sheet).merged().size();
                workbook.rows(sheet, row -> {
                    counts[0]++;
                    counts[1] += row.size();
                    return true;
                });
            }
            return String.format(
                    Locale.ROOT,
                    "%s %d sheets %d rows %d cells %d merged %s",
                    workbook.kind(),
                    workbook.sheets().size(),
                    counts[0],
                    counts[1],
                    counts[2],
                    workbook.remarks());
        } catch (WorkbookException e) {
            return e.reason().toString();
        }
    }

    /** Prints what came of each, a line each; started by the test in a machine of its own with little memory. */
    public static void main(String[] none) {
        all().forEach((name, file) -> System.out.println(name + " " + outcome(file)));
    }
}
