package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms that are known (tập biểu mẫu): those that the library ships, and those that others add. */
public final class Forms {

    private static final ImmutableList<String> FILES = ImmutableList.of(
            "dossier",
            "nomination-list",
            "review-1",
            "review-2",
            "review-3",
            "review-4",
            "review-5",
            "review-6",
            "review-7",
            "review-8",
            "review-9",
            "review-10",
            "review-11",
            "review-12",
            "review-13",
            "review-14",
            "review-15",
            "support-list-55",
            "support-list-60",
            "proposed-projects",
            "capital-plan",
            "acceptance-record",
            "rotation-return");

    private final ImmutableMap<String, Form> byKey;

    private Forms(ImmutableMap<String, Form> byKey) {
        this.byKey = byKey;
    }

    /** No form. */
    public static Forms none() {
        return new Forms(ImmutableMap.of());
    }

    /** The forms that the library ships. */
    public static Forms shipped() {
        return Shipped.FORMS;
    }

    /** These forms and one more; one of the same id and version takes the place of the earlier. */
    public Forms with(Form form) {
        Map<String, Form> forms = new LinkedHashMap<>(byKey);
        forms.put(form.key(), form);
        return new Forms(ImmutableMap.copyOf(forms));
    }

    /** All of them, in the order in which they were added. */
    public ImmutableList<Form> all() {
        return byKey.values().asList();
    }

    /** The form of that key, as {@code review-15@2021}; or the last one added of that id; empty if there is none. */
    public Optional<Form> find(String keyOrId) {
        return Optional.ofNullable(byKey.get(keyOrId))
                .or(() -> all().reverse().stream()
                        .filter(form -> form.id().equals(keyOrId))
                        .findFirst());
    }

    private static final class Shipped {
        static final Forms FORMS = read();

        private static Forms read() {
            Forms forms = new Forms(ImmutableMap.of());
            for (String file : FILES) {
                try {
                    forms = forms.with(FormReader.read(
                            file,
                            Resources.toString(
                                    Resources.getResource(Forms.class, file + ".json"), StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException("The shipped form " + file + " cannot be read", e);
                }
            }
            return forms;
        }
    }
}
