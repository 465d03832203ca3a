package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/** Constants as the words that the law's data has for them. */
final class Words {

    private Words() {}

    /** The names of these constants, in their order. */
    static ImmutableSet<String> of(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
    }
}
