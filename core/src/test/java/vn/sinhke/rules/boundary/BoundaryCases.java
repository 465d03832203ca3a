package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;

/** The cases of all rules, one list a kind of subject. */
final class BoundaryCases {

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.<BoundaryCase<?>>builder()
            .addAll(BudgetCases.ALL)
            .addAll(ParticipantCases.ALL)
            .addAll(LinkageCases.ALL)
            .addAll(SupportCases.ALL)
            .addAll(ImplementationCases.ALL)
            .addAll(PlanCases.ALL)
            .addAll(AssessmentCases.ALL)
            .addAll(ReviewCases.ALL)
            .addAll(IdentityCases.ALL)
            .addAll(SummaryCases.ALL)
            .build();

    private BoundaryCases() {}
}
