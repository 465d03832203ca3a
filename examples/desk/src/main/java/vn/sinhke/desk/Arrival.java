package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import vn.sinhke.document.Place;
import vn.sinhke.excel.CellProblem;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.Form;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.NominationWorkbook;
import vn.sinhke.excel.Workbooks;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;

/** A workbook that arrived and was read: a dossier or a nomination list. */
final class Arrival {

    private final Path file;
    private final String name;
    private final byte[] bytes;
    private final Import<?> read;

    private Arrival(Path file, byte[] bytes, Import<?> read) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.bytes = bytes;
        this.read = read;
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /** Name of the file, without its folder. */
    String name() {
        return name;
    }

    /** The file. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Reads a file.
     *
     * @throws Unusable if it is no workbook of ours; says which file and why
     */
    static Arrival of(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] bytes = Workbooks.load(file);
            Form form = Workbooks.recognize(bytes);
            return new Arrival(
                    file, bytes, form == Form.DOSSIER ? DossierWorkbook.read(bytes) : NominationWorkbook.read(bytes));
        } catch (WorkbookException e) {
            throw new Unusable(name + ": " + e.getMessage() + " [" + e.reason() + "]", e);
        }
    }

    Optional<Dossier> dossier() {
        return read.value().filter(Dossier.class::isInstance).map(Dossier.class::cast);
    }

    Optional<NominationList> nominations() {
        return read.value().filter(NominationList.class::isInstance).map(NominationList.class::cast);
    }

    ImmutableList<CellProblem> problems() {
        return read.problems();
    }

    Optional<Place> place(String path) {
        return read.locator().find(path).map(place -> new Place(place.sheet(), place.cell()));
    }
}
