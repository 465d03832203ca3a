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

/** The day is that day at the latest. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotAfter.Judge.class)
public @interface NotAfter {

    /** The last day, as {@code yyyy-MM-dd}. */
    String day();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<NotAfter, LocalDate> {
        private LocalDate last;

        @Override
        public void initialize(NotAfter constraint) {
            last = LocalDate.parse(constraint.day());
        }

        @Override
        public boolean isValid(LocalDate seen, ConstraintValidatorContext context) {
            return seen == null || !seen.isAfter(last);
        }
    }
}
