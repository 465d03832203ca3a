package vn.sinhke.rules.household;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * HHD-002: nobody of a household was born after the review, and no class it had before was recognized after it (ngày
 * tháng có thể có thật). The day of the review itself is in. A birth before 1900 is a warning, for a person to look at.
 */
final class DaysPossible extends HouseholdRule {

    /** Who was born before it would be older than anybody known to live. */
    private static final int OLDEST_YEAR = 1900;

    DaysPossible() {
        super("HHD-002");
    }

    @Override
    protected Outcome judge(ReviewedHousehold household, Ground<ImmutableSet<String>> ground) {
        LocalDate day = reviewDay(household, ground.context());
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (household.members().isEmpty()) {
            missing.add("members");
        }
        for (int i = 0; i < household.members().size(); i++) {
            look(household.members().get(i).born(), i, day, ground, findings, missing);
        }
        household
                .assessment()
                .flatMap(assessment -> assessment.previous())
                .flatMap(PovertyStatus::recognizedOn)
                .filter(recognized -> recognized.isAfter(day))
                .ifPresent(recognized -> findings.add(ground.finding("assessment/previous/recognizedOn")
                        .aspect("previous")
                        .with("recognizedOn", recognized)
                        .with("reviewOn", day)
                        .build()));
        return ground.outcome(
                findings,
                missing,
                ImmutableMap.of("members", household.members().size()));
    }

    private static void look(
            Optional<Birth> born,
            int place,
            LocalDate day,
            Ground<?> ground,
            List<Finding> findings,
            List<String> missing) {
        String path = "members[" + place + "]/born";
        if (born.isEmpty()) {
            missing.add(path);
        } else if (isAfter(born.get(), day)) {
            findings.add(ground.finding(path)
                    .aspect("future")
                    .with("place", place + 1)
                    .with("reviewOn", day)
                    .build());
        } else if (born.get().year() < OLDEST_YEAR) {
            findings.add(ground.finding(path, Severity.WARNING)
                    .aspect("old")
                    .with("place", place + 1)
                    .with("oldestYear", OLDEST_YEAR)
                    .build());
        }
    }

    private static boolean isAfter(Birth born, LocalDate day) {
        return born.day().map(known -> known.isAfter(day)).orElse(born.year() > day.getYear());
    }
}
