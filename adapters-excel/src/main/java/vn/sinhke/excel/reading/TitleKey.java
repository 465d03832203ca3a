package vn.sinhke.excel.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sinhke.excel.form.Header;
import vn.sinhke.text.Folding;

/** Titles as they are compared: without unit, number, accents, case and spaces. */
final class TitleKey {

    private static final Pattern UNIT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]+[.)]\\s*");
    private static final CharMatcher SPACE = CharMatcher.is(' ');

    private TitleKey() {}

    /** The text without its unit and number, folded; the whole text where nothing else is left. */
    static String of(String text) {
        String bare = whole(NUMBER.matcher(UNIT.matcher(text).replaceAll(" ")).replaceFirst(""));
        return bare.isEmpty() ? whole(text) : bare;
    }

    /** The text with its unit, folded. */
    static String whole(String text) {
        return SPACE.removeFrom(Folding.fold(text.replace("%", " phantram ")));
    }

    /** The keys of all titles under which a column or group is known. */
    static ImmutableSet<String> all(Header header) {
        return names(header).map(TitleKey::of).collect(ImmutableSet.toImmutableSet());
    }

    /** The same with units. */
    static ImmutableSet<String> wholes(Header header) {
        return names(header).map(TitleKey::whole).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> names(Header header) {
        return Stream.concat(Stream.of(header.title()), header.others().stream());
    }
}
