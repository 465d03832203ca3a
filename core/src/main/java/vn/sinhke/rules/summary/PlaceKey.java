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

    /** The key of a row of that name, after the row of that district. */
    static PlaceKey of(SummaryRow row, Name name, String district) {
        if (row.level().equals(TOTAL)) {
            return new PlaceKey(TOTAL, "", "", "");
        }
        return row.level().equals(DISTRICT)
                ? new PlaceKey(DISTRICT, "", name.folded(), name.bare())
                : new PlaceKey(COMMUNE, district, name.folded(), name.bare());
    }

    /** A name folded, without the word for the type of unit. */
    static String bare(String place) {
        return Name.of(place).bare();
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

    /**
     * A name as keys hold it.
     *
     * @param folded folded as written
     * @param bare folded, without the word for the type of unit
     */
    record Name(String folded, String bare) {

        static Name of(String written) {
            String folded = Folding.fold(written);
            String without = TYPE.matcher(folded).replaceFirst("");
            boolean numbered = !without.isEmpty() && without.chars().allMatch(Character::isDigit);
            return new Name(folded, numbered ? folded : without);
        }
    }
}
