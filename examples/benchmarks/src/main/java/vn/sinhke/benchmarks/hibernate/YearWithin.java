package vn.sinhke.benchmarks.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The day lies in one of these years. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = YearWithin.Judge.class)
public @interface YearWithin {

    /** The first year. */
    int first();

    /** The last year. */
    int last();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<YearWithin, LocalDate> {
        private int first;
        private int last;

        @Override
        public void initialize(YearWithin constraint) {
            first = constraint.first();
            last = constraint.last();
        }

        @Override
        public boolean isValid(LocalDate seen, ConstraintValidatorContext context) {
            return seen == null || (seen.getYear() >= first && seen.getYear() <= last);
        }
    }
}
