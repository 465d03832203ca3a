package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One form in one version (biểu mẫu): a descriptor that is data, not code, so that another team adds a form with a file
 * alone.
 *
 * @param id what it is called in commands and files, such as {@code review-15}
 * @param version which of its versions, such as {@code 2021}
 * @param name its name in Vietnamese, as people say it
 * @param english its name in English
 * @param source where its layout is from: the act and article, or that it is read off files that circulate, or that it
 *     is ours
 * @param subject the kind of subject that its values make, by the key of {@code SubjectKind}; empty for a form whose
 *     values stay cells
 * @param sheets its sheets, in order
 * @param words the words that its cells may hold, by the name under which columns ask for them
 */
public record Form(
        String id,
        String version,
        String name,
        String english,
        String source,
        Optional<String> subject,
        ImmutableList<Sheet> sheets,
        ImmutableMap<String, Words> words) {

    /** With nothing where nothing is said. */
    public Form {
        subject = subject == null ? Optional.empty() : subject;
        sheets = Said.list(sheets);
        words = words == null ? ImmutableMap.of() : words;
    }

    /** The id and version together, as {@code review-15@2021}. */
    public String key() {
        return id + "@" + version;
    }

    /** The table of that id on any sheet; empty if there is none. */
    public Optional<Table> table(String table) {
        return sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .filter(t -> t.id().equals(table))
                .findFirst();
    }

    /** The checks of that code on the rows of any table. */
    public Stream<Check> checks(String code) {
        return sheets.stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.checks().stream())
                .filter(check -> code.equals(check.code()));
    }

    /** The words that a column asks for; empty for a column of another kind. */
    public Optional<Words> words(Column column) {
        return column.words().map(words::get);
    }
}
