package vn.sinhke.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.h2.jdbcx.JdbcDataSource;

@AnalyzeClasses(packages = "vn.sinhke.jdbc", importOptions = ImportOption.DoNotIncludeTests.class)
class JdbcArchitectureTest {

    @ArchTest
    static final ArchRule PLAIN_JDBC_AND_CORE_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.sinhke..",
                    "java..",
                    "javax.sql..",
                    "com.google.common..",
                    "com.fasterxml.jackson..",
                    "org.flywaydb.core..",
                    JdbcDataSource.class.getPackageName())
            .because("a store is statements and rows; what it keeps is core's (ADR 0004)");

    @ArchTest
    static final ArchRule THE_CLOCK_IS_GIVEN = noClasses()
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .because("when something was recorded is the caller's to say");

    @ArchTest
    static final ArchRule DAYS_AND_INSTANTS_ARE_THOSE_OF_JAVA_TIME =
            GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED.because(
                    "java.sql.Date moves days with the time zone of the machine");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is stored is personal and has no place on a console");

    @ArchTest
    static final ArchRule STORES_ARE_REACHED_THROUGH_THEIR_PORTS = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("JdbcStores")
            .should()
            .bePackagePrivate()
            .because("a front end knows the port, not the table");
}
