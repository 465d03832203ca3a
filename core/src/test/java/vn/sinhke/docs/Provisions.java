package vn.sinhke.docs;

import java.util.ArrayList;
import java.util.List;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Provenance;

/** Provisions and how they are known, in words, each with a link to the page of its act. */
final class Provisions {

    private final LawBook book;
    private final Decisions decisions;
    private final String toLaw;
    private final List<String> sources = new ArrayList<>();

    /** Links go through {@code toLaw}, the way from the page to the folder of the acts, such as {@code ../law/}. */
    Provisions(Material material, String toLaw) {
        this.book = material.book();
        this.decisions = material.decisions();
        this.toLaw = toLaw;
    }

    /** The provision in both languages, the Vietnamese words linked. */
    String cited(Citation citation) {
        LegalAct act = book.acts().get(citation.act());
        return Markdown.link(BothLanguages.VI.citation(citation, act), toLaw + Material.file(citation.act())) + " · "
                + Markdown.plain(BothLanguages.EN.citation(citation, act));
    }

    /** The act by its kind and number, linked. */
    String act(String key) {
        LegalAct act = book.acts().get(key);
        return act == null ? Markdown.plain(key) : Markdown.link(act.kind() + " " + key, toLaw + Material.file(key));
    }

    /** The provisions of a stretch, the transitional one and the act that ended it. */
    String cited(ParameterValue<?> stretch) {
        List<String> lines =
                new ArrayList<>(stretch.citations().stream().map(this::cited).toList());
        stretch.transition()
                .ifPresent(carries -> lines.add("từ " + BothLanguages.day(carries.from())
                        + " theo điều khoản chuyển tiếp · since then by transition: " + cited(carries.citation())));
        stretch.endedBy().ifPresent(end -> lines.add("kết thúc do · ended by " + act(end)));
        return Markdown.lines(lines);
    }

    /** How a stretch is known: its rung, with the number under which {@link #sources} tells the rest. */
    String known(ParameterValue<?> stretch) {
        List<String> lines = new ArrayList<>();
        lines.add(rung(stretch.provenance()) + number(rest(stretch.provenance())));
        if (stretch.known().from().isAfter(stretch.period().from())) {
            lines.add(
                    "biết từ · known since " + BothLanguages.day(stretch.known().from()));
        }
        stretch.known().until().ifPresent(day -> lines.add("rút lại từ · withdrawn on " + BothLanguages.day(day)));
        return Markdown.lines(lines);
    }

    private String number(List<String> rest) {
        if (rest.isEmpty()) {
            return "";
        }
        String source = String.join(". ", rest);
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return " (" + (sources.indexOf(source) + 1) + ")";
    }

    /** The sources that the page has referred to so far, by their numbers. */
    void sources(Markdown page) {
        if (!sources.isEmpty()) {
            page.heading(2, "Nguồn · Sources").numbered(sources);
        }
    }

    /** How an act is known, in full. */
    String known(Provenance provenance) {
        List<String> lines = new ArrayList<>(List.of(rung(provenance)));
        lines.addAll(rest(provenance));
        return Markdown.lines(lines);
    }

    private static String rung(Provenance provenance) {
        return Markdown.bold(BothLanguages.both(catalogue -> catalogue.word(provenance.rung())));
    }

    private List<String> rest(Provenance provenance) {
        List<String> lines = new ArrayList<>();
        String sourcesSeen = String.join("; ", provenance.sources());
        if (!sourcesSeen.isEmpty() && !sourcesSeen.equals("–")) {
            lines.add(Markdown.plain(sourcesSeen));
        }
        provenance.note().ifPresent(note -> lines.add("*" + decisions.in(Markdown.plain(note)) + "*"));
        if (provenance.singleCopy()) {
            lines.add("Chỉ một bản chép, chưa có nguồn thứ hai · A single copy that nothing confirms");
        }
        provenance
                .verifiedOn()
                .ifPresent(day -> lines.add("Đối chiếu · Compared " + BothLanguages.day(day)
                        + provenance
                                .verifiedBy()
                                .map(who -> " (" + Markdown.plain(who) + ")")
                                .orElse("")));
        return lines;
    }
}
