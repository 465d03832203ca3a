package vn.sinhke.benchmarks.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sinhke.benchmarks.Application;
import vn.sinhke.validation.Bound;

/** A share in percent is at least, above or at most so much. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Share.Several.class)
@Constraint(validatedBy = Share.Judge.class)
public @interface Share {

    /** What the share is of. */
    ShareOf of();

    /** How it is held against the bound. */
    Bound bound();

    /** The bound. */
    int percent();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {

        /** The constraints. */
        Share[] value();
    }

    /** Judges it. */
    final class Judge implements ConstraintValidator<Share, Application> {
        private ShareOf of;
        private Bound bound;
        private int percent;

        @Override
        public void initialize(Share constraint) {
            of = constraint.of();
            bound = constraint.bound();
            percent = constraint.percent();
        }

        @Override
        public boolean isValid(Application seen, ConstraintValidatorContext context) {
            Number part = of.part(seen);
            Number whole = of.whole(seen);
            if (part == null || whole == null || whole.longValue() <= 0) {
                return true;
            }
            long left = part.longValue() * 100;
            long right = whole.longValue() * percent;
            return switch (bound) {
                case AT_LEAST -> left >= right;
                case ABOVE -> left > right;
                default -> left <= right;
            };
        }
    }
}
