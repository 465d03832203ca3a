package vn.sinhke.desk;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LawCases;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.time.CapitalPeriod;

/** About which case the law is asked. */
final class CaseOptions {

    @Option(names = "--province", paramLabel = "CODE", description = "Code of the province, such as 67.")
    private String province;

    @Option(names = "--capital-period", paramLabel = "PERIOD", description = "Period of the money, such as 2021-2025.")
    private String capitalPeriod;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "Method of support: chain, community, task or special.")
    private String method;

    @Option(
            names = "--area-class",
            paramLabel = "CLASS",
            description = "Class of the area: specially-difficult, difficult or other.")
    private String areaClass;

    @Option(names = "--cycle", paramLabel = "CYCLE", description = "Production cycle: under-a-year or year-or-longer.")
    private String cycle;

    @Option(
            names = "--poverty-class",
            paramLabel = "CLASS",
            description = "Class of the household: poor, near-poor, newly-escaped, average or other.")
    private String povertyClass;

    @Option(names = "--area", paramLabel = "AREA", description = "rural or urban.")
    private String area;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Region of the commune: iii, ii, i, special-village or other.")
    private String region;

    @Option(
            names = "--filed-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day on which the dossier was filed, for transitions that go by it.")
    private LocalDate filedOn;

    @Option(
            names = "--approved-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day on which the project was approved, for transitions that go by it.")
    private LocalDate approvedOn;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day whose knowledge of the law is used: acts issued later are not looked at.")
    private LocalDate knownOn;

    /** The circumstances, on that day. */
    LegalContext context(LocalDate day) {
        Scope said = LawCases.with(read(Dimension.PROVINCE, province), read(Dimension.CAPITAL_PERIOD, capitalPeriod));
        return LegalContext.builder()
                .day(day)
                .province(said.word(Dimension.PROVINCE))
                .capitalPeriod(said.word(Dimension.CAPITAL_PERIOD).map(CapitalPeriod::parse))
                .filedOn(Optional.ofNullable(filedOn))
                .approvedOn(Optional.ofNullable(approvedOn))
                .knownOn(Optional.ofNullable(knownOn))
                .build();
    }

    /** The case, with what the circumstances say of it. */
    Scope asked(LegalContext context) {
        Scope asked = context.scope();
        for (Scope one : new Scope[] {
            read(Dimension.METHOD, method),
            read(Dimension.AREA_CLASS, areaClass),
            read(Dimension.CYCLE, cycle),
            read(Dimension.POVERTY_CLASS, povertyClass),
            read(Dimension.AREA, area),
            read(Dimension.REGION, region)
        }) {
            asked = LawCases.with(asked, one);
        }
        return asked;
    }

    private static Scope read(Dimension dimension, String typed) {
        return typed == null ? Scope.EVERYWHERE : LawCases.read(dimension, typed);
    }
}
