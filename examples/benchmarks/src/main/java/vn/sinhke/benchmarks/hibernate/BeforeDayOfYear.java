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

/** The day is before that day of its year. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BeforeDayOfYear.Judge.class)
public @interface BeforeDayOfYear {

    /** The month. */
    int month();

    /** The day of the month; the day itself is out. */
    int day();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<BeforeDayOfYear, LocalDate> {
        private int month;
        private int day;

        @Override
        public void initialize(BeforeDayOfYear constraint) {
            month = constraint.month();
            day = constraint.day();
        }

        @Override
        public boolean isValid(LocalDate seen, ConstraintValidatorContext context) {
            return seen == null
                    || seen.getMonthValue() < month
                    || (seen.getMonthValue() == month && seen.getDayOfMonth() < day);
        }
    }
}
