package vn.sinhke.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.function.Consumer;

/** Hibernate Validator: the checks as constraints on {@link Application}, one validator reused. */
public final class HibernateEngine implements Engine, AutoCloseable {

    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
    private final Validator validator = factory.getValidator();

    @Override
    public String title() {
        return "Hibernate Validator";
    }

    @Override
    public void judge(List<Application> applications, Consumer<Object> found) {
        for (Application application : applications) {
            for (ConstraintViolation<Application> violation : validator.validate(application)) {
                found.accept(Faults.of(violation.getMessage(), application));
            }
        }
    }

    @Override
    public Fault fault(Object found) {
        return (Fault) found;
    }

    @Override
    public void close() {
        factory.close();
    }
}
