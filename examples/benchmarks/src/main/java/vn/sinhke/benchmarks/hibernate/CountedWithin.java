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

/** No more beneficiaries are counted than households. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountedWithin.Judge.class)
public @interface CountedWithin {

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<CountedWithin, Application> {

        @Override
        public boolean isValid(Application seen, ConstraintValidatorContext context) {
            return seen.households() == null
                    || seen.beneficiaries() == null
                    || seen.beneficiaries() <= seen.households();
        }
    }
}
