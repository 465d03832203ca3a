package vn.sinhke.benchmarks.hibernate;

import vn.sinhke.benchmarks.Application;

/** The shares that are judged. */
public enum ShareOf {
    /** Beneficiaries among the households. */
    BENEFICIARIES,
    /** Consulting in the total cost. */
    CONSULTING,
    /** Infrastructure in the total cost. */
    INFRASTRUCTURE;

    /** The part; null if it is not stated. */
    public Number part(Application application) {
        return switch (this) {
            case BENEFICIARIES -> application.beneficiaries();
            case CONSULTING -> application.consultingVnd();
            case INFRASTRUCTURE -> application.infrastructureVnd();
        };
    }

    /** The whole; null if it is not stated. */
    public Number whole(Application application) {
        if (this == BENEFICIARIES) {
            return application.households();
        }
        return application.totalVnd();
    }
}
