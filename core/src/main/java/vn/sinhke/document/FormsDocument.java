package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The forms that are known: the document that {@code forms.schema.json} describes.
 *
 * @param forms the forms, in the order in which they were added
 */
public record FormsDocument(ImmutableList<Entry> forms) {

    /**
     * One form.
     *
     * @param id what it is called in commands
     * @param version which of its versions
     * @param name its name in Vietnamese
     * @param english its name in English
     * @param subject the kind of subject that its values make; absent where they stay cells
     * @param source where its layout is from
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"id", "version", "name", "english", "subject", "source"})
    public record Entry(
            String id, String version, String name, String english, Optional<String> subject, String source) {}
}
