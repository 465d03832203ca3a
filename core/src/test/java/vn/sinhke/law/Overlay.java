package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of law data that a test writes piece by piece; caps on projects of an invented province, 99. */
final class Overlay {

    private final Path folder;

    Overlay(Path folder) {
        this.folder = folder;
    }

    /** Writes the file of one act; {@code more} is further keys of the act, {@code values} its values. */
    Overlay act(String key, String more, String... values) {
        return file(
                key.replace('/', '-') + ".json",
                "{\"act\": {\"key\": \"%s\", \"kind\": \"Nghị quyết\", \"issuer\": \"HĐND\", \"title\": \"T\","
                                .formatted(key)
                        + " \"titleInEnglish\": \"T\", \"provenance\": {\"rung\": \"primary\"}" + more
                        + "},\n\"values\": ["
                        + String.join(",\n", values) + "]}");
    }

    Overlay file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cap on chain projects from a day on, cited from an act; {@code more} is further keys of the value. */
    static String cap(long dong, String from, String act, String more) {
        return ("{\"parameter\": \"support.cap.project-vnd\", \"value\": %s, \"from\": \"%s\","
                        + " \"scope\": {\"province\": \"99\", \"method\": \"CHAIN\"}, \"citations\": [\"%s art.1\"]%s}")
                .formatted(dong, from, act, more);
    }

    LawBook book() {
        return LawBook.withOverlay(folder);
    }

    /** What is wrong with it, line by line. */
    List<String> problems() {
        IllegalArgumentException thrown = catchThrowableOfType(IllegalArgumentException.class, this::book);
        assertThat(thrown).as("refused").isNotNull();
        return thrown.getMessage().lines().skip(1).toList();
    }
}
