package vn.sinhke.excel.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import vn.sinhke.json.Json;

/**
 * Reads a descriptor: JSON whose keys are the components of {@link Form}, {@link Sheet}, {@link Table}, {@link Column}
 * and so on; what is left out is empty. Unknown keys are refused, and everything that {@link FormProofs} asks is
 * asked before the form is given out.
 */
public final class FormReader {

    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private FormReader() {}

    /**
     * Reads the form that the text describes.
     *
     * @param name what to call the text in problems, such as the file's name
     * @throws FormRefusal if it describes none; with all that is wrong
     */
    public static Form read(String name, String json) {
        Form form;
        try {
            form = MAPPER.readValue(json, Form.class);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String line = at == null ? "" : ":" + at.getLineNr();
            throw new FormRefusal(
                    ImmutableList.of(new FormProblem(name + line, e.getOriginalMessage(), "a descriptor of a form")));
        }
        ImmutableList<FormProblem> problems = FormProofs.of(name, form);
        if (!problems.isEmpty()) {
            throw new FormRefusal(problems);
        }
        return form;
    }
}
