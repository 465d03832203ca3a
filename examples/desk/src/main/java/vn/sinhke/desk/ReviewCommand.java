package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sinhke.document.ReviewDocument;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.SummaryWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.place.CommuneSuccession;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.summary.AssessedHouseholds;
import vn.sinhke.review.summary.HouseholdPairing;
import vn.sinhke.review.summary.RecordedChanges;
import vn.sinhke.review.summary.ReviewReturn;
import vn.sinhke.review.summary.ReviewScope;
import vn.sinhke.review.summary.ReviewSummaries;
import vn.sinhke.review.summary.ReviewedPair;
import vn.sinhke.review.summary.Summaries;
import vn.sinhke.validation.Severity;

/** {@code sinhke review}: computes the thirteen summary forms from the lists of a review. */
@Command(
        name = "review",
        description = "Computes the thirteen summary forms of a review from lists 14 and 15, writes those of which"
                + " anything can be computed, and says which cells are left blank and why. Status 0: nothing violated in"
                + " the lists; 1: something violated; 2: the input or the call cannot be used.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "LIST",
            arity = "1..2",
            description = "Workbooks of list 14 (near-poor) and list 15 (poor), in either order.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "Folder with the lists of the year before. Without it the forms about changes have their end"
                    + " alone.")
    private Path previous;

    @Option(
            names = "--population",
            paramLabel = "FILE.json",
            description =
                    "Communes in their order, with district and population, as docs/guide/review.md shows. Without"
                            + " it the communes of the lists, and no rates.")
    private Path population;

    @Option(
            names = "--assessments",
            paramLabel = "FILE.json",
            arity = "1..*",
            description = "Causes and assessments of the households, as docs/guide/review.md shows.")
    private List<Path> assessments = new ArrayList<>();

    @Option(
            names = "--changes",
            paramLabel = "FILE.json",
            description =
                    "What was recorded of households between the two years: who died, moved, split, merged, came, or"
                            + " stayed, as docs/guide/review.md shows. Needs --previous.")
    private Path changes;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description =
                    "Code of the province of the lists, of either year: to it belongs the name of a commune of the"
                            + " year before that communes of several provinces bear.")
    private String province;

    @Option(names = "--forms", paramLabel = "DIR", required = true, description = "Folder to write the forms to.")
    private Path forms;

    @Mixin
    private PrintOptions print;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImmutableList<ReviewFiles.Listed> read = ReviewFiles.lists(lists);
        ImmutableList<ReviewedHousehold> listed = households(read);
        Optional<AssessedHouseholds> assessed = assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(AssessedHouseholds.join(listed, ReviewFiles.assessments(assessments)));
        ImmutableList<ReviewedHousehold> households =
                assessed.map(AssessedHouseholds::households).orElse(listed);
        Optional<ImmutableList<ReviewedPair>> pairs = Optional.ofNullable(previous)
                .map(ReviewFiles::folder)
                .map(before -> HouseholdPairing.pair(households(before), households, succession(before, read)));
        Optional<RecordedChanges> recorded = Optional.ofNullable(changes)
                .map(file -> RecordedChanges.join(
                        pairs.orElseThrow(
                                () -> new Unusable("--changes needs --previous: changes are between two years")),
                        ReviewFiles.changes(file)));
        ReviewSummaries summaries = Summaries.of(ReviewReturn.builder()
                .scope(scope(read))
                .households(households)
                .pairs(recorded.map(RecordedChanges::pairs).or(() -> pairs))
                .build());
        ReviewDocument document = new ReviewDocument(
                read.stream().map(ReviewCommand::listed).collect(ImmutableList.toImmutableList()),
                assessed.map(join -> new ReviewDocument.Joined(join.joined(), join.leftOver())),
                pairs.map(ReviewCommand::pairs),
                recorded.map(join -> new ReviewDocument.Changes(join.joined(), join.leftOver())),
                write(summaries));
        print.print(spec, document, () -> new ReviewText(print.messages()).of(document));
        return document.lists().stream().anyMatch(list -> list.violations() > 0) ? Sinhke.VIOLATED : Sinhke.IN_ORDER;
    }

    private static ImmutableList<ReviewedHousehold> households(List<ReviewFiles.Listed> lists) {
        return lists.stream()
                .flatMap(list -> list.list().households().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** What communes of the year before are this year, between the last days of both; nothing where a year is not said. */
    private Function<Locality, Optional<Locality>> succession(
            List<ReviewFiles.Listed> before, List<ReviewFiles.Listed> now) {
        Optional<LocalDate> from = agreed(before, ReviewList::year).flatMap(ReviewCommand::lastDay);
        Optional<LocalDate> to = scope(now).year().flatMap(ReviewCommand::lastDay);
        return from.flatMap(first -> to.filter(last -> last.isAfter(first))
                        .map(last -> CommuneSuccession.between(
                                first, last, Optional.ofNullable(province), Gazetteer.vietnam())))
                .<Function<Locality, Optional<Locality>>>map(succession -> succession::now)
                .orElse(place -> Optional.empty());
    }

    private static Optional<LocalDate> lastDay(int year) {
        return year >= 1 && year <= 9999 ? Optional.of(LocalDate.of(year, 12, 31)) : Optional.empty();
    }

    /** What the population file says; of year and unit what it does not say the lists do, if they agree. */
    private ReviewScope scope(List<ReviewFiles.Listed> read) {
        ReviewScope stated = ReviewFiles.scope(Optional.ofNullable(population));
        return ReviewScope.builder()
                .from(stated)
                .year(stated.year().or(() -> agreed(read, ReviewList::year)))
                .unit(stated.unit().or(() -> agreed(read, ReviewList::unit)))
                .build();
    }

    private static <T> Optional<T> agreed(List<ReviewFiles.Listed> read, Function<ReviewList, Optional<T>> of) {
        List<T> said = read.stream()
                .flatMap(list -> of.apply(list.list()).stream())
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static ReviewDocument.Listed listed(ReviewFiles.Listed list) {
        ImmutableList<ReviewedHousehold> households = list.list().households();
        return new ReviewDocument.Listed(
                String.valueOf(list.file().getFileName()),
                list.form().key(),
                households.size(),
                households.stream().mapToLong(one -> one.members().size()).sum(),
                list.read().problems().size(),
                list.read().problems().stream()
                        .filter(problem -> problem.severity() == Severity.VIOLATION)
                        .count());
    }

    private static ReviewDocument.Pairs pairs(ImmutableList<ReviewedPair> pairs) {
        Stream<ReviewedPair> both = pairs.stream()
                .filter(pair -> pair.before().isPresent() && pair.after().isPresent());
        return new ReviewDocument.Pairs(
                both.count(),
                pairs.stream().filter(pair -> pair.after().isEmpty()).count(),
                pairs.stream().filter(pair -> pair.before().isEmpty()).count(),
                pairs.stream().filter(pair -> pair.placeNow().isPresent()).count());
    }

    private ImmutableList<ReviewDocument.Written> write(ReviewSummaries summaries) {
        try {
            Files.createDirectories(forms);
            ImmutableList.Builder<ReviewDocument.Written> written = ImmutableList.builder();
            for (SummaryForm form : summaries.forms()) {
                Form descriptor = SummaryWorkbook.of(form.kind()).form();
                boolean any =
                        form.rows().stream().anyMatch(row -> !row.figures().isEmpty());
                String name = descriptor.id() + ".xlsx";
                if (any) {
                    write(form, forms.resolve(name));
                }
                written.add(new ReviewDocument.Written(
                        form.kind().number(),
                        descriptor.name(),
                        descriptor.english(),
                        any ? Optional.of(name) : Optional.empty(),
                        summaries.gaps(form.kind())));
            }
            return written.build();
        } catch (IOException e) {
            throw new Unusable("the forms cannot be written to " + forms.getFileName(), e);
        }
    }

    private void write(SummaryForm form, Path file) throws IOException {
        for (Path list : lists) {
            if (Files.exists(file) && Files.isSameFile(list, file)) {
                throw new Unusable(file.getFileName() + ": would replace a list; name another folder");
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            SummaryWorkbook.of(form.kind()).write(form, out);
        }
    }
}
