package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.sinhke.document.LawActsDocument;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalContext;

/** {@code sinhke law acts}: the acts of the law book as they stand on a day. */
@Command(
        name = "acts",
        description = "Lists the acts of the law book and how they stand on a day.",
        mixinStandardHelpOptions = true)
final class LawActsCommand implements Callable<Integer> {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, as 2023-08-25 or 25/8/2023; without it today.")
    private LocalDate on;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Only acts that were known on that day.")
    private LocalDate knownOn;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LawOfTheDay law = print.book()
                .on(LegalContext.builder()
                        .day(on == null ? LocalDate.now(Desks.ZONE) : on)
                        .knownOn(Optional.ofNullable(knownOn))
                        .build());
        LawActsDocument document = LawActsDocument.of(law);
        print.print(spec, document, () -> new LawText(print.messages(), law.book()).of(document));
        return Sinhke.IN_ORDER;
    }
}
