package vn.sinhke.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.Threshold;

/**
 * PRT-001: at least half of the participating households are beneficiaries of the program (tỷ lệ người dân là đối
 * tượng), Decree 27/2022 art. 20 cl. 5. An equal share is enough (ADR 0020, ADR 0040).
 *
 * <p>A household counts if it is poor, near-poor or newly escaped, and what is stated of its recognition does not
 * exclude the day. Newly escaped households whose months have passed do not count; if only they are what is lacking,
 * the finding rests on that provision too and matters no more than it bears (ADR 0024). Households of unknown class
 * leave a range, and the rule decides where the whole range is on one side.
 *
 * <p>{@code missingHouseholds} is how many further beneficiary households must join, all others staying; {@code
 * replaceHouseholds} how many of the others must give their place to a beneficiary.
 */
final class BeneficiaryShare extends CitedRule<Dossier, Percentage> {

    BeneficiaryShare() {
        super("PRT-001", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, Bound.AT_LEAST);
    }

    @Override
    public ImmutableList<Threshold> thresholds() {
        return ImmutableList.of(
                new Threshold(ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, Bound.AT_LEAST),
                new Threshold(ParticipationParameters.NEWLY_ESCAPED_MONTHS, Bound.WITHIN_MONTHS));
    }

    @Override
    protected Outcome judge(Dossier dossier, Ground<Percentage> ground) {
        Optional<ParticipantShare> counted = share(dossier, ground.context(), Optional.empty());
        if (counted.isEmpty()) {
            return ground.undecided(ImmutableList.of("project/participants", "project/counts/households"));
        }
        LegalAnswer<Integer> months = ground.law().answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS);
        if (months instanceof LegalAnswer.InForce<Integer> inForce) {
            ParticipantShare strict = share(dossier, ground.context(), Optional.of(inForce.value()))
                    .orElseThrow();
            if (strict.atLeast() < counted.get().atLeast()) {
                boolean onlyThat = !counted.get().lowest().isLessThan(ground.value());
                return decide(strict, onlyThat ? ground.and(inForce) : ground, ground.value());
            }
        }
        if (months instanceof LegalAnswer.Unknown<Integer> && restsOnNewlyEscaped(dossier, ground, counted.get())) {
            return ground.undecided(ImmutableList.of("law:" + ParticipationParameters.NEWLY_ESCAPED_MONTHS.name()));
        }
        return decide(counted.get(), ground, ground.value());
    }

    /** Whether the share reaches the minimum only if households count whose months the law leaves unknown. */
    private static boolean restsOnNewlyEscaped(Dossier dossier, Ground<Percentage> ground, ParticipantShare counted) {
        ParticipantShare without =
                share(dossier, ground.context(), Optional.of(0)).orElseThrow();
        return !counted.highest().isLessThan(ground.value()) && without.lowest().isLessThan(ground.value());
    }

    private static Outcome decide(ParticipantShare share, Ground<?> ground, Percentage minimum) {
        Map<String, Object> computed = ImmutableMap.of(
                "participants", share.households(),
                "beneficiaries", share.atLeast(),
                "sharePercent", share.lowest(),
                "minimumPercent", minimum);
        if (!share.lowest().isLessThan(minimum)) {
            return ground.satisfied(computed);
        }
        if (!share.highest().isLessThan(minimum)) {
            return ground.undecided(share.unknown(), computed);
        }
        var finding = ground.finding(share.path());
        computed.forEach(finding::with);
        return Ground.found(finding.with("missingHouseholds", toAdd(share, minimum))
                .with("replaceHouseholds", toReplace(share, minimum))
                .build());
    }

    /** The least k with (b + k) / (n + k) at least n/d. */
    private static BigInteger toAdd(ParticipantShare share, Percentage minimum) {
        BigInteger n = minimum.numerator();
        BigInteger d = minimum.denominator();
        BigInteger lacking = n.multiply(BigInteger.valueOf(share.households()))
                .subtract(d.multiply(BigInteger.valueOf(share.atLeast())));
        return ceiling(lacking, d.subtract(n));
    }

    /** The least k with (b + k) / n at least n/d. */
    private static BigInteger toReplace(ParticipantShare share, Percentage minimum) {
        return ceiling(minimum.numerator().multiply(BigInteger.valueOf(share.households())), minimum.denominator())
                .subtract(BigInteger.valueOf(share.atLeast()));
    }

    private static BigInteger ceiling(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private static Optional<ParticipantShare> share(
            Dossier dossier, LegalContext context, Optional<Integer> escapedMonths) {
        return ParticipantShare.of(
                dossier,
                participant -> isBeneficiary(participant, context.day(), escapedMonths),
                ParticipantCounts::beneficiaries,
                "project/counts/beneficiaries");
    }

    /** Whether the participant counts; empty if its class is not known. */
    static Optional<Boolean> isBeneficiary(Participant participant, LocalDate day, Optional<Integer> escapedMonths) {
        return participant.household().status().map(status -> counts(status, day, escapedMonths));
    }

    private static boolean counts(PovertyStatus status, LocalDate day, Optional<Integer> escapedMonths) {
        if (!status.povertyClass().isBeneficiary() || status.excludes(day)) {
            return false;
        }
        return status.povertyClass() != PovertyClass.NEWLY_ESCAPED
                || escapedMonths.flatMap(status::firstDayOut).map(day::isBefore).orElse(true);
    }
}
