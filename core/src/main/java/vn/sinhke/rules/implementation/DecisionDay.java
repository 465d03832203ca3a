package vn.sinhke.rules.implementation;

import java.time.LocalDate;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LegalContext;

/** The day whose law a decision is judged by. */
final class DecisionDay {

    private DecisionDay() {}

    /** The day of the decision; of judgment, if the file does not say it. */
    static LocalDate of(Implementation file, LegalContext context) {
        return file.approval().flatMap(Approval::decidedOn).orElse(context.day());
    }
}
