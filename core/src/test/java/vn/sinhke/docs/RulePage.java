package vn.sinhke.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sinhke.law.Declaration;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Threshold;

/** The page of one rule. */
final class RulePage {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What a subject of the rules is called; one that is not here stands under its code name. */
    private static final ImmutableMap<String, String> SUBJECTS = ImmutableMap.<String, String>builder()
            .put("dossier", "hồ sơ đề xuất dự án · dossier")
            .put("nominations", "danh sách giới thiệu · nomination list")
            .put("implementation", "hồ sơ thực hiện dự án · file of a project that is carried out")
            .put("year-plan", "kế hoạch năm · plan of a year")
            .put("assessment", "kết quả rà soát hộ · assessment of a household")
            .put("village-review", "rà soát tại thôn · review of a village")
            .put("support-history", "hồ sơ và hỗ trợ các hộ đã nhận · dossier and what its households received")
            .put("household", "hộ trong danh sách rà soát · household on a list of a review")
            .put("review-forms", "bộ biểu tổng hợp rà soát · summary forms of a review")
            .buildOrThrow();

    private final Material material;
    private final Provisions provisions;
    private final Rule<?> rule;
    private final String subject;

    RulePage(Material material, RuleCode code) {
        this.material = material;
        this.provisions = new Provisions(material, "../law/");
        this.rule = material.rules().get(code).rule();
        this.subject = material.rules().get(code).subject();
    }

    static String subject(String subject) {
        return SUBJECTS.getOrDefault(subject, subject);
    }

    String text() {
        Markdown page = new Markdown()
                .heading(1, rule.code() + " · " + Markdown.plain(BothLanguages.VI.title(rule.code())))
                .paragraph(Markdown.bold(Markdown.plain(BothLanguages.EN.title(rule.code()))));
        head(page);
        page.heading(2, "Cách hiểu · Interpretation");
        new Interpretation(material).of(rule).forEach(page::paragraph);
        page.heading(2, "Ngưỡng · Thresholds");
        thresholds(page);
        page.heading(2, "Những ngày kết luận được · The days on which the rule can judge");
        judging(page);
        page.heading(2, "Thông báo · Messages");
        messages(page);
        provisions.sources(page);
        return page.paragraph(DocsWriter.GENERATED).page();
    }

    private void head(Markdown page) {
        Class<?> about = TypeToken.of(rule.getClass())
                .getSupertype(Rule.class)
                .resolveType(Rule.class.getTypeParameters()[0])
                .getRawType();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Đối tượng · Subject", subject(subject)));
        rows.add(List.of(
                "Xét trên · Looks at",
                Markdown.code(about.getSimpleName()) + ": "
                        + Markdown.plain(material.sources().summary(about))));
        rows.add(List.of(
                "Mức độ cao nhất · Severity at most",
                BothLanguages.both(catalogue -> catalogue.word(rule.severity()))));
        rows.add(List.of("Căn cứ · Provisions", Markdown.lines(cited())));
        if (!rule.variant().isEmpty()) {
            rows.add(List.of("Lựa chọn · Choice of the user", Markdown.code(rule.variant())));
        }
        rows.add(List.of(
                "Mã nguồn · Source",
                Markdown.link(
                        rule.getClass().getSimpleName(),
                        "../../core/src/main/java/" + SourceJavadoc.file(rule.getClass()))));
        page.table(List.of(" ", " "), rows);
    }

    /** The provisions behind what the rule rests on, each once, in the order of their days. */
    private List<String> cited() {
        return stretches(rule.thresholds().get(0)).stream()
                .sorted(Comparator.comparing(stretch -> stretch.period().from()))
                .flatMap(stretch -> stretch.citations().stream())
                .distinct()
                .map(citation -> provisions.cited(citation))
                .toList();
    }

    private List<ParameterValue<?>> stretches(Threshold threshold) {
        return material.stretches(threshold.parameter().name());
    }

