package vn.sinhke.excel.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sinhke.excel.reading.MadeUpPeople.Person;
import vn.sinhke.excel.reading.MadeUpPeople.Stored;
import vn.sinhke.excel.workbook.CellPlace;

/**
 * A list of poor households (form 15) of made-up people with as many faults as are asked for, one a household at most,
 * every kind in turn; and what must be said of it. Two kinds are faults of a commune's row, and one of the first rows.
 */
final class SeededList {

    private static final int HOUSEHOLDS_A_COMMUNE = 60;
    private static final int COMMUNE_FAULTS_EVERY = 8;

    private static final ImmutableList<SeededFault> KINDS = ImmutableList.copyOf(SeededFault.values());

    private final Multiset<String> expected = HashMultiset.create();
    private final Map<SeededFault, Integer> seeded = new EnumMap<>(SeededFault.class);
    private final int most;
    private int faults;
    private int communeFaults;
    private int rows;
    private int sheetRow;

    private SeededList(int most) {
        this.most = most;
    }

    /** Writes a list of at least that many rows with exactly that many faults. */
    static SeededList write(Path file, int rows, int faults) throws IOException {
        SeededList list = new SeededList(faults);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            list.sheet(sheet, rows);
            sheet.flush();
            zip.closeEntry();
        }
        return list;
    }

    /** What must be said: code and cell. */
    Multiset<String> expected() {
        return expected;
    }

    /** How many faults there are of each kind, without those of communes. */
    Map<SeededFault, Integer> seeded() {
        return seeded;
    }

    /** How many faults there are in all. */
    int faults() {
        return faults;
    }

    /** How many faults are those of a commune's row, or of rows above the first. */
    int communeFaults() {
        return communeFaults;
    }

    /** How many rows of persons there are. */
    int rows() {
        return rows;
    }

    /** How many rows there are in all, blank ones too. */
    int sheetRows() {
        return sheetRow;
    }

    private void sheet(Writer out, int least) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        text(out, 2, 0, "ỦY BAN NHÂN DÂN TỈNH MẪU");
        text(out, 4, 0, "DANH SÁCH CHI TIẾT HỘ NGHÈO");
        text(out, 5, 0, "NĂM 2024");
        out.write(HEADER);
        sheetRow = 10;
        int household = 0;
        say(0, 2, "LST-014");
        people(out, MadeUpPeople.household(household, 1), 0);
        countCommuneFault();
        household++;
        for (int commune = 0; rows < least; commune++) {
            commune(out, commune);
            for (int i = 0; i < HOUSEHOLDS_A_COMMUNE; i++) {
                household(out, household, i + 1);
                household++;
            }
            if (commune % 3 == 0 && rows < least) {
                sheetRow += 2;
            }
        }
        if (faults < most) {
            throw new IllegalStateException(faults + " faults; expected " + most);
        }
        out.write("</sheetData></worksheet>");
    }

    private void commune(Writer out, int commune) throws IOException {
        if (commune % COMMUNE_FAULTS_EVERY == 5 && faults < most) {
            text(out, sheetRow, 0, "XÃ TRỐNG " + MadeUpPeople.letters(commune).toUpperCase(Locale.ROOT));
            say(0, 0, "LST-016");
            sheetRow++;
            countCommuneFault();
        }
        boolean twice = commune % COMMUNE_FAULTS_EVERY == 7 && faults < most;
        int named = twice ? commune - 1 : commune;
        text(out, sheetRow, 0, "XÃ " + MadeUpPeople.letters(named).toUpperCase(Locale.ROOT));
        if (twice) {
            say(0, 0, "LST-015");
            countCommuneFault();
        }
        sheetRow++;
    }

    private void countCommuneFault() {
        faults++;
        communeFaults++;
    }

    private void household(Writer out, int household, int number) throws IOException {
        List<Person> people = new ArrayList<>(MadeUpPeople.household(household, number));
        int size = people.size();
        if (size >= 3 && number > 1 && faults < most) {
            SeededFault fault = KINDS.get(faults % KINDS.size());
            fault.seed(people, new SeededFault.Expected() {
                @Override
                public void add(int member, int column, String code) {
                    say(member, column, code);
                }

                @Override
                public int household() {
                    return household;
                }
            });
            seeded.merge(fault, 1, Integer::sum);
            faults++;
        }
        people(out, people, household);
    }

    private void say(int rowsBelow, int column, String code) {
        expected.add(code + " "
                + CellPlace.at("Sheet1", sheetRow + rowsBelow, column).cell());
    }

    private void people(Writer out, List<Person> people, int household) throws IOException {
        for (Person person : people) {
            out.write("<row r=\"" + (sheetRow + 1) + "\"" + (person.hidden ? " hidden=\"1\"" : "") + ">");
            for (int column = 0; column < person.cells.length; column++) {
                Stored cell = person.cells[column];
                if (cell != null) {
                    out.write("<c r=\"" + CellPlace.at("", sheetRow, column).cell() + "\" " + cell.attributes() + ">"
                            + cell.content() + "</c>");
                } else if (household % 4 == 0 && column < MadeUpPeople.T) {
                    out.write("<c r=\"" + CellPlace.at("", sheetRow, column).cell() + "\" s=\"0\"/>");
                }
            }
            out.write("</row>");
            sheetRow++;
            rows++;
        }
    }

    private static void text(Writer out, int row, int column, String text) throws IOException {
        out.write("<row r=\"" + (row + 1) + "\"><c r=\""
                + CellPlace.at("", row, column).cell() + "\" t=\"inlineStr\"><is><t>" + text
                + "</t></is></c></row>");
    }

    private static final String HEADER = header();

    private static String header() {
        String[] first = {
            "STT chủ hộ",
            "STT thành viên hộ",
            "Họ và tên",
            "Năm sinh",
            "",
            "Dân tộc",
            "Quan hệ với chủ hộ",
            "Chia hộ nghèo theo",
            "",
            "",
            "Hộ CSCC",
            "Hộ DTTC",
            "Hộ KCKNLĐ",
            "Chính sách hỗ trợ tiếp cận với các dịch vụ xã hội cơ bản",
            "",
            "",
            "",
            "",
            ""
        };
        String[] second = {
            "",
            "",
            "",
            "Nam",
            "Nữ",
            "",
            "",
            "Nghèo mới",
            "Tái nghèo",
            "Nghèo cũ",
            "",
            "",
            "",
            "Hỗ trợ y tế",
            "Hỗ trợ giáo dục",
            "Hỗ trợ sản xuất",
            "Hỗ trợ vay vốn tín dụng",
            "Hỗ trợ nhà ở",
            "Khác"
        };
        return headerRow(7, first) + headerRow(8, second);
    }

    private static String headerRow(int row, String[] titles) {
        StringBuilder text = new StringBuilder("<row r=\"" + (row + 1) + "\">");
        for (int column = 0; column < titles.length; column++) {
            if (!titles[column].isEmpty()) {
                text.append("<c r=\"" + CellPlace.at("", row, column).cell() + "\" t=\"inlineStr\"><is><t>"
                        + titles[column] + "</t></is></c>");
            }
        }
        return text.append("</row>").toString();
    }

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
            "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font/></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
}
