package vn.sinhke.law;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import vn.sinhke.place.AreaClass;

/**
 * What the lists say of a commune on a day. A commune that no list has is of no known class: that is not "other", as the
 * lists that were read are not all there are.
 *
 * @param listings the listings that hold, of the commune first, then of its district
 */
public record AreaAnswer(ImmutableList<AreaListing> listings) {

    /** The class, the one with the highest ceiling where several hold; empty if no list says anything. */
    public Optional<AreaClass> areaClass() {
        return listings.stream().map(AreaListing::areaClass).min(Comparator.naturalOrder());
    }

    /** Whether it lies in a poor district, or is one; false also where no list says so. */
    public boolean inPoorDistrict() {
        return listings.stream().anyMatch(AreaListing::poorDistrict);
    }
}
