package vn.sinhke.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** YAVI: the checks as its built-in constraints where it has them, else as predicates; one validator reused. */
public final class YaviEngine implements Engine {

    private static final ImmutableSet<String> KINDS = ImmutableSet.of("ENTERPRISE", "COOPERATIVE", "COOPERATIVE_UNION");
    private static final ImmutableSet<String> FORMS = ImmutableSet.of("IPC", "I", "P", "IP", "PC", "IC", "C");
    private static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER");

    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);

    private final Validator<Application> validator = ValidatorBuilder.<Application>of()
            ._string(Application::leadKind, "leadKind", c -> c.oneOf(KINDS).message("BMK-001"))
            ._string(Application::form, "form", c -> c.oneOf(FORMS).message("BMK-002"))
            ._integer(
                    Application::inputCycles,
                    "inputCycles",
                    c -> c.lessThanOrEqual(3).message("BMK-003"))
            .constraintOnTarget(
                    a -> share(a.beneficiaries(), a.households(), 50) >= 0, "beneficiaries", says("BMK-004"))
            .constraintOnTarget(a -> share(a.beneficiaries(), a.households(), 70) > 0, "beneficiaries", says("BMK-005"))
            ._long(Application::totalVnd, "totalVnd", c -> c.notNull().message("BMK-006"))
            ._long(
                    Application::consultingVnd,
                    "consultingVnd",
                    c -> c.lessThanOrEqual(300_000_000L).message("BMK-007"))
            .constraintOnTarget(a -> within(a.consultingVnd(), a.totalVnd(), 100), "consultingVnd", says("BMK-008"))
            ._long(
                    Application::infrastructureVnd,
                    "infrastructureVnd",
                    c -> c.lessThanOrEqual(10_000_000_000L).message("BMK-009"))
            .constraintOnTarget(
                    a -> within(a.infrastructureVnd(), a.totalVnd(), 30), "infrastructureVnd", says("BMK-010"))
            .constraintOnTarget(day(d -> d.getMonthValue() < 12), "reportedOn", says("BMK-011"))
            .constraintOnTarget(a -> a.papers() == null || a.papers().containsAll(PAPERS), "papers", says("BMK-012"))
            .constraintOnTarget(day(d -> !d.isAfter(LAST_DAY)), "reportedOn", says("BMK-013"))
            .constraintOnTarget(
                    a -> a.beneficiaries() == null || a.households() == null || a.beneficiaries() <= a.households(),
                    "beneficiaries",
                    says("BMK-014"))
            .constraintOnTarget(
                    a -> a.totalVnd() == null
                            || a.consultingVnd() == null
                            || a.infrastructureVnd() == null
                            || a.consultingVnd() + a.infrastructureVnd() <= a.totalVnd(),
                    "totalVnd",
                    says("BMK-015"))
            .constraintOnTarget(a -> a.papers() == null || a.papers().contains("CONTRACT"), "papers", says("BMK-016"))
            .build();

    private static ViolationMessage says(String code) {
        return ViolationMessage.of(code, code);
    }

    private static Predicate<Application> day(Predicate<LocalDate> lawful) {
        return a -> a.reportedOn() == null || lawful.test(a.reportedOn());
    }

    /** Compares a share with so many percent; a share that is not stated is above. */
    private static int share(Integer part, Integer whole, int percent) {
        return part == null || whole == null || whole <= 0 ? 1 : Integer.compare(part * 100, whole * percent);
    }

    private static boolean within(Long part, Long whole, int percent) {
        return part == null || whole == null || whole <= 0 || part * 100 <= whole * percent;
    }

    @Override
    public String title() {
        return "YAVI";
    }

    @Override
    public void judge(List<Application> applications, Consumer<Object> found) {
        for (Application application : applications) {
            for (ConstraintViolation violation : validator.validate(application)) {
                found.accept(Faults.of(violation.defaultMessageFormat(), application));
            }
        }
    }

    @Override
    public Fault fault(Object found) {
        return (Fault) found;
    }
}
