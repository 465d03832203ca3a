package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that the library ships, held against what was seen and what the law asks. */
class FormsTest {

    private static final Forms FORMS = Forms.shipped();

    private static Form form(String id) {
        return FORMS.find(id).orElseThrow();
    }

    private static Form review(int number) {
        return form("review-" + number);
    }

    private static Table table(Form form) {
        return form.sheets().get(0).tables().get(0);
    }

    static Stream<Form> all() {
        return FORMS.all().stream();
    }

    private static List<String> numbers(Form form) {
        return table(form).leaves().stream().map(c -> c.number().orElse("")).toList();
    }

    private static List<String> titles(Form form) {
        return table(form).leaves().stream().map(Column::title).toList();
    }

    @Test
    void theFifteenReviewFormsAndTheOthersAreShipped() {
        assertThat(FORMS.all())
                .extracting(Form::key)
                .contains(IntStream.rangeClosed(1, 15)
                        .mapToObj(i -> "review-" + i + "@2021")
                        .toArray(String[]::new))
                .contains(
                        "support-list-55@2023",
                        "support-list-60@2026",
                        "proposed-projects@1",
                        "capital-plan@1",
                        "acceptance-record@1",
                        "rotation-return@1")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysWhereItIsFrom(Form form) {
        assertThat(form.source()).matches("(As it circulates|Columns by Circular|Ours: there is no national).{40,}\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 16", "2, 12", "3, 12", "4, 16", "5, 15", "6, 16", "7, 15", "8, 13", "9, 28", "10, 10", "11, 10", "12, 24",
        "13, 24", "14, 19", "15, 19"
    })
    void aReviewFormIsAsWideAsTheRangesSeen(int number, int columns) {
        assertThat(table(review(number)).leaves()).hasSize(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void aReviewFormStandsOnOneSheetUnderTheNameOfTheState(int number) {
        Form form = review(number);
        assertThat(form.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("Sheet1");
            assertThat(sheet.heading().orElseThrow().left()).containsExactly("ỦY BAN NHÂN DÂN {unit}");
            assertThat(sheet.heading().orElseThrow().right())
                    .containsExactly("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            assertThat(sheet.page()).isEqualTo(Sheet.Page.LANDSCAPE);
            assertThat(sheet.labelled()).isEmpty();
            assertThat(sheet.footer().orElseThrow().blocks()).hasSize(2);
        });
        assertThat(table(form).checks()).hasSize(number < 14 ? 0 : 19);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1|TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO; HỘ LÀM NÔNG, LÂM, NGƯ NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH
                    2|TỔNG HỢP DIỄN BIẾN HỘ NGHÈO
                    3|TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO
                    4|PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO
                    5|PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO
                    6|PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ CẬN NGHÈO
                    7|PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ CẬN NGHÈO
                    8|PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG
                    9|PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC
                    10|PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NGUYÊN NHÂN NGHÈO
                    11|TỔNG HỢP CHỈ TIÊU THIẾU HỤT CỦA TRẺ EM THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO
                    12|TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU
                    13|TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ CẬN NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU
                    14|DANH SÁCH CHI TIẾT HỘ CẬN NGHÈO
                    15|DANH SÁCH CHI TIẾT HỘ NGHÈO
                    """)
    void aReviewFormIsCalledByItsTitle(int number, String title) {
        assertThat(review(number).sheets().get(0).title()).first().isEqualTo(title);
    }

    @Test
    void formOneNumbersItsColumnsInWords() {
        assertThat(numbers(review(1)))
                .containsExactly(
                        "A",
                        "B",
                        "1",
                        "2",
                        "3",
                        "4=3/1*100",
                        "5",
                        "6=5/1*100",
                        "7",
                        "8=7/1*100",
                        "9",
                        "10=9/2*100",
                        "11",
                        "12=11/2*100",
                        "13",
                        "14=13/2*100");
        assertThat(table(review(1)).depth()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theFormsOfChangesNumberTheirColumnsInWords(int number) {
        assertThat(numbers(review(number)))
                .containsExactly("A", "B", "C", "1", "2", "3", "4", "5", "6", "7", "8", "9=1-2-3-4+5+6+7+8");
    }

    @Test
    void theFormsOfChangesMirrorEachOther() {
        assertThat(table(review(2)).leaves().stream().skip(3).map(Column::id))
                .containsExactly(
                        "start",
                        "becameNearPoor",
                        "passedNearPoorLine",
                        "otherDecrease",
                        "fromNearPoor",
                        "fellBack",
                        "newlyArisen",
                        "otherIncrease",
                        "end");
        assertThat(table(review(3)).leaves().stream().skip(3).map(Column::id))
                .containsExactly(
                        "start",
                        "leftNearPoverty",
                        "becamePoor",
                        "otherDecrease",
                        "fromPoor",
                        "fellBack",
                        "newlyArisen",
                        "otherIncrease",
                        "end");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void theTwelveIndicatorsStandInTheOrderOfTheDecree(int number) {
        List<Column> leaves = table(review(number)).leaves();
        List<Column> indicators = leaves.subList(leaves.size() - 12, leaves.size());

        assertThat(indicators)
                .extracting(Column::id)
                .containsExactly(
                        "employment",
                        "dependants",
                        "nutrition",
                        "insurance",
                        "adultEducation",
                        "schooling",
                        "houseQuality",
                        "houseArea",
                        "water",
                        "toilet",
                        "telecom",
                        "informationMeans");
        assertThat(indicators)
                .extracting(column -> column.number().orElseThrow())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(indicators)
                .extracting(Column::kind)
                .containsOnly(number == 4 || number == 6 ? CellKind.WHOLE : CellKind.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void someHaveARowOfHouseholdsAndOneOfPersonsForEachPlace(int number) {
        Table.Parts parts = table(review(number)).parts().orElseThrow();
        assertThat(parts.column()).isEqualTo("part");
        assertThat(parts.labels().values()).containsExactly("Hộ", "Nhân khẩu");
        assertThat(titles(review(number))).startsWith("TT", "Phường/Xã", "Phân tổ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void aDistrictIsTheSumOfItsCommunes(int number) {
        assertThat(table(review(number)).levels())
                .containsExactly(
                        new Table.Level("district", Optional.of("1"), false, true, Optional.of("commune")),
                        new Table.Level("commune", Optional.of("1.1"), false, false, Optional.empty()));
        assertThat(titles(review(number))).startsWith("TT", "Phường/Xã");
        assertThat(table(review(number)).total()).isEmpty();
    }

    @Test
    void formNineHasTheEthnicGroupsOfItsProvince() {
        List<String> groups = ImmutableList.of(
                "Tổng số",
                "Kinh",
                "Tổng DTTS",
                "Ê đê",
                "Mạ",
                "Mường",
                "Thái",
                "M'Nông",
                "Tày",
                "Nùng",
                "Mông",
                "Dao",
                "Khác");
        assertThat(titles(review(9)).subList(2, 15)).isEqualTo(groups);
        assertThat(titles(review(9)).subList(15, 28)).isEqualTo(groups);
        assertThat(review(9).source()).contains("choice of the province");
    }

    @ParameterizedTest
    @CsvSource({"14, Cận nghèo mới, Tái cận nghèo, Cận nghèo cũ", "15, Nghèo mới, Tái nghèo, Nghèo cũ"})
    void theListsOfMembersHaveNineteenColumns(int number, String newly, String fellBack, String before) {
        Form form = review(number);
        assertThat(titles(form))
                .containsExactly(
                        "STT chủ hộ",
                        "STT thành viên hộ",
                        "Họ, tên chủ hộ và thành viên trong hộ; thôn, bon, buôn, tổ dân phố",
                        "Nam",
                        "Nữ",
                        "Dân tộc",
                        "Quan hệ với chủ hộ",
                        newly,
                        fellBack,
                        before,
                        "Hộ chính sách có công",
                        "Hộ DTTC",
                        "Hộ không có khả năng lao động",
                        "Hỗ trợ y tế",
                        "Hỗ trợ giáo dục",
                        "Hỗ trợ sản xuất",
                        "Hỗ trợ vay vốn tín dụng",
                        "Hỗ trợ nhà ở",
                        "Khác");
        assertThat(numbers(form))
                .containsExactly(
                        "A", "B", "C", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15",
                        "16");
        assertThat(table(form).levels())
                .extracting(Table.Level::id, Table.Level::banner)
                .containsExactly(tuple("commune", true), tuple("member", false));
        assertThat(table(form).leaves().subList(2, 19)).allMatch(Column::personal);
    }

    @Test
    void theTwoSupportListsDifferAsTheCircularsDo() {
        List<String> of55 = titles(form("support-list-55"));
        List<String> of60 = titles(form("support-list-60"));

        assertThat(of55)
                .containsExactly(
                        "TT",
                        "Họ và tên",
                        "Địa chỉ",
                        "Số tiền hỗ trợ (đồng)",
                        "Tên",
                        "Số lượng",
                        "Thông số kỹ thuật",
                        "Ký hiệu",
                        "Nhãn mác",
                        "Đơn vị sản xuất",
                        "Chữ ký (dấu tay điểm chỉ) của người đại diện",
                        "Xác nhận của tổ chức dịch vụ chi trả (trong trường hợp thanh toán qua tổ chức dịch vụ chi trả)");
        assertThat(of60)
                .contains("Số định danh cá nhân/số căn cước công dân")
                .filteredOn(title -> !title.startsWith("Số định danh"))
                .isEqualTo(of55);
        assertThat(form("support-list-55").sheets().get(0).note().orElseThrow())
                .contains("thanh toán, quyết toán")
                .contains("khoản 4 Điều 3");
        assertThat(form("support-list-60").sheets().get(0).note().orElseThrow())
                .doesNotContain("thanh toán")
                .contains("khoản 3 Điều 3");
    }

    @ParameterizedTest
    @CsvSource({
        "proposed-projects, 22, project",
        "capital-plan, 13, componentName",
        "acceptance-record, 11, work",
        "rotation-return, 13, name"
    })
    void ourOwnListsSumTheirMoney(String id, int columns, String label) {
        Table table = table(form(id));
        assertThat(table.leaves()).hasSize(columns);
        assertThat(table.total().orElseThrow().column()).isEqualTo(label);
        assertThat(table.leaves().stream()
                        .filter(c -> c.kind() == CellKind.MONEY && !c.id().equals("unitPrice"))
                        .map(Column::id))
                .isSubsetOf(table.total().orElseThrow().sums());
    }

    @Test
    void theLastOfAnIdIsFoundByIt() {
        Form other = FormReader.read("other", Descriptors.SMALL.replace("\"small\"", "\"review-1\""));
        Forms forms = FORMS.with(other);
        assertThat(forms.find("review-1")).contains(other);
        assertThat(forms.find("review-1@2021")).contains(review(1));
        assertThat(forms.find("review-99")).isEmpty();
    }
}
