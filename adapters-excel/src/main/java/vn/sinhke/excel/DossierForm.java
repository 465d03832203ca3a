package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import vn.sinhke.excel.Column.Kind;

/** The dossier workbook (hồ sơ đề xuất dự án): ours, as there is no national one; one sheet for each part. */
final class DossierForm {

    static final String PROJECT = "Dự án";
    static final String SITES = "Địa bàn";
    static final String LINKAGE = "Liên kết";
    static final String BUDGET = "Kinh phí";
    static final String PARTICIPANTS = "Hộ tham gia";
    static final String RESULTS = "Kết quả";

    /** The sheets in their order. */
    static final ImmutableList<String> SHEETS =
            ImmutableList.of(PROJECT, SITES, LINKAGE, BUDGET, PARTICIPANTS, RESULTS);

    static final Column ID = Column.of("id", "Mã hồ sơ", Kind.TEXT, 40);
    static final Column CALL = Column.of("call", "Mã đợt đề xuất", Kind.TEXT, 40, "Mã đợt");
    static final Column ANNOUNCED =
            Column.of("call/announcedOn", "Ngày thông báo đợt đề xuất", Kind.DATE, 40, "Ngày thông báo");
    static final Column PROVINCE = Column.of("province", "Mã tỉnh", Kind.TEXT, 40);
    static final Column FILED = Column.of("filedOn", "Ngày nộp hồ sơ", Kind.DATE, 40, "Ngày nộp");
    static final Column LISTED = Column.of("supportListedOn", "Ngày lập bảng kê hỗ trợ", Kind.DATE, 40);
    static final Column NOTE = Column.of("dataNote", "Ghi chú về số liệu", Kind.LONG_TEXT, 40);
    static final Column NAME =
            Column.of("project/name", "Tên dự án", Kind.LONG_TEXT, 40, "Tên dự án, kế hoạch liên kết");
    static final Column COMPONENT =
            Column.of("project/component", "Dự án thành phần của chương trình", Kind.TEXT, 40, "Dự án thành phần");
    static final Column PERIOD = Column.of("project/capitalPeriod", "Giai đoạn vốn", Kind.TEXT, 40);
    static final Column METHOD = Column.of("project/method", "Phương thức hỗ trợ", Words.METHOD, 40);
    static final Column SCALE = Column.of("project/scale", "Quy mô", Words.SCALE, 40, "Quy mô dự án");
    static final Column FIRST = Column.of("project/firstYear", "Năm bắt đầu", Kind.WHOLE, 40);
    static final Column LAST = Column.of("project/lastYear", "Năm kết thúc", Kind.WHOLE, 40);
    static final Column DURATION = Column.of("project/durationMonths", "Thời gian thực hiện (tháng)", Kind.WHOLE, 40);
    static final Column COMMODITY =
            Column.of("project/valueChain/commodity", "Sản phẩm", Kind.TEXT, 40, "Sản phẩm, ngành hàng");
    static final Column CYCLE = Column.of("project/valueChain/cycleMonths", "Chu kỳ sản xuất (tháng)", Kind.WHOLE, 40);
    static final Column AREA = Column.of("project/areaHectares", "Tổng diện tích (ha)", Kind.DECIMAL, 40);
    static final Column ROTATION =
            Column.of("project/rotation", "Tỷ lệ thu hồi, quay vòng (%)", Kind.PERCENT, 40, "Tỷ lệ thu hồi");
    static final Column HOUSEHOLDS = Column.of("project/counts/households", "Số hộ tham gia", Kind.WHOLE, 40);
    static final Column BENEFICIARIES =
            Column.of("project/counts/beneficiaries", "Số hộ là đối tượng của chương trình", Kind.WHOLE, 40);
    static final Column PRIORITY = Column.of("project/counts/priority", "Số hộ thuộc nhóm ưu tiên", Kind.WHOLE, 40);
    static final Column TOTAL = Column.of(
            "project/budget/total",
            "Tổng chi phí thực hiện dự án (đồng)",
            Kind.MONEY,
            40,
            "Tổng chi phí",
            "Tổng kinh phí");
    static final Column ROUNDED = Column.of("project/budget/roundedTo", "Số liệu làm tròn đến (đồng)", Kind.MONEY, 40);

    /** The fields of the first sheet, in their order. */
    static final ImmutableList<Column> FIELDS = Column.list(
            ID,
            CALL,
            ANNOUNCED,
            PROVINCE,
            FILED,
            LISTED,
            NOTE,
            NAME,
            COMPONENT,
            PERIOD,
            METHOD,
            SCALE,
            FIRST,
            LAST,
            DURATION,
            COMMODITY,
            CYCLE,
            AREA,
            ROTATION,
            HOUSEHOLDS,
            BENEFICIARIES,
            PRIORITY,
            TOTAL,
            ROUNDED);

