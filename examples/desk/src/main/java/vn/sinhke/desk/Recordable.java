package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.document.RecordedDocument;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.jdbc.JdbcStores;
import vn.sinhke.port.Saved;
import vn.sinhke.project.Dossier;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.text.Folding;

/**
 * A file of which what it holds can be kept.
 *
 * @param name name of the file, without its folder
 * @param kind what it holds
 * @param problems how many remarks its cells and rows have
 * @param entries what is kept, each under a code
 */
record Recordable(String name, RecordedDocument.Kind kind, long problems, ImmutableList<Entry> entries) {

    /**
     * Something that is kept.
     *
     * @param id its code
     * @param keeper how it is kept
     */
    record Entry(String id, Function<JdbcStores, Saved> keeper) {}

    /**
     * Reads the files.
     *
     * @throws Unusable if some hold nothing that is kept, or two hold something under one code; names all of them in one line
     */
    static ImmutableList<Recordable> of(List<Path> files, Forms known) {
        ImmutableList.Builder<Recordable> read = ImmutableList.builder();
        List<String> unusable = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                Recordable one = of(file, name, known);
                one.entries().stream()
                        .filter(entry -> !codes.add(one.kind() + " " + entry.id()))
                        .forEach(entry -> unusable.add(
                                name + ": the code " + entry.id() + " is there twice (expected each" + " code once)"));
                read.add(one);
            } catch (WorkbookException e) {
                unusable.add(name + ": " + e.getMessage() + " [" + e.reason() + "]");
            } catch (Unusable e) {
                unusable.add(e.getMessage());
            }
        }
        if (!unusable.isEmpty()) {
            throw new Unusable(String.join("; ", unusable));
        }
        return read.build();
    }

    private static Recordable of(Path file, String name, Forms known) {
        if (Arrival.isJson(name) && !Files.isDirectory(file)) {
            return Arrival.text(file).stripLeading().startsWith("[")
                    ? supports(name, SupportOptions.read(file))
                    : dossier(name, Arrival.json(file, name));
        }
        WorkbookSource source = WorkbookSource.of(file);
        Form form = Workbooks.form(source, known, Limits.DEFAULT);
        Optional<ReviewListWorkbook> list = ReviewListWorkbook.find(form);
        if (list.isPresent()) {
            return list(name, form, list.get().read(source, Limits.DEFAULT));
        }
        if (form.subject().isEmpty()) {
            throw new Unusable(name + ": a workbook of " + form.key() + " (expected list 14 or 15, or a dossier)");
        }
        return dossier(name, Arrival.workbook(file, name, form));
    }

    private static Recordable supports(String name, ImmutableList<SupportReceived> supports) {
        return new Recordable(
                name,
                RecordedDocument.Kind.SUPPORTS,
                0,
                supports.stream()
                        .map(one ->
                                new Entry(one.id(), stores -> stores.supports().save(one)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Recordable dossier(String name, Arrival arrival) {
        Dossier dossier = arrival.dossier()
                .orElseThrow(() -> new Unusable(
                        name + ": not of a kind that is kept (expected list 14 or 15, a dossier or supports)"));
        return new Recordable(
                name,
                RecordedDocument.Kind.DOSSIER,
                arrival.workbook().map(read -> (long) read.problems().size()).orElse(0L),
                ImmutableList.of(
                        new Entry(dossier.id(), stores -> stores.dossiers().save(dossier))));
    }

    private static Recordable list(String name, Form form, Import<ReviewList> read) {
        ReviewList list = read.value().orElseThrow();
        HouseholdList kept = HouseholdList.builder()
                .id(listId(form, list.year(), list.unit())
                        .orElseThrow(() -> new Unusable(
                                name + ": no year or no unit in it (expected both, by which a list is known again)")))
                .povertyClass(list.povertyClass())
                .year(list.year())
                .unit(list.unit())
                .households(list.households())
                .build();
        return new Recordable(
                name,
                RecordedDocument.Kind.LIST,
                read.problems().size(),
                ImmutableList.of(
                        new Entry(kept.id(), stores -> stores.householdLists().save(kept))));
    }

    /** The code of a list: its form, its year and who issued it; empty if it does not say both. */
    static Optional<String> listId(Form form, Optional<Integer> year, Optional<String> unit) {
        return year.flatMap(
                of -> unit.map(Folding::fold).filter(by -> !by.isEmpty()).map(by -> form.id() + "/" + of + "/" + by));
    }

    /** Keeps everything of the file. */
    RecordedDocument.Entry save(JdbcStores stores) {
        Map<Saved, Long> counts = new EnumMap<>(Saved.class);
        entries.forEach(entry -> counts.merge(entry.keeper().apply(stores), 1L, Long::sum));
        return new RecordedDocument.Entry(
                name,
                kind,
                counts.getOrDefault(Saved.NEW, 0L),
                counts.getOrDefault(Saved.CHANGED, 0L),
                counts.getOrDefault(Saved.UNCHANGED, 0L),
                problems);
    }
}
