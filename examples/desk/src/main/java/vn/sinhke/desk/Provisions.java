package vn.sinhke.desk;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.Provision;
import vn.sinhke.message.MessageCatalogue;

/** Provisions in words of one language. */
record Provisions(MessageCatalogue messages, LawBook book) {

    /** Each of them once, without its days. */
    String briefly(Collection<Provision> provisions) {
        return provisions.stream()
                .map(Provision::citation)
                .distinct()
                .map(citation -> act(citation.act()) == null
                        ? citation.toString()
                        : messages.citation(citation, act(citation.act())))
                .collect(Collectors.joining("; "));
    }

    /** The same in brackets behind a space; empty for none. */
    String inBrackets(Collection<Provision> provisions) {
        return provisions.isEmpty() ? "" : " (" + briefly(provisions) + ")";
    }

    /** With its days and how well it is known. */
    String full(Provision provision) {
        Map<String, String> about = new TreeMap<>();
        about.put("citation", messages.citation(provision.citation(), act(provision.act())));
        about.put("fromOn", provision.from().toString());
        about.put("rung", messages.word(provision.provenance()));
        provision.until().ifPresent(until -> about.put("untilOn", until.toString()));
        return messages.text(provision.until().isPresent() ? "provision.ended" : "provision", about);
    }

    /** The act, which an older report may name though this book does not hold it. */
    private LegalAct act(String key) {
        return book.acts().get(key);
    }
}
