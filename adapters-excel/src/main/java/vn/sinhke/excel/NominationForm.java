package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import vn.sinhke.excel.Column.Kind;

/** The nomination list (danh sách đơn vị được giới thiệu). */
final class NominationForm {

    static final String SHEET = "Danh sách giới thiệu";

    static final Column ID = Column.of("id", "Mã danh sách", Kind.TEXT, 40);
    static final Column CALL = Column.of("call", "Mã đợt đề xuất", Kind.TEXT, 40, "Mã đợt");
    static final Column ANNOUNCED = Column.of("call/announcedOn", "Ngày thông báo đợt đề xuất", Kind.DATE, 40);
    static final Column PROVINCE = Column.of("province", "Mã tỉnh", Kind.TEXT, 40);
    static final Column INTRODUCED_BY = Column.of("introducedBy", "Cơ quan giới thiệu", Kind.TEXT, 40);
    static final Column LETTER = Column.of("letter", "Số văn bản giới thiệu", Kind.TEXT, 40);
    static final Column INTRODUCED_ON = Column.of("introducedOn", "Ngày văn bản", Kind.DATE, 40);
    static final Column NOTE = Column.of("dataNote", "Ghi chú về số liệu", Kind.LONG_TEXT, 40);
    static final ImmutableList<Column> FIELDS =
            Column.list(ID, CALL, ANNOUNCED, PROVINCE, INTRODUCED_BY, LETTER, INTRODUCED_ON, NOTE);

    static final Column NAME = Column.of("organization/name", "Tên đơn vị", Kind.TEXT, 36);
    static final Column KIND = Column.of("organization/kind", "Loại hình", Words.ORGANIZATION, 18);
    static final Column TAX = Column.of("organization/taxCode", "Mã số thuế", Kind.TEXT, 14);
    static final Column DISTRICT = Column.of("organization/seat/district", "Huyện trụ sở", Kind.TEXT, 18);
    static final Column COMMUNE = Column.of("organization/seat/commune", "Xã trụ sở", Kind.TEXT, 18);
    static final Column REPRESENTATIVE = Column.of("organization/representative", "Người đại diện", Kind.PERSONAL, 22);
    static final Column PHONE = Column.of("organization/phone", "Điện thoại", Kind.PERSONAL, 14);
    static final Column COMMODITIES = Column.of("commodities", "Sản phẩm", Kind.TEXT, 20);
    static final Column PARTNER = Column.of("partner", "Đơn vị liên kết", Kind.TEXT, 30);
    static final Column DISTRICTS = Column.of("districts", "Huyện dự kiến thực hiện", Kind.LONG_TEXT, 30);
    static final Column HOUSEHOLDS = Column.of("households", "Số hộ dự kiến", Kind.WHOLE, 12);
    static final Column REMARK = Column.of("remark", "Ghi chú của đơn vị", Kind.LONG_TEXT, 30);
    static final ImmutableList<Column> COLUMNS = Column.list(
            NAME,
            KIND,
            TAX,
            DISTRICT,
            COMMUNE,
            REPRESENTATIVE,
            PHONE,
            COMMODITIES,
            PARTNER,
            DISTRICTS,
            HOUSEHOLDS,
            REMARK);

    private NominationForm() {}
}
