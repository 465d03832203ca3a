package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * What was kept in a store: the document that {@code recorded.schema.json} describes.
 *
 * @param files the files, in the order in which they were given
 */
public record RecordedDocument(ImmutableList<Entry> files) {

    /**
     * A file.
     *
     * @param file its name
     * @param kind what it holds
     * @param added how much of it was not there before
     * @param changed how much was there with another content, which is kept too
     * @param unchanged how much was there already
     * @param problems how many remarks its cells and rows have; what could not be read is not kept
     */
    @JsonPropertyOrder({"file", "kind", "added", "changed", "unchanged", "problems"})
    public record Entry(String file, Kind kind, long added, long changed, long unchanged, long problems) {}

    /** What a file holds. */
    public enum Kind {
        /** A list of households. */
        LIST,
        /** Supports that households received. */
        SUPPORTS,
        /** A dossier. */
        DOSSIER
    }
}
