package vn.sinhke.document;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleCode;

/** Makes the entries of a subject out of a report, with sentences of one language and the cells of one workbook. */
public final class Documents {

    /** Names of the schemas: first what can be handed in, then what comes out. */
    public static final ImmutableList<String> SCHEMAS = ImmutableList.of(
            "dossier",
            "nominations",
            "implementation",
            "year-plan",
            "assessment",
            "village-review",
            "review-forms",
            "supports",
            "review-scope",
            "review-changes",
            "households",
            "report",
            "against",
            "replay",
            "rules",
            "forms",
            "law-value",
            "law-parameters",
            "law-acts",
            "law-diff",
            "place",
            "duplicates",
            "recorded",
            "review");

    private final MessageCatalogue messages;
    private final Function<String, Optional<Place>> places;

    private Documents(MessageCatalogue messages, Function<String, Optional<Place>> places) {
        this.messages = messages;
        this.places = places;
    }

    /** Returns the maker for that language and those cells; the function finds the cell of a path. */
    public static Documents in(MessageCatalogue messages, Function<String, Optional<Place>> places) {
        return new Documents(messages, places);
    }

    /**
     * Returns the JSON Schema of that name, one of {@link #SCHEMAS}.
     *
     * @throws IllegalArgumentException if there is no schema of that name
     */
    public static String schema(String name) {
        if (!SCHEMAS.contains(name)) {
            throw new IllegalArgumentException(
                    "Not a schema: '" + name + "' (expected one of " + String.join(", ", SCHEMAS) + ")");
        }
        try {
            return Resources.toString(
                    Resources.getResource(Documents.class, name + ".schema.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped schema cannot be read: " + name, e);
        }
    }

    /** Returns the entries of every rule of the report, by code and, for findings, by place. */
    public ImmutableList<OutcomeDocument> outcomes(Report report) {
        List<OutcomeDocument> entries = new ArrayList<>();
        for (Result result : report.results()) {
            entries.addAll(entries(result));
        }
        return ImmutableList.copyOf(entries);
    }

    private List<OutcomeDocument> entries(Result result) {
        Outcome outcome = result.outcome();
        if (outcome instanceof Outcome.Found found) {
            List<OutcomeDocument> entries = found.findings().stream()
                    .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                    .map(this::finding)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!found.missing().isEmpty()) {
                entries.add(undecided(result.code(), found.missing(), Map.of(), found));
            }
            return entries;
        }
        if (outcome instanceof Outcome.Satisfied satisfied) {
            return List.of(entry(result.code(), "satisfied", satisfied)
                    .putAllArguments(satisfied.arguments())
                    .message(messages.satisfied(result.code(), satisfied.arguments()))
                    .build());
        }
        if (outcome instanceof Outcome.NotApplicable not) {
            return List.of(entry(result.code(), "not-applicable", not)
                    .reason(not.reason())
                    .message(messages.reason(not.reason()))
                    .build());
        }
        Outcome.Undecided undecided = (Outcome.Undecided) outcome;
        return List.of(undecided(result.code(), undecided.missing(), undecided.arguments(), undecided));
    }

    /** Returns the entry of one finding. */
    public OutcomeDocument finding(Finding finding) {
        OutcomeDocument.Builder entry = OutcomeDocument.builder()
                .code(finding.code().text())
                .outcome("found")
                .severity(finding.severity())
                .aspect(finding.aspect())
                .path(finding.path())
                .arguments(finding.arguments())
                .citations(finding.provisions())
                .title(messages.title(finding.code()))
                .message(messages.text(finding))
                .remedy(messages.remedy(finding));
        place(entry, finding.path());
        return entry.build();
    }

    private OutcomeDocument undecided(
            RuleCode code, ImmutableList<String> missing, Map<String, String> arguments, Outcome outcome) {
        OutcomeDocument.Builder entry = entry(code, "undecided", outcome)
                .putAllArguments(arguments)
                .missing(missing)
                .message(messages.missing(missing));
        place(entry, missing.get(0));
        return entry.build();
    }

    private OutcomeDocument.Builder entry(RuleCode code, String word, Outcome outcome) {
        OutcomeDocument.Builder entry = OutcomeDocument.builder();
        entry.code(code.text()).outcome(word).title(messages.title(code)).citations(outcome.provisions());
        return entry;
    }

    private void place(OutcomeDocument.Builder entry, String path) {
        places.apply(path)
                .ifPresent(
                        place -> entry.file(place.file()).sheet(place.sheet()).cell(place.cell()));
    }
}
