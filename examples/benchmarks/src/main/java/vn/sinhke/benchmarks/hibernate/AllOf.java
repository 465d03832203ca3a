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

/** All of these words are there. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllOf.Judge.class)
public @interface AllOf {

    /** The words. */
    String[] words();

    /** The code of the check. */
    String message();

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    final class Judge implements ConstraintValidator<AllOf, ImmutableSet<String>> {
        private ImmutableSet<String> words;

        @Override
        public void initialize(AllOf constraint) {
            words = ImmutableSet.copyOf(constraint.words());
        }

        @Override
        public boolean isValid(ImmutableSet<String> seen, ConstraintValidatorContext context) {
            return seen == null || seen.containsAll(words);
        }
    }
}
