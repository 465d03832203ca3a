package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyStatus;

/** Whether a household is a beneficiary of the program on a day, and why (còn là đối tượng hay không). */
public sealed interface BeneficiaryStanding {

    /**
     * It is one.
     *
     * @param status the recognition that makes it one
     * @param firstDayOut the first day on which it no longer is, for a newly escaped household
     * @param laterReviewFrom the first day of a yearly review that is over since that recognition: it has spoken, and
     *     what it said is not among what is known
     * @param basis on what it rests
     */
    record Beneficiary(
            PovertyStatus status, Optional<LocalDate> firstDayOut, Optional<LocalDate> laterReviewFrom, Basis basis)
            implements BeneficiaryStanding {}

    /**
     * It is none.
     *
     * @param why why not
     * @param since the day from which that is so, where one is known; of one recognized only later that later day
     * @param basis on what it rests
     */
    record NoBeneficiary(Why why, Optional<LocalDate> since, Basis basis) implements BeneficiaryStanding {}

    /**
     * It is not known.
     *
     * @param missing the fact, or the value of the law, that would tell
     */
    record Unknown(ImmutableList<String> missing) implements BeneficiaryStanding {}

    /** Why a household is no beneficiary. */
    enum Why {
        /** Its class is none of those of the program. */
        OTHER_CLASS,
        /** It was recognized only after the day. */
        NOT_YET,
        /** Its recognition ended. */
        ENDED,
        /** It escaped, and its months are over. */
        MONTHS_OVER
    }
}
