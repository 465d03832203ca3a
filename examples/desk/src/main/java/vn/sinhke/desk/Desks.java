package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.document.OutcomeDocument;
import vn.sinhke.excel.AnnotatedCopy;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.message.MessageCatalogue;

/** What the commands share: reading what arrived, and sending it back marked. */
final class Desks {

    /** The zone in which the desk stands; only {@code today} depends on it. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Desks() {}

    /** Reads the files; if some cannot be used, names all of them in one line. */
    static ImmutableList<Arrival> arrivals(List<Path> files) {
        ImmutableList.Builder<Arrival> arrivals = ImmutableList.builder();
        List<String> unusable = new ArrayList<>();
        for (Path file : files) {
            try {
                arrivals.add(Arrival.of(file));
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        }
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        return arrivals.build();
    }

    /** Writes the annotated copy of each workbook into the folder, under its own name; other files have none. */
    static void annotate(List<Checked> checked, Path folder, LawBook book, MessageCatalogue messages) {
        try {
            Files.createDirectories(folder);
            Set<Path> written = new HashSet<>();
            for (Checked one : checked) {
                if (!one.arrival().isWorkbook()) {
                    continue;
                }
                Path copy = copy(folder, one.arrival(), written);
                try (OutputStream out = Files.newOutputStream(copy)) {
                    AnnotatedCopy.write(one.arrival().bytes(), marks(one, book, messages), out);
                }
            }
        } catch (IOException e) {
            throw new Unusable("the annotated copies cannot be written to " + folder.getFileName(), e);
        }
    }

    /** Where the copy goes: under the sender's name, numbered if two have it, and never onto what the sender sent. */
    private static Path copy(Path folder, Arrival arrival, Set<Path> written) throws IOException {
        Path copy = folder.resolve(arrival.name());
        for (int i = 2; !written.add(copy); i++) {
            copy = folder.resolve(arrival.name().replaceFirst("(\\.[^.]*)?$", "-" + i + "$1"));
        }
        if (Files.exists(copy) && Files.isSameFile(copy, arrival.file())) {
            throw new Unusable(arrival.name() + ": the annotated copy would replace it; name another folder");
        }
        return copy;
    }

    private static List<Mark> marks(Checked checked, LawBook book, MessageCatalogue messages) {
        return checked.document().outcomes().stream()
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
