package vn.sinhke;

/** The seed of every property, so that two runs of the suite try the same values; printed with every failure. */
public final class Seed {

    /** The day of the meeting in Đắk Nông. */
    public static final String FIXED = "20230718";

    private Seed() {}
}
