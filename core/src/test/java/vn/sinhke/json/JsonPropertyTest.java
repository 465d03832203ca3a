package vn.sinhke.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.law.LegalContext;
import vn.sinhke.program.Program;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

@Domain(DomainArbitraries.class)
class JsonPropertyTest {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void aDossierComesBack(@ForAll Dossier dossier) throws Exception {
        assertComesBack(dossier, Dossier.class);
    }

    @Property(tries = TRIES)
    void aReportComesBack(@ForAll Report report) throws Exception {
        assertComesBack(report, Report.class);
    }

    @Property(tries = TRIES)
    void aListOfNominationsComesBack(@ForAll NominationList list) throws Exception {
        assertComesBack(list, NominationList.class);
    }

    @Property(tries = TRIES)
    void aProgramComesBack(@ForAll Program program) throws Exception {
        assertComesBack(program, Program.class);
    }

    @Property(tries = TRIES)
    void circumstancesComeBack(@ForAll LegalContext context) throws Exception {
        assertComesBack(context, LegalContext.class);
    }

    @Property(tries = TRIES)
    void aFindingComesBack(@ForAll Finding finding) throws Exception {
        assertComesBack(finding, Finding.class);
    }

    @Property(tries = TRIES)
    void anOutcomeComesBack(@ForAll Outcome outcome) throws Exception {
        assertComesBack(outcome, Outcome.class);
    }

    private static <T> void assertComesBack(T value, Class<T> type) throws Exception {
        String text = Json.canonical(value);

        T read = Json.mapper().readValue(text, type);

        assertThat(read).isEqualTo(value);
        assertThat(Json.canonical(read)).isEqualTo(text);
    }

    @Property(tries = TRIES)
    void twoDossiersHaveOneTextOnlyIfTheyAreEqual(@ForAll Dossier a, @ForAll Dossier b) {
        assertThat(Json.canonical(a).equals(Json.canonical(b))).isEqualTo(a.equals(b));
        assertThat(Json.hash(a).equals(Json.hash(b))).isEqualTo(a.equals(b));
    }

    @Property(tries = TRIES)
    void theOrderOfBuildingMakesNoDifference(@ForAll Finding finding, @ForAll BudgetLine line) {
        Finding.Builder again = Finding.builder();
        ImmutableList.copyOf(finding.arguments().entrySet())
                .reverse()
                .forEach(e -> again.with(e.getKey(), e.getValue()));
        again.provisions(finding.provisions())
                .path(finding.path())
                .severity(finding.severity())
                .aspect(finding.aspect())
                .code(finding.code());
        BudgetLine.Builder lineAgain =
                BudgetLine.builder().amount(line.amount()).label(line.label());
        Lists.reverse(line.byYear().entrySet().asList()).forEach(lineAgain::putByYear);

        assertThat(Json.canonical(again.build())).isEqualTo(Json.canonical(finding));
        assertThat(Json.canonical(lineAgain.source(line.source()).build())).isEqualTo(Json.canonical(line));
    }

    @Property(tries = 100)
    void anUnknownKeyIsRefusedWhateverTheValue(
            @ForAll Dossier dossier, @ForAll Report report, @ForAll Program program, @ForAll NominationList list) {
        Map<Object, Class<?>> values = ImmutableMap.of(
                dossier, Dossier.class, report, Report.class, program, Program.class, list, NominationList.class);
        values.forEach((value, type) -> {
            ObjectNode tree = Json.mapper().valueToTree(value);
            tree.put("noSuchKey", 1);

            assertThatExceptionOfType(UnrecognizedPropertyException.class)
                    .isThrownBy(() -> Json.mapper().readValue(tree.toString(), type))
                    .withMessageContaining("noSuchKey");
        });
    }
}
