package vn.sinhke.desk.data;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/**
 * Projects as newspapers and offices published them, figure by figure. What was not published is empty. Where the page
 * says "more than", "nearly" or "about", the figure is entered as printed and {@code roundedTo} says how coarse it is.
 */
final class PublishedCases {

    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;

    private PublishedCases() {}

    /** The cases by file name. */
    static ImmutableSortedMap<String, Dossier> all() {
        return ImmutableSortedMap.copyOf(Map.ofEntries(
                Map.entry("c01-quang-nam-hiep-duc", c1()),
                Map.entry("c03-quang-tri-hai-lang", c3()),
                Map.entry("c04-bac-kan-cho-moi-trau", c4()),
                Map.entry("c05-an-giang-phu-tan", c5()),
                Map.entry("c07-tuyen-quang-binh-an", c7()),
                Map.entry("c09-bac-kan-cho-moi-khoai-tay", c9()),
                Map.entry("c10-lam-dong-lac-duong", c10()),
                Map.entry("c12-thai-nguyen-che", c12()),
                Map.entry("c14-an-giang-cho-moi", c14()),
                Map.entry("c17-lam-dong-hikari", c17()),
                Map.entry("c18-lam-dong-nam-ha", c18()),
                Map.entry("c27-lam-dong-dam-rong", c27())));
    }

    private static Dossier dossier(String id, String province, String note, UnaryOperator<Dossier.Builder> more) {
        return more.apply(Dossier.builder().id(id).province(province).dataNote(note))
                .build();
    }

    private static SupportProject.Builder project(String name) {
        return SupportProject.builder().name(name);
    }

    private static SupportProject.Builder project2(String name) {
        return project(name).component("Dự án 2").capitalPeriod(CapitalPeriod.Y2021_2025);
    }

    private static BudgetLine line(FundingSource source, long amount) {
        return BudgetLine.builder().source(source).amount(Vnd.of(amount)).build();
    }

    /** The part of a total of which nothing was published. */
    private static BudgetLine rest() {
        return BudgetLine.builder()
                .source(FundingSource.OTHER)
                .label("phần còn lại, không công bố")
                .build();
    }

    private static Locality place(String district, String commune) {
        return new Locality(Optional.empty(), Optional.of(district), Optional.ofNullable(commune));
    }

    private static Site site(String district, String commune) {
        return Site.builder().place(place(district, commune)).build();
    }

    private static Organization lead(String name, OrganizationKind kind) {
        return Organization.builder().name(name).kind(kind).build();
    }

    private static ValueChain chain(String commodity) {
        return ValueChain.builder().commodity(commodity).build();
    }

    private static Dossier c1() {
        return dossier(
                "C1",
                "49",
                "Số liệu công bố: giamngheo.sldtbxh.quangnam.gov.vn, bàn giao bò tại xã Thăng Phước, 2023. Số đến từng đồng.",
                d -> d.lead(lead("HTX nông nghiệp Organic Green Nguyên Hưng", OrganizationKind.COOPERATIVE))
                        .project(project2("Liên kết chuỗi giá trị nuôi bò, 29 con từ 150 kg, trên 12 tháng tuổi")
                                .method(SupportMethod.CHAIN)
                                .firstYear(2023)
                                .durationMonths(36)
                                .valueChain(chain("bò"))
                                .addSites(site("Huyện Hiệp Đức", "Xã Thăng Phước"))
                                .counts(ParticipantCounts.builder()
                                        .households(20)
                                        .beneficiaries(20)
                                        .build())
                                .budget(Budget.builder()
                                        .total(Vnd.of(1_187_500_000L))
                                        .addLines(line(FundingSource.STATE_BUDGET, 433_286_270L))
                                        .addLines(line(FundingSource.HOUSEHOLDS, 749_350_000L))
                                        .build())
                                .build()));
    }

    private static Dossier c3() {
        return dossier(
                "C3",
                "45",
                "Số liệu công bố: dakrong.quangtri.gov.vn. Tổng \"hơn 1,7 tỷ\", trung ương \"hơn 900 triệu\"; vốn Dự án 3; 16 hộ,"
                        + " mỗi hộ 3 bò.",
                d -> d.project(project("Nuôi bò sinh sản, 48 con")
                        .component("Dự án 3")
                        .capitalPeriod(CapitalPeriod.Y2021_2025)
                        .durationMonths(36)
                        .rotation(Percentage.of(20))
                        .valueChain(chain("bò"))
                        .addSites(site("Huyện Hải Lăng", "Xã Hải Hưng"))
                        .counts(ParticipantCounts.builder().households(16).build())
                        .budget(Budget.builder()
                                .roundedTo(Vnd.of(100 * MILLION))
                                .total(Vnd.of(1_700 * MILLION))
                                .addLines(line(FundingSource.CENTRAL_BUDGET, 900 * MILLION))
                                .addLines(rest())
                                .build())
                        .build()));
    }

