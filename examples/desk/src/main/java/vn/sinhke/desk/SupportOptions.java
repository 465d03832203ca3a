package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.json.Json;
import vn.sinhke.json.JsonRefusal;

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
            description =
                    "The program whose money is to pay for the dossiers, as the files of --supports write it. Without"
                            + " it nothing is found with certainty to be paid by two programs.")
    private String program;

    /**
     * The appraisal, beside the supports if some were named.
     *
     * @throws Unusable if a file cannot be used, or there is nothing to hold against them; names all such files in one line
     */
    Appraisal beside(Appraisal appraisal, List<Arrival> subjects) {
        if (files.isEmpty()) {
            if (program != null) {
                throw new Unusable("--program without --supports (expected both, or --supports alone)");
            }
            return appraisal;
        }
        if (subjects.stream().noneMatch(one -> one.dossier().isPresent())) {
            throw new Unusable("--supports, and no dossier to hold against them (expected at least one dossier)");
        }
        ImmutableList<SupportReceived> supports = supports();
        try {
            return appraisal.beside(Optional.ofNullable(program), supports);
        } catch (IllegalArgumentException e) {
            throw new Unusable("--supports: " + e.getMessage(), e);
        }
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

    private static ImmutableList<SupportReceived> read(Path file) {
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
