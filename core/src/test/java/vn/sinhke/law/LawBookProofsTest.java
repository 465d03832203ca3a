package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held of values beside each other and beside their acts. */
class LawBookProofsTest {

    private static final String FIRST = "overlay/1-NQ.MH.json#/values/0: support.cap.project-vnd: ";
    private static final String IN_2024 = ", \"filed\": {\"from\": \"2024-01-01\", \"until\": \"2025-01-01\"}";

    private Overlay overlay;

    @BeforeEach
    void folder(@TempDir Path folder) {
        overlay = new Overlay(folder);
    }

    private static String ending(String more) {
        return Overlay.cap(5, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-07-01\"" + more);
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "''; , \"filed\": {\"from\": \"2024-01-01\"}",
                ", \"filed\": {\"from\": \"2024-01-01\"}; ''",
                ", \"filed\": {\"from\": \"2024-01-01\"}; , \"filed\": {\"from\": \"2024-01-02\"}",
                ", \"filed\": {\"from\": \"2024-01-01\"}; , \"approved\": {\"from\": \"2024-01-01\"}",
            })
    void whatIsForOtherDossiersDoesNotGoOnFromAnEnd(String later, String ended) {
        overlay.act("1/NQ.MH", "", ending(ended), Overlay.cap(7, "2025-07-01", "1/NQ.MH", later));

        assertThat(overlay.problems())
                .contains(FIRST + "undeclared end in {province=99, method=CHAIN} on 2025-07-01"
                        + " (expected endedBy, or another stretch)");
    }

    @Test
    void whatIsForTheSameDossiersGoesOnFromAnEndOnItsDayOnly() {
        overlay.act("1/NQ.MH", "", ending(IN_2024), Overlay.cap(7, "2025-07-02", "1/NQ.MH", IN_2024));
        assertThat(overlay.problems())
                .containsExactly(FIRST + "undeclared gap in {province=99, method=CHAIN}: 2025-07-01/2025-07-02"
                        + " (expected an unread stretch)");

        overlay.act("1/NQ.MH", "", ending(IN_2024), Overlay.cap(7, "2025-07-01", "1/NQ.MH", IN_2024));
        assertThat(overlay.book().acts()).containsKey("1/NQ.MH");
    }

    @ParameterizedTest(name = "act {0} to {1}, value {2} to {3}, carried on from {4}: {5}")
    @CsvSource({
        ", , 2024-01-01, , , true",
        "2024-01-01, , 2024-01-01, , , true",
        "2024-01-01, , 2023-12-31, , , false",
        "2024-01-01, , 2023-12-31, 2025-01-01, , false",
        ", 2025-01-01, 2024-01-01, 2025-01-01, , true",
        ", 2025-01-01, 2024-01-01, 2024-12-31, , true",
        ", 2025-01-01, 2024-01-01, 2025-01-02, , false",
        ", 2025-01-01, 2024-01-01, , , false",
        ", 2025-01-01, 2024-01-01, , 2025-01-01, true",
        ", 2025-01-01, 2024-01-01, , 2024-12-31, true",
        ", 2025-01-01, 2024-01-01, , 2025-01-02, false",
        ", 2025-01-01, 2024-01-01, 2025-06-01, 2025-01-01, true",
        ", 2025-01-01, 2024-01-01, 2025-06-01, 2025-01-02, false",
        "2024-01-01, 2025-01-01, 2023-12-31, , 2025-01-01, false",
    })
    void aValueRestsOnAnActInForceOnAllItsDaysOrCarriedOnFromItsLast(
            String actFrom, String actUntil, String from, String until, String carriedFrom, boolean rests) {
        String act = key("inForceFrom", actFrom) + key("inForceUntil", actUntil);
        String carried = carriedFrom == null
                ? ""
                : ", \"transition\": {\"citation\": \"1/NQ.MH art.9\", \"from\": \"" + carriedFrom + "\"}";
        String ended = until == null ? "" : key("until", until) + key("endedBy", "1/NQ.MH");
        overlay.act("1/NQ.MH", act, Overlay.cap(5, from, "1/NQ.MH", ended + carried));

        if (rests) {
            assertThat(overlay.book().acts()).containsKey("1/NQ.MH");
        } else {
            assertThat(overlay.problems())
                    .containsExactly(FIRST
                            + "%s/%s cites '1/NQ.MH' (expected an act in force from %s to %s)"
                                    .formatted(from, or(until, ".."), or(actFrom, "?"), or(actUntil, "..")));
        }
    }

    private static String key(String name, String value) {
        return value == null ? "" : ", \"%s\": \"%s\"".formatted(name, value);
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