    private static Dossier c4() {
        return dossier(
                "C4",
                "06",
                "Số liệu công bố: backan.gov.vn, huyện Chợ Mới 2024, 92 con trâu, 4 xã (không nêu tên). Tổng \"hơn 2,3 tỷ\","
                        + " nhà nước \"hơn 2 tỷ\".",
                d -> d.project(project("Nuôi trâu sinh sản, 92 con")
                        .capitalPeriod(CapitalPeriod.Y2021_2025)
                        .method(SupportMethod.COMMUNITY)
                        .firstYear(2024)
                        .valueChain(chain("trâu"))
                        .budget(Budget.builder()
                                .roundedTo(Vnd.of(100 * MILLION))
                                .total(Vnd.of(2_300 * MILLION))
                                .addLines(line(FundingSource.STATE_BUDGET, 2 * BILLION))
                                .addLines(rest())
                                .build())
                        .build()));
    }

    private static Dossier c5() {
        SupportProject.Builder project = project2("Nuôi dê sinh sản, mỗi hộ 10 con")
                .firstYear(2023)
                .durationMonths(18)
                .rotation(Percentage.of(20))
                .valueChain(chain("dê"))
                .addSites(site("Huyện Phú Tân", "Xã Long Hòa"))
                .counts(ParticipantCounts.builder()
                        .households(12)
                        .beneficiaries(12)
                        .build())
                .budget(Budget.builder()
                        .roundedTo(Vnd.of(MILLION))
                        .total(Vnd.of(713 * MILLION))
                        .addLines(line(FundingSource.STATE_BUDGET, 341 * MILLION))
                        .addLines(line(FundingSource.HOUSEHOLDS, 372 * MILLION))
                        .build());
        for (int i = 0; i < 12; i++) {
            PovertyClass povertyClass =
                    i < 1 ? PovertyClass.POOR : i < 10 ? PovertyClass.NEAR_POOR : PovertyClass.NEWLY_ESCAPED;
            project.addParticipants(Participant.builder()
                    .household(Household.builder()
                            .status(new PovertyStatus(povertyClass, Optional.empty(), Optional.empty()))
                            .build())
                    .support(Vnd.of((i < 10 ? 25 : 20) * MILLION))
                    .build());
        }
        return dossier(
                "C5",
                "89",
                "Số liệu công bố: baoangiang.com.vn, 6/12/2023. Tổng \"hơn 713 triệu\", hộ \"hơn 372 triệu\"; không công bố tên hộ.",
                d -> d.project(project.build()));
    }

    private static Dossier c7() {
        return dossier(
                "C7",
                "08",
                "Số liệu công bố: baotuyenquang.com.vn, xã Bình An, 6/10/2025. Kinh phí \"hơn 2 tỷ\"; 88 tấn phân hữu cơ; thực hiện qua"
                        + " Liên minh Hợp tác xã Việt Nam.",
                d -> d.project(project("Mô hình chè Shan, 22 ha")
                        .firstYear(2025)
                        .valueChain(chain("chè Shan"))
                        .areaHectares(new BigDecimal("22"))
                        .counts(ParticipantCounts.builder().households(54).build())
                        .budget(Budget.builder()
                                .roundedTo(Vnd.of(100 * MILLION))
                                .total(Vnd.of(2 * BILLION))
                                .build())
                        .build()));
    }

    private static Dossier c9() {
        return dossier(
                "C9",
                "06",
                "Số liệu công bố: baobackan.com.vn. Khoai tây 122,7 ha ở 5 xã, củ cải trắng 33,93 ha ở 2 xã; hỗ trợ \"hơn 7,6 tỷ\"; Ủy ban"
                        + " nhân dân tỉnh phê duyệt.",
                d -> d.lead(lead("Công ty TNHH Nhật Minh 32", OrganizationKind.ENTERPRISE))
                        .project(project2("Liên kết sản xuất khoai tây, củ cải trắng")
                                .method(SupportMethod.CHAIN)
                                .firstYear(2022)
                                .lastYear(2024)
                                .valueChain(chain("khoai tây, củ cải trắng"))
                                .areaHectares(new BigDecimal("156.63"))
                                .addSites(Site.builder()
                                        .place(place("Huyện Chợ Mới", null))
                                        .areaHectares(new BigDecimal("122.7"))
                                        .build())
                                .addSites(Site.builder()
                                        .place(place("Huyện Chợ Mới", null))
                                        .areaHectares(new BigDecimal("33.93"))
                                        .build())
                                .counts(ParticipantCounts.builder()
                                        .households(313)
                                        .build())
                                .budget(Budget.builder()
                                        .roundedTo(Vnd.of(100 * MILLION))
                                        .addLines(line(FundingSource.STATE_BUDGET, 7_600 * MILLION))
                                        .build())
                                .build()));
    }

