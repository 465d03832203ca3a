package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;

/** How a rule holds what it measures against a value of the law (cách so với ngưỡng). */
public enum Bound {
    /** At least the value; an equal amount is lawful. */
    AT_LEAST(order -> order >= 0),
    /** At most the value; an equal amount is lawful. */
    AT_MOST(order -> order <= 0),
    /** Above the value; an equal amount is not. */
    ABOVE(order -> order > 0),
    /** Below the value; an equal amount is not. */
    BELOW(order -> order < 0),
    /** Exactly the value. */
    EXACTLY(order -> order == 0),
    /** One of the words of the value. */
    ONE_OF((measured, value) -> ((Collection<?>) value).contains(measured.toString())),
    /** All words of the value. */
    ALL_OF((measured, value) -> ((Collection<?>) measured).containsAll((Collection<?>) value)),
    /** Something is stated to be so. */
    REQUIRED((measured, value) -> measured.equals(true)),
    /** Within so many months of a day: the day on which the months are full is the first day out. */
    WITHIN_MONTHS(Bound::notCompared),
    /** On the day at the latest: the day itself is in. */
    UNTIL((measured, value) -> !((LocalDate) measured).isAfter((LocalDate) value)),
    /** Before the day of the year: the day itself is out. */
    BEFORE((measured, value) -> isBefore((LocalDate) measured, (MonthDay) value)),
    /** Nothing is compared: the rule rests on the provision, not on its number. */
    BASIS(Bound::notCompared);

    private final Comparison comparison;

    Bound(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A bound that goes by the order of what is compared. */
    Bound(Order order) {
        this.comparison = order;
    }

    /**
     * Whether the law allows what was measured.
     *
     * @throws IllegalArgumentException if the two cannot be compared in this way
     */
    public boolean allows(Object measured, Object value) {
        return comparison.allows(measured, value);
    }

    /** The comparison with that value alone, for who makes it many times. */
    Comparison comparison(Object value) {
        if (this == ALL_OF && value instanceof ImmutableSet<?> words) {
            return new AllOf(words.stream().map(String.class::cast).collect(ImmutableList.toImmutableList()));
        }
        return comparison instanceof Order order && value instanceof Comparable<?>
                ? new OrderOf(order, value.getClass())
                : comparison;
    }

    /** How one thing is held against another. */
    @Immutable
    interface Comparison {
        boolean allows(Object measured, Object value);
    }

    /** How one thing is held against another that has an order with it. */
    @Immutable
    private interface Order extends Comparison {
        /** Whether it is allowed if the two compare so. */
        boolean holds(int order);

        @Override
        @SuppressWarnings("unchecked") // a rule declares what it measures in the type of its parameter
        default boolean allows(Object measured, Object value) {
            return holds(((Comparable<Object>) measured).compareTo(value));
        }
    }

    /** An order among things of one class, said beforehand so that the virtual machine knows what it compares. */
    private record OrderOf(Order order, Class<?> type) implements Comparison {
        @Override
        @SuppressWarnings("unchecked") // the value is of that class
        public boolean allows(Object measured, Object value) {
            return type.isInstance(measured)
                    ? order.holds(((Comparable<Object>) type.cast(measured)).compareTo(value))
                    : order.allows(measured, value);
        }
    }

    /** All of these words; the same as asking for those of the value. */
    private record AllOf(ImmutableList<String> words) implements Comparison {
        @Override
        public boolean allows(Object measured, Object value) {
            Collection<?> there = (Collection<?>) measured;
            for (int i = 0; i < words.size(); i++) {
                if (!there.contains(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean notCompared(Object measured, Object value) {
        throw new IllegalArgumentException(
                "Not compared by a bound alone (expected another bound than WITHIN_MONTHS or BASIS)");
    }

    private static boolean isBefore(LocalDate day, MonthDay last) {
        int months = Integer.compare(day.getMonthValue(), last.getMonthValue());
        return months < 0 || (months == 0 && day.getDayOfMonth() < last.getDayOfMonth());
    }
}