    private void thresholds(Markdown page) {
        page.paragraph(
                "Ngày viết ngày/tháng/năm; ngày đầu và ngày cuối đều tính. Điều dựa vào báo chí hoặc hiểu biết chỉ là cảnh báo,"
                        + " dự thảo và văn bản chưa đọc không kết luận gì. · Days are day/month/year, first and last day in. What rests on"
                        + " press or recall is a warning at most; drafts and unread texts decide nothing"
                        + " (" + material.decisions().in("ADR 0005") + ").");
        int place = 0;
        for (Threshold threshold : rule.thresholds()) {
            Declaration declared =
                    material.book().declarations().get(threshold.parameter().name());
            page.heading(3, ++place + ". " + BothLanguages.both(declared.vietnamese(), declared.english()));
            page.paragraph(Markdown.code(declared.name()) + " — " + BothLanguages.bound(threshold.bound())
                    + ". Tỉnh · A province: " + BothLanguages.movement(declared.provinceMay()) + ".");
            List<List<String>> rows =
                    stretches(threshold).stream().map(this::row).toList();
            page.table(
                    List.of(
                            "Ngày · Days",
                            "Trường hợp · Case",
                            "Giá trị · Value",
                            "Căn cứ · Provision",
                            "Mức xác thực · How it is known",
                            "Kết luận · Decides"),
                    rows);
        }
    }

    private List<String> row(ParameterValue<?> stretch) {
        return List.of(
                BothLanguages.days(stretch.period()),
                BothLanguages.cases(stretch),
                BothLanguages.value(stretch),
                provisions.cited(stretch),
                provisions.known(stretch),
                BothLanguages.decides(stretch));
    }

    private void judging(Markdown page) {
        page.paragraph(
                "Theo giá trị đầu tiên mà quy tắc dựa vào. Ngày không có trong bảng: không áp dụng; trường hợp chưa được nêu:"
                        + " chưa đủ dữ kiện. · By the first value, on which the rule rests. On other days it is not applicable; while the case"
                        + " is not said it is undecided.");
        if (rule instanceof MeasuredRule<?, ?, ?>) {
            page.paragraph(
                    "Việc nào có ngày riêng thì xét theo quy định của ngày đó. · What has a day of its own is judged by the law"
                            + " of that day.");
        }
        page.table(
                List.of("Quy tắc · The rule", "Ngày · Days", "Trường hợp · Cases"),
                JudgingDays.rows(stretches(rule.thresholds().get(0))));
    }

    private void messages(Markdown page) {
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(messages(".found", "phát hiện · found"));
        rows.addAll(messages(".remedy", "cách sửa · remedy"));
        rows.addAll(messages(".satisfied", "đạt · satisfied"));
        page.table(List.of("Khi · When", "Tiếng Việt", "English"), rows);
        List<List<String>> arguments = arguments();
        if (!arguments.isEmpty()) {
            page.heading(3, "Đối số · Arguments");
            page.table(List.of("Tên · Name", "Viết như · Written as", "Trong · In"), arguments);
        }
    }

    private ImmutableList<String> keys(String kind) {
        String key = rule.code() + kind;
        return BothLanguages.VI.keys().stream()
                .filter(one -> one.equals(key) || one.startsWith(key + "."))
                .collect(ImmutableList.toImmutableList());
    }

    private List<List<String>> messages(String kind, String when) {
        return keys(kind).stream()
                .map(key -> List.of(
                        when + aspect(key, kind), template(BothLanguages.VI, key), template(BothLanguages.EN, key)))
                .toList();
    }

    private String aspect(String key, String kind) {
        String aspect = key.substring((rule.code() + kind).length());
        return aspect.isEmpty() ? "" : " " + Markdown.code(aspect.substring(1));
    }

    private static String template(MessageCatalogue catalogue, String key) {
        return Markdown.plain(catalogue.template(key).orElse("–"));
    }

    private List<List<String>> arguments() {
        Map<String, TreeSet<String>> uses = new TreeMap<>();
        for (String kind : List.of(".found", ".remedy", ".satisfied")) {
            for (String key : keys(kind)) {
                Matcher argument =
                        ARGUMENT.matcher(BothLanguages.VI.template(key).orElse(""));
                while (argument.find()) {
                    uses.computeIfAbsent(argument.group(1), none -> new TreeSet<>())
                            .add(key.substring(rule.code().text().length() + 1));
                }
            }
        }
        return uses.entrySet().stream()
                .map(use -> List.of(
                        Markdown.code(use.getKey()),
                        written(use.getKey()),
                        use.getValue().stream().map(Markdown::code).collect(Collectors.joining(", "))))
                .toList();
    }

    private static String written(String argument) {
        if (argument.endsWith("Vnd")) {
            return "số tiền, đồng · amount in đồng";
        }
        if (argument.endsWith("Percent")) {
            return "phần trăm, hai số lẻ · percent, two decimals";
        }
        return argument.endsWith("On") ? "ngày · day" : "số hoặc từ · number or word";
    }
}
