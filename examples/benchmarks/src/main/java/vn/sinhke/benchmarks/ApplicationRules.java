package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParticipationParameters;
import vn.sinhke.law.PaymentParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.law.ReviewParameters;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Rule;
import vn.sinhke.validation.RuleSet;
import vn.sinhke.validation.Severity;
import vn.sinhke.validation.StatedRule;

/** The sixteen checks as rules. */
final class ApplicationRules {

    private ApplicationRules() {}

    static RuleSet<Application> all() {
        return RuleSet.of(
                "application",
                List.<Rule<Application>>of(
                        new Held<String, ImmutableSet<String>>(
                                "BMK-001",
                                LinkageParameters.LEAD_KINDS,
                                Bound.ONE_OF,
                                "leadKind",
                                "allowedKinds",
                                "leadKind") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.leadKind() != null;
                            }

                            @Override
                            protected String stated(Application a) {
                                return a.leadKind();
                            }
                        },
                        new Held<String, ImmutableSet<String>>(
                                "BMK-002",
                                LinkageParameters.LINKAGE_FORMS,
                                Bound.ONE_OF,
                                "form",
                                "allowedForms",
                                "form") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.form() != null;
                            }

                            @Override
                            protected String stated(Application a) {
                                return a.form();
                            }
                        },
                        new Held<Integer, Integer>(
                                "BMK-003",
                                LinkageParameters.LINKAGE_INPUTS_MAXIMUM_CYCLES,
                                Bound.AT_MOST,
                                "inputCycles",
                                "maximumCycles",
                                "inputCycles") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.inputCycles() != null;
                            }

                            @Override
                            protected Integer stated(Application a) {
                                return a.inputCycles();
                            }
                        },
                        new Held<Percentage, Percentage>(
                                "BMK-004",
                                ParticipationParameters.BENEFICIARY_SHARE_MINIMUM,
                                Bound.AT_LEAST,
                                "sharePercent",
                                "minimumPercent",
                                "beneficiaries") {
                            @Override
                            protected boolean isStated(Application a) {
                                return isShare(a.beneficiaries(), a.households());
                            }

                            @Override
                            protected Percentage stated(Application a) {
                                return share(a.beneficiaries(), a.households());
                            }
                        },
                        new Held<Percentage, Percentage>(
                                "BMK-005",
                                ParticipationParameters.PRIORITY_SHARE_ABOVE,
                                Bound.ABOVE,
                                "sharePercent",
                                "abovePercent",
                                "beneficiaries") {
                            @Override
                            protected boolean isStated(Application a) {
                                return isShare(a.beneficiaries(), a.households());
                            }

                            @Override
                            protected Percentage stated(Application a) {
                                return share(a.beneficiaries(), a.households());
                            }
                        },
                        new Held<Boolean, Boolean>(
                                "BMK-006", ProjectParameters.COST_BY_SOURCE, Bound.REQUIRED, "", "", "totalVnd") {
                            @Override
                            protected boolean isStated(Application a) {
                                return true;
                            }

                            @Override
                            protected Boolean stated(Application a) {
                                return a.totalVnd() != null;
                            }
                        },
                        new Held<Vnd, Vnd>(
                                "BMK-007",
                                LinkageParameters.LINKAGE_CONSULTING_MAXIMUM,
                                Bound.AT_MOST,
                                "consultingVnd",
                                "maximumVnd",
                                "consultingVnd") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.consultingVnd() != null;
                            }

                            @Override
                            protected Vnd stated(Application a) {
                                return Vnd.of(a.consultingVnd());
                            }
                        },
                        new Held<Percentage, Percentage>(
                                "BMK-008",
                                LinkageParameters.LINKAGE_CONSULTING_MAXIMUM_SHARE,
                                Bound.AT_MOST,
                                "sharePercent",
                                "maximumPercent",
                                "consultingVnd") {
                            @Override
                            protected boolean isStated(Application a) {
                                return isShare(a.consultingVnd(), a.totalVnd());
                            }

                            @Override
                            protected Percentage stated(Application a) {
                                return share(a.consultingVnd(), a.totalVnd());
                            }
                        },
                        new Held<Vnd, Vnd>(
                                "BMK-009",
                                LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM_AMOUNT,
                                Bound.AT_MOST,
                                "infrastructureVnd",
                                "maximumVnd",
                                "infrastructureVnd") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.infrastructureVnd() != null;
                            }

                            @Override
                            protected Vnd stated(Application a) {
                                return Vnd.of(a.infrastructureVnd());
                            }
                        },
                        new Held<Percentage, Percentage>(
                                "BMK-010",
                                LinkageParameters.LINKAGE_INFRASTRUCTURE_MAXIMUM,
                                Bound.AT_MOST,
                                "sharePercent",
                                "maximumPercent",
                                "infrastructureVnd") {
                            @Override
                            protected boolean isStated(Application a) {
                                return isShare(a.infrastructureVnd(), a.totalVnd());
                            }

                            @Override
                            protected Percentage stated(Application a) {
                                return share(a.infrastructureVnd(), a.totalVnd());
                            }
                        },
                        new Held<LocalDate, MonthDay>(
                                "BMK-011",
                                ReviewParameters.MONITORING_REPORT_YEAR_BEFORE,
                                Bound.BEFORE,
                                "reportedOn",
                                "before",
                                "reportedOn") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.reportedOn() != null;
                            }

                            @Override
                            protected LocalDate stated(Application a) {
                                return a.reportedOn();
                            }
                        },
                        new Held<ImmutableSet<String>, ImmutableSet<String>>(
                                "BMK-012",
                                PaymentParameters.PAYMENT_PAPERS,
                                Bound.ALL_OF,
                                "missingPapers",
                                "",
                                "papers") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.papers() != null;
                            }

                            @Override
                            protected ImmutableSet<String> stated(Application a) {
                                return a.papers();
                            }
                        },
                        new ReportedByNow(),
                        new CountedWithin(),
                        new PartsWithinTotal(),
                        new Held<Boolean, Boolean>(
                                "BMK-016", LinkageParameters.LINKAGE_DOCUMENT, Bound.REQUIRED, "", "", "papers") {
                            @Override
                            protected boolean isStated(Application a) {
                                return a.papers() != null;
                            }

                            @Override
                            protected Boolean stated(Application a) {
                                return a.papers().contains("CONTRACT");
                            }
                        }));
    }

    private static boolean isShare(Number part, Number whole) {
        return part != null && whole != null && whole.longValue() > 0;
    }

    private static Percentage share(Number part, Number whole) {
        return Percentage.ratio(part.longValue(), whole.longValue());
    }

    /** One field, or a share made of two, held against the law. */
    private abstract static class Held<M, T> extends StatedRule<Application, M, T> {

        Held(String code, Parameter<T> basis, Bound bound, String measured, String limit, String path) {
            super(code, Severity.VIOLATION, basis, bound, measured, limit, path);
        }
    }

    /** BMK-013: a report bears no day after the day of judgment. */
    private static final class ReportedByNow extends CitedRule<Application, MonthDay> {

        ReportedByNow() {
            super("BMK-013", Severity.VIOLATION, ReviewParameters.MONITORING_REPORT_YEAR_BEFORE, Bound.BASIS);
        }

        @Override
        protected Outcome judge(Application application, Ground<MonthDay> ground) {
            LocalDate day = application.reportedOn();
            if (day == null) {
                return ground.undecided(List.of("reportedOn"));
            }
            LocalDate last = ground.context().day();
            return day.isAfter(last)
                    ? Ground.found(ground.finding("reportedOn")
                            .with("reportedOn", day)
                            .with("lastDay", last)
                            .build())
                    : ground.satisfied();
        }
    }

    /** BMK-014: no more beneficiaries are counted than households. */
    private static final class CountedWithin extends CitedRule<Application, Percentage> {

        CountedWithin() {
            super("BMK-014", Severity.VIOLATION, ParticipationParameters.BENEFICIARY_SHARE_MINIMUM, Bound.BASIS);
        }

        @Override
        protected Outcome judge(Application application, Ground<Percentage> ground) {
            Integer households = application.households();
            Integer beneficiaries = application.beneficiaries();
            if (households == null || beneficiaries == null) {
                return ground.undecided(List.of(households == null ? "households" : "beneficiaries"));
            }
            return beneficiaries <= households
                    ? ground.satisfied()
                    : Ground.found(ground.finding("beneficiaries")
                            .with("beneficiaries", beneficiaries)
                            .with("households", households)
                            .build());
        }
    }

    /** BMK-015: the parts of the cost are no more than the whole. */
    private static final class PartsWithinTotal extends CitedRule<Application, Boolean> {

        PartsWithinTotal() {
            super("BMK-015", Severity.VIOLATION, ProjectParameters.COST_BY_SOURCE, Bound.BASIS);
        }

        @Override
        protected Outcome judge(Application application, Ground<Boolean> ground) {
            Long total = application.totalVnd();
            Long consulting = application.consultingVnd();
            Long infrastructure = application.infrastructureVnd();
            if (total == null || consulting == null || infrastructure == null) {
                return ground.undecided(List.of(
                        total == null ? "totalVnd" : consulting == null ? "consultingVnd" : "infrastructureVnd"));
            }
            long parts = consulting + infrastructure;
            return parts <= total
                    ? ground.satisfied()
                    : Ground.found(ground.finding("totalVnd")
                            .with("partsVnd", parts)
                            .with("totalVnd", total)
                            .build());
        }
    }
}
