package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalStep;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;
import vn.sinhke.validation.Bound;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Ground;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

/**
 * A rule that a step was taken before another event, by the law of the event's day; without a stated day, of the day of
 * judgment.
 *
 * <p>A step of the same day is in time. The acts order the steps and set no days between them, and a file names days,
 * not hours: two acts of one day may well stand in the order asked, and what may be lawful is not found (ADR 0018).
 *
 * <p>A step without a day is missing, and a step that the file states was left out is found.
 */
abstract class StepInTime extends CitedRule<Implementation, Boolean> {

    private final ApprovalStep step;
    private final String stepDay;
    private final String eventPath;

    /**
     * A rule on that step.
     *
     * @param stepDay name of the step's day in the approval, and of the argument
     * @param eventPath path of the event's day; its last part is the name of the argument
     */
    StepInTime(String code, Parameter<Boolean> basis, ApprovalStep step, String stepDay, String eventPath) {
        super(code, Severity.VIOLATION, basis, Bound.REQUIRED);
        this.step = step;
        this.stepDay = stepDay;
        this.eventPath = eventPath;
    }

    /** Day of the step. */
    abstract Optional<LocalDate> taken(Approval approval);

    /** Day of the event that it goes before. */
    abstract Optional<LocalDate> event(Implementation file);

    @Override
    protected final LocalDate day(Implementation file, LegalContext context) {
        return event(file).orElse(context.day());
    }

    @Override
    protected final Scope scope(Implementation file, LegalContext context) {
        return Method.scope(file, context);
    }

    @Override
    protected final Outcome judge(Implementation file, Ground<Boolean> ground) {
        Optional<LocalDate> taken = file.approval().flatMap(this::taken);
        if (taken.isEmpty() && leftOut(file)) {
            return Ground.found(
                    ground.finding("approval/omittedSteps").aspect("omitted").build());
        }
        Optional<LocalDate> event = event(file);
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (taken.isEmpty()) {
            missing.add("approval/" + stepDay);
        }
        if (event.isEmpty()) {
            missing.add(eventPath);
        }
        if (taken.isEmpty() || event.isEmpty()) {
            return ground.undecided(missing.build());
        }
        String eventDay = eventPath.substring(eventPath.lastIndexOf('/') + 1);
        return taken.get().isAfter(event.get())
                ? Ground.found(ground.finding("approval/" + stepDay)
                        .aspect("late")
                        .with(stepDay, taken.get())
                        .with(eventDay, event.get())
                        .build())
                : ground.satisfied(ImmutableMap.of(stepDay, taken.get(), eventDay, event.get()));
    }

    private boolean leftOut(Implementation file) {
        return file.approval()
                .flatMap(Approval::omittedSteps)
                .filter(steps -> steps.contains(step))
                .isPresent();
    }
}
