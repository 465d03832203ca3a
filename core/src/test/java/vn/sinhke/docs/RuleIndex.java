package vn.sinhke.docs;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Threshold;

/** The list of all rules by family, and the inventory of their boundaries. */
final class RuleIndex {

    /** What the first three letters of a code stand for; letters that are not here stand for themselves. */
    private static final ImmutableMap<String, String> FAMILIES = ImmutableMap.<String, String>builder()
            .put("ALC", "Phân bổ vốn · Allocation")
            .put("APR", "Phê duyệt · Approval")
            .put("BUD", "Kinh phí · Budget")
            .put("CAL", "Đợt đề xuất · Call")
            .put("CMY", "Dự án cộng đồng · Community project")
            .put("DOS", "Thành phần hồ sơ · Papers of the dossier")
            .put("HHD", "Hộ trong danh sách rà soát · Household on a list")
            .put("IDN", "Số định danh · Identity")
            .put("LNK", "Liên kết · Linkage")
            .put("NOM", "Giới thiệu đơn vị · Nomination")
            .put("ORG", "Đơn vị chủ trì · Lead unit")
            .put("PAY", "Thanh toán · Payment")
            .put("PLC", "Địa bàn · Places")
            .put("PLN", "Kế hoạch · Plan")
            .put("POV", "Chuẩn nghèo · Poverty line")
            .put("PRT", "Hộ tham gia · Participants")
            .put("PUR", "Mua sắm · Purchase")
            .put("RES", "Kết quả · Results")
            .put("REV", "Rà soát · Review")
            .put("ROT", "Quay vòng vốn · Rotation")
            .put("RPT", "Báo cáo · Reports")
            .put("SET", "Quyết toán · Settlement")
            .put("SUP", "Bảng kê hỗ trợ · List of supported households")
            .put("TSK", "Dự án theo nhiệm vụ · By-task project")
            .buildOrThrow();

    private final Material material;

    RuleIndex(Material material) {
        this.material = material;
    }

    String text() {
        Map<String, List<List<String>>> families = new TreeMap<>();
        material.rules()
                .forEach((code, entry) -> families.computeIfAbsent(
                                code.text().substring(0, 3), none -> new ArrayList<>())
                        .add(row(code, entry)));
        Markdown page = new Markdown()
                .heading(1, "Quy tắc · Rules")
                .paragraph(material.rules().size() + " quy tắc, mỗi quy tắc một trang. · "
                        + material.rules().size()
                        + " rules, one page each. Every threshold with its days: [boundaries.md](boundaries.md)."
                        + " The acts: [../law](../law/README.md).");
        families.forEach((family, rows) -> page.heading(
                        2, family + (FAMILIES.containsKey(family) ? " · " + FAMILIES.get(family) : ""))
                .table(
                        List.of("Mã · Code", "Tiếng Việt", "English", "Mức độ · Severity", "Đối tượng · Subject"),
                        rows));
        return page.paragraph(DocsWriter.GENERATED).page();
    }

    private static List<String> row(RuleCode code, Material.Entry entry) {
        Rule<?> rule = entry.rule();
        return List.of(
                Markdown.link(code.text(), code + ".md"),
                Markdown.plain(BothLanguages.VI.title(code)),
                Markdown.plain(BothLanguages.EN.title(code)),
                BothLanguages.both(catalogue -> catalogue.word(rule.severity())),
                RulePage.subject(entry.subject()));
    }

    /** Every rule, threshold and stretch in one table: what the tests visit on both sides. */
    String boundaries() {
        List<List<String>> rows = new ArrayList<>();
        material.rules().forEach((code, entry) -> {
            for (Threshold threshold : entry.rule().thresholds()) {
                material.stretches(threshold.parameter().name())
                        .forEach(stretch -> rows.add(List.of(
                                Markdown.link(code.text(), code + ".md"),
                                Markdown.code(threshold.parameter().name()),
                                Markdown.code(threshold.bound().name()),
                                BothLanguages.cases(stretch).replace("<br>", ", "),
                                BothLanguages.day(stretch.period().from()),
                                stretch.period().until().map(BothLanguages::day).orElse("–"),
                                BothLanguages.value(stretch),
                                BothLanguages.both(catalogue ->
                                        catalogue.word(stretch.provenance().rung())),
                                BothLanguages.decides(stretch))));
            }
        });
        return new Markdown()
                .heading(1, "Ranh giới · Boundaries")
                .paragraph(
                        "Mỗi dòng là một ngưỡng của một quy tắc trong một khoảng ngày: hai ranh giới về ngày và một về giá trị. · Every"
                                + " row is a threshold of a rule in a stretch of days: two boundaries of days, and one of the value.")
                .table(
                        List.of(
                                "Quy tắc · Rule",
                                "Tham số · Parameter",
                                "Cách so · Bound",
                                "Trường hợp · Case",
                                "Ngày đầu · First day in",
                                "Ngày đầu tiên hết · First day out",
                                "Giá trị · Value",
                                "Mức xác thực · Known",
                                "Kết luận · Decides"),
                        rows)
                .paragraph(DocsWriter.GENERATED)
                .page();
    }
}
