package vn.sinhke.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import vn.sinhke.validation.Rule;

/** What core may use, and which of its packages may use which. */
@AnalyzeClasses(packages = "vn.sinhke", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    private static final String BASE = "vn.sinhke";

    /** Each package with the packages it may use beside itself; a package that is not here may not exist. */
    private static final ImmutableSetMultimap<String, String> LADDER = ladder();

    /** Packages that stand on nothing of ours. */
    private static final ImmutableSet<String> GROUND =
            ImmutableSet.of("", "text", "time", "money", "json", "valuechain");

    /** What it takes to read the law data in core's own archive, from nowhere else. */
    private static final ImmutableSet<String> SHIPPED = ImmutableSet.of(
            "java.net.URL", "java.net.URLConnection", "java.net.JarURLConnection", "java.util.jar.JarFile");

    @ArchTest
    static final ArchRule coreKnowsOnlyItsNamedLibraries = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "vn.sinhke..",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math..",
                            "java.text..",
                            "java.io..",
                            "java.nio..",
                            "java.security..",
                            "javax.annotation..",
                            "com.google.common..",
                            "com.google.errorprone.annotations..",
                            "com.fasterxml.jackson..",
                            "org.immutables.value..",
                            "org.slf4j..",
                            "org.apache.commons.validator..",
                            "org.jspecify..")
                    .or(describe("a resource of its own", c -> SHIPPED.contains(c.getName()))))
            .because("an allow list fails on a library nobody thought of; a ban list does not");

    @ArchTest
    static final ArchRule theMachineIsNotAsked = noClasses()
            .should()
            .accessTargetWhere(asksTheMachine())
            .because("a report depends on its arguments alone, not on the day, the place or the machine it is made on");

    @ArchTest
    static final ArchRule onlyTheLawIsReadFromFiles = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sinhke.law..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                    .or(describe("files", c -> c.getName().startsWith("java.io.File"))))
            .because(
                    "reading workbooks and stores is the adapters' part; core reads a folder of law data and no other");

    @ArchTest
    static final ArchRule rulesAreImmutableAndHidden = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .resideOutsideOfPackage("vn.sinhke.validation..")
            .should()
            .bePackagePrivate()
            .andShould()
            .haveOnlyFinalFields()
            .andShould()
            .resideInAPackage("vn.sinhke.rules..")
            .because("a rule is reached through the catalogue of its package, and judges twice alike");

    @ArchTest
    static final ArchRule onlyCataloguesOfRulesArePublic = classes()
            .that()
            .resideInAPackage("vn.sinhke.rules..")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Rules")
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .because("what is public has to be kept; of the rules that is their list");

    @ArchTest
    static final ArchRule packagesUseOnlyLowerRungs = classes()
            .should(useOnlyWhatTheirRungMay())
            .because("knowledge goes one way: subjects know no rule, rules know the law, appraisal knows all");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("vn.sinhke.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what turns in a circle cannot be understood, tested or taken apart by itself");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library has no console");

    @ArchTest
    static final ArchRule noOldDates = GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED.because(
            "a day of the law has no time zone and no time of day");

    private static ImmutableSetMultimap<String, String> ladder() {
        return ImmutableSetMultimap.<String, String>builder()
                .putAll("place", "text", "time")
                .putAll("law", "time", "money", "place", "json")
                .putAll("identity", "text", "time")
                .putAll("beneficiary", "identity", "place", "text", "time", "money")
                .putAll("review", "beneficiary", "place", "text", "time", "money")
                .putAll("matching", "beneficiary", "review", "place", "identity", "text", "time")
                .putAll("classification", "law", "project", "beneficiary", "place", "money", "time")
                .putAll("linkage", "valuechain", "place")
                .putAll("program", "place", "time", "money", "law")
                .putAll("implementation", "project", "program", "beneficiary", "money", "time")
                .putAll("project", "beneficiary", "linkage", "valuechain", "place", "money", "time")
                .putAll("validation", "law", "json")
                .putAll("rules", "validation", "law", "project", "beneficiary", "linkage", "valuechain")
                .putAll("rules", "implementation", "program", "review", "identity", "place", "money", "time", "text")
                .putAll("rules", "classification")
                .putAll("selection", "validation", "law", "project", "program", "money")
                .putAll("message", "validation", "law")
                .putAll("appraisal", "rules", "validation", "law", "project", "place", "json")
                .putAll("appraisal", "implementation", "program", "review", "beneficiary")
                .putAll("document", "message", "validation", "law", "review", "place", "money", "json")
                .putAll("port", "program", "project", "validation", "selection", "beneficiary", "review")
                .build();
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheirRungMay() {
        return new ArchCondition<>("use only what the rung of their package may") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                String rung = rung(user);
                if (!LADDER.containsKey(rung) && !GROUND.contains(rung)) {
                    events.add(
                            SimpleConditionEvent.violated(user, user.getName() + " stands on no rung of the ladder"));
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    boolean ours = (used.getPackageName() + ".").startsWith(BASE + ".");
                    String lower = ours ? rung(used) : "";
                    if (!lower.isEmpty() && !lower.equals(rung) && !LADDER.containsEntry(rung, lower)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String rung(JavaClass type) {
        String inside = type.getPackageName().substring(BASE.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.", -1)[0];
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe("asks for the clock, the zone, the language, the environment or chance", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            String called = target.getName();
            return (owner.startsWith("java.time.") && called.equals("now") && takesNoClock(target))
                    || (owner.equals("java.time.Clock") && (called.startsWith("system") || called.startsWith("tick")))
                    || MACHINE.contains(owner + "." + called)
                    || (owner.equals("java.lang.String")
                            && (called.equals("toLowerCase") || called.equals("toUpperCase"))
                            && target instanceof AccessTarget.CodeUnitAccessTarget unit
                            && unit.getRawParameterTypes().isEmpty());
        });
    }

    private static boolean takesNoClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static final ImmutableSet<String> MACHINE = ImmutableSet.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");
}
