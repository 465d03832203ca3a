package vn.sinhke.kit;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The small change of which all other values are made: texts, codes, counts, yes and no, each present or absent. */
final class Words {

    private Words() {}

    /** Vietnamese words and the characters that break careless writers. */
    static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("aĐđảốữ \"\\,;:{}[]<>&'\n\t–")
                .withCharRange('a', 'z')
                .ofMaxLength(12);
        return Arbitraries.oneOf(Arbitraries.of("Xã Thuận Hạnh", "cà phê", "Huyện Đắk Song", "20 lao động"), odd);
    }

    /** Texts of which something is left; the reader of law data refuses an act with an empty title. */
    static Arbitrary<String> said() {
        return texts().filter(text -> !text.isBlank());
    }

    static Arbitrary<Optional<String>> maybeText() {
        return texts().optional(0.6);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("ABCDN-0123456789")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    static Arbitrary<Optional<String>> one(String... words) {
        return Arbitraries.of(words).optional(0.5);
    }

    static Arbitrary<Optional<Integer>> maybeCount() {
        return Arbitraries.integers().between(0, 5000).optional(0.6);
    }

    static Arbitrary<Optional<Integer>> maybeYear() {
        return Arbitraries.integers().between(2021, 2030).optional(0.7);
    }

    static Arbitrary<Optional<Boolean>> maybe() {
        return Arbitraries.of(true, false).optional(0.7);
    }

    static Arbitrary<Optional<BigDecimal>> maybeArea() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(4)
                .optional(0.6);
    }

    static <E extends Enum<E>> Arbitrary<Optional<E>> maybe(Class<E> type) {
        return Arbitraries.of(type).optional(0.8);
    }

    static <E extends Enum<E>> Arbitrary<Optional<ImmutableSortedSet<E>>> maybeSome(Class<E> type) {
        return Arbitraries.of(type)
                .set()
                .<ImmutableSortedSet<E>>map(ImmutableSortedSet::copyOf)
                .optional(0.7);
    }
}
