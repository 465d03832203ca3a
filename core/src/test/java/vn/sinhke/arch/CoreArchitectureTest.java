package vn.sinhke.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import vn.sinhke.validation.CitedRule;
import vn.sinhke.validation.Rule;

@AnalyzeClasses(packages = "vn.sinhke", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule CORE_KNOWS_ONLY_ITS_NAMED_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.sinhke..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.nio..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "javax.annotation..",
                    "com.fasterxml.jackson..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.immutables.value..",
                    "org.slf4j..",
                    "org.apache.commons.validator..")
            .because("an allow list fails on a library nobody thought of, a ban list does not (ADR 0001)");

    @ArchTest
    static final ArchRule CLOCK_LOCALE_AND_ENVIRONMENT_ARE_ARGUMENTS = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same input gives the same answer on any day and any machine (ADR 0001)");

    @ArchTest
    static final ArchRule RULES_ARE_HIDDEN_AND_IMMUTABLE = classes()
            .that()
            .implement(Rule.class)
            .and()
            .doNotBelongToAnyOf(CitedRule.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveOnlyFinalFields()
            .andShould()
            .resideInAPackage("vn.sinhke.rules..")
            .because("a rule is reached by its code through its catalogue only");

    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ground")
            .definedBy("vn.sinhke.time..", "vn.sinhke.money..", "vn.sinhke.text..", "vn.sinhke.json..")
            .layer("place")
            .definedBy("vn.sinhke.place..")
            .layer("law")
            .definedBy("vn.sinhke.law..")
            .layer("parts")
            .definedBy(
                    "vn.sinhke.beneficiary..", "vn.sinhke.valuechain..", "vn.sinhke.linkage..", "vn.sinhke.program..")
            .layer("project")
            .definedBy("vn.sinhke.project..")
            .layer("validation")
            .definedBy("vn.sinhke.validation..")
            .layer("rules")
            .definedBy("vn.sinhke.rules..")
            .layer("message")
            .definedBy("vn.sinhke.message..")
            .layer("document")
            .definedBy("vn.sinhke.document..")
            .layer("selection")
            .definedBy("vn.sinhke.selection..")
            .layer("appraisal")
            .definedBy("vn.sinhke.appraisal..")
            .layer("port")
            .definedBy("vn.sinhke.port..")
            .whereLayer("port")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("appraisal")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("appraisal")
            .whereLayer("document")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("message")
            .mayOnlyBeAccessedByLayers("document")
            .whereLayer("selection")
            .mayOnlyBeAccessedByLayers("port")
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("rules", "selection", "appraisal", "port")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("rules", "message", "document", "selection", "appraisal", "port")
            .whereLayer("law")
            .mayOnlyBeAccessedByLayers("parts", "validation", "rules", "message", "document", "selection", "appraisal")
            .because("a subject knows no rule, a rule knows its subject and the law, a report knows codes only");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.sinhke.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CONSOLE = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_LEGACY_DATES = GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;
}
