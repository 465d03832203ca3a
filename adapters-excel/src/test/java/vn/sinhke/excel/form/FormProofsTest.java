package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sinhke.excel.form.Descriptors.problems;
import static vn.sinhke.excel.form.Descriptors.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormProofsTest {

    private static final String TABLE = "sheets/Một/tables/rows";

    private static void refused(String json, String place, String seen, String expected) {
        assertThat(problems(json)).containsExactly(new FormProblem("file#" + place, seen, expected));
    }

    @Test
    void theSmallFormHoldsAllThatIsAsked() {
        Form form = FormReader.read("file", Descriptors.SMALL);
        assertThat(form.key()).isEqualTo("small@1");
        assertThat(form.table("rows")).isPresent();
        assertThat(form.table("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"version, \"1\"", "name, \"Biểu nhỏ\"", "english, \"Small form\"", "source, \"Made up for tests\""})
    void aFormSaysWhatItIs(String key, String value) {
        refused(with("\"" + key + "\": " + value, "\"" + key + "\": \" \""), key, "nothing", "a text");
    }

    @Test
    void anIdIsAWordForFilesAndCommands() {
        refused(with("\"small\"", "\"Biểu 1\""), "id", "Biểu 1", "small letters, digits and hyphens, as review-15");
        refused(with("\"id\": \"small\", ", ""), "id", "nothing", "a text");
    }

    @Test
    void aFormHasASheet() {
        refused("""
                {"id": "x", "version": "1", "name": "x", "english": "x", "source": "x"}
                """, "sheets", "none", "at least one sheet");
    }

    @Test
    void sheetsHaveNamesOfTheirOwn() {
        String sheet = "{\"name\": \"MỘT\"}, {\"name\": \"Hai\"}, {}";
        assertThat(problems(with("\"sheets\": [{", "\"sheets\": [" + sheet + ", {")))
                .containsExactly(
                        new FormProblem("file#sheets/null/name", "nothing", "a text"),
                        new FormProblem("file#sheets/Một/name", "twice", "each name once"));
    }

    @Test
    void tablesHaveIdsOfTheirOwn() {
        String tables = "{\"id\": \"rows\", \"columns\": [{\"id\": \"a\", \"title\": \"A\", \"kind\": \"TEXT\"}]}, ";
        refused(with("\"tables\": [", "\"tables\": [" + tables), TABLE, "twice", "each id once");
        assertThat(problems(with("\"id\": \"rows\",", "")))
                .containsExactly(new FormProblem("file#sheets/Một/tables/null/id", "nothing", "a text"));
    }

    @Test
    void aTableHasColumnsAndAGroupToo() {
        refused(
                with("\"tables\": [", "\"tables\": [{\"id\": \"other\"}, "),
                "sheets/Một/tables/other/columns",
                "none",
                "at least one column");
        refused(
                with("{\"id\": \"amount\"", "{\"title\": \"Trống\", \"columns\": []}, {\"id\": \"amount\""),
                TABLE + "/columns/Trống/columns",
                "none",
                "at least one column");
    }

    @Test
    void columnsHaveIdsTitlesAndKinds() {
        refused(
                with("\"id\": \"place\", \"title\": \"Xã\"", "\"id\": \"place\""),
                TABLE + "/columns/place/title",
                "nothing",
                "a text");
        refused(
                with("\"title\": \"Xã\", \"kind\": \"TEXT\"", "\"title\": \"Xã\""),
                TABLE + "/columns/place/kind",
                "none",
                "what its cells hold");
        refused(
                with("\"title\": \"Đơn vị\", \"kind\": \"TEXT\"", "\"title\": \"Đơn vị\""),
                "sheets/Một/fields/unit/kind",
                "none",
                "what its cells hold");
        refused(
                with(
                        "\"title\": \"Số tiền\", \"kind\": \"MONEY\"",
                        "\"title\": \"Số tiền\", \"kind\": \"MONEY\", \"width\": -1"),
                TABLE + "/columns/amount/width",
                "-1",
                "a width in characters");
    }

    @Test
    void anIdStandsOnceAmongTheColumnsOfATableAndTheFieldsOfAForm() {
        assertThat(
                        problems(
                                with(
                                        "{\"id\": \"amount\"",
                                        "{\"id\": \"place\", \"path\": \"p\", \"title\": \"Xã khác\", \"kind\": \"TEXT\"}, {\"id\": \"amount\"")))
                .containsExactly(new FormProblem("file#" + TABLE + "/columns/place", "twice", "each id once"));
        assertThat(problems(with(
                        "\"fields\": [", "\"fields\": [{\"id\": \"unit\", \"title\": \"Nữa\", \"kind\": \"TEXT\"}, ")))
                .contains(new FormProblem("file#sheets/Một/fields/unit", "twice", "each id once"));
    }

    @Test
    void aTitleTellsItsColumn() {
        refused(
                with("\"title\": \"Phụ nữ\"", "\"title\": \"DÂN  TỘC\""),
                TABLE + "/columns/Nhóm / DÂN  TỘC",
                "twice",
                "each title once under its group");
        assertThat(FormReader.read("file", with("\"title\": \"Phụ nữ\"", "\"title\": \"Số tiền\"")))
                .isNotNull();
    }

    @Test
    void wordsAreForWordsAndKnown() {
        refused(
                with("\"kind\": \"MONEY\", \"number\"", "\"kind\": \"MONEY\", \"words\": \"part\", \"number\""),
                TABLE + "/columns/amount/words",
                "part",
                "words for a WORD, and for nothing else");
        refused(
                with(
                        "{\"id\": \"place\", \"title\": \"Xã\", \"kind\": \"TEXT\"}",
                        "{\"id\": \"place\", \"title\": \"Xã\", \"kind\": \"WORD\"}"),
                TABLE + "/columns/place/words",
                "none",
                "words for a WORD, and for nothing else");
        assertThat(problems(with("\"words\": \"part\"", "\"words\": \"parts\"")))
                .contains(new FormProblem("file#" + TABLE + "/columns/part/words", "parts", "one of [part]"));
    }

    @Test
    void onlyAMarkAdds() {
        refused(
                with("\"kind\": \"MONEY\", \"number\"", "\"kind\": \"MONEY\", \"adds\": \"X\", \"number\""),
                TABLE + "/columns/amount/adds",
                "X",
                "a value for a MARK, and for nothing else");
    }

    @Test
    void noTwoColumnsGoToOnePlace() {
        refused(
                with(
                        "\"title\": \"Xã\", \"kind\": \"TEXT\"",
                        "\"title\": \"Xã\", \"kind\": \"TEXT\", \"path\": \"amount\""),
                TABLE + "/columns/amount/path",
                "amount",
                "a path that no other column has");
        refused(
                with("\"adds\": \"WOMEN\"", "\"adds\": \"MINORITY\""),
                TABLE + "/columns/women/path",
                "groups",
                "a path that no other column has");
        refused(
                with("\"kind\": \"MONEY\", \"number\"", "\"kind\": \"MONEY\", \"path\": \"groups\", \"number\""),
                TABLE + "/columns/amount/path",
                "groups",
                "a path that no other column has");
    }

    @Test
    void noColumnGoesThroughThePlaceOfAnother() {
        refused(
                with("\"kind\": \"MONEY\", \"number\"", "\"kind\": \"MONEY\", \"path\": \"place/amount\", \"number\""),
                TABLE + "/columns/amount/path",
                "place/amount",
                "no path through another, as place");
        refused(
                with(
                        "\"fields\": [",
                        "\"fields\": [{\"id\": \"name\", \"title\": \"Tên\", \"kind\": \"TEXT\", \"path\": \"unit/name/short\"}, "),
                "sheets/Một/fields/unit/path",
                "unit/name",
                "no path through another, as unit/name/short");
    }

    @Test
    void aMarkThatOnlySaysThatSomethingIsThereTakesNoPlace() {
        String there =
                "{\"id\": \"there\", \"title\": \"Có\", \"kind\": \"MARK\", \"path\": \"groups\", \"adds\": \"\"}, {\"id\": \"amount\"";
        assertThat(FormReader.read("file", with("{\"id\": \"amount\"", there)).table("rows"))
                .isPresent();
    }

    @Test
    void levelsAreToldApart() {
        refused(
                with("\"ordinal\": \"1.1\"", "\"ordinal\": \"1\""),
                TABLE + "/levels/commune/ordinal",
                "1",
                "an ordinal that tells the level from the others");
        refused(
                with("\"ordinal\": \"1.1\"", "\"ordinal\": \"a)\""),
                TABLE + "/levels/commune/ordinal",
                "a)",
                "one of [1, 1.1, A, I]");
        refused(
                with(
                        "{\"id\": \"commune\", \"ordinal\": \"1.1\"}",
                        "{\"id\": \"commune\", \"ordinal\": \"1.1\"}, {\"id\": \"commune\"}"),
                TABLE + "/levels/commune",
                "twice",
                "each id once");
        refused(
                with("{\"id\": \"commune\", \"ordinal\": \"1.1\"}", "{\"id\": \"commune\", \"ordinal\": \"1.1\"}, {}"),
                TABLE + "/levels/null/id",
                "nothing",
                "a text");
        refused(
                with(
                        "{\"id\": \"ordinal\", \"title\": \"TT\", \"kind\": \"ORDINAL\"}",
                        "{\"id\": \"ordinal\", \"title\": \"TT\", \"kind\": \"TEXT\"}"),
                TABLE + "/levels",
                "ordinals [1, 1.1]",
                "a column of kind ORDINAL");
    }

    @Test
    void aLevelIsTheSumOfANarrowerOne() {
        refused(
                with("\"sumOf\": \"commune\"", "\"sumOf\": \"village\""),
                TABLE + "/levels/district/sumOf",
                "village",
                "one of [commune, district]");
        refused(
                with("\"sumOf\": \"commune\"", "\"sumOf\": \"district\""),
                TABLE + "/levels/district/sumOf",
                "district",
                "a level that stands after it");
        refused(
                with("\"ordinal\": \"1.1\"", "\"ordinal\": \"1.1\", \"sumOf\": \"district\""),
                TABLE + "/levels/commune/sumOf",
                "district",
                "a level that stands after it");
    }

    @Test
    void partsAreSaidByAColumnInItsWords() {
        refused(
                with("\"parts\": {\"column\": \"part\"", "\"parts\": {\"column\": \"other\""),
                TABLE + "/parts/column",
                "other",
                "one of [amount, minority, ordinal, part, place, women]");
        refused(
                with("\"labels\": {\"h\": \"Hộ\", \"p\": \"Khẩu\"}", "\"labels\": {\"h\": \"Hộ\", \"q\": \"Khẩu\"}"),
                TABLE + "/parts/labels",
                "q",
                "one of [h, p]");
        assertThat(problems(with(
                        "\"parts\": {\"column\": \"part\", \"labels\": {\"h\": \"Hộ\", \"p\": \"Khẩu\"}}",
                        "\"parts\": {}")))
                .containsExactly(
                        new FormProblem("file#" + TABLE + "/parts/column", "nothing", "a text"),
                        new FormProblem("file#" + TABLE + "/parts/labels", "0", "at least two parts"));
    }

    @Test
    void aTotalNamesColumns() {
        assertThat(problems(with(
                        "\"total\": {\"label\": \"Cộng\", \"column\": \"place\", \"sums\": [\"amount\"], \"into\": {\"amount\": \"total\"}}",
                        "\"total\": {\"column\": \"x\", \"sums\": [\"y\"], \"into\": {\"z\": \"total\"}}")))
                .extracting(FormProblem::place, FormProblem::seen)
                .containsExactly(
                        tuple("file#" + TABLE + "/total/label", "nothing"),
                        tuple("file#" + TABLE + "/total/column", "x"),
                        tuple("file#" + TABLE + "/total/sums", "y"),
                        tuple("file#" + TABLE + "/total/into", "z"));
    }

    @Test
    void yearsSayWhereTheYearStands() {
        refused(
                with("\"title\": \"Năm {year}\"", "\"title\": \"Năm\""),
                TABLE + "/years/title",
                "Năm",
                "a title in which {year} stands for the year");
        assertThat(problems(with(
                        "\"years\": {\"title\": \"Năm {year}\", \"kind\": \"MONEY\", \"path\": \"byYear\"}",
                        "\"years\": {}")))
                .containsExactly(
                        new FormProblem("file#" + TABLE + "/years/title", "nothing", "a text"),
                        new FormProblem(
                                "file#" + TABLE + "/years/kind", "null", "what their cells hold, other than WORD"),
                        new FormProblem("file#" + TABLE + "/years/path", "nothing", "a text"));
    }

    @Test
    void routesGoByWordsThatExist() {
        refused(
                with(
                        "\"into\": {\"h\": \"lead\", \"p\": \"partners[]\"}",
                        "\"into\": {\"h\": \"lead\", \"p\": \"partners[]\", \"q\": \"x\"}"),
                TABLE + "/routes/into",
                "q",
                "one of [h, p]");
        refused(
                with("\"into\": {\"h\": \"lead\", \"p\": \"partners[]\"}", "\"into\": {\"p\": \"partners[]\"}"),
                TABLE + "/routes/into",
                "no place for h",
                "a place for each word");
        refused(
                with("\"otherwise\": \"p\"", "\"otherwise\": \"q\""),
                TABLE + "/routes/otherwise",
                "q",
                "one of [h, p]");
        refused(
                with("\"routes\": {\"column\": \"part\"", "\"routes\": {\"column\": \"place\""),
                TABLE + "/routes/column",
                "place",
                "a column of kind WORD");
        assertThat(problems(with(
                        "\"routes\": {\"column\": \"part\", \"into\": {\"h\": \"lead\", \"p\": \"partners[]\"}, \"otherwise\": \"p\"}",
                        "\"routes\": {}")))
                .containsExactly(
                        new FormProblem("file#" + TABLE + "/routes/column", "nothing", "a text"),
                        new FormProblem("file#" + TABLE + "/routes/into", "none", "a place for each word"));
    }

    @Test
    void checksAskOfColumns() {
        assertThat(problems(with(
                        "{\"code\": \"X-1\", \"kind\": \"AT_MOST_ONE\", \"columns\": [\"minority\", \"women\"]}",
                        "{\"code\": \"X-1\", \"kind\": \"UNIQUE\", \"columns\": [\"men\"]}, {}")))
                .containsExactly(
                        new FormProblem(
                                "file#" + TABLE + "/checks/X-1/columns",
                                "men",
                                "one of [amount, minority, ordinal, part, place, women]"),
                        new FormProblem("file#" + TABLE + "/checks/null/code", "nothing", "a text"),
                        new FormProblem("file#" + TABLE + "/checks/null/kind", "none", "what is asked of the rows"));
    }

    @Test
    void bracesNameFields() {
        refused(with("[\"BIỂU {unit}\"]", "[\"BIỂU {units}\"]"), "sheets/Một/title", "units", "one of [unit]");
        refused(
                with("\"right\": [\"CỘNG HÒA\"]", "\"right\": [\"CỘNG {}\"]"),
                "sheets/Một/heading/right",
                "",
                "one of [unit]");
        refused(with("[\"ỦY BAN {unit}\"]", "[\"ỦY BAN {u}\"]"), "sheets/Một/heading/left", "u", "one of [unit]");
        refused(with("[[\"KÝ\"]]", "[[\"KÝ {x}\"]]"), "sheets/Một/footer", "x", "one of [unit]");
    }

    @Test
    void aLineWithBracesIsFoundByItsWords() {
        refused(
                with("[\"ỦY BAN {unit}\"]", "[\"ỦY BAN {unit}\", \"– {unit}.\"]"),
                "sheets/Một/heading/left",
                "– {unit}.",
                "words beside the braces, by which the line is found");
    }

    @Test
    void emptyRowsAreANumber() {
        refused(
                with("\"id\": \"rows\",", "\"id\": \"rows\", \"emptyRows\": -1,"),
                TABLE + "/emptyRows",
                "-1",
                "a number of rows");
    }
}
