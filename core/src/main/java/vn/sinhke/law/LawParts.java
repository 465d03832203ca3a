package vn.sinhke.law;

import static vn.sinhke.law.LawFields.day;
import static vn.sinhke.law.LawFields.flag;
import static vn.sinhke.law.LawFields.keys;
import static vn.sinhke.law.LawFields.object;
import static vn.sinhke.law.LawFields.optional;
import static vn.sinhke.law.LawFields.period;
import static vn.sinhke.law.LawFields.require;
import static vn.sinhke.law.LawFields.statedDay;
import static vn.sinhke.law.LawFields.word;
import static vn.sinhke.law.LawFields.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/** Reads the parts of law data that stand for themselves: acts, provenance, conditions, transitions, scopes. */
final class LawParts {

    private static final ImmutableSet<String> ACT_KEYS = ImmutableSet.of(
            "key",
            "number",
            "kind",
            "issuer",
            "province",
            "title",
            "titleInEnglish",
            "issuedOn",
            "reportedOn",
            "inForceFrom",
            "inForceUntil",
            "amends",
            "repeals",
            "replacedBy",
            "provenance");
    private static final ImmutableSet<String> PROVENANCE_KEYS =
            ImmutableSet.of("rung", "sources", "verifiedOn", "verifiedBy", "singleCopy", "note");
    private static final ImmutableSet<String> PERIOD_KEYS = ImmutableSet.of("from", "until");
    private static final ImmutableSet<String> TRANSITION_KEYS = ImmutableSet.of("citation", "from");

    private LawParts() {}

    static LegalAct act(JsonNode node) {
        object(node, "act");
        keys(node, ACT_KEYS);
        LegalAct.Builder act = LegalAct.builder()
                .key(word(node, "key"))
                .kind(word(node, "kind"))
                .issuer(word(node, "issuer"))
                .title(word(node, "title"))
                .titleInEnglish(word(node, "titleInEnglish"))
                .province(optional(node, "province"))
                .issuedOn(day(node, "issuedOn"))
                .reportedOn(day(node, "reportedOn"))
                .inForceFrom(day(node, "inForceFrom"))
                .inForceUntil(day(node, "inForceUntil"))
                .addAllAmends(words(node, "amends"))
                .addAllRepeals(words(node, "repeals"))
                .replacedBy(optional(node, "replacedBy"))
                .provenance(provenance(node.path("provenance")));
        Optional<String> number = optional(node, "number");
        return number.isPresent() ? act.number(number.get()).build() : act.build();
    }

    static Provenance provenance(JsonNode node) {
        object(node, "provenance");
        keys(node, PROVENANCE_KEYS);
        return Provenance.builder()
                .rung(Rung.parse(word(node, "rung")))
                .addAllSources(words(node, "sources"))
                .verifiedOn(day(node, "verifiedOn"))
                .verifiedBy(optional(node, "verifiedBy"))
                .singleCopy(flag(node, "singleCopy"))
                .note(optional(node, "note"))
                .build();
    }

    static Condition condition(JsonNode node) {
        return node.has("filed") || node.has("approved")
                ? new Condition(days(node, "filed"), days(node, "approved"))
                : Condition.NONE;
    }

    private static Optional<EffectivePeriod> days(JsonNode node, String key) {
        JsonNode days = node.path(key);
        if (days.isMissingNode()) {
            return Optional.empty();
        }
        object(days, key);
        keys(days, PERIOD_KEYS);
        return Optional.of(period(days, day(days, "from").orElse(LocalDate.EPOCH)));
    }

    static Optional<Transition> transition(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        keys(node, TRANSITION_KEYS);
        return Optional.of(new Transition(Citation.parse(word(node, "citation")), statedDay(node, "from")));
    }

    static Scope scope(JsonNode node) {
        Scope scope = Scope.EVERYWHERE;
        if (node.isMissingNode()) {
            return scope;
        }
        object(node, "scope");
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            Dimension dimension = Dimension.parse(key);
            String word = word(node, key);
            require(dimension.allows(word), key, word, dimension.allowed());
            scope = scope.with(dimension, word);
        }
        return scope;
    }
}
