package vn.sinhke.benchmarks.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sinhke.benchmarks.Application;

/** The parts of the cost are no more than the whole. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartsWithinTotal.Judge.class)
public @interface PartsWithinTotal {

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<PartsWithinTotal, Application> {

        @Override
        public boolean isValid(Application seen, ConstraintValidatorContext context) {
            return seen.totalVnd() == null
                    || seen.consultingVnd() == null
                    || seen.infrastructureVnd() == null
                    || seen.consultingVnd() + seen.infrastructureVnd() <= seen.totalVnd();
        }
    }
}
