package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.text.Folding;

/**
 * The words that a cell may hold for the values of one kind: the word the form shows first, then other spellings. Read
 * folded, so that accents and case make no difference; what is none of them is refused, never guessed.
 *
 * @param <E> the kind of value
 */
final class Words<E> {

    static final Words<SupportMethod> METHOD = new Words<SupportMethod>()
            .word(
                    SupportMethod.CHAIN,
                    "Liên kết chuỗi giá trị",
                    "liên kết theo chuỗi giá trị",
                    "chuỗi giá trị",
                    "liên kết chuỗi",
                    "CHAIN")
            .word(SupportMethod.COMMUNITY, "Cộng đồng", "phát triển sản xuất cộng đồng", "theo cộng đồng", "COMMUNITY")
            .word(SupportMethod.TASK, "Theo nhiệm vụ", "nhiệm vụ", "TASK")
            .word(SupportMethod.SPECIAL, "Đặc thù", "hỗ trợ đặc thù", "SPECIAL");

    static final Words<ProjectScale> SCALE = new Words<ProjectScale>()
            .word(ProjectScale.INTER_DISTRICT, "Liên huyện", "quy mô liên huyện", "INTER_DISTRICT")
            .word(ProjectScale.INTER_COMMUNE, "Liên xã", "trong huyện", "một huyện", "INTER_COMMUNE")
            .word(ProjectScale.COMMUNE, "Trong xã", "một xã", "COMMUNE");

    static final Words<OrganizationKind> ORGANIZATION = new Words<OrganizationKind>()
            .word(OrganizationKind.ENTERPRISE, "Doanh nghiệp", "công ty", "DN", "ENTERPRISE")
            .word(OrganizationKind.COOPERATIVE, "Hợp tác xã", "HTX", "COOPERATIVE")
            .word(OrganizationKind.COOPERATIVE_UNION, "Liên hiệp hợp tác xã", "liên hiệp HTX", "COOPERATIVE_UNION")
            .word(OrganizationKind.COOPERATIVE_GROUP, "Tổ hợp tác", "THT", "COOPERATIVE_GROUP")
            .word(OrganizationKind.OTHER, "Khác", "loại hình khác", "OTHER");

    static final Words<FundingSource> FUNDING = new Words<FundingSource>()
            .word(FundingSource.STATE_BUDGET, "Ngân sách nhà nước", "NSNN", "STATE_BUDGET")
            .word(FundingSource.CENTRAL_BUDGET, "Ngân sách trung ương", "NSTW", "CENTRAL_BUDGET")
            .word(
                    FundingSource.LOCAL_BUDGET,
                    "Ngân sách địa phương",
                    "NSĐP",
                    "ngân sách tỉnh",
                    "ngân sách huyện",
                    "LOCAL_BUDGET")
            .word(
                    FundingSource.LEAD_UNIT,
                    "Vốn đơn vị chủ trì",
                    "đơn vị chủ trì",
                    "vốn của đơn vị chủ trì liên kết",
                    "LEAD_UNIT")
            .word(
                    FundingSource.HOUSEHOLDS,
                    "Vốn đối ứng của hộ",
                    "hộ dân",
                    "vốn của hộ",
                    "hộ tham gia",
                    "đối ứng của hộ",
                    "HOUSEHOLDS")
            .word(FundingSource.OWN_CAPITAL, "Vốn đơn vị chủ trì và hộ", "vốn đối ứng", "vốn tự có", "OWN_CAPITAL")
            .word(FundingSource.CREDIT, "Vốn tín dụng", "tín dụng", "vốn vay", "CREDIT")
            .word(FundingSource.OTHER, "Vốn khác", "khác", "nguồn khác", "OTHER");

    static final Words<AreaClass> AREA = new Words<AreaClass>()
            .word(
                    AreaClass.SPECIALLY_DIFFICULT,
                    "Đặc biệt khó khăn",
                    "địa bàn đặc biệt khó khăn",
                    "ĐBKK",
                    "SPECIALLY_DIFFICULT")
            .word(AreaClass.DIFFICULT, "Khó khăn", "địa bàn khó khăn", "DIFFICULT")
            .word(AreaClass.OTHER, "Khác", "địa bàn khác", "OTHER");

    static final Words<PovertyClass> POVERTY = new Words<PovertyClass>()
            .word(PovertyClass.POOR, "Hộ nghèo", "nghèo", "POOR")
            .word(PovertyClass.NEAR_POOR, "Hộ cận nghèo", "cận nghèo", "NEAR_POOR")
            .word(PovertyClass.NEWLY_ESCAPED, "Hộ mới thoát nghèo", "mới thoát nghèo", "NEWLY_ESCAPED")
            .word(PovertyClass.AVERAGE, "Hộ có mức sống trung bình", "mức sống trung bình", "hộ trung bình", "AVERAGE")
            .word(PovertyClass.OTHER, "Hộ khác", "khác", "không thuộc diện", "OTHER");

    static final Words<Boolean> YES_NO = new Words<Boolean>()
            .word(true, "Có", "x", "✓", "✔", "☑", "1", "yes", "true", "đã ký")
            .word(false, "Không", "0", "no", "false", "chưa", "chưa ký");

    static final Words<Boolean> LEADS = new Words<Boolean>()
            .word(true, "Chủ trì", "đơn vị chủ trì", "chủ trì liên kết")
            .word(false, "Tham gia", "đơn vị tham gia", "tham gia liên kết", "đối tác");

    static final Words<Boolean> IS_CONTRACT = new Words<Boolean>()
            .word(true, "Hợp đồng", "hợp đồng liên kết", "HĐ", "hợp đồng hợp tác")
            .word(false, "Biên bản", "biên bản hợp tác", "BB");

    private final Map<String, E> byFolded = new LinkedHashMap<>();
    private final Map<E, String> shown = new LinkedHashMap<>();

    private Words() {}

    private Words<E> word(E value, String show, String... others) {
        shown.put(value, show);
        byFolded.put(key(show), value);
        for (String other : others) {
            byFolded.put(key(other), value);
        }
        return this;
    }

    private static String key(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() ? text.strip() : folded;
    }

    /** The value that the text means; empty if it is none of the words. */
    Optional<E> parse(String text) {
        return Optional.ofNullable(byFolded.get(key(text)));
    }

    /** The word that the form shows for the value. */
    String show(E value) {
        return ImmutableMap.copyOf(shown).get(value);
    }

    /** The words that the form offers. */
    ImmutableList<String> offered() {
        return ImmutableSet.copyOf(shown.values()).asList();
    }

    /** The words for a person who has to choose among them. */
    String list() {
        return String.join(", ", List.copyOf(shown.values()));
    }
}
