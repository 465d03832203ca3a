package vn.sinhke.validation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;

/** How a rule holds what it measures against a value of the law (cách so với ngưỡng). */
public enum Bound {
    /** At least the value; an equal amount is lawful. */
    AT_LEAST,
    /** At most the value; an equal amount is lawful. */
    AT_MOST,
    /** Above the value; an equal amount is not. */
    ABOVE,
    /** Below the value; an equal amount is not. */
    BELOW,
    /** Exactly the value. */
    EXACTLY,
    /** One of the words of the value. */
    ONE_OF,
    /** All words of the value. */
    ALL_OF,
    /** Something is stated to be so. */
    REQUIRED,
    /** Within so many months of a day: the day on which the months are full is the first day out. */
    WITHIN_MONTHS,
    /** On the day at the latest: the day itself is in. */
    UNTIL,
    /** Before the day of the year: the day itself is out. */
    BEFORE,
    /** Nothing is compared: the rule rests on the provision, not on its number. */
    BASIS;

    /**
     * Whether the law allows what was measured.
     *
     * @throws IllegalArgumentException if the two cannot be compared in this way
     */
    public boolean allows(Object measured, Object value) {
        return switch (this) {
            case AT_LEAST -> compare(measured, value) >= 0;
            case AT_MOST -> compare(measured, value) <= 0;
            case ABOVE -> compare(measured, value) > 0;
            case BELOW -> compare(measured, value) < 0;
            case EXACTLY -> compare(measured, value) == 0;
            case ONE_OF -> ((Collection<?>) value).contains(measured.toString());
            case ALL_OF -> ((Collection<?>) measured).containsAll((Collection<?>) value);
            case REQUIRED -> measured.equals(true);
            case UNTIL -> !((LocalDate) measured).isAfter((LocalDate) value);
            case BEFORE -> MonthDay.from((LocalDate) measured).isBefore((MonthDay) value);
            case WITHIN_MONTHS, BASIS -> throw new IllegalArgumentException("Not compared by a bound alone: " + this);
        };
    }

    @SuppressWarnings("unchecked") // a rule declares what it measures in the type of its parameter
    private static int compare(Object measured, Object value) {
        return ((Comparable<Object>) measured).compareTo(value);
    }
}
