package vn.sinhke.excel.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a descriptor: JSON whose keys are the components of {@link Form}, {@link Sheet}, {@link Table}, {@link Column}
 * and so on; what is left out is empty. Unknown keys and words are refused, and everything that {@link FormProofs} asks
 * is asked before the form is given out.
 */
public final class FormReader {

    private FormReader() {}

    /**
     * Reads the form that the text describes.
     *
     * @param name what to call the text in problems, such as the file's name
     * @throws FormRefusal if it describes none; with all that is wrong
     */
    public static Form read(String name, String json) {
        Object described;
        try {
            described = JsonText.read(json);
        } catch (JsonProcessingException e) {
            throw new FormRefusal(ImmutableList.of(
                    new FormProblem(name + line(e.getLocation()), e.getOriginalMessage(), "a descriptor of a form")));
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
        Problems problems = new Problems(name);
        Optional<Form> form = new Described(problems, "", described).object(FormReader::form);
        ImmutableList<FormProblem> all = ImmutableList.<FormProblem>builder()
                .addAll(problems.all())
                .addAll(problems.isBroken() ? ImmutableList.of() : FormProofs.of(name, form.orElseThrow()))
                .build();
        if (!all.isEmpty()) {
            throw new FormRefusal(all);
        }
        return form.orElseThrow();
    }

    private static String line(JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr();
    }

    private static Form form(DescribedObject it) {
        it.keys("form", List.of("id", "version", "name", "english", "source", "subject", "sheets", "words"));
        return new Form(
                it.text("id"),
                it.text("version"),
                it.text("name"),
                it.text("english"),
                it.text("source"),
                it.said("subject"),
                it.objects("sheets", FormReader::sheet),
                it.byKey("words", FormReader::words));
    }

    private static Optional<Words> words(Described it) {
        var spellings = it.byKey(Described::texts);
        try {
            return Optional.of(Words.of(spellings));
        } catch (IllegalArgumentException e) {
            it.wrong(e.getMessage(), "words each of which means one value");
            return Optional.empty();
        }
    }

    private static Sheet sheet(DescribedObject it) {
        it.keys(
                "sheet",
                List.of(
                        "name",
                        "others",
                        "heading",
                        "title",
                        "note",
                        "fields",
                        "tables",
                        "footer",
                        "page",
                        "optional"));
        return new Sheet(
                it.text("name"),
                it.texts("others"),
                it.object("heading", FormReader::heading),
                it.texts("title"),
                it.said("note"),
                it.objects("fields", FormReader::column),
                it.objects("tables", TableReader::table),
                it.object("footer", FormReader::footer),
                it.word("page", Sheet.Page.class),
                it.flag("optional"));
    }

    private static Sheet.Heading heading(DescribedObject it) {
        it.keys("heading", List.of("left", "right"));
        return new Sheet.Heading(it.texts("left"), it.texts("right"));
    }

    private static Sheet.Footer footer(DescribedObject it) {
        it.keys("footer", List.of("place", "blocks"));
        return new Sheet.Footer(it.said("place"), it.lists("blocks", Described::texts));
    }

    /** A column of a table, or a field. */
    static Column column(DescribedObject it) {
        it.keys(
                "column",
                List.of(
                        "id",
                        "title",
                        "others",
                        "kind",
                        "width",
                        "number",
                        "words",
                        "path",
                        "adds",
                        "required",
                        "personal"));
        return new Column(
                it.text("id"),
                it.text("title"),
                it.texts("others"),
                it.word("kind", CellKind.class),
                it.whole("width"),
                it.said("number"),
                it.said("words"),
                it.said("path"),
                it.said("adds"),
                it.flag("required"),
                it.flag("personal"));
    }
}
