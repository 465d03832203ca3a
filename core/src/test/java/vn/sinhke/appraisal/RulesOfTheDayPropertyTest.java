package vn.sinhke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Result;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.RulesOfTheDay;

/** Whoever looks the law up once for many dossiers gets what the rules say one by one. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class RulesOfTheDayPropertyTest {

    private static final RuleSet<Dossier> RULES = Appraisal.national().dossierRules();

    /** More than it takes until the rules are bound together. */
    private static final int MANY = 2_200;

    /** Around the days on which the law of dossiers changed, for either money, with and without a province. */
    private static final ImmutableList<LegalContext> CONTEXTS = ImmutableList.of(
            on(2018, 6, 1).build(),
            on(2022, 4, 18).build(),
            on(2022, 4, 19).build(),
            on(2023, 8, 25).capitalPeriod(CapitalPeriod.Y2021_2025).build(),
            on(2023, 8, 25).province("67").build(),
            on(2025, 7, 1)
                    .capitalPeriod(CapitalPeriod.Y2021_2025)
                    .province("44")
                    .build(),
            on(2025, 12, 31).build(),
            on(2026, 1, 1).capitalPeriod(CapitalPeriod.Y2021_2025).build(),
            on(2026, 6, 1).capitalPeriod(CapitalPeriod.Y2026_2030).build(),
            on(2027, 1, 1).build());

    private static final ConcurrentMap<LegalContext, RulesOfTheDay<Dossier>> BOUND = new ConcurrentHashMap<>();

    private static LegalContext.Builder on(int year, int month, int day) {
        LegalContext.Builder context = LegalContext.builder();
        context.day(LocalDate.of(year, month, day));
        return context;
    }

    private static RulesOfTheDay<Dossier> bound(LegalContext context) {
        return BOUND.computeIfAbsent(context, c -> {
            RulesOfTheDay<Dossier> rules = RULES.on(LawBook.national().on(c));
            Dossier lawful = Dossiers.lawful().build();
            for (int i = 0; i < MANY; i++) {
                rules.open(lawful);
            }
            return rules;
        });
    }

    private static List<Result> open(List<Result> results) {
        return results.stream()
                .filter(r -> r.outcome() instanceof Outcome.Found || r.outcome() instanceof Outcome.Undecided)
                .toList();
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void aFreshSetSaysWhatTheRulesSay(@ForAll Dossier dossier, @ForAll @IntRange(max = 9) int which) {
        LawOfTheDay law = LawBook.national().on(CONTEXTS.get(which));
        ImmutableList<Result> plain = RULES.check(dossier, law);
        RulesOfTheDay<Dossier> rules = RULES.on(LawBook.national().on(CONTEXTS.get(which)));

        assertThat(rules.check(dossier)).isEqualTo(plain);
        assertThat(rules.open(dossier)).isEqualTo(open(plain));
    }

    @Property(seed = Seed.FIXED, tries = 600)
    void aSetThatHasJudgedManySaysWhatTheRulesSay(@ForAll Dossier dossier, @ForAll @IntRange(max = 9) int which) {
        ImmutableList<Result> plain = RULES.check(dossier, LawBook.national().on(CONTEXTS.get(which)));
        RulesOfTheDay<Dossier> rules = bound(CONTEXTS.get(which));

        assertThat(rules.open(dossier)).isEqualTo(open(plain));
        assertThat(rules.check(dossier)).isEqualTo(plain);
    }

    @Property(seed = Seed.FIXED, tries = 300)
    void whatWasAskedBeforeIsAnsweredTheSame(@ForAll Dossier dossier, @ForAll @IntRange(max = 9) int which) {
        LawOfTheDay law = LawBook.national().on(CONTEXTS.get(which));
        ImmutableList<Result> first = RULES.check(dossier, law);

        assertThat(RULES.check(dossier, law)).isEqualTo(first);
        assertThat(RULES.check(dossier, LawBook.national().on(CONTEXTS.get(which))))
                .isEqualTo(first);
    }
}
