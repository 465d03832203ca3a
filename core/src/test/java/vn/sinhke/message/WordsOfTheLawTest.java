package vn.sinhke.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.ValueType;
import vn.sinhke.place.Area;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Region;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.valuechain.ProductionCycle;

/** The words of the law book are called something in both languages. */
class WordsOfTheLawTest {

    /** Numbers, days, years and periods say themselves. */
    private static final String FIGURES = "[0-9]+(-[0-9]+)*";

    /** The forms of linkage are initials in the decree too, and the parameter's title spells them out. */
    private static final String INITIALS = "[IPC]+";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfAValueHasAName(Language language) {
        LawBook book = LawBook.national();
        Set<String> words = book.declarations().values().stream()
                .filter(declaration -> declaration.type() == ValueType.WORDS)
                .flatMap(declaration -> book.timeline(declaration.name()).stream())
                .flatMap(stretch -> stretch.value().stream())
                .flatMap(value -> ((Collection<?>) value).stream())
                .map(Object::toString)
                .filter(word -> !word.matches(FIGURES) && !word.matches(INITIALS))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words)
                .contains("COOPERATIVE", "personalNumber")
                .allSatisfy(word -> assertThat(MessageCatalogue.in(language).template("word." + word))
                        .as(word)
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfACaseHasAName(Language language) {
        LawBook book = LawBook.national();
        Set<String> words = Stream.concat(
                        book.declarations().keySet().stream()
                                .flatMap(name -> book.timeline(name).stream())
                                .map(ParameterValue::scope)
                                .flatMap(scope -> scope.words().values().stream()),
                        Stream.of(
                                        SupportMethod.values(),
                                        AreaClass.values(),
                                        ProductionCycle.values(),
                                        PovertyClass.values(),
                                        Area.values(),
                                        Region.values())
                                .flatMap(Stream::of)
                                .map(Enum::name))
                .filter(word -> !word.matches(FIGURES))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words)
                .contains("III", "RURAL", "CHAIN")
                .allSatisfy(word -> assertThat(MessageCatalogue.in(language)
                                .template("text.case." + word)
                                .or(() -> MessageCatalogue.in(language).template("word." + word)))
                        .as(word)
                        .isPresent());
    }
}
