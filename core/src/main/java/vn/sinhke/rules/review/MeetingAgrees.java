package vn.sinhke.rules.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.review.VillageReview;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.Measure;

/**
 * REV-001: at least half of those attending the meeting agree (ít nhất 50 % người dự họp đồng ý), Decision 24/2021 art.
 * 4 cl. 3. An equal share is enough; below it, survey and meeting are held again.
 *
 * <p>Where nobody attended, nobody agreed, and the share is none. More who agree than attend is no share: one of the
 * two figures is wrong, and both are asked for.
 */
final class MeetingAgrees extends MeetingRule<Percentage, Percentage> {

    MeetingAgrees() {
        super("REV-001", ReviewParameters.MEETING_AGREEMENT_MINIMUM, Bound.AT_LEAST, "agreedPercent", "minimumPercent");
    }

    @Override
    Measure<Percentage> measure(VillageReview review) {
        Optional<Integer> attending = review.attending();
        Optional<Integer> agreeing = review.agreeing();
        if (attending.isPresent() && agreeing.isPresent() && isShare(agreeing.get(), attending.get())) {
            return Measure.of("agreeing", Optional.of(share(agreeing.get(), attending.get())))
                    .with("agreeing", agreeing.get())
                    .with("attending", attending.get());
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (attending.isEmpty() || agreeing.isPresent()) {
            missing.add("attending");
        }
        if (agreeing.isEmpty() || attending.isPresent()) {
            missing.add("agreeing");
        }
        return Measure.<Percentage>of("agreeing", Optional.empty()).lacking(missing.build());
    }

    private static boolean isShare(int agreeing, int attending) {
        return agreeing >= 0 && agreeing <= attending;
    }

    private static Percentage share(int agreeing, int attending) {
        return attending == 0 ? Percentage.of(0) : Percentage.ratio(agreeing, attending);
    }
}
