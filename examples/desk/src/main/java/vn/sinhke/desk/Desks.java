package vn.sinhke.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.excel.AnnotatedCopy;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.message.MessageCatalogue;

/** What the commands share: sending back marked what arrived, and citing. */
final class Desks {

    /** The zone in which the desk stands; only {@code today} depends on it. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Desks() {}

    /** Writes the annotated copy of each workbook into the folder, under its own name; other files have none. */
    static void annotate(
            List<Checked> checked, List<CheckedForm> forms, Path folder, LawBook book, MessageCatalogue messages) {
        try {
            Files.createDirectories(folder);
            Set<Path> written = new HashSet<>();
            for (Checked one : checked) {
                if (one.arrival().workbook().isPresent()) {
                    List<Mark> marks = marks(one.document().outcomes(), book, messages);
                    annotate(one.arrival().file(), marks, folder, written);
                }
            }
            for (CheckedForm one : forms) {
                List<OutcomeDocument> outcomes = Stream.concat(
                                one.document().outcomes().stream(), ofSets(checked, one.arrival()))
                        .toList();
                annotate(one.arrival().file(), marks(outcomes, book, messages), folder, written);
            }
        } catch (IOException e) {
            throw new Unusable("the annotated copies cannot be written to " + folder.getFileName(), e);
        }
    }

    /** What was found in that workbook as a part of a set. */
    private static Stream<OutcomeDocument> ofSets(List<Checked> checked, FormArrival form) {
        return checked.stream()
                .flatMap(set -> set.document().outcomes().stream()
                        .filter(outcome -> outcome.path()
                                .flatMap(path -> ReviewSets.part(set.arrival().parts(), path))
                                .filter(form::equals)
                                .isPresent()));
    }

    private static void annotate(Path file, List<Mark> marks, Path folder, Set<Path> written) throws IOException {
        try (OutputStream out = Files.newOutputStream(copy(folder, file, written))) {
            AnnotatedCopy.write(file, marks, out);
        }
    }

    /** Where the copy goes: under the sender's name, numbered if two have it, and never onto what the sender sent. */
    private static Path copy(Path folder, Path file, Set<Path> written) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path copy = folder.resolve(name);
        for (int i = 2; !written.add(copy); i++) {
            copy = folder.resolve(name.replaceFirst("(\\.[^.]*)?$", "-" + i + "$1"));
        }
        if (Files.exists(copy) && Files.isSameFile(copy, file)) {
            throw new Unusable(name + ": the annotated copy would replace it; name another folder");
        }
        return copy;
    }

    private static List<Mark> marks(List<OutcomeDocument> outcomes, LawBook book, MessageCatalogue messages) {
        return outcomes.stream()
                .filter(o -> o.outcome().equals("found"))
                .map(o -> new Mark(
                        place(o),
                        o.code(),
                        o.severity().orElseThrow(),
                        o.title().orElse(""),
                        o.message().orElse(""),
                        o.remedy().orElse(""),
                        citations(o, book, messages)))
                .toList();
    }

    private static Optional<CellPlace> place(OutcomeDocument outcome) {
        return outcome.sheet().flatMap(sheet -> outcome.cell().map(cell -> new CellPlace(sheet, cell)));
    }

    /** The provisions of an entry in words. */
    static String citations(OutcomeDocument outcome, LawBook book, MessageCatalogue messages) {
        return outcome.citations().stream()
                .map(Provision::citation)
                .distinct()
                .map(citation -> messages.citation(citation, book.acts().get(citation.act())))
                .collect(Collectors.joining("; "));
    }
}
