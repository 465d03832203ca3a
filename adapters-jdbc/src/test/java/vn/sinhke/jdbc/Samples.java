package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.law.Citation;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.FundingSource;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.selection.Choice;
import vn.sinhke.selection.Decision;
import vn.sinhke.selection.Verdict;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.validation.Report;
import vn.sinhke.valuechain.Stage;

/** One value of each kind that fills every table; made up, no person in it is real. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-25T03:00:00.123456789Z"), ZoneOffset.UTC);

    private Samples() {}

    static SupportReceived support() {
        return SupportReceived.builder()
                .id("S-01")
                .household(Dossiers.household(0).build())
                .content("Bò")
                .amount(Vnd.of(15_000_000))
                .year(2022)
                .program("Chương trình minh họa")
                .source("dữ liệu minh họa")
                .build();
    }

    static HouseholdList householdList() {
        return HouseholdList.builder()
                .id("L-01")
                .povertyClass(PovertyClass.NEAR_POOR)
                .year(2023)
                .unit("xã Minh Họa")
                .addHouseholds(listed(3, ReviewChange.NEW), listed(1, ReviewChange.REMAINED))
                .build();
    }

    private static ReviewedHousehold listed(int members, ReviewChange change) {
        return ReviewedHousehold.builder()
                .number("7")
                .place(new Locality(Optional.of("67"), Optional.of("Đắk R'Lấp"), Optional.of("Xã Minh Họa")))
                .povertyClass(PovertyClass.NEAR_POOR)
                .change(change)
                .members(Collections.nCopies(
                        members,
                        HouseholdMember.builder()
                                .person(Person.builder().name("Người Minh Họa").build())
                                .build()))
                .build();
    }

    static Program program() {
        return Program.builder()
                .id("GNBV-2021-2025")
                .name("Giảm nghèo bền vững")
                .period(CapitalPeriod.Y2021_2025)
                .approvedBy(Citation.parse("90/QĐ-TTg art.1"))
                .addComponents(new Component("DA2", "Đa dạng hóa sinh kế"))
                .addCapital(capital(2023, CapitalAllocation.Nature.RECURRENT, 5_000_000_000L))
                .addCapital(capital(2024, CapitalAllocation.Nature.DEVELOPMENT, 7_000_000_001L))
                .build();
    }

    private static CapitalAllocation capital(int year, CapitalAllocation.Nature nature, long amount) {
        return new CapitalAllocation("DA2", year, nature, Vnd.of(amount), Optional.of("dữ liệu minh họa"));
    }

    /** A dossier whose parts leave 4,863,730 đồng unexplained and whose lead does not say what it is. */
    static Dossier dossier() {
        return Dossier.builder()
                .from(Dossiers.lawful().build())
                .lead(Organization.builder()
                        .name("HTX Minh Họa Đắk R'Lấp")
                        .seat(new Locality(Optional.of("67"), Optional.of("Huyện Đắk R'Lấp"), Optional.empty()))
                        .representative("Người Minh Họa Z")
                        .phone("0999000111")
                        .build())
                .addPartners(Organization.builder()
                        .name("Công ty Minh Họa")
                        .kind(OrganizationKind.ENTERPRISE)
                        .build())
                .addMinutes(CooperationMinutes.builder()
                        .number("02/BB")
                        .signedOn(LocalDate.of(2023, 7, 30))
                        .addStages(Stage.PRODUCTION, Stage.SALE)
                        .build())
                .project(Dossiers.project()
                        .areaHectares(new BigDecimal("120.55"))
                        .rotation(Percentage.of(new BigDecimal("33.5")))
                        .budget(Dossiers.budget()
                                .total(Vnd.of(1_004_863_730L))
                                .addLines(BudgetLine.builder()
                                        .source(FundingSource.CREDIT)
                                        .label("chưa rõ")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    static Report report() {
        Dossier dossier = Dossier.builder()
                .from(dossier())
                .project(Dossiers.project()
                        .budget(Dossiers.budget().total(Vnd.of(1_004_863_730L)).build())
                        .build())
                .build();
        return Appraisal.national().appraise(dossier, Appraisal.context(dossier, Dossiers.DAY));
    }

    static Decision decision() {
        return Decision.builder()
                .id("DX-1")
                .callId("DN-2023")
                .decidedOn(Dossiers.DAY)
                .putCapital(2023, Vnd.of(500_000_000L))
                .putCapital(2024, Vnd.of(400_000_000L))
                .addChoices(new Choice(
                        "T-01",
                        Verdict.CHOSEN,
                        1,
                        ImmutableList.of("method:CHAIN", "scale:INTER_DISTRICT"),
                        ImmutableSortedMap.of(2023, Vnd.of(300_000_000L), 2024, Vnd.of(300_000_000L))))
                .addChoices(new Choice(
                        "T-02",
                        Verdict.NO_CAPITAL,
                        2,
                        ImmutableList.of("capital:2023"),
                        ImmutableSortedMap.of(2023, Vnd.of(300_000_000L))))
                .lawBook("0".repeat(64))
                .note("dữ liệu minh họa")
                .build();
    }
}