    static final Column SITE_PROVINCE = Column.of("place/province", "Tỉnh", Kind.TEXT, 14);
    static final Column SITE_DISTRICT =
            Column.of("place/district", "Huyện", Kind.TEXT, 20, "Huyện, thành phố", "Huyện cũ");
    static final Column SITE_COMMUNE =
            Column.of("place/commune", "Xã", Kind.TEXT, 22, "Xã, phường, thị trấn", "Xã, phường");
    static final Column SITE_CLASS = Column.of("areaClass", "Loại địa bàn", Words.AREA, 20);
    static final Column SITE_HOUSEHOLDS = Column.of("households", "Số hộ", Kind.WHOLE, 10);
    static final Column SITE_AREA = Column.of("areaHectares", "Diện tích (ha)", Kind.DECIMAL, 12);
    static final Column SITE_COST = Column.of("cost", "Chi phí (đồng)", Kind.MONEY, 20);
    static final Column SITE_SUPPORT = Column.of("stateSupport", "Ngân sách nhà nước hỗ trợ (đồng)", Kind.MONEY, 22);
    static final ImmutableList<Column> SITE_COLUMNS = Column.list(
            SITE_PROVINCE,
            SITE_DISTRICT,
            SITE_COMMUNE,
            SITE_CLASS,
            SITE_HOUSEHOLDS,
            SITE_AREA,
            SITE_COST,
            SITE_SUPPORT);

    static final Column ROLE = Column.of("role", "Vai trò", Words.LEADS, 12);
    static final Column PARTY = Column.of("name", "Tên đơn vị", Kind.TEXT, 34);
    static final Column PARTY_KIND = Column.of("kind", "Loại hình", Words.ORGANIZATION, 18);
    static final Column TAX = Column.of("taxCode", "Mã số thuế", Kind.TEXT, 14);
    static final Column SEAT_PROVINCE = Column.of("seat/province", "Tỉnh", Kind.TEXT, 14);
    static final Column SEAT_DISTRICT = Column.of("seat/district", "Huyện", Kind.TEXT, 18);
    static final Column SEAT_COMMUNE = Column.of("seat/commune", "Xã", Kind.TEXT, 18);
    static final Column REPRESENTATIVE = Column.of("representative", "Người đại diện", Kind.PERSONAL, 22);
    static final Column PHONE = Column.of("phone", "Điện thoại", Kind.PERSONAL, 14);
    static final ImmutableList<Column> PARTY_COLUMNS = Column.list(
            ROLE, PARTY, PARTY_KIND, TAX, SEAT_PROVINCE, SEAT_DISTRICT, SEAT_COMMUNE, REPRESENTATIVE, PHONE);

    static final Column HAS_DOCUMENT =
            Column.of("hasLinkageDocument", "Hồ sơ có hợp đồng hoặc biên bản hợp tác", Words.YES_NO, 40);
    static final Column DOCUMENT = Column.of("document", "Loại văn bản", Words.IS_CONTRACT, 12);
    static final Column NUMBER = Column.of("number", "Số văn bản", Kind.TEXT, 16);
    static final Column SIGNED = Column.of("signedOn", "Ngày ký", Kind.DATE, 12);
    static final Column TERM = Column.of("termMonths", "Thời hạn (tháng)", Kind.WHOLE, 12);
    static final Column PARTIES = Column.of("parties", "Các bên", Kind.LONG_TEXT, 34);
    static final Column INPUTS = Column.of("stages", "Khâu vật tư đầu vào", Words.YES_NO, 12);
    static final Column PRODUCTION = Column.of("stages", "Khâu sản xuất, thu hoạch", Words.YES_NO, 12);
    static final Column PROCESSING = Column.of("stages", "Khâu sơ chế, chế biến", Words.YES_NO, 12);
    static final Column SALE = Column.of("stages", "Khâu tiêu thụ", Words.YES_NO, 12);
    static final Column FORM = Column.of(
            "declaredForm", "Hình thức liên kết ghi trong văn bản (1-7)", Kind.WHOLE, 14, "Hình thức liên kết");
    static final Column CONTRACT_AREA = Column.of("areaHectares", "Diện tích (ha)", Kind.DECIMAL, 12);
    static final Column VOLUME = Column.of("volume", "Sản lượng", Kind.TEXT, 16);
    static final Column PRICE = Column.of("priceRule", "Giá, cách xác định giá", Kind.LONG_TEXT, 24);
    static final Column QUALITY = Column.of("quality", "Chất lượng", Kind.LONG_TEXT, 20);
    static final Column DELIVERY = Column.of("delivery", "Giao nhận", Kind.LONG_TEXT, 20);
    static final Column BREACH = Column.of("breach", "Xử lý vi phạm", Kind.LONG_TEXT, 20);
    static final ImmutableList<Column> DOCUMENT_COLUMNS = Column.list(
            DOCUMENT,
            NUMBER,
            SIGNED,
            TERM,
            PARTIES,
            INPUTS,
            PRODUCTION,
            PROCESSING,
            SALE,
            FORM,
            CONTRACT_AREA,
            VOLUME,
            PRICE,
            QUALITY,
            DELIVERY,
            BREACH);

