package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;

/**
 * The parameters that a law book declares: the document that {@code law-parameters.schema.json} describes.
 *
 * @param lawBook version of the law book
 * @param parameters the parameters, by name
 */
@JsonPropertyOrder({"lawBook", "parameters"})
public record LawParametersDocument(String lawBook, ImmutableList<Entry> parameters) {

    /**
     * One parameter.
     *
     * @param name its name
     * @param title what it is called, in the language asked for
     * @param type what kind of value it has
     * @param provinceMay which way a province may move it: {@code none}, {@code down}, {@code up} or {@code sets}
     * @param cases the cases for which the book has a value on some day
     */
    @JsonPropertyOrder({"name", "title", "type", "provinceMay", "cases"})
    public record Entry(String name, String title, String type, String provinceMay, int cases) {}
}
