package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.law.SupportParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.project.Budget;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;

/** The ceilings of one method in every class of area on one day. */
record CeilingByClass(ImmutableSortedMap<AreaClass, Percentage> ceilings) {

    static Scope scope(LegalContext context, SupportMethod method, AreaClass areaClass) {
        return context.scope().with(Dimension.METHOD, method.name()).with(Dimension.AREA_CLASS, areaClass.name());
    }

    /** The ceilings; empty if one of them is not in force. */
    static Optional<CeilingByClass> of(LawOfTheDay law, SupportMethod method) {
        Map<AreaClass, Percentage> ceilings = new EnumMap<>(AreaClass.class);
        for (AreaClass areaClass : AreaClass.values()) {
            LegalAnswer<Percentage> answer =
                    law.answer(SupportParameters.SUPPORT_CEILING, scope(law.context(), method, areaClass));
            if (!(answer instanceof LegalAnswer.InForce<Percentage> inForce)) {
                return Optional.empty();
            }
            ceilings.put(areaClass, inForce.value());
        }
        return Optional.of(new CeilingByClass(ImmutableSortedMap.copyOf(ceilings)));
    }

    Percentage of(AreaClass areaClass) {
        return ceilings.get(areaClass);
    }

    Percentage highest() {
        return ceilings.values().stream().max(Percentage::compareTo).orElseThrow();
    }

    Percentage lowest() {
        return lowest(ceilings.keySet());
    }

    Percentage lowest(Collection<AreaClass> classes) {
        return classes.stream().map(this::of).min(Percentage::compareTo).orElseThrow();
    }

    /** The share of the whole cost that the state pays; empty if not stated, or the cost is not above zero. */
    static Optional<Percentage> wholeShare(Budget budget) {
        return budget.total()
                .filter(total -> total.exceeds(Vnd.ZERO))
                .flatMap(total -> budget.stateSupport().map(support -> support.shareOf(total)));
    }

    /** What is missing for {@link #wholeShare}. */
    static ImmutableList<String> missingForShare(Budget budget) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (budget.total().filter(total -> total.exceeds(Vnd.ZERO)).isEmpty()) {
            missing.add("project/budget/total");
        }
        if (budget.stateSupport().isEmpty()) {
            missing.add("project/budget/stateSupport");
        }
        return missing.build();
    }

    /** The places by class. */
    static Map<AreaClass, Money> byClass(Collection<Site> sites) {
        Map<AreaClass, Money> money = new EnumMap<>(AreaClass.class);
        for (Site site : sites) {
            money.merge(site.areaClass().orElseThrow(), new Money(site.cost(), site.stateSupport()), Money::plus);
        }
        return money;
    }

    /** Cost and support that fall to a class, each only if stated at every place of it. */
    record Money(Optional<Vnd> cost, Optional<Vnd> support) {

        Money plus(Money other) {
            return new Money(sum(cost, other.cost), sum(support, other.support));
        }

        boolean isStated() {
            return cost.filter(c -> c.exceeds(Vnd.ZERO)).isPresent() && support.isPresent();
        }

        private static Optional<Vnd> sum(Optional<Vnd> left, Optional<Vnd> right) {
            return left.flatMap(l -> right.map(l::plus));
        }
    }
}
