package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.classification.BeneficiaryStanding.Beneficiary;
import vn.sinhke.classification.BeneficiaryStanding.NoBeneficiary;
import vn.sinhke.classification.BeneficiaryStanding.Unknown;
import vn.sinhke.classification.BeneficiaryStanding.Why;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.Rung;
import vn.sinhke.project.Participant;
import vn.sinhke.time.YearlyWindow;

/**
 * Which households of a project are beneficiaries of the program on the day of the law (xét lại đối tượng tham gia dự
 * án), each from the recognitions that are known of it. A class that was recognized holds until another is (ADR 0009);
 * newly escaped households count for their months, also when a later review found nothing else of them (ADR 0060).
 */
public final class BeneficiaryCheck {

    private static final Basis UNREAD = new Basis(Rung.UNREAD, ImmutableList.of());

    private final LocalDate day;
    private final Basis who;
    private final Basis review;
    private final Optional<LocalDate> reviewFrom;
    private final Limit months;

    private BeneficiaryCheck(LawOfTheDay law) {
        this.day = law.context().day();
        this.who = basis(ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, law);
        this.review = basis(ParticipationParameters.YEARLY_REVIEW, law);
        this.reviewFrom = law.answer(ParticipationParameters.YEARLY_REVIEW)
                        instanceof LegalAnswer.InForce<ImmutableSet<String>> window
                ? Optional.of(YearlyWindow.parse(window.value().asList()).lastOverBegan(day))
                : Optional.empty();
        this.months = Limit.of(
                ParticipationParameters.NEWLY_ESCAPED_MONTHS,
                law.answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS),
                Integer::longValue);
    }

    /** Returns the check by the law, and on the day, of these circumstances. */
    public static BeneficiaryCheck by(LawOfTheDay law) {
        return new BeneficiaryCheck(law);
    }

    private static Basis basis(Parameter<?> parameter, LawOfTheDay law) {
        return law.answer(parameter) instanceof LegalAnswer.InForce<?> inForce ? Basis.of(inForce) : UNREAD;
    }

    /** Checks every participant by what its dossier states of it, in the order of the list. */
    public ImmutableList<BeneficiaryStanding> check(List<Participant> participants) {
        return check(participants, participant -> ImmutableList.of());
    }

    /**
     * Checks every participant by what its dossier states of it and by what reviews since then found, in the order of
     * the list.
     */
    public ImmutableList<BeneficiaryStanding> check(
            List<Participant> participants, Function<Participant, ? extends Collection<PovertyStatus>> later) {
        return participants.stream()
                .map(participant -> check(ImmutableList.<PovertyStatus>builder()
                        .addAll(participant.household().status().stream().iterator())
                        .addAll(later.apply(participant))
                        .build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Checks one household by the recognitions that are known of it, in any order. */
    public BeneficiaryStanding check(Collection<PovertyStatus> recognitions) {
        if (recognitions.isEmpty()) {
            return new Unknown(ImmutableList.of("status"));
        }
        if (recognitions.stream().anyMatch(status -> status.recognizedOn().isEmpty())) {
            return withoutDay(recognitions);
        }
        List<PovertyStatus> upToDay = recognitions.stream()
                .distinct()
                .filter(status -> !status.recognizedOn().orElseThrow().isAfter(day))
                .sorted(Comparator.comparing(status -> status.recognizedOn().orElseThrow()))
                .toList();
        if (upToDay.isEmpty()) {
            return new NoBeneficiary(
                    Why.NOT_YET,
                    recognitions.stream()
                            .map(status -> status.recognizedOn().orElseThrow())
                            .min(Comparator.naturalOrder()),
                    review);
        }
        return isTwofold(upToDay) ? new Unknown(ImmutableList.of("status")) : standing(upToDay);
    }

    /** One recognition without its day tells something only if it is of no class of the program, or ended. */
    private BeneficiaryStanding withoutDay(Collection<PovertyStatus> recognitions) {
        PovertyStatus only = recognitions.iterator().next();
        if (recognitions.size() > 1) {
            return new Unknown(ImmutableList.of("recognizedOn"));
        }
        if (only.excludes(day)) {
            return new NoBeneficiary(Why.ENDED, only.endedOn(), review);
        }
        return only.povertyClass().isBeneficiary()
                ? new Unknown(ImmutableList.of("recognizedOn"))
                : new NoBeneficiary(Why.OTHER_CLASS, Optional.empty(), who);
    }

    /** Whether the last day of recognition has two that differ. */
    private static boolean isTwofold(List<PovertyStatus> sorted) {
        int last = sorted.size() - 1;
        return last > 0
                && sorted.get(last).recognizedOn().equals(sorted.get(last - 1).recognizedOn());
    }

    private BeneficiaryStanding standing(List<PovertyStatus> sorted) {
        PovertyStatus last = sorted.get(sorted.size() - 1);
        if (last.excludes(day)) {
            return new NoBeneficiary(Why.ENDED, last.endedOn(), review);
        }
        return switch (last.povertyClass()) {
            case POOR, NEAR_POOR ->
                new Beneficiary(last, Optional.empty(), reviewFrom.filter(from -> isBefore(last, from)), who);
            case NEWLY_ESCAPED -> escaped(last);
            case AVERAGE, OTHER ->
                escape(sorted)
                        .map(this::escaped)
                        .orElseGet(() -> new NoBeneficiary(Why.OTHER_CLASS, last.recognizedOn(), who));
        };
    }

    private static boolean isBefore(PovertyStatus status, LocalDate from) {
        return status.recognizedOn().orElseThrow().isBefore(from);
    }

    /**
     * The recognition by which a household that is neither poor nor near-poor now had escaped: one as newly escaped, or
     * the first of another class after one as poor or near-poor; empty if there is none, or it is said to have ended.
     */
    private Optional<PovertyStatus> escape(List<PovertyStatus> sorted) {
        int place = sorted.size() - 1;
        while (place > 0
                && !isListed(sorted.get(place - 1))
                && sorted.get(place).povertyClass() != PovertyClass.NEWLY_ESCAPED) {
            place--;
        }
        PovertyStatus found = sorted.get(place);
        boolean escaped = found.povertyClass() == PovertyClass.NEWLY_ESCAPED ? !found.excludes(day) : place > 0;
        return escaped ? Optional.of(found) : Optional.empty();
    }

    private static boolean isListed(PovertyStatus status) {
        return status.povertyClass() == PovertyClass.POOR || status.povertyClass() == PovertyClass.NEAR_POOR;
    }

    private BeneficiaryStanding escaped(PovertyStatus status) {
        Entitlement entitlement = months.monthsFrom(status);
        if (entitlement instanceof Entitlement.Limited limited) {
            return day.isBefore(limited.firstDayOut())
                    ? new Beneficiary(status, Optional.of(limited.firstDayOut()), Optional.empty(), limited.basis())
                    : new NoBeneficiary(Why.MONTHS_OVER, Optional.of(limited.firstDayOut()), limited.basis());
        }
        return new Unknown(((Entitlement.Unknown) entitlement).missing());
    }
}
