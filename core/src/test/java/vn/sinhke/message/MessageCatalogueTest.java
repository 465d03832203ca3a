package vn.sinhke.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

class MessageCatalogueTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");

    static Stream<RuleCode> codes() {
        return Appraisal.national().ruleSets().stream().flatMap(rules -> rules.rules().keySet().stream());
    }

    @Test
    void bothLanguagesHaveTheSameKeysButForTheKindsOfActs() {
        Set<String> vietnamese = new TreeSet<>(MessageCatalogue.in(Language.VI).keys());
        Set<String> english = MessageCatalogue.in(Language.EN).keys().stream()
                .filter(key -> !key.startsWith("kind."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(vietnamese).isEqualTo(english);
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        MessageCatalogue vietnamese = MessageCatalogue.in(Language.VI);
        MessageCatalogue english = MessageCatalogue.in(Language.EN);
        for (String key : vietnamese.keys()) {
            assertThat(arguments(english.template(key).orElseThrow()))
                    .as(key)
                    .isEqualTo(arguments(vietnamese.template(key).orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleSpeaksBothLanguages(RuleCode code) {
        for (Language language : Language.values()) {
            ImmutableList<String> keys = MessageCatalogue.in(language).keys();
            assertThat(keys).contains(code + ".title", code + ".satisfied");
            assertThat(keys).anyMatch(key -> key.equals(code + ".found") || key.startsWith(code + ".found."));
            assertThat(keys).anyMatch(key -> key.equals(code + ".remedy") || key.startsWith(code + ".remedy."));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActOfTheBookCanBeCitedInWords(Language language) {
        LawBook book = LawBook.national();
        book.acts()
                .values()
                .forEach(act -> assertThat(
                                MessageCatalogue.in(language).citation(new Citation(act.key(), "art.3 cl.4 pt.đ"), act))
                        .contains(act.key(), "3", "4", "đ"));
    }

    @Test
    void aCitationReadsAsPeopleWriteIt() {
        LawBook book = LawBook.national();
        Citation citation = Citation.parse("27/2022/NĐ-CP art.21 cl.1 pt.b");

        assertThat(MessageCatalogue.in(Language.VI)
                        .citation(citation, book.acts().get(citation.act())))
                .isEqualTo("điểm b khoản 1 Điều 21 Nghị định 27/2022/NĐ-CP");
        assertThat(MessageCatalogue.in(Language.EN)
                        .citation(citation, book.acts().get(citation.act())))
                .isEqualTo("point b clause 1 article 21 Decree 27/2022/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "999, 999, 999",
        "1000, 1.000, '1,000'",
        "-4863730, -4.863.730, '-4,863,730'",
        "1187500000, 1.187.500.000, '1,187,500,000'"
    })
    void moneyIsGroupedAsTheLanguageGroups(long dong, String vietnamese, String english) {
        assertThat(MessageCatalogue.in(Language.VI).money(dong)).isEqualTo(vietnamese);
        assertThat(MessageCatalogue.in(Language.EN).money(dong)).isEqualTo(english);
    }

    @Test
    void placesOfMissingFactsAreCountedFromOneAndLongListsAreCut() {
        MessageCatalogue messages = MessageCatalogue.in(Language.EN);
        String status = "project/participants[%d]/household/status";

        assertThat(messages.fact(status.formatted(11))).isEqualTo("class of the household (12)");
        assertThat(messages.missing(
                        Stream.of(0, 1, 2, 3, 4).map(status::formatted).toList()))
                .isEqualTo("Missing facts: class of the household (1); class of the household (2);"
                        + " class of the household (3) and 2 more.");
        assertThat(messages.fact("law:support.ceiling.share-percent"))
                .isEqualTo("what the law says (support.ceiling.share-percent)");
    }

    @Test
    void everyKindOfActHasAnEnglishWord() {
        assertThat(LawBook.national().acts().values())
                .allSatisfy(act -> assertThat(MessageCatalogue.in(Language.EN).template("kind." + act.kind()))
                        .as(act.kind())
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void argumentsAreNamedInCamelCase(Language language) {
        MessageCatalogue messages = MessageCatalogue.in(language);
        for (String key : messages.keys()) {
            assertThat(arguments(messages.template(key).orElseThrow()))
                    .as(key)
                    .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
        }
    }

    @Test
    void argumentsAreWrittenAsTheirNamesSay() {
        RuleCode code = RuleCode.of("BUD-001");
        Map<String, String> parts = Map.of("partsVnd", "-1187500000");

        assertThat(MessageCatalogue.in(Language.VI).satisfied(code, parts)).contains(" -1.187.500.000 đồng");
        assertThat(MessageCatalogue.in(Language.EN).satisfied(code, parts)).contains(" -1,187,500,000 đồng");
        assertThat(MessageCatalogue.in(Language.VI).money(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
        Map<String, String> share = Map.of("sharePercent", "33.5", "supportMethod", "CHAIN");
        assertThat(MessageCatalogue.in(Language.VI).satisfied(RuleCode.of("BUD-003"), share))
                .contains(" 33,5 %", "liên kết theo chuỗi giá trị");
        assertThat(MessageCatalogue.in(Language.EN).satisfied(RuleCode.of("BUD-003"), share))
                .contains(" 33.5 %", "value chain");
        Finding kinds = finding("ORG-001", "");
        assertThat(MessageCatalogue.in(Language.VI).text(kinds)).contains("doanh nghiệp, hợp tác xã được");
        assertThat(MessageCatalogue.in(Language.EN).text(kinds)).contains("enterprise, cooperative", "x-y");
        Finding ended = finding("PRT-004", "ended");
        assertThat(MessageCatalogue.in(Language.VI).text(ended)).contains("08/07/2023", "25/08/2023");
        assertThat(MessageCatalogue.in(Language.EN).text(ended)).contains("2023-07-08", "2023-08-25");
    }

    @ParameterizedTest
    @CsvSource({
        "project/participants[0]/household/status, (1)",
        "project/participants[998]/household/status, (999)",
        "project/participants[999]/household/status, (1000)",
        "project/participants[2022]/household/status, (2023)",
    })
    void placesAreCountedFromOneInLongListsToo(String path, String ending) {
        for (Language language : Language.values()) {
            assertThat(MessageCatalogue.in(language).fact(path)).endsWith(" " + ending);
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, VI", "en, EN"})
    void aLanguageIsReadFromItsTag(String tag, Language language) {
        assertThat(Language.parse(tag)).isEqualTo(language);
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(MessageCatalogue.in(language).language()).isEqualTo(language);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse("fr"))
                .withMessage("Not a language: 'fr' (expected vi or en)");
    }

    @Test
    void anUnknownKeyAndAMissingArgumentAreTheCallersMistakes() {
        MessageCatalogue messages = MessageCatalogue.in(Language.EN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.reason("no-such"))
                .withMessage("No message: 'reason.no-such' in EN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.title(RuleCode.of("XXX-001")))
                .withMessage("No message: 'XXX-001.title' in EN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.text(finding("XXX-001", "short")))
                .withMessage("No message: 'XXX-001.found.short' in EN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.satisfied(RuleCode.of("BUD-001"), Map.of()))
                .withMessageContaining("No argument 'partsVnd'");
    }

    @ParameterizedTest
    @CsvSource({
        "CEL-001, CEL-001",
        "LST-018, LST-018",
        "GIO-001, CEL-031",
        "LST-999, CEL-031",
        "BUD-001, CEL-031",
    })
    void aCodeWithoutSentencesAboutCellsIsSpokenOfInGeneralOnes(String code, String spoken) {
        for (Language language : Language.values()) {
            assertThat(MessageCatalogue.in(language).spokenOfCell(RuleCode.of(code), RuleCode.of("CEL-031")))
                    .isEqualTo(RuleCode.of(spoken));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceAboutACellNeedsNoMoreThanWhatIsKnownOfOne(Language language) {
        MessageCatalogue messages = MessageCatalogue.in(language);
        Set<String> known = Set.of("column", "seen", "expected");

        assertThat(messages.keys())
                .filteredOn(key -> key.matches("(CEL|LST)-[0-9]{3}\\..*"))
                .hasSizeGreaterThan(150)
                .allSatisfy(key -> assertThat(known)
                        .containsAll(arguments(messages.template(key).orElseThrow())));
    }

    private static Finding finding(String code, String aspect) {
        Finding.Builder builder = Finding.builder()
                .with("allowedKinds", "ENTERPRISE, COOPERATIVE")
                .with("leadKind", "x-y")
                .with("povertyClass", "POOR")
                .with("endedOn", LocalDate.of(2023, 7, 8))
                .with("judgedOn", LocalDate.of(2023, 8, 25));
        return builder.code(RuleCode.of(code))
                .aspect(aspect.isEmpty() ? Optional.empty() : Optional.of(aspect))
                .severity(Severity.NOTE)
                .path("")
                .addProvisions(new Provision(
                        "27/2022/NĐ-CP", "art.20", LocalDate.of(2022, 4, 19), Optional.empty(), Rung.PRIMARY))
                .build();
    }

    private static Set<String> arguments(String template) {
        return ARGUMENT.matcher(template).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
