package vn.sinhke.excel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.sinhke.excel", importOptions = ImportOption.DoNotIncludeTests.class)
class ExcelArchitectureTest {

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_THE_WORKBOOK_LIBRARY = classes()
            .that()
            .resideInAPackage("vn.sinhke.excel")
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
                    "com.google.common..",
                    "com.google.errorprone.annotations..")
            .because("the library can be exchanged without touching a form (ADR 0003)");

    @ArchTest
    static final ArchRule ONLY_THE_PACKAGE_OF_DRAWINGS_PACKS = noClasses()
            .that()
            .resideInAPackage("vn.sinhke.excel.drawing")
            .and()
            .haveSimpleNameNotStartingWith("Canvas")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..")
            .because("a form is drawn on a canvas, whatever it is made of");

    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY = noClasses()
            .that()
            .resideInAPackage("vn.sinhke.excel.workbook")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.sinhke.excel")
            .because("cells know no form");

    @ArchTest
    static final ArchRule IT_KNOWS_NO_RULE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.sinhke.rules..", "vn.sinhke.appraisal..", "vn.sinhke.law..", "vn.sinhke.message..")
            .because("a form says what was written, not whether it is lawful");
}
