package vn.sinhke.excel.form;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms that are known (tập biểu mẫu): those that the library ships, and those that others add. */
public final class Forms {

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "dossier@1",
            "nomination-list@1",
            "review-1@2021",
            "review-2@2021",
            "review-3@2021",
            "review-4@2021",
            "review-5@2021",
            "review-6@2021",
            "review-7@2021",
            "review-8@2021",
            "review-9@2021",
            "review-10@2021",
            "review-11@2021",
            "review-12@2021",
            "review-13@2021",
            "review-14@2021",
            "review-15@2021",
            "support-list-55@2023",
            "support-list-60@2026",
            "proposed-projects@1",
            "capital-plan@1",
            "acceptance-record@1",
            "rotation-return@1");

    private final ImmutableMap<String, Supplier<Form>> byKey;

    private Forms(ImmutableMap<String, Supplier<Form>> byKey) {
        this.byKey = byKey;
    }

    /** No form. */
    public static Forms none() {
        return new Forms(ImmutableMap.of());
    }

    /** The forms that the library ships; each is read when it is asked for. */
    public static Forms shipped() {
        return Shipped.FORMS;
    }

    /** These forms and one more; one of the same id and version takes the place of the earlier. */
    public Forms with(Form form) {
        Map<String, Supplier<Form>> forms = new LinkedHashMap<>(byKey);
        forms.put(form.key(), () -> form);
        return new Forms(ImmutableMap.copyOf(forms));
    }

    /** All of them, in the order in which they were added. */
    public ImmutableList<Form> all() {
        return byKey.values().stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
    }

    /** The form of that key, as {@code review-15@2021}; or the last one added of that id; empty if there is none. */
    public Optional<Form> find(String keyOrId) {
        return Optional.ofNullable(byKey.get(keyOrId))
                .or(() -> byKey.keySet().asList().reverse().stream()
                        .filter(key -> key.startsWith(keyOrId + "@"))
                        .findFirst()
                        .map(byKey::get))
                .map(Supplier::get);
    }

    private static final class Shipped {
        static final Forms FORMS = new Forms(KEYS.stream()
                .collect(ImmutableMap.toImmutableMap(key -> key, key -> Suppliers.memoize(() -> read(key)))));

        private static Form read(String key) {
            String file = key.substring(0, key.indexOf('@')) + ".json";
            try {
                Form form = FormReader.read(
                        file, Resources.toString(Resources.getResource(Forms.class, file), StandardCharsets.UTF_8));
                if (!form.key().equals(key)) {
                    throw new IllegalStateException("The shipped form " + key + " calls itself " + form.key());
                }
                return form;
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped form " + key + " cannot be read", e);
            }
        }
    }
}
