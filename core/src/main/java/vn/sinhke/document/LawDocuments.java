package vn.sinhke.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.json.Json;
import vn.sinhke.law.ActChange;
import vn.sinhke.law.Citation;
import vn.sinhke.law.Declaration;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawCases;
import vn.sinhke.law.LawDifference;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.ParameterChange;
import vn.sinhke.law.Provenance;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Scope;
import vn.sinhke.law.Standing;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.RuleChange;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.RuleStanding;

/** Makes the documents of what the law says, with sentences of one language. */
public final class LawDocuments {

    private final MessageCatalogue messages;
    private final LawWords words;

    private LawDocuments(MessageCatalogue messages) {
        this.messages = messages;
        this.words = new LawWords(messages);
    }

    /** Returns the maker for that language. */
    public static LawDocuments in(MessageCatalogue messages) {
        return new LawDocuments(messages);
    }

    /**
     * Returns what the law says of a parameter for a case.
     *
     * @throws IllegalArgumentException if the book declares no such parameter
     */
    public LawValueDocument value(String parameter, Scope asked, LawOfTheDay law) {
        Declaration declared = law.book().declarations().get(parameter);
        if (declared == null) {
            throw new IllegalArgumentException("Not a parameter of the law book: '" + parameter + "' (expected "
                    + LawNames.near(parameter, law.book().declarations().keySet()) + ")");
        }
        return new LawValueDocument(
                parameter,
                title(declared),
                declared.type().name(),
                law.context(),
                asked,
                answer(declared, law.answer(declared.parameter(), asked), law),
                law.book().version());
    }

    /** Returns the parameters of the book. */
    public LawParametersDocument parameters(LawBook book) {
        return new LawParametersDocument(
                book.version(),
                book.declarations().values().stream()
                        .map(declared -> new LawParametersDocument.Entry(
                                declared.name(),
                                title(declared),
                                declared.type().name(),
                                declared.provinceMay().word(),
                                LawCases.of(book, declared.name(), Scope.EVERYWHERE)
                                        .size()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns how the rules of these sets stand. */
    public RulesDocument rules(List<RuleSet<?>> sets, LawOfTheDay law) {
        return new RulesDocument(
                law.book().version(),
                law.context(),
                RuleStanding.of(sets, law).stream().map(this::rule).collect(ImmutableList.toImmutableList()));
    }

    private RulesDocument.Entry rule(RuleStanding rule) {
        return new RulesDocument.Entry(
                rule.code().text(),
                rule.subject(),
                rule.severity(),
                messages.title(rule.code()),
                rule.standing(),
                rule.thresholds().stream()
                        .map(held -> new RulesDocument.Held(held.parameter().name(), held.bound()))
                        .collect(ImmutableList.toImmutableList()),
                cited(rule.provisions()));
    }

    /** Returns what differs between the law of the two. */
    public LawDiffDocument difference(List<RuleSet<?>> sets, LawOfTheDay before, LawOfTheDay after) {
        LawDifference difference = LawDifference.between(before, after);
        return new LawDiffDocument(
                after.book().version(),
                before.context(),
                after.context(),
                difference.parameters().stream()
                        .map(change -> parameter(change, before, after))
                        .collect(ImmutableList.toImmutableList()),
                RuleChange.between(sets, before, after, difference).stream()
                        .map(this::rule)
                        .collect(ImmutableList.toImmutableList()),
                difference.acts().stream().map(this::act).collect(ImmutableList.toImmutableList()));
    }

    private LawDiffDocument.ParameterEntry parameter(ParameterChange change, LawOfTheDay before, LawOfTheDay after) {
        return new LawDiffDocument.ParameterEntry(
                change.declaration().name(),
                title(change.declaration()),
                change.asked(),
                change.changesValue() ? "value" : "ground",
                answer(change.declaration(), change.before(), before),
                answer(change.declaration(), change.after(), after));
    }

    private LawDiffDocument.RuleEntry rule(RuleChange change) {
        RuleCode code = change.after().code();
        return new LawDiffDocument.RuleEntry(
                code.text(),
                change.after().subject(),
                messages.title(code),
                change.before().standing(),
                change.after().standing(),
                change.parameters().stream()
                        .map(parameter -> parameter.declaration().name())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                cited(change.before().provisions()),
                cited(change.after().provisions()));
    }

    private LawDiffDocument.ActEntry act(ActChange change) {
        LegalAct act = change.act();
        return new LawDiffDocument.ActEntry(
                act.key(),
                messages.citation(new Citation(act.key(), "whole"), act),
                messages.language() == Language.VI ? act.title() : act.titleInEnglish(),
                change.before(),
                change.after(),
                act.inForceFrom(),
                act.inForceUntil(),
                act.replacedBy());
    }

    private String title(Declaration declared) {
        return messages.language() == Language.VI ? declared.vietnamese() : declared.english();
    }

    private LawAnswerDocument answer(Declaration declared, LegalAnswer<?> answer, LawOfTheDay law) {
        Optional<JsonNode> value = Optional.empty();
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        Optional<Provenance> provenance = Optional.empty();
        ImmutableSet<Dimension> unsaid = ImmutableSet.of();
        ImmutableList<Provision> provisions = ImmutableList.of();
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            value = Optional.of(json(inForce.value()));
            provisions = inForce.provisions();
            from = Optional.of(provisions.get(0).from());
            until = provisions.get(0).until();
            provenance = LawCases.provenance(law, declared.name(), inForce);
        } else if (answer instanceof LegalAnswer.NotYet<?> notYet) {
            provisions = notYet.provisions();
            from = Optional.of(notYet.from());
        } else if (answer instanceof LegalAnswer.NoLonger<?> noLonger) {
            provisions = noLonger.provisions();
            until = Optional.of(noLonger.until());
        } else if (answer instanceof LegalAnswer.Unknown<?> unknown) {
            provisions = unknown.provisions();
            unsaid = unknown.unsaid();
        }
        return new LawAnswerDocument(
                Standing.of(answer), value, from, until, provenance, unsaid, cited(provisions), words.of(answer));
    }

    /** The value as law data writes it. */
    private static JsonNode json(Object value) {
        return value instanceof MonthDay day
                ? TextNode.valueOf(day.toString().substring(2))
                : Json.mapper().valueToTree(value);
    }

    /** Each provision once. */
    private static ImmutableList<Provision> cited(List<Provision> provisions) {
        return provisions.stream().distinct().collect(ImmutableList.toImmutableList());
    }

    /** The case in words of the language. */
    public String scope(Scope asked) {
        return words.of(asked);
    }

    /** The sentence for how something stands. */
    public String word(Standing standing) {
        return messages.text("standing." + standing.word(), Map.of());
    }
}
