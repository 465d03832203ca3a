package vn.sinhke.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Declaration;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Untranslatable;

/** The page of one act. */
final class ActPage {

    private final Material material;
    private final Provisions provisions;
    private final LegalAct act;

    ActPage(Material material, LegalAct act) {
        this.material = material;
        this.provisions = new Provisions(material, "");
        this.act = act;
    }

    String text() {
        Markdown page = new Markdown()
                .heading(1, Markdown.plain(act.kind() + " " + act.number()))
                .paragraph(Markdown.bold(Markdown.plain(act.title())))
                .paragraph(Markdown.plain(act.titleInEnglish()));
        page.table(List.of(" ", " "), head());
        values(page);
        leftToPersons(page);
        provisions.sources(page);
        return page.paragraph(DocsWriter.GENERATED).page();
    }

    private List<List<String>> head() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Viện dẫn · Cited as", Markdown.code(act.key())));
        rows.add(List.of("Loại · Kind", BothLanguages.both(act.kind(), english(act))));
        rows.add(List.of("Cơ quan ban hành · Issued by", Markdown.plain(act.issuer())));
        act.province()
                .ifPresent(code -> rows.add(List.of(
                        "Tỉnh · Province",
                        BothLanguages.province(code, act.knownFrom().orElse(LocalDate.of(2025, 6, 30))))));
        rows.add(List.of("Ngày ban hành · Issued on", day(act.issuedOn())));
        act.reportedOn().ifPresent(day -> rows.add(List.of("Được đưa tin · First reported", BothLanguages.day(day))));
        rows.add(List.of("Ngày có hiệu lực · In force from", day(act.inForceFrom())));
        rows.add(List.of(
                "Hết hiệu lực từ · No longer in force on",
                act.inForceUntil().map(BothLanguages::day).orElse("chưa thấy · no end seen")));
        relation(rows, "Sửa đổi · Amends", act.amends());
        relation(rows, "Bãi bỏ · Repeals", act.repeals());
        relation(
                rows, "Bị thay thế bởi · Replaced by", act.replacedBy().stream().toList());
        relation(
                rows,
                "Được sửa đổi bởi · Amended by",
                others(other -> other.amends().contains(act.key())));
        relation(
                rows,
                "Bị bãi bỏ bởi · Repealed by",
                others(other -> other.repeals().contains(act.key())));
        relation(rows, "Thay thế · Replaces", others(other -> other.replacedBy().equals(Optional.of(act.key()))));
        rows.add(List.of("Mức xác thực · How it is known", provisions.known(act.provenance())));
        return rows;
    }

    static String english(LegalAct act) {
        return BothLanguages.EN.template("kind." + act.kind()).orElse(act.kind());
    }

    static String day(Optional<LocalDate> day) {
        return day.map(BothLanguages::day).orElse("chưa rõ · not known");
    }

    private List<String> others(Predicate<LegalAct> which) {
        return material.book().acts().values().stream()
                .filter(which)
                .map(LegalAct::key)
                .toList();
    }

    private void relation(List<List<String>> rows, String name, List<String> keys) {
        if (!keys.isEmpty()) {
            rows.add(List.of(
                    name, Markdown.lines(keys.stream().map(provisions::act).toList())));
        }
    }

    private void values(Markdown page) {
        page.heading(2, "Giá trị dựa vào văn bản này · Values that rest on it");
        List<List<String>> rows = new ArrayList<>();
        material.book()
                .declarations()
                .forEach((name, declared) -> material.stretches(name).stream()
                        .filter(this::isCited)
                        .sorted(Material.order())
                        .forEach(stretch -> rows.add(row(declared, stretch))));
        if (rows.isEmpty()) {
            page.paragraph("Không có giá trị nào. · None; the act is known for what it amends, repeals or cites.");
            return;
        }
        page.table(
                List.of(
                        "Điều khoản · Provision",
                        "Nội dung · What",
                        "Ngày · Days",
                        "Trường hợp · Case",
                        "Giá trị · Value",
                        "Mức xác thực · How it is known",
                        "Quy tắc · Rules"),
                rows);
    }

    private boolean isCited(ParameterValue<?> stretch) {
        return stretch.citations().stream().anyMatch(this::isHere)
                || stretch.transition()
                        .filter(carries -> isHere(carries.citation()))
                        .isPresent();
    }

    private boolean isHere(Citation citation) {
        return citation.act().equals(act.key());
    }

    private List<String> row(Declaration declared, ParameterValue<?> stretch) {
        String where = stretch.citations().stream()
                .filter(this::isHere)
                .map(this::place)
                .collect(Collectors.joining("<br>"));
        String transition = stretch.transition()
                .filter(carries -> isHere(carries.citation()))
                .map(carries ->
                        (where.isEmpty() ? "" : "<br>") + place(carries.citation()) + " (chuyển tiếp · transition)")
                .orElse("");
        return List.of(
                where + transition,
                BothLanguages.both(declared.vietnamese(), declared.english()) + "<br>" + Markdown.code(declared.name()),
                BothLanguages.days(stretch.period()),
                BothLanguages.cases(stretch),
                BothLanguages.value(stretch),
                provisions.known(stretch),
                rules(declared.name()));
    }

    /** The article, clause and point alone. */
    private String place(Citation citation) {
        return citation.locator().equals("whole")
                ? "cả văn bản · the act"
                : Markdown.plain(
                        BothLanguages.VI.citation(citation, act).replace(" " + act.kind() + " " + act.key(), ""));
    }

    private String rules(String parameter) {
        List<String> rules = material.rulesOn(parameter).stream()
                .map(code -> Markdown.link(code.text(), "../rules/" + code + ".md"))
                .toList();
        return rules.isEmpty() ? "–" : String.join(", ", rules);
    }

    private void leftToPersons(Markdown page) {
        List<Untranslatable> left = material.book().untranslatables().stream()
                .filter(person -> isHere(person.citation()))
                .sorted(Comparator.comparing(person -> person.citation().toString()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        Function<Untranslatable, List<String>> row = person -> List.of(
                place(person.citation()),
                BothLanguages.days(person.period()),
                Markdown.plain(person.vietnamese()) + "<br>" + Markdown.plain(person.english()),
                Markdown.plain(person.why()));
        page.heading(2, "Phải do người xét · Left to persons")
                .table(
                        List.of("Điều khoản · Provision", "Ngày · Days", "Yêu cầu · What it asks", "Vì sao · Why"),
                        left.stream().map(row).toList());
    }
}
