package vn.sinhke.linkage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.valuechain.Stage;

/**
 * The seven forms of linkage (hình thức liên kết) of Decree 98/2018/NĐ-CP art. 4, in its order.
 *
 * <p>Each joins some of the three stages inputs, production and processing with the sale; the seven are all the
 * non-empty choices among the three, so that the stages of a contract make its form and nothing is left to name.
 */
public enum LinkageForm {
    /** Form 1: inputs, production and harvest, processing, with sale. */
    FORM_1(1, "IPC", Stage.INPUTS, Stage.PRODUCTION, Stage.PROCESSING),
    /** Form 2: inputs with sale. */
    FORM_2(2, "I", Stage.INPUTS),
    /** Form 3: production and harvest with sale. */
    FORM_3(3, "P", Stage.PRODUCTION),
    /** Form 4: inputs, production and harvest, with sale. */
    FORM_4(4, "IP", Stage.INPUTS, Stage.PRODUCTION),
    /** Form 5: production and harvest, processing, with sale. */
    FORM_5(5, "PC", Stage.PRODUCTION, Stage.PROCESSING),
    /** Form 6: inputs, processing, with sale. */
    FORM_6(6, "IC", Stage.INPUTS, Stage.PROCESSING),
    /** Form 7: processing with sale. */
    FORM_7(7, "C", Stage.PROCESSING);

    private final int number;
    private final String initials;
    private final ImmutableSet<Stage> beforeSale;

    LinkageForm(int number, String initials, Stage first, Stage... more) {
        this.number = number;
        this.initials = initials;
        this.beforeSale = Sets.immutableEnumSet(first, more);
    }

    /** Returns the form that these stages make; empty without the sale or with nothing but the sale. */
    public static Optional<LinkageForm> of(Set<Stage> stages) {
        return stages.contains(Stage.SALE)
                ? Arrays.stream(values())
                        .filter(form -> form.beforeSale.equals(Sets.difference(stages, Set.of(Stage.SALE))))
                        .findAny()
                : Optional.empty();
    }

    /** Its number in the article, 1 to 7. */
    public int number() {
        return number;
    }

    /** Initials of its stages before the sale: I inputs, P production, C processing. */
    public String initials() {
        return initials;
    }

    /** Its stages before the sale. */
    public ImmutableSet<Stage> beforeSale() {
        return beforeSale;
    }
}
