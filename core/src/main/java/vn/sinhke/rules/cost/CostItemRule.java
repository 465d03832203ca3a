package vn.sinhke.rules.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.money.Vnd;
import vn.sinhke.project.CostItem;
import vn.sinhke.project.CostKind;
import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;
import vn.sinhke.validation.MeasuredRule;
import vn.sinhke.validation.Severity;

/** What the rules on the price of one kind of cost share: amount over pieces, rounded up, held against a maximum. */
abstract class CostItemRule extends MeasuredRule<Dossier, Vnd, Vnd> {

    private final CostKind kind;
    private final String pieces;

    CostItemRule(String code, CostKind kind, String pieces, Parameter<Vnd> maximum) {
        super(code, Severity.VIOLATION, maximum, Bound.AT_MOST, "eachVnd", "maximumVnd");
        this.kind = kind;
        this.pieces = pieces;
    }

    /** How many pieces the amount is for. */
    abstract Optional<Integer> pieces(CostItem item);

    @Override
    protected ImmutableList<String> missingForScope(Dossier dossier, LegalContext context) {
        return context.capitalPeriod().isEmpty() ? ImmutableList.of("project/capitalPeriod") : ImmutableList.of();
    }

    @Override
    protected final ImmutableList<Measure<Vnd>> measures(Dossier dossier, LawOfTheDay law) {
        ImmutableList<CostItem> items = dossier.project().budget().items();
        ImmutableList.Builder<Measure<Vnd>> measures = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            CostItem item = items.get(i);
            if (item.kind().filter(kind::equals).isPresent()) {
                String path = "project/budget/items[" + i + "]/";
                Optional<Integer> count = pieces(item).filter(n -> n > 0);
                ImmutableList.Builder<String> missing = ImmutableList.builder();
                if (item.amount().isEmpty()) {
                    missing.add(path + "amount");
                }
                if (count.isEmpty()) {
                    missing.add(path + pieces);
                }
                measures.add(Measure.of(
                                path + "amount",
                                count.flatMap(n -> item.amount().map(all -> each(all, n))))
                        .lacking(missing.build())
                        .with("place", i + 1));
            }
        }
        return measures.build();
    }

    /** What one piece costs; rounded up, it exceeds a maximum just if the amount exceeds as many times the maximum. */
    private static Vnd each(Vnd amount, int pieces) {
        return Vnd.of(BigIntegerMath.divide(amount.exact(), BigInteger.valueOf(pieces), RoundingMode.CEILING));
    }
}
