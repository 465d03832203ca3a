package vn.sinhke.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.sinhke.document.LawDocuments;
import vn.sinhke.document.LawParametersDocument;
import vn.sinhke.law.LawBook;

/** {@code sinhke law parameters}: the names that can be asked for. */
@Command(name = "parameters", description = "Lists the parameters of the law book.", mixinStandardHelpOptions = true)
final class LawParametersCommand implements Callable<Integer> {

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LawBook book = print.book();
        LawParametersDocument document = LawDocuments.in(print.messages()).parameters(book);
        print.print(spec, document, () -> new LawText(print.messages(), book).of(document));
        return Sinhke.IN_ORDER;
    }
}
