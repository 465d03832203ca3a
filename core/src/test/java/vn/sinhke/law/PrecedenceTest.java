package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.money.Vnd;

/** Which of several values for one case goes first, and what is wrong with acts that contradict each other. */
class PrecedenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String FILED = ", \"filed\": {\"from\": \"2024-01-01\"}";
    private static final String VERIFIED = "\"rung\": \"primary\", \"verifiedBy\": \"luật sư\"";
    private static final String READ = "\"rung\": \"primary\"";
    private static final String DRAFT = "\"rung\": \"draft\"";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} before {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "province, plain, everywhere, filed verified",
                "province, plain, everywhere, verified",
                "everywhere, filed, everywhere, verified",
                "everywhere, verified, everywhere, plain",
                "everywhere, filed verified, everywhere, filed",
                "everywhere, plain, everywhere, draft",
                "province, filed, province, plain",
                "province, verified, province, plain",
            })
    void theOneGoesFirst(String scope, String kind, String otherScope, String otherKind) {
        for (boolean turned : List.of(false, true)) {
            List<String> values = new ArrayList<>(List.of(cap(1, scope, kind), cap(2, otherScope, otherKind)));
            if (turned) {
                values.add(values.remove(0));
            }
            LawBook book = new Overlay(folder)
                    .act("1/NQ.MH", "", values.toArray(String[]::new))
                    .book();
            LegalContext context = LegalContext.builder().day(DAY).filedOn(DAY).build();

            assertThat(book.answer(
                            SupportParameters.SUPPORT_CAP_HOUSEHOLD,
                            Scope.of(Dimension.PROVINCE, "99").with(Dimension.POVERTY_CLASS, "AVERAGE"),
                            context))
                    .as("turned: %s", turned)
                    .isInstanceOfSatisfying(
                            LegalAnswer.InForce.class,
                            a -> assertThat(a.value()).isEqualTo(Vnd.of(1)));
        }
    }

    private static String cap(long dong, String scope, String kind) {
        String provenance = kind.contains("draft") ? DRAFT : kind.contains("verified") ? VERIFIED : READ;
        return ("{\"parameter\": \"support.cap.household-vnd\", \"value\": %s, \"from\": \"2024-01-01\", \"scope\": {%s"
                        + " \"povertyClass\": \"AVERAGE\"}, \"citations\": [\"1/NQ.MH art.1\"], \"provenance\": {%s}%s}")
                .formatted(
                        dong,
                        scope.equals("province") ? "\"province\": \"99\"," : "",
                        provenance,
                        kind.contains("filed") ? FILED : "");
    }

    @Test
    void aValueOnAConditionIsNoAnswerWhereTheConditionDoesNotHold() {
        LawBook book = new Overlay(folder)
                .act("1/NQ.MH", "", cap(1, "province", "filed"), cap(2, "province", "plain"))
                .book();
        Scope asked = Scope.of(Dimension.PROVINCE, "99").with(Dimension.POVERTY_CLASS, "AVERAGE");

        assertThat(book.answer(SupportParameters.SUPPORT_CAP_HOUSEHOLD, asked, DAY))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class, a -> assertThat(a.value()).isEqualTo(Vnd.of(2)));
    }

    @Test
    void whatAnActSaysOfOthersHasToAgreeWithThem() {
        Overlay overlay = new Overlay(folder)
                .act("1/NQ.MH", ", \"amends\": [\"9/NO\"], \"replacedBy\": \"8/NO\"")
                .act("2/NQ.MH", ", \"repeals\": [\"7/NO\", \"3/NQ.MH\", \"4/NQ.MH\"], \"inForceFrom\": \"2025-07-01\"")
                .act("3/NQ.MH", ", \"inForceUntil\": \"2025-07-02\", \"replacedBy\": \"2/NQ.MH\"")
                .act("4/NQ.MH", ", \"inForceUntil\": \"2025-07-01\"")
                .act("5/NQ.MH", ", \"inForceFrom\": \"2025-07-01\", \"inForceUntil\": \"2025-07-01\"");

        assertThat(overlay.problems())
                .containsExactly(
                        "overlay/1-NQ.MH.json#/act: 1/NQ.MH: amends '9/NO' (expected the key of an act in the book)",
                        "overlay/1-NQ.MH.json#/act: 1/NQ.MH: replaced by '8/NO' (expected the key of an act in the book)",
                        "overlay/2-NQ.MH.json#/act: 2/NQ.MH: repeals '7/NO' (expected the key of an act in the book)",
                        "overlay/3-NQ.MH.json#/act: 3/NQ.MH: in force until 2025-07-02 (expected at most 2025-07-01, when 2/NQ.MH repeals it)",
                        "overlay/2-NQ.MH.json#/act: 2/NQ.MH: repeals '4/NQ.MH', which is replaced by 'nothing' (expected both to say the same)",
                        "overlay/5-NQ.MH.json#/act: 5/NQ.MH: in force from 2025-07-01 until 2025-07-01 (expected the end after the beginning)");
    }

    @Test
    void aTransitionCarriesAValueFromTheLastDayOfItsAct() {
        String act = ", \"inForceUntil\": \"2025-07-01\"";
        String carried = ", \"transition\": {\"citation\": \"1/NQ.MH art.9\", \"from\": \"2025-07-01\"}";
        assertThat(new Overlay(folder)
                        .act("1/NQ.MH", act, Overlay.cap(1, "2024-01-01", "1/NQ.MH", carried))
                        .book()
                        .acts())
                .containsKey("1/NQ.MH");

        assertThat(new Overlay(folder)
                        .act("1/NQ.MH", act, Overlay.cap(1, "2024-01-01", "1/NQ.MH", carried.replace("07-01", "07-02")))
                        .problems())
                .containsExactly(
                        "overlay/1-NQ.MH.json#/values/0: support.cap.project-vnd: 2024-01-01/.. cites '1/NQ.MH'"
                                + " (expected an act in force from ? to 2025-07-01)");
    }

    @Test
    void aProvinceMayKeepOrRaiseAPovertyLineAndNotLowerIt() {
        String line = Overlay.cap(
                        1_500_000, "2024-01-01", "1/NQ.MH", ", \"until\": \"2025-01-01\", \"endedBy\": \"1/NQ.MH\"")
                .replace("support.cap.project-vnd", "poverty.income-line-vnd")
                .replace("\"method\": \"CHAIN\"", "\"area\": \"RURAL\"");
        assertThat(new Overlay(folder).act("1/NQ.MH", "", line).book().acts()).containsKey("1/NQ.MH");

        assertThat(new Overlay(folder)
                        .act("1/NQ.MH", "", line.replace("1500000", "1499999"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "overlay/1-NQ.MH.json#/values/0: poverty.income-line-vnd: province 99 sets 1499999 (expected"
                                + " at least 1500000 by ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "act; , \"colour\": \"red\"; #/act: key: 'colour' (expected one of",
                "act; , \"amends\": \"x\"; #/act: amends: '\"x\"' (expected a list)",
                "act; , \"amends\": [1]; #/act: amends: '1' (expected a list of texts)",
                "value; , \"transition\": {\"citation\": \"1/NQ.MH whole\", \"from\": \"2024-01-01\", \"to\": 1}; #/values/0: key: 'to' (expected one of [citation, from])",
                "value; , \"known\": {\"since\": \"2024-01-01\"}; #/values/0: key: 'since' (expected one of [from, until])",
                "value; , \"filed\": {\"since\": \"2024-01-01\"}; #/values/0: key: 'since' (expected one of [from, until])",
                "value; , \"filed\": \"2024-01-01\"; #/values/0: filed: '\"2024-01-01\"' (expected an object)",
                "value; , \"provenance\": \"primary\"; #/values/0: provenance: '\"primary\"' (expected an object)",
                "value; , \"provenance\": {\"rung\": \"primary\", \"sure\": true}; #/values/0: key: 'sure' (expected one of",
                "value; , \"provenance\": {\"rung\": \"certain\"}; #/values/0: rung: 'certain' (expected primary, official",
            })
    void aKeyOrFormThatNobodyKnowsIsRefusedAtItsPlace(String where, String more, String message) {
        Overlay overlay = where.equals("act")
                ? new Overlay(folder).act("1/NQ.MH", more)
                : new Overlay(folder).act("1/NQ.MH", "", Overlay.cap(1, "2024-01-01", "1/NQ.MH", more));

        assertThat(overlay.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("overlay/1-NQ.MH.json" + message));
    }

    @Test
    void aTypeOrMovementThatNobodyKnowsAndASecondDeclarationAreRefused() {
        LawBookReader reader = LawBookReader.national().addParameters("p.json", """
                [{"name": "a.b", "type": "colour", "provinceMay": "none", "vi": "x", "en": "x"},
                 {"name": "a.c", "type": "vnd", "provinceMay": "left", "vi": "x", "en": "x"},
                 {"name": "support.cap.project-vnd", "type": "vnd", "provinceMay": "sets", "vi": "x", "en": "x"},
                 {"name": "a.d", "type": "vnd", "provinceMay": "sets", "vi": "x", "en": "x", "fr": "x"}]
                """);

        assertThatIllegalArgumentException()
                .isThrownBy(reader::build)
                .withMessageContainingAll(
                        "p.json#/0: type: 'colour' (expected one of [percentage, vnd,",
                        "p.json#/1: provinceMay: 'left' (expected none, down, up or sets)",
                        "p.json#/2: name: 'support.cap.project-vnd' (expected a parameter declared once)",
                        "p.json#/3: key: 'fr' (expected one of [name, type, provinceMay, vi, en])");
    }
}
