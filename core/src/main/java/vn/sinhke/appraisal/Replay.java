package vn.sinhke.appraisal;

import java.util.List;
import java.util.Optional;
import vn.sinhke.validation.Receipt;
import vn.sinhke.validation.Report;

/** Makes a report again by its receipt (lập lại báo cáo theo biên nhận): in the same circumstances, by today's library. */
public final class Replay {

    private Replay() {}

    /**
     * Returns the report of what the receipt is about, made again; empty if none of the subjects has that name.
     *
     * @param name what the report called its subject; empty if the receipt does not say, then all of them are tried
     * @param together all subjects that were handed in together
     */
    public static Optional<Report> again(Appraisal appraisal, String name, Receipt receipt, List<Subject> together) {
        Report first = null;
        for (Subject subject : together) {
            if (!name.isEmpty() && !subject.name().equals(name)) {
                continue;
            }
            Report report = subject.appraiseAmong(together, appraisal, receipt.context());
            if (report.receipt().input().equals(receipt.input())) {
                return Optional.of(report);
            }
            first = first == null ? report : first;
        }
        return Optional.ofNullable(first);
    }
}
