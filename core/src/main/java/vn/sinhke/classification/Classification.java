package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

/** What class a household is of, and why (kết quả phân loại hộ). */
public sealed interface Classification {

    /** Why: what was held against which values of the law. */
    ImmutableList<Reason> reasons();

    /** The class, if one is decided. */
    default Optional<PovertyClass> decided() {
        return this instanceof Classified classified ? Optional.of(classified.povertyClass()) : Optional.empty();
    }

    /** The provisions on which the reasons rest. */
    default ImmutableSet<Provision> provisions() {
        return reasons().stream()
                .flatMap(reason -> reason.basis().provisions().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** How well the least known of them is known; empty if there is no reason. */
    default Optional<Rung> rung() {
        return reasons().stream().map(reason -> reason.basis().rung()).max(Rung::compareTo);
    }

    /**
     * One class is left.
     *
     * @param povertyClass the class
     * @param averageFarming whether it is a farming household of average standard (hộ làm nông, lâm, ngư, diêm nghiệp có
     *     mức sống trung bình), which a newly escaped one can be too; empty if that is not known
     * @param lowIncome whether its income makes its workers workers of low income (người lao động có thu nhập thấp);
     *     empty if that is not known or the law of the day does not say
     * @param reasons why
     */
    record Classified(
            PovertyClass povertyClass,
            Optional<Boolean> averageFarming,
            Optional<Boolean> lowIncome,
            ImmutableList<Reason> reasons)
            implements Classification {}

    /**
     * Several classes are left.
     *
     * @param possible all of them
     * @param averageFarming as of {@link Classified}
     * @param lowIncome as of {@link Classified}
     * @param missing the facts that would decide, and the values of the law that are not known, these as {@code law:}
     *     and the parameter
     * @param reasons what is known all the same
     */
    record Undecided(
            ImmutableSet<PovertyClass> possible,
            Optional<Boolean> averageFarming,
            Optional<Boolean> lowIncome,
            ImmutableList<String> missing,
            ImmutableList<Reason> reasons)
            implements Classification {}

    /**
     * Income and points say different things, so that no class agrees with both: a person has to look at the sheet.
     *
     * @param reasons what each says
     */
    record Contradictory(ImmutableList<Reason> reasons) implements Classification {}
}
