package vn.sinhke.rules.summary;

import java.util.regex.Pattern;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.text.Folding;

/**
 * By what a row's place is known again in another form (khóa địa bàn): its level, its district and its name, folded.
 * Communes of one name in two districts are two places.
 *
 * @param level district, commune or total
 * @param district bare name of the district of a commune; empty of others and where no district row came before
 * @param name folded name with the word for its type, as written
 * @param bare folded name without that word
 */
record PlaceKey(String level, String district, String name, String bare) {

    static final String TOTAL = "total";
    static final String DISTRICT = "district";
    static final String COMMUNE = "commune";

    private static final Pattern TYPE =
            Pattern.compile("^(?:xa|phuong|thi tran|huyen|thanh pho|thi xa|quan|dac khu|tp|tx|tt|x|p|h|q)\\s+(?=\\S)");

    /** The key of a row whose name folds to that, after the row of that district. */
    static PlaceKey of(SummaryRow row, String folded, String district) {
        if (row.level().equals(TOTAL)) {
            return new PlaceKey(TOTAL, "", "", "");
        }
        return row.level().equals(DISTRICT)
                ? new PlaceKey(DISTRICT, "", folded, bareOf(folded))
                : new PlaceKey(COMMUNE, district, folded, bareOf(folded));
    }

    /** A name folded, without the word for the type of unit. */
    static String bare(String place) {
        return bareOf(Folding.fold(place));
    }

    private static String bareOf(String folded) {
        String without = TYPE.matcher(folded).replaceFirst("");
        boolean numbered = !without.isEmpty() && without.chars().allMatch(Character::isDigit);
        return numbered ? folded : without;
    }

    boolean isTotal() {
        return level.equals(TOTAL);
    }

    boolean isDistrict() {
        return level.equals(DISTRICT);
    }

    boolean isCommune() {
        return level.equals(COMMUNE);
    }

    /** The same place, whichever word for its type it has. */
    PlaceKey anyType() {
        return new PlaceKey(level, district, "", bare);
    }
}
