package vn.sinhke.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sinhke.law.LawBook;

/** What the province is told when it moves a value the way the law does not allow. */
class WrongOverlayTest {

    @TempDir
    Path folder;

    @Test
    void aHigherCeilingIsRefusedWithFilePlaceSeenAndExpected() throws IOException {
        change("\"value\": 75", "\"value\": 85");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder))
                .withMessageContaining(
                        "overlay/01-levels.json#/values/0: support.ceiling.share-percent: province 99 sets"
                                + " 85 (expected at most 80 by 27/2022/NĐ-CP art.21 cl.5)");
    }

    @Test
    void aLowerPovertyLineIsRefusedWithFilePlaceSeenAndExpected() throws IOException {
        change("\"value\": 1800000", "\"value\": 1499999");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder))
                .withMessageContaining("overlay/01-levels.json#/values/20: poverty.income-line-vnd: province 99 sets"
                        + " 1499999 (expected at least 1500000 by ");
    }

    @Test
    void anEndThatNobodyDeclaredIsRefused() throws IOException {
        change("\"endedBy\": \"02/2025/NQ-HĐND.MH\",", "");
        Files.delete(folder.resolve("02-cap.json"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawBook.withOverlay(folder))
                .withMessageEndingWith("overlay/01-levels.json#/values/12: support.cap.project-vnd: undeclared end in"
                        + " {province=99, method=CHAIN} on 2025-07-01 (expected endedBy, or another stretch)");
    }

    /** Copies the province's folder, one text in it changed, and shows that as it stands it is no problem. */
    private void change(String right, String wrong) throws IOException {
        for (String name : new String[] {"01-levels.json", "02-cap.json"}) {
            Files.copy(InventedProvince.LAW.resolve(name), folder.resolve(name));
        }
        assertThat(LawBook.withOverlay(folder).version()).isEqualTo(InventedProvince.BOOK.version());
        Path levels = folder.resolve("01-levels.json");
        String text = Files.readString(levels);
        assertThat(text).contains(right);
        Files.writeString(levels, text.replace(right, wrong));
    }
}
