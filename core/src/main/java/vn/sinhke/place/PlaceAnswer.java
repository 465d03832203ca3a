package vn.sinhke.place;

import com.google.common.collect.ImmutableList;

/** What the gazetteer finds under a name on a day (kết quả tra cứu đơn vị hành chính). */
public sealed interface PlaceAnswer {

    /** The units that may be meant, in the order of their codes; none if nothing was found. */
    ImmutableList<AdministrativeUnit> units();

    /**
     * One unit bears the name that day.
     *
     * @param unit the unit; whether the day is certain is its to say
     */
    record Found(AdministrativeUnit unit) implements PlaceAnswer {

        @Override
        public ImmutableList<AdministrativeUnit> units() {
            return ImmutableList.of(unit);
        }
    }

    /**
     * Several bear it that day (trùng tên), and who asks has to choose.
     *
     * @param units the units, two or more
     */
    record Ambiguous(ImmutableList<AdministrativeUnit> units) implements PlaceAnswer {}

    /**
     * None bears it that day.
     *
     * @param onOtherDays units that bear it on other days
     */
    record NotFound(ImmutableList<AdministrativeUnit> onOtherDays) implements PlaceAnswer {

        @Override
        public ImmutableList<AdministrativeUnit> units() {
            return ImmutableList.of();
        }
    }

    /** Nothing is known of that day, so that nothing can be said of the name. */
    record NotKnown() implements PlaceAnswer {

        @Override
        public ImmutableList<AdministrativeUnit> units() {
            return ImmutableList.of();
        }
    }
}
