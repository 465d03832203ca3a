package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LegalContext;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.project.CeilingApplication;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** What the contracts over dossiers share: dossiers to appraise by the book, and what its rules say of them. */
public interface DossierContract extends BookContract {

    /** Appraises by the book. */
    default Report appraise(Dossier dossier, LegalContext context) {
        return Appraisal.by(book(), Gazetteer.vietnam(), CeilingApplication.PER_CLASS)
                .appraise(dossier, context);
    }

    /** Dossiers of any content, and such as are in order but for their households. */
    @Provide
    default Arbitrary<Dossier> dossiers() {
        Arbitrary<Dossier> nearlyLawful = participants()
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> Dossiers.lawful()
                        .project(Dossiers.project().participants(list).build())
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(2, nearlyLawful), Tuple.of(1, new DossierArbitraries().dossiers()))
                .withoutEdgeCases();
    }

    /** Households some of which are one and the same, each fact of them said or not. */
    @Provide
    default Arbitrary<Participant> participants() {
        Arbitrary<Optional<PovertyStatus>> status = Combinators.combine(
                        Arbitraries.of(PovertyClass.class), days().optional(0.6))
                .as((povertyClass, on) -> new PovertyStatus(povertyClass, on, Optional.empty()))
                .optional(0.8);
        return Combinators.combine(
                        Arbitraries.of("Người Minh Họa A", "Người Minh Họa B").optional(0.8),
                        Arbitraries.of("999000000001", "999000000002", "99900000000")
                                .optional(0.6),
                        status,
                        Arbitraries.oneOf(Arbitraries.longs().between(0, 100_000_000), Arbitraries.longs())
                                .map(Vnd::of)
                                .optional(0.8))
                .as((name, number, known, support) -> Participant.builder()
                        .household(Household.builder()
                                .representative(Person.builder()
                                        .name(name)
                                        .personalNumber(number)
                                        .build())
                                .status(known)
                                .build())
                        .support(support)
                        .build());
    }

    /** Whether the rule was applied and is met. */
    static boolean satisfied(Outcome outcome) {
        return outcome instanceof Outcome.Satisfied;
    }

    /** Whether the rule has found something. */
    static boolean found(Outcome outcome) {
        return outcome instanceof Outcome.Found;
    }

    /** The word for what kind of outcome it is. */
    static String kind(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    /** The facts that an outcome waits for, as paths. */
    static List<String> missing(Outcome outcome) {
        if (outcome instanceof Outcome.Undecided undecided) {
            return undecided.missing();
        }
        return outcome instanceof Outcome.Found found ? found.missing() : ImmutableList.of();
    }
}
