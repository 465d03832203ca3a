package vn.sinhke.benchmarks.hibernate;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The word is one of these. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Judge.class)
public @interface OneOf {

    /** The words. */
    String[] words();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<OneOf, String> {
        private ImmutableSet<String> words;

        @Override
        public void initialize(OneOf constraint) {
            words = ImmutableSet.copyOf(constraint.words());
        }

        @Override
        public boolean isValid(String seen, ConstraintValidatorContext context) {
            return seen == null || words.contains(seen);
        }
    }
}