    static final Column SOURCE = Column.of("source", "Nguồn vốn", Words.FUNDING, 28);
    static final Column LABEL = Column.of("label", "Nội dung", Kind.LONG_TEXT, 30, "Nội dung chi");
    static final Column AMOUNT = Column.of("amount", "Số tiền (đồng)", Kind.MONEY, 20, "Tổng số", "Thành tiền");
    static final ImmutableList<Column> BUDGET_COLUMNS = Column.list(SOURCE, LABEL, AMOUNT);

    static final Column PERSON = Column.of(
            "household/representative/name", "Họ và tên người đại diện hộ", Kind.PERSONAL, 28, "Họ và tên", "Họ tên");
    static final Column PERSONAL_NUMBER = Column.of(
            "household/representative/personalNumber",
            "Số định danh cá nhân",
            Kind.PERSONAL,
            18,
            "Số định danh cá nhân/CCCD",
            "Số CCCD",
            "CCCD",
            "Số căn cước");
    static final Column ADDRESS = Column.of("household/address", "Địa chỉ (thôn, bon, buôn)", Kind.PERSONAL, 24);
    static final Column HOME_DISTRICT = Column.of("household/place/district", "Huyện", Kind.TEXT, 18);
    static final Column HOME_COMMUNE = Column.of("household/place/commune", "Xã", Kind.TEXT, 18);
    static final Column POVERTY = Column.of("household/status", "Diện hộ", Words.POVERTY, 22);
    static final Column RECOGNIZED = Column.of("household/status/recognizedOn", "Ngày công nhận", Kind.DATE, 14);
    static final Column ENDED = Column.of("household/status/endedOn", "Ngày hết giá trị", Kind.DATE, 14);
    static final Column MINORITY = Column.of("household/groups", "Dân tộc thiểu số", Words.YES_NO, 10);
    static final Column MERIT = Column.of("household/groups", "Người có công", Words.YES_NO, 10);
    static final Column WOMEN = Column.of("household/groups", "Phụ nữ", Words.YES_NO, 10);
    static final Column SUPPORT = Column.of("support", "Số tiền hỗ trợ (đồng)", Kind.MONEY, 18);
    static final Column GOODS = Column.of("goods", "Hiện vật hỗ trợ", Kind.LONG_TEXT, 26);
    static final Column SIGNATURE = Column.of("signed", "Ký nhận", Words.YES_NO, 10);
    static final ImmutableList<Column> PARTICIPANT_COLUMNS = Column.list(
            PERSON,
            PERSONAL_NUMBER,
            ADDRESS,
            HOME_DISTRICT,
            HOME_COMMUNE,
            POVERTY,
            RECOGNIZED,
            ENDED,
            MINORITY,
            MERIT,
            WOMEN,
            SUPPORT,
            GOODS,
            SIGNATURE);

    static final Column YEAR = Column.of("year", "Năm", Kind.TEXT, 12, "Năm kế hoạch");
    static final Column JOBS =
            Column.of("jobs", "Việc làm tạo ra", Kind.LONG_TEXT, 30, "Việc làm", "Chỉ số tạo việc làm");
    static final Column INCOME = Column.of("income", "Mức tăng thu nhập", Kind.LONG_TEXT, 30, "Tăng thu nhập");
    static final Column CONTRIBUTION = Column.of(
            "localContribution",
            "Đóng góp phát triển kinh tế - xã hội",
            Kind.LONG_TEXT,
            40,
            "Đóng góp kinh tế - xã hội");
    static final ImmutableList<Column> RESULT_COLUMNS = Column.list(YEAR, JOBS, INCOME, CONTRIBUTION);

    /** The word in the column of years for the end of the project. */
    static final String END = "Kết thúc";

    private DossierForm() {}
}
