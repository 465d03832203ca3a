package vn.sinhke.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;

/** No value of the domain is without an arbitrary: a new one fails here until it has one. */
@Domain(DomainArbitraries.class)
class DomainArbitrariesPropertyTest {

    private static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "beneficiary",
            "identity",
            "implementation",
            "law",
            "linkage",
            "matching",
            "money",
            "place",
            "program",
            "project",
            "review",
            "time",
            "validation",
            "valuechain");

    /** What is answered or compared; contracts take it from a book or a report, and nobody stores it. */
    private static final ImmutableSet<String> ANSWERS = ImmutableSet.of(
            "vn.sinhke.law.ActChange",
            "vn.sinhke.law.AreaAnswer",
            "vn.sinhke.law.LawDifference",
            "vn.sinhke.law.ParameterChange",
            "vn.sinhke.review.ObservedTransition$Contradictory",
            "vn.sinhke.review.ObservedTransition$Known",
            "vn.sinhke.review.ObservedTransition$Open",
            "vn.sinhke.review.ReviewFlow",
            "vn.sinhke.review.summary.AssessedHouseholds",
            "vn.sinhke.review.summary.RecordedChanges",
            "vn.sinhke.review.summary.RecordedChanges$LeftOver",
            "vn.sinhke.review.summary.ReviewSummaries",
            "vn.sinhke.review.summary.SummaryGap",
            "vn.sinhke.validation.OutcomeChange",
            "vn.sinhke.validation.RuleChange",
            "vn.sinhke.validation.RuleStanding",
            "vn.sinhke.law.LegalAnswer$InForce",
            "vn.sinhke.law.LegalAnswer$NoLonger",
            "vn.sinhke.law.LegalAnswer$NotHere",
            "vn.sinhke.law.LegalAnswer$NotYet",
            "vn.sinhke.law.LegalAnswer$Unknown",
            "vn.sinhke.place.PlaceAnswer$Ambiguous",
            "vn.sinhke.place.PlaceAnswer$Found",
            "vn.sinhke.place.PlaceAnswer$NotFound",
            "vn.sinhke.place.PlaceAnswer$NotKnown");

    @Example
    void everyValueOfTheDomainHasAnArbitrary() {
        List<Class<?>> values = values();
        List<String> without = new ArrayList<>();
        for (Class<?> value : values) {
            try {
                assertThat(Arbitraries.defaultFor(value)
                                .generator(10)
                                .next(new Random(1))
                                .value())
                        .isInstanceOf(value);
            } catch (CannotFindArbitraryException e) {
                without.add(value.getName());
            }
        }

        assertThat(without).as("values without an arbitrary").isEmpty();
        assertThat(values).hasSizeGreaterThan(60);
    }

    /** The public types that are made of parts: records, and what is built by a builder. */
    private static List<Class<?>> values() {
        List<Class<?>> values = new ArrayList<>();
        for (String name : PACKAGES) {
            for (JavaClass type : new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.sinhke." + name)) {
                boolean built = type.tryGetMethod("builder").isPresent();
                if (type.getModifiers().contains(JavaModifier.PUBLIC)
                        && (type.isRecord() || built)
                        && !ANSWERS.contains(type.getName())) {
                    values.add(type.reflect());
                }
            }
        }
        return values;
    }
}
