package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/**
 * A rule on the purchases of chain and community projects, Circular 55/2023 art. 3 cl. 2: each is judged by the law of
 * its own day; without one, of the day of judgment. Other methods buy under the law of tender, which is not looked at.
 *
 * @param <M> what it measures
 * @param <T> type of the parameter's value
 */
abstract class PurchaseRule<M, T> extends MeasuredRule<Implementation, M, T> {

    PurchaseRule(String code, Parameter<T> basis, Bound bound, String measured, String limit) {
        super(code, Severity.VIOLATION, basis, bound, measured, limit);
    }

    /** What to hold against the law of one purchase, its parts at {@code path}; nothing if it is not looked at. */
    abstract ImmutableList<Measure<M>> measures(Purchase purchase, String path);

    /** Why the rule looks at none of the purchases, where {@link #measures} has nothing for any. */
    abstract String nonePurchased();

    @Override
    protected final Optional<String> notAddressed(Implementation file, LegalContext context) {
        if (file.purchases().isEmpty()) {
            return Optional.of("no-purchases");
        }
        return Method.neitherChainNorCommunity(file)
                .or(() -> all(file).isEmpty() ? Optional.of(nonePurchased()) : Optional.empty());
    }

    @Override
    protected final ImmutableList<Measure<M>> measures(Implementation file, LawOfTheDay law) {
        return all(file);
    }

    private ImmutableList<Measure<M>> all(Implementation file) {
        ImmutableList<String> method = Method.missing(file);
        ImmutableList.Builder<Measure<M>> all = ImmutableList.builder();
        for (int i = 0; i < file.purchases().size(); i++) {
            Purchase purchase = file.purchases().get(i);
            for (Measure<M> measure : measures(purchase, "purchases[" + i + "]/")) {
                Measure<M> known = method.isEmpty()
                        ? measure
                        : Measure.of(measure.path(), Optional.<M>empty()).lacking(method);
                all.add(known.with("place", i + 1).on(purchase.boughtOn()));
            }
        }
        return all.build();
    }

    /** What is held against the law of purchases in one way only. */
    abstract static class OfMode extends PurchaseRule<Boolean, Boolean> {

        private final PurchaseMode mode;

        OfMode(String code, Parameter<Boolean> basis, PurchaseMode mode) {
            super(code, basis, Bound.REQUIRED, "", "");
            this.mode = mode;
        }

        /** What has to be so of a purchase in that way. */
        abstract ImmutableList<Measure<Boolean>> required(Purchase purchase, String path);

        @Override
        final ImmutableList<Measure<Boolean>> measures(Purchase purchase, String path) {
            if (purchase.mode().isEmpty()) {
                return ImmutableList.of(Measure.of(path + "mode", Optional.empty()));
            }
            return purchase.mode().get() == mode ? required(purchase, path) : ImmutableList.of();
        }
    }
}
