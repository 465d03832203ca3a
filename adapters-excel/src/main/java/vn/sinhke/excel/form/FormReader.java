package vn.sinhke.excel.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import vn.sinhke.json.Json;

/**
 * Reads a descriptor: JSON whose keys are the components of {@link Form}, {@link Sheet}, {@link Table}, {@link Column}
 * and so on; what is left out is empty. Unknown keys and words are refused, and everything that {@link FormProofs} asks
 * is asked before the form is given out.
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
        UnknownKeys unknown = new UnknownKeys(name);
        Form form;
        try {
            form = MAPPER.readerFor(Form.class).withHandler(unknown).readValue(json);
        } catch (JsonProcessingException e) {
            throw new FormRefusal(ImmutableList.<FormProblem>builder()
                    .addAll(unknown.problems())
                    .add(new FormProblem(
                            name + line(e.getLocation()), e.getOriginalMessage(), "a descriptor of a form"))
                    .build());
        }
        ImmutableList<FormProblem> problems = ImmutableList.<FormProblem>builder()
                .addAll(unknown.problems())
                .addAll(form == null ? ImmutableList.of(nothing(name)) : FormProofs.of(name, form))
                .build();
        if (!problems.isEmpty()) {
            throw new FormRefusal(problems);
        }
        return form;
    }

    private static FormProblem nothing(String name) {
        return new FormProblem(name, "null", "a descriptor of a form");
    }

    private static String line(JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr();
    }
}
