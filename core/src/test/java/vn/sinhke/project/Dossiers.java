package vn.sinhke.project;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Locality;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/**
 * A made-up dossier that is in order on {@link #DAY} in every respect, for tests to break one thing of. No person in
 * it is real; its personal numbers begin with 999, which no province has.
 */
public final class Dossiers {

    /** A day on which the decree of 2022 as amended and the circular of 2023 are in force. */
    public static final LocalDate DAY = LocalDate.of(2023, 8, 25);

    private Dossiers() {}

    /** Returns a builder holding the lawful dossier. */
    public static Dossier.Builder lawful() {
        return Dossier.builder()
                .id("T-01")
                .call(new CallReference("DN-2023", Optional.of(LocalDate.of(2023, 7, 18))))
                .province("67")
                .filedOn(LocalDate.of(2023, 8, 4))
                .dataNote("dữ liệu minh họa")
                .lead(Organization.builder()
                        .name("HTX Minh Họa")
                        .kind(OrganizationKind.COOPERATIVE)
                        .build())
                .hasLinkageDocument(true)
                .addContracts(contract().build())
                .project(project().build());
    }

    /** Returns a builder holding the lawful dossier's contract. */
    public static LinkageContract.Builder contract() {
        return LinkageContract.builder()
                .number("01/HĐLK")
                .addParties("HTX Minh Họa", "Công ty Minh Họa")
                .signedOn(LocalDate.of(2023, 7, 28))
                .termMonths(60)
                .addStages(Stage.INPUTS, Stage.PRODUCTION, Stage.SALE)
                .declaredForm(4);
    }

    /** Returns a builder holding the lawful dossier's project: ten households, two districts, one billion đồng. */
    public static SupportProject.Builder project() {
        SupportProject.Builder project = SupportProject.builder()
                .name("Liên kết sản xuất cà phê (minh họa)")
                .component("Dự án 2")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .method(SupportMethod.CHAIN)
                .scale(ProjectScale.INTER_DISTRICT)
                .firstYear(2023)
                .lastYear(2025)
                .durationMonths(30)
                .valueChain(
                        ValueChain.builder().commodity("cà phê").cycleMonths(12).build())
                .addSites(site("Huyện Đắk Song", "Xã Thuận Hạnh", 6, 600_000_000L, 480_000_000L))
                .addSites(site("Huyện Tuy Đức", "Xã Quảng Trực", 4, 400_000_000L, 320_000_000L))
                .budget(budget().build())
                .counts(ParticipantCounts.builder().households(10).build());
        for (int year = 2023; year <= 2025; year++) {
            project.addResults(result().year(year).build());
        }
        project.addResults(result().build());
        for (int i = 0; i < 10; i++) {
            project.addParticipants(participant(i).build());
        }
        return project;
    }

    /** Returns a builder holding one billion đồng, 80 % of it from the state, over three years. */
    public static Budget.Builder budget() {
        return Budget.builder()
                .total(Vnd.of(1_000_000_000L))
                .addLines(BudgetLine.builder()
                        .source(FundingSource.STATE_BUDGET)
                        .amount(Vnd.of(800_000_000L))
                        .putByYear(2023, Vnd.of(300_000_000L))
                        .putByYear(2024, Vnd.of(300_000_000L))
                        .putByYear(2025, Vnd.of(200_000_000L))
                        .build())
                .addLines(BudgetLine.builder()
                        .source(FundingSource.HOUSEHOLDS)
                        .amount(Vnd.of(200_000_000L))
                        .putByYear(2023, Vnd.of(100_000_000L))
                        .putByYear(2024, Vnd.of(50_000_000L))
                        .putByYear(2025, Vnd.of(50_000_000L))
                        .build());
    }

    private static Site site(String district, String commune, int households, long cost, long support) {
        return Site.builder()
                .place(new Locality(Optional.of("67"), Optional.of(district), Optional.of(commune)))
                .areaClass(AreaClass.SPECIALLY_DIFFICULT)
                .households(households)
                .cost(Vnd.of(cost))
                .stateSupport(Vnd.of(support))
                .build();
    }

    private static StatedResult.Builder result() {
        return StatedResult.builder().jobs("20 lao động").income("tăng 10%").localContribution("có vùng nguyên liệu");
    }

    /**
     * Returns a builder holding the household at place {@code i}: the first eight are poor, the other two are not
     * beneficiaries; all have their own number.
     */
    public static Participant.Builder participant(int i) {
        return Participant.builder().household(household(i).build()).support(Vnd.of(80_000_000L));
    }

    /** Returns a builder holding that household without its participation. */
    public static Household.Builder household(int i) {
        return Household.builder()
                .representative(Person.builder()
                        .name("Người Minh Họa " + (char) ('A' + i))
                        .personalNumber("999" + String.format("%09d", i))
                        .build())
                .address("Bon Minh Họa")
                .place(new Locality(
                        Optional.empty(),
                        Optional.of(i < 6 ? "Huyện Đắk Song" : "Huyện Tuy Đức"),
                        Optional.of(i < 6 ? "Xã Thuận Hạnh" : "Xã Quảng Trực")))
                .status(new PovertyStatus(
                        i < 8 ? PovertyClass.POOR : PovertyClass.OTHER,
                        Optional.of(LocalDate.of(2022, 12, 10)),
                        Optional.empty()))
                .addGroups(i < 8 ? PriorityGroup.ETHNIC_MINORITY : PriorityGroup.WOMEN);
    }
}
