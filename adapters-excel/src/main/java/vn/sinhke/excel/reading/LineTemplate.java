package vn.sinhke.excel.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.text.Folding;

/** A line of a form in which values stand, such as {@code NĂM {year}}: finds them in the line as it is filled. */
final class LineTemplate {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");
    private static final int LONGEST = 1_000;

    private final Pattern pattern;
    private final ImmutableList<String> ids;
    private final String folded;

    private LineTemplate(Pattern pattern, ImmutableList<String> ids, String folded) {
        this.pattern = pattern;
        this.ids = ids;
        this.folded = folded;
    }

    static LineTemplate of(String line) {
        StringBuilder regex = new StringBuilder();
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        Matcher names = NAME.matcher(line);
        int from = 0;
        while (names.find()) {
            regex.append(Pattern.quote(Folding.tidy(" " + line.substring(from, names.start()) + " ")))
                    .append("\\s*(\\S.{0,200}?)\\s*");
            ids.add(names.group(1));
            from = names.end();
        }
        regex.append(Pattern.quote(Folding.tidy(line.substring(from))));
        return new LineTemplate(
                Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                ids.build(),
                Folding.fold(line));
    }

    boolean hasValues() {
        return !ids.isEmpty();
    }

    /** Whether it is the line, for one without values. */
    boolean is(String text) {
        return !folded.isEmpty() && ids.isEmpty() && folded.equals(Folding.fold(text));
    }

    /** The texts of the values in the line by id; empty if it is another line. */
    Optional<ImmutableMap<String, String>> values(String text) {
        if (ids.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            values.put(ids.get(i), match.group(i + 1).strip());
        }
        return Optional.of(ImmutableMap.copyOf(values));
    }
}
