package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.FormsDocument;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;

/** {@code sinhke forms}: the forms that are known, or one of them. */
@Command(
        name = "forms",
        description =
                "Lists the forms of workbooks that are known, or shows one of them: its columns, the kinds of their"
                        + " cells, the words they may hold, and what is checked of its rows.",
        mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORM",
            description = "A form by its id or by id and version, as review-15 or review-15@2021. With --json its"
                    + " descriptor.")
    private String form;

    @Mixin
    private FormOptions forms;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Forms known = forms.forms();
        if (form == null) {
            FormsDocument document = document(known);
            print.print(spec, document, () -> new FormsText(print.messages()).of(document));
        } else {
            Form one = find(known, form);
            print.print(spec, one, () -> new FormsText(print.messages()).of(one));
        }
        return Sinhke.IN_ORDER;
    }

    /**
     * The form of that id or key.
     *
     * @throws Unusable if there is none
     */
    static Form find(Forms known, String form) {
        return known.find(form)
                .orElseThrow(() -> new Unusable("Not a form: '" + form + "' (expected one of "
                        + known.all().stream().map(Form::id).distinct().collect(Collectors.joining(", ")) + ")"));
    }

    private static FormsDocument document(Forms known) {
        return new FormsDocument(known.all().stream()
                .map(one -> new FormsDocument.Entry(
                        one.id(), one.version(), one.name(), one.english(), one.subject(), one.source()))
                .collect(ImmutableList.toImmutableList()));
    }
}
