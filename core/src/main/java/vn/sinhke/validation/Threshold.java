package vn.sinhke.validation;

import vn.sinhke.law.Parameter;

/**
 * A value of the law that a rule holds something against (ngưỡng). What every rule declares makes the inventory of
 * boundaries, both sides of each of which the tests visit.
 *
 * @param parameter the value
 * @param bound how it is held against
 */
public record Threshold(Parameter<?> parameter, Bound bound) {

    @Override
    public String toString() {
        return bound + " " + parameter;
    }
}
