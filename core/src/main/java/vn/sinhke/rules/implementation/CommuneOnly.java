package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.implementation.Implementation;

/** That a rule is about chain projects that a commune approved. */
final class CommuneOnly {

    private CommuneOnly() {}

    /** Why such a rule does not address the file; empty if a commune may have approved it. */
    static Optional<String> reason(Implementation file) {
        return Method.notChain(file)
                .or(() -> level(file)
                        .filter(level -> level != ApprovalLevel.COMMUNE)
                        .map(level -> "not-approved-by-commune"));
    }

    /** What is missing to say that it is such a project. */
    static ImmutableList<String> missing(Implementation file) {
        ImmutableList.Builder<String> missing = ImmutableList.<String>builder().addAll(Method.missing(file));
        if (level(file).isEmpty()) {
            missing.add("approval/level");
        }
        return missing.build();
    }

    private static Optional<ApprovalLevel> level(Implementation file) {
        return file.approval().flatMap(Approval::level);
    }
}
