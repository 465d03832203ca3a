package vn.sinhke.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import vn.sinhke.Seed;

class FoldingPropertyTest {

    @Property(seed = Seed.FIXED)
    void foldingTwiceChangesNothingMore(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
        assertThat(Folding.tidy(Folding.tidy(text))).isEqualTo(Folding.tidy(text));
    }

    @Property(seed = Seed.FIXED)
    void composedAndDecomposedFoldAlike(@ForAll String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);

        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(composed));
    }

    /** Vietnamese letters are folded by a table; whatever it holds it has right. */
    @Property(seed = Seed.FIXED)
    void theQuickWayIsTheLongWay(
            @ForAll
                    @StringLength(max = 20)
                    @CharRange(to = '\u017f')
                    @CharRange(from = '\u0300', to = '\u036f')
                    @CharRange(from = '\u1e00', to = '\u1eff')
                    @Chars({'ơ', 'Ơ', 'ư', 'Ư', '’', ' ', '\''})
                    String text) {
        assertThat(Folding.fold(text)).isEqualTo(Folding.foldAny(text));
    }

    @Example
    void spellingsOfOneNameFoldAlike() {
        assertThat(Folding.fold("Xã  Quảng\u00a0Hoà"))
                .isEqualTo(Folding.fold("xã quảng hòa"))
                .isEqualTo("xa quang hoa");
        assertThat(Folding.fold("Đắk R'Lấp"))
                .isEqualTo(Folding.fold("ĐĂK R’LẤP"))
                .isEqualTo("dak rlap");
        assertThat(Folding.tidy("  Đắk\u00a0 Nông\u200b ")).isEqualTo("Đắk Nông");
    }
}
