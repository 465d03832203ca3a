package vn.sinhke.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.PlaceDocument;
import vn.sinhke.document.PlaceDocuments;
import vn.sinhke.law.AreaLists;
import vn.sinhke.place.Gazetteer;

/** {@code sinhke place}: which administrative units bear a name or a code on a day. */
@Command(
        name = "place",
        description =
                "Finds administrative units by name or code on a day: their days, what they lie in, what they came"
                        + " from and went into, former districts, class of area by the lists that were read. Status 0: one unit;"
                        + " 1: none, several, or a day of which nothing is known; 2: the question cannot be asked so.",
        mixinStandardHelpOptions = true)
final class PlaceCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FIND",
            description = "Name or code; behind commas where it lies: 'Quảng Hòa, Đăk Glong, Đắk Nông'.")
    private String find = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, as 2023-08-25 or 25/8/2023; without it today.")
    private LocalDate on;

    @Option(
            names = "--areas",
            paramLabel = "FILE",
            description = "List of classes of areas to add to the shipped ones: CSV with the columns unit, class, from,"
                    + " until, act and, if wanted, rung and source.")
    private Path areas;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Gazetteer gazetteer = Gazetteer.vietnam();
        PlaceDocument document = PlaceDocuments.in(print.messages(), gazetteer, lists(gazetteer))
                .find(find, on == null ? LocalDate.now(Desks.ZONE) : on);
        print.print(spec, document, () -> new PlaceText(print.messages(), print.book()).of(document));
        return document.answer().equals("found") ? Sinhke.IN_ORDER : Sinhke.VIOLATED;
    }

    private AreaLists lists(Gazetteer gazetteer) {
        if (areas == null) {
            return AreaLists.national();
        }
        try {
            return AreaLists.national().with(areas.getFileName().toString(), Files.readString(areas), gazetteer);
        } catch (IOException e) {
            throw new Unusable("Cannot be read: " + areas + " (expected a list of areas in UTF-8)", e);
        }
    }
}
