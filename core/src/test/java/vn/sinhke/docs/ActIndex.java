package vn.sinhke.docs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.law.LegalAct;

/** The list of all acts by kind, each kind in the order of its days. */
final class ActIndex {

    /** The kinds in the order of their rank; others follow by name. */
    private static final ImmutableList<String> RANK =
            ImmutableList.of("Bộ luật", "Luật", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư");

    private final Material material;

    ActIndex(Material material) {
        this.material = material;
    }

    String text() {
        Map<String, List<LegalAct>> kinds = new TreeMap<>(
                Comparator.comparing((String kind) -> RANK.contains(kind) ? RANK.indexOf(kind) : RANK.size())
                        .thenComparing(Comparator.naturalOrder()));
        material.book()
                .acts()
                .values()
                .forEach(act -> kinds.computeIfAbsent(act.kind(), none -> new ArrayList<>())
                        .add(act));
        int count = material.book().acts().size();
        Markdown page = new Markdown()
                .heading(1, "Văn bản · Acts")
                .paragraph(count + " văn bản, mỗi văn bản một trang; ngày viết ngày/tháng/năm. · " + count
                        + " acts, one page each; days are day/month/year. The rules: [../rules](../rules/README.md).");
        kinds.forEach((kind, acts) -> page.heading(2, BothLanguages.both(kind, ActPage.english(acts.get(0))))
                .table(
                        List.of(
                                "Số · Number",
                                "Tên · Title",
                                "Cơ quan · Issuer",
                                "Ban hành · Issued",
                                "Hiệu lực · In force",
                                "Mức xác thực · Known"),
                        acts.stream().sorted(byDay()).map(ActIndex::row).toList()));
        return page.paragraph(DocsWriter.GENERATED).page();
    }

    private static Comparator<LegalAct> byDay() {
        Comparator<LegalAct> byDay = Comparator.comparing(act -> act.knownFrom().orElse(LocalDate.MAX));
        return byDay.thenComparing(LegalAct::key);
    }

    private static List<String> row(LegalAct act) {
        return List.of(
                Markdown.link(act.key(), Material.file(act.key())),
                Markdown.plain(act.title()) + "<br>" + Markdown.plain(act.titleInEnglish()),
                Markdown.plain(act.issuer()),
                ActPage.day(act.issuedOn()),
                inForce(act),
                BothLanguages.both(catalogue -> catalogue.word(act.provenance().rung())));
    }

    private static String inForce(LegalAct act) {
        return ActPage.day(act.inForceFrom())
                + act.inForceUntil()
                        .map(end -> " – " + BothLanguages.day(end.minusDays(1)))
                        .orElse("");
    }
}
