package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.beneficiary.HouseholdIdentity.Likeness;
import vn.sinhke.document.DuplicatesDocument;
import vn.sinhke.excel.form.Form;
import vn.sinhke.matching.DuplicateSearch;
import vn.sinhke.matching.HouseholdPair;
import vn.sinhke.matching.ListEntry;
import vn.sinhke.matching.PersonPair;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.port.HouseholdLists;

/** {@code sinhke duplicates}: who may stand twice on lists of a review. */
@Command(
        name = "duplicates",
        description = "Finds the people and households that may stand twice on lists 14 and 15: within a list, on two"
                + " lists, and on a list and another that it is held against, such as last year's or another commune's."
                + " Says where and why, and names nobody; a person decides. Status 0: no pair; 1: pairs to look at; 2:"
                + " the input or the call cannot be used.",
        mixinStandardHelpOptions = true)
final class DuplicatesCommand implements Callable<Integer> {

    /** How many pairs of each kind are shown; the others are counted. */
    static final int MOST_KEPT = 10_000;

    @Parameters(paramLabel = "LIST", arity = "1..*", description = "Workbooks of lists 14 and 15.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "LIST",
            arity = "1..*",
            description =
                    "Further lists to hold them against; pairs within these are not looked for. Who stands on last"
                            + " year's list too makes a pair as well.")
    private List<Path> against = new ArrayList<>();

    @Mixin
    private StoreOption store;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose communes the lists name. Without it the last day of the year of each list, else"
                    + " today.")
    private LocalDate on;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description =
                    "Code of the province of the lists, of the day of either: to it belongs the name of a commune that"
                            + " communes of several provinces bear.")
    private String province;

    @Mixin
    private FormOptions forms;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DuplicateLists read = read();
        ImmutableList<PersonPair> pairs = DuplicateSearch.everywhere(read.roll()).pairs().stream()
                .filter(pair -> !(!read.isChecked(pair.first()) && !read.isChecked(pair.second())))
                .collect(ImmutableList.toImmutableList());
        DuplicatesDocument document = document(read, pairs, HouseholdPair.of(read.roll(), pairs));
        print.print(spec, document, () -> new DuplicatesText(print.messages()).of(document));
        return pairs.isEmpty() ? Sinhke.IN_ORDER : Sinhke.VIOLATED;
    }

    private DuplicateLists read() {
        return store.look(stores -> read(Optional.of(stores.householdLists()))).orElseGet(() -> read(Optional.empty()));
    }

    private DuplicateLists read(Optional<HouseholdLists> stored) {
        return DuplicateLists.read(lists, against, stored, Optional.ofNullable(province), forms.forms(), this::day);
    }

    private LocalDate day(Optional<Integer> year) {
        return Optional.ofNullable(on)
                .or(() -> year.filter(of -> of >= 1 && of <= 9999).map(of -> LocalDate.of(of, 12, 31)))
                .orElseGet(() -> LocalDate.now(Desks.ZONE));
    }

    private DuplicatesDocument document(
            DuplicateLists read, ImmutableList<PersonPair> pairs, ImmutableList<HouseholdPair> households) {
        MessageCatalogue messages = print.messages();
        Set<PersonPair> inHouseholds = new HashSet<>();
        households.forEach(pair -> inHouseholds.addAll(pair.shared()));
        ImmutableList<PersonPair> others =
                pairs.stream().filter(pair -> !inHouseholds.contains(pair)).collect(ImmutableList.toImmutableList());
        return new DuplicatesDocument(
                read.lists().values().stream().map(DuplicatesCommand::listed).collect(ImmutableList.toImmutableList()),
                messages.text("duplicates.message", Map.of()),
                households.size(),
                others.size(),
                pairs.stream().filter(pair -> pair.likeness() == Likeness.SAME).count(),
                households.stream()
                        .limit(MOST_KEPT)
                        .map(pair -> households(read, pair, messages))
                        .collect(ImmutableList.toImmutableList()),
                others.stream()
                        .limit(MOST_KEPT)
                        .map(pair -> persons(read, pair, messages))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static DuplicatesDocument.Listed listed(DuplicateLists.Listed list) {
        return new DuplicatesDocument.Listed(
                list.name(),
                list.form().map(Form::key),
                list.role().name().toLowerCase(Locale.ROOT),
                list.year(),
                list.households(),
                list.persons(),
                list.problems());
    }

    private static DuplicatesDocument.Households households(
            DuplicateLists read, HouseholdPair pair, MessageCatalogue messages) {
        boolean turned = isTurned(read, pair.first(), pair.second());
        return new DuplicatesDocument.Households(
                read.spot(turned ? pair.second() : pair.first()),
                read.spot(turned ? pair.first() : pair.second()),
                word(pair.likeness()),
                pair.smaller(),
                pair.shared().stream()
                        .map(shared -> persons(read, shared, messages))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static DuplicatesDocument.Persons persons(DuplicateLists read, PersonPair pair, MessageCatalogue messages) {
        boolean turned = isTurned(read, pair.first(), pair.second());
        return new DuplicatesDocument.Persons(
                read.spot(turned ? pair.second() : pair.first()),
                read.spot(turned ? pair.first() : pair.second()),
                word(pair.likeness()),
                pair.points(),
                pair.evidence().stream()
                        .map(one -> new DuplicatesDocument.Reason(
                                one.name(), one.speaksFor(), messages.text("evidence." + one.name(), Map.of())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The entry of a checked list is named first. */
    private static boolean isTurned(DuplicateLists read, ListEntry first, ListEntry second) {
        return !read.isChecked(first) && read.isChecked(second);
    }

    private static String word(Likeness likeness) {
        return likeness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