    private static Dossier c10() {
        return dossier(
                "C10",
                "68",
                "Số liệu công bố: baolamdong.vn, Lạc Dương, atisô từ 2 lên 2,5 ha. Tổng \"hơn 1,7 tỷ\"; nguồn vốn chương trình không nêu.",
                d -> d.lead(lead("Larti's Farm", OrganizationKind.OTHER))
                        .project(project("Liên kết sản xuất atisô")
                                .method(SupportMethod.CHAIN)
                                .firstYear(2024)
                                .lastYear(2026)
                                .valueChain(chain("atisô"))
                                .areaHectares(new BigDecimal("2.5"))
                                .addSites(site("Huyện Lạc Dương", null))
                                .counts(ParticipantCounts.builder()
                                        .households(10)
                                        .build())
                                .budget(Budget.builder()
                                        .roundedTo(Vnd.of(100 * MILLION))
                                        .total(Vnd.of(1_700 * MILLION))
                                        .addLines(BudgetLine.builder()
                                                .source(FundingSource.STATE_BUDGET)
                                                .amount(Vnd.of(791 * MILLION))
                                                .putByYear(2024, Vnd.of(303_200_000L))
                                                .putByYear(2025, Vnd.of(234_200_000L))
                                                .putByYear(2026, Vnd.of(253_700_000L))
                                                .build())
                                        .addLines(BudgetLine.builder()
                                                .source(FundingSource.OWN_CAPITAL)
                                                .amount(Vnd.of(942 * MILLION))
                                                .putByYear(2024, Vnd.of(243_200_000L))
                                                .putByYear(2025, Vnd.of(331_400_000L))
                                                .putByYear(2026, Vnd.of(367_500_000L))
                                                .build())
                                        .build())
                                .build()));
    }

    private static Dossier c12() {
        return dossier(
                "C12",
                "19",
                "Số liệu công bố: thainguyentv.vn, chè VietGAP tại 2 huyện. \"Khoảng 9,3 tỷ\" là của cả kế hoạch, không phải của dự án này"
                        + " nên để trống; vốn Dự án 3, tiểu dự án 1.",
                d -> d.project(project("Sản xuất chè VietGAP, 35 ha")
                        .component("Dự án 3, tiểu dự án 1")
                        .capitalPeriod(CapitalPeriod.Y2021_2025)
                        .scale(ProjectScale.INTER_DISTRICT)
                        .valueChain(chain("chè"))
                        .areaHectares(new BigDecimal("35"))
                        .addSites(site("Huyện Định Hóa", null))
                        .addSites(site("Huyện Phú Lương", null))
                        .counts(ParticipantCounts.builder().households(249).build())
                        .build()));
    }

    private static Dossier c14() {
        return dossier(
                "C14",
                "89",
                "Số liệu công bố: baoangiang.com.vn, 22/5/2024. Mỗi hộ 25 triệu đồng, hoàn trả 20 %; tổng chi phí không công bố.",
                d -> d.project(project2("Nuôi bò thịt, 35 hộ")
                        .firstYear(2024)
                        .rotation(Percentage.of(20))
                        .valueChain(chain("bò"))
                        .addSites(Site.builder()
                                .place(place("Huyện Chợ Mới", "Xã Mỹ An"))
                                .households(17)
                                .stateSupport(Vnd.of(17 * 25 * MILLION))
                                .build())
                        .addSites(Site.builder()
                                .place(place("Huyện Chợ Mới", "Xã Hội An"))
                                .households(18)
                                .stateSupport(Vnd.of(18 * 25 * MILLION))
                                .build())
                        .counts(ParticipantCounts.builder().households(35).build())
                        .budget(Budget.builder()
                                .addLines(line(FundingSource.STATE_BUDGET, 875 * MILLION))
                                .build())
                        .build()));
    }

