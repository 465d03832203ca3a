package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.jdbc.JdbcStores;
import vn.sinhke.json.Json;
import vn.sinhke.json.JsonRefusal;
import vn.sinhke.project.Participant;

/** Against which former supports dossiers are held. */
final class SupportOptions {

    @Option(
            names = "--supports",
            paramLabel = "FILE.json",
            description =
                    "Supports that households received before (sinhke schema supports); each dossier is held against"
                            + " them. May be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--program",
            paramLabel = "NAME",
            description = "The program whose money is to pay for the dossiers, as the supports write it. Without"
                    + " it nothing is found with certainty to be paid by two programs.")
    private String program;

    @Mixin
    private StoreOption store;

    /**
     * The appraisal, beside the supports if some were named.
     *
     * @throws Unusable if a file cannot be used, or there is nothing to hold against them; names all such files in one line
     */
    Appraisal beside(Appraisal appraisal, List<Arrival> subjects) {
        Optional<ImmutableList<SupportReceived>> stored = store.look(stores -> stored(stores, subjects));
        if (files.isEmpty() && stored.isEmpty()) {
            if (program != null) {
                throw new Unusable("--program without supports (expected --supports or --store with it)");
            }
            return appraisal;
        }
        if (subjects.stream().noneMatch(one -> one.dossier().isPresent())) {
            throw new Unusable("supports, and no dossier to hold against them (expected at least one dossier)");
        }
        return beside(appraisal, together(supports(), stored.orElse(ImmutableList.of())));
    }

    private Appraisal beside(Appraisal appraisal, ImmutableList<SupportReceived> supports) {
        try {
            return appraisal.beside(Optional.ofNullable(program), supports);
        } catch (IllegalArgumentException e) {
            throw new Unusable("supports: " + e.getMessage(), e);
        }
    }

    /** What the store knows of the households of the dossiers. */
    private static ImmutableList<SupportReceived> stored(JdbcStores stores, List<Arrival> subjects) {
        TreeMap<String, SupportReceived> found = new TreeMap<>();
        subjects.stream()
                .flatMap(one -> one.dossier().stream())
                .flatMap(dossier -> dossier.project().participants().stream())
                .map(Participant::household)
                .flatMap(household -> stores.supports().ofHousehold(household).stream())
                .forEach(support -> found.put(support.id(), support));
        return ImmutableList.copyOf(found.values());
    }

    /** What stands in a file and in the store alike is one. */
    private static ImmutableList<SupportReceived> together(
            ImmutableList<SupportReceived> files, ImmutableList<SupportReceived> stored) {
        return ImmutableList.<SupportReceived>builder()
                .addAll(files)
                .addAll(stored.stream().filter(one -> !files.contains(one)).iterator())
                .build();
    }

    private ImmutableList<SupportReceived> supports() {
        ImmutableList.Builder<SupportReceived> supports = ImmutableList.builder();
        List<String> unusable = new ArrayList<>();
        for (Path file : files) {
            try {
                supports.addAll(read(file));
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        }
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        return supports.build();
    }

    static ImmutableList<SupportReceived> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String text = Arrival.text(file);
        try {
            ImmutableList<SupportReceived> read =
                    Json.mapper().readValue(text, new TypeReference<ImmutableList<SupportReceived>>() {});
            if (read == null) {
                throw new Unusable(name + ": null (expected a list)");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Unusable(name + ": " + JsonRefusal.of(e, "", text), e);
        }
    }
}
