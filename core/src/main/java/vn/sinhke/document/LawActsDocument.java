package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.LawOfTheDay;
import vn.sinhke.law.LegalAct;
import vn.sinhke.law.Standing;

/**
 * The acts of a law book as they stand on a day: the document that {@code law-acts.schema.json} describes.
 *
 * @param lawBook version of the law book
 * @param on the day
 * @param acts the acts, by key
 */
@JsonPropertyOrder({"lawBook", "on", "acts"})
public record LawActsDocument(String lawBook, LocalDate on, ImmutableList<Entry> acts) {

    /**
     * One act.
     *
     * @param standing how it stands on the day
     * @param act the act as the book holds it
     */
    @JsonPropertyOrder({"standing", "act"})
    public record Entry(Standing standing, LegalAct act) {}

    /** Returns the acts that were known, as they stand on the day. */
    public static LawActsDocument of(LawOfTheDay law) {
        LocalDate day = law.context().day();
        return new LawActsDocument(
                law.book().version(),
                day,
                law.book().acts().entrySet().stream()
                        .map(Map.Entry::getValue)
                        .map(act -> new Entry(Standing.of(Optional.of(act), day), act))
                        .collect(ImmutableList.toImmutableList()));
    }
}