    private static LinkageContract form1() {
        return LinkageContract.builder()
                .addStages(Stage.INPUTS, Stage.PRODUCTION, Stage.PROCESSING, Stage.SALE)
                .build();
    }

    private static Dossier c17() {
        return dossier(
                "C17",
                "68",
                "Số liệu công bố: baolamdong.vn, 9/2023. Liên huyện nhưng không nêu tên huyện; tổng \"hơn 18,3 tỷ\", nhà nước \"gần 4,8 tỷ\","
                        + " công ty và hộ \"hơn 13,5 tỷ\"; vốn nông nghiệp; các khâu như báo nêu.",
                d -> d.lead(lead("Công ty Hikari Đà Lạt", OrganizationKind.ENTERPRISE))
                        .addContracts(form1())
                        .project(project("Chuỗi liên kết liên huyện (Hikari)")
                                .method(SupportMethod.CHAIN)
                                .scale(ProjectScale.INTER_DISTRICT)
                                .firstYear(2023)
                                .lastYear(2024)
                                .budget(Budget.builder()
                                        .roundedTo(Vnd.of(100 * MILLION))
                                        .total(Vnd.of(18_300 * MILLION))
                                        .addLines(line(FundingSource.STATE_BUDGET, 4_800 * MILLION))
                                        .addLines(line(FundingSource.OWN_CAPITAL, 13_500 * MILLION))
                                        .build())
                                .build()));
    }

    private static Dossier c18() {
        return dossier(
                "C18",
                "68",
                "Số liệu công bố: baolamdong.vn, 9/2023. Rau, huyện Lâm Hà và huyện Đức Trọng; tổng \"gần 10,9 tỷ\", nhà nước \"hơn 3,2 tỷ\","
                        + " HTX và hộ \"gần 7,7 tỷ\"; vốn nông nghiệp; các khâu như báo nêu.",
                d -> d.lead(lead("HTX DV Nông Lâm nghiệp Nam Hà", OrganizationKind.COOPERATIVE))
                        .addContracts(form1())
                        .project(project("Chuỗi liên kết liên huyện rau (Nam Hà)")
                                .method(SupportMethod.CHAIN)
                                .scale(ProjectScale.INTER_DISTRICT)
                                .firstYear(2022)
                                .lastYear(2023)
                                .valueChain(chain("rau"))
                                .addSites(site("Huyện Lâm Hà", null))
                                .addSites(site("Huyện Đức Trọng", null))
                                .budget(Budget.builder()
                                        .roundedTo(Vnd.of(100 * MILLION))
                                        .total(Vnd.of(10_900 * MILLION))
                                        .addLines(line(FundingSource.STATE_BUDGET, 3_200 * MILLION))
                                        .addLines(line(FundingSource.OWN_CAPITAL, 7_700 * MILLION))
                                        .build())
                                .build()));
    }

    private static Dossier c27() {
        SupportProject.Builder project = project("Trồng dâu, hỗ trợ 5 triệu đồng/ha")
                .firstYear(2020)
                .valueChain(chain("dâu tằm"))
                .areaHectares(new BigDecimal("18"))
                .counts(ParticipantCounts.builder().households(63).build())
                .budget(Budget.builder()
                        .total(Vnd.of(90 * MILLION))
                        .addLines(BudgetLine.builder()
                                .source(FundingSource.LOCAL_BUDGET)
                                .amount(Vnd.of(90 * MILLION))
                                .putByYear(2020, Vnd.of(90 * MILLION))
                                .build())
                        .build());
        project.addSites(mulberry("Xã Đạ K'Nàng", 29, 8));
        project.addSites(mulberry("Xã Đạ Rsal", 17, 5));
        project.addSites(mulberry("Xã Phi Liêng", 13, 4));
        project.addSites(mulberry("Xã Rô Men", 4, 1));
        return dossier(
                "C27",
                "68",
                "Số liệu công bố: dalat-info.vn 43375, Đam Rông 2020, vốn ngân sách huyện. Số tiền theo xã = diện tích x 5 triệu đồng/ha"
                        + " như báo nêu.",
                d -> d.project(project.build()));
    }

    private static Site mulberry(String commune, int households, int hectares) {
        return Site.builder()
                .place(place("Huyện Đam Rông", commune))
                .households(households)
                .areaHectares(BigDecimal.valueOf(hectares))
                .cost(Vnd.of(hectares * 5L * MILLION))
                .stateSupport(Vnd.of(hectares * 5L * MILLION))
                .build();
    }
}
