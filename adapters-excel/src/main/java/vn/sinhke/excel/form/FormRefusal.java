package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A descriptor is not a form; says all that is wrong with it at once. */
public final class FormRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<FormProblem> problems;

    FormRefusal(ImmutableList<FormProblem> problems) {
        super(problems.stream().map(FormProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** All that is wrong. */
    public ImmutableList<FormProblem> problems() {
        return problems;
    }
}
