package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.text.Folding;

/**
 * Puts the households of two years together that are certainly one (ghép hộ hai kỳ rà soát): by the head's personal
 * number; else within a commune by the head's name and year of birth, then by the head's name and the number on the list.
 * A key that two households of one year have pairs nobody. Who is left stands alone; nothing is guessed.
 */
public final class HouseholdPairing {

    private static final ImmutableList<Function<ReviewedHousehold, Optional<String>>> KEYS = ImmutableList.of(
            HouseholdPairing::personalNumber, HouseholdPairing::nameAndBirth, HouseholdPairing::nameAndNumber);

    private HouseholdPairing() {}

    /** Returns every household of both years once, in the order of the year before, then of those that are new. */
    public static ImmutableList<HouseholdPair> pair(List<ReviewedHousehold> before, List<ReviewedHousehold> after) {
        int[] partner = new int[before.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[after.size()];
        for (Function<ReviewedHousehold, Optional<String>> key : KEYS) {
            Map<String, Integer> old = unique(before, key, i -> partner[i] < 0);
            Map<String, Integer> now = unique(after, key, i -> !taken[i]);
            old.forEach((text, index) -> {
                Integer other = now.get(text);
                if (other != null) {
                    partner[index] = other;
                    taken[other] = true;
                }
            });
        }
        ImmutableList.Builder<HouseholdPair> pairs = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            pairs.add(
                    partner[i] < 0
                            ? HouseholdPair.left(before.get(i))
                            : HouseholdPair.of(before.get(i), after.get(partner[i])));
        }
        for (int i = 0; i < after.size(); i++) {
            if (!taken[i]) {
                pairs.add(HouseholdPair.came(after.get(i)));
            }
        }
        return pairs.build();
    }

    private interface Wanted {
        boolean is(int index);
    }

    private static Map<String, Integer> unique(
            List<ReviewedHousehold> households, Function<ReviewedHousehold, Optional<String>> key, Wanted wanted) {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> several = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            if (wanted.is(i)) {
                int index = i;
                key.apply(households.get(i)).ifPresent(text -> {
                    if (found.putIfAbsent(text, index) != null) {
                        several.add(text);
                    }
                });
            }
        }
        several.forEach(found::remove);
        return new HashMap<>(found);
    }

    private static Optional<String> personalNumber(ReviewedHousehold household) {
        return household.head().flatMap(head -> head.person().personalNumber()).filter(number -> !number.isBlank());
    }

    private static Optional<String> nameAndBirth(ReviewedHousehold household) {
        Optional<Birth> born = household.head().flatMap(HouseholdMember::born);
        return born.flatMap(when -> named(household).map(name -> name + "|" + when.year()));
    }

    private static Optional<String> nameAndNumber(ReviewedHousehold household) {
        return household.number().flatMap(number -> named(household).map(name -> name + "|#" + number));
    }

    private static Optional<String> named(ReviewedHousehold household) {
        String commune = household.place().commune().map(Folding::fold).orElse("");
        return household
                .head()
                .flatMap(head -> head.person().name())
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .map(name -> commune + "|" + name);
    }
}
