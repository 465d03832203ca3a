package vn.sinhke.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
    static final ArchRule STORES_ARE_REACHED_THROUGH_THEIR_PORTS = classes()
            .that()
            .haveSimpleNameStartingWith("Jdbc")
            .and()
            .doNotHaveSimpleName("JdbcStores")
            .should()
            .bePackagePrivate()
            .because("a front end knows the port, not the table");
}
