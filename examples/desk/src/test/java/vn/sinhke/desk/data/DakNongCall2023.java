package vn.sinhke.desk.data;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sinhke.law.Citation;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Locality;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.program.Component;
import vn.sinhke.program.Program;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;

/**
 * The call of Đắk Nông of July 2023. Published: the meeting of 18 July, the letter of the cooperative alliance, twelve
 * cooperatives without their names, the company Châu Giang with the cooperative Thịnh Phát, the crops, the money of
 * 2022-2025. All else, every name, number and amount in the dossiers, is made up and says so.
 */
final class DakNongCall2023 {

    /** What every made-up file says of itself. */
    static final String MADE_UP = "dữ liệu minh họa";

    static final CallReference CALL = new CallReference("DN-2023", Optional.of(LocalDate.of(2023, 7, 18)));

    private DakNongCall2023() {}

    /** The program, its capital made up. */
    static Program program() {
        Program.Builder program = Program.builder()
                .id("GNBV-2021-2025")
                .name("Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025")
                .period(CapitalPeriod.Y2021_2025)
                .approvedBy(Citation.parse("90/QĐ-TTg whole"))
                .addComponents(new Component("DA2", "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"));
        Map<Integer, Long> capital = new TreeMap<>(Map.of(2023, 900L, 2024, 600L, 2025, 320L));
        capital.forEach((year, million) -> program.addCapital(new CapitalAllocation(
                "DA2", year, CapitalAllocation.Nature.RECURRENT, Vnd.of(million * 1_000_000), Optional.of(MADE_UP))));
        return program.build();
    }

    /** The list of the cooperative alliance. */
    static NominationList nominations() {
        NominationList.Builder list = NominationList.builder()
                .id("GT-340")
                .call(CALL)
                .province("67")
                .introducedBy("Liên minh Hợp tác xã tỉnh Đắk Nông")
                .letter("340/LMHTX-KHKT")
                .introducedOn(LocalDate.of(2023, 7, 3))
                .dataNote("Văn bản, cuộc họp và Công ty Châu Giang đã công bố; tên 12 hợp tác xã và số liệu là "
                        + MADE_UP);
        String[][] plans = {
            {"cà phê", "Huyện Đắk Mil; Huyện Đắk Song"},
            {"cà phê", "Huyện Krông Nô; Huyện Cư Jút"},
            {"hồ tiêu", "Huyện Đắk Song; Huyện Đắk R'Lấp"},
            {"hồ tiêu", "Huyện Tuy Đức; Huyện Đắk R'Lấp"},
            {"mắc ca", "Huyện Tuy Đức; Huyện Đắk Song"},
            {"mắc ca", "Huyện Tuy Đức"},
            {"lúa", "Huyện Krông Nô; Huyện Cư Jút"},
            {"lúa", "Huyện Krông Nô; Huyện Đắk Glong"},
            {"sầu riêng", "Huyện Đắk Mil; Huyện Đắk R'Lấp"},
            {"sầu riêng", "Thành phố Gia Nghĩa; Huyện Đắk R'Lấp"},
            {"cà phê", "Huyện Đắk Glong; Thành phố Gia Nghĩa"},
            {"rau", "Huyện Đắk Glong; Huyện Krông Nô"},
        };
        for (int i = 0; i < plans.length; i++) {
            Nomination.Builder one = Nomination.builder()
                    .organization(Organization.builder()
                            .name("HTX minh họa %02d (tên không công bố)".formatted(i + 1))
                            .kind(i == 7 ? OrganizationKind.COOPERATIVE_GROUP : OrganizationKind.COOPERATIVE)
                            .build())
                    .addCommodities(plans[i][0])
                    .remark(MADE_UP);
            for (String district : plans[i][1].split("; ", -1)) {
                one.addDistricts(district);
            }
            list.addNominations(one.build());
        }
        return list.addNominations(Nomination.builder()
                        .organization(Organization.builder()
                                .name("Công ty TNHH MTV Châu Giang")
                                .kind(OrganizationKind.ENTERPRISE)
                                .seat(new Locality(
                                        Optional.empty(),
                                        Optional.of("Thành phố Gia Nghĩa"),
                                        Optional.of("Phường Nghĩa Đức")))
                                .build())
                        .addCommodities("rau")
                        .addDistricts("Thành phố Gia Nghĩa", "Huyện Đắk Glong")
                        .partner("HTX Thịnh Phát (xã Quảng Sơn, huyện Đắk Glong)")
                        .build())
                .build();
    }

    /** The dossiers by file name. Each fault is planted in {@link Plan}'s own words. */
    static ImmutableSortedMap<String, Dossier> dossiers() {
        Map<String, Dossier> dossiers = new TreeMap<>();
        dossiers.put(
                "dn-2023-01-ca-phe",
                Plan.of(1, "cà phê", "Huyện Đắk Mil", "Xã Thuận An", "Huyện Đắk Song", "Xã Thuận Hạnh")
                        .households(24, 18)
                        .money(1_250, 900)
                        .build());
        dossiers.put(
                "dn-2023-02-ca-phe",
                Plan.of(2, "cà phê", "Huyện Krông Nô", "Xã Nâm Nung", "Huyện Cư Jút", "Xã Ea Pô")
                        .households(21, 9)
                        .money(900, 600)
                        .build());
        dossiers.put(
                "dn-2023-03-ho-tieu",
                Plan.of(3, "hồ tiêu", "Huyện Đắk Song", "Xã Nâm N'Jang", "Huyện Đắk R'Lấp", "Xã Đắk Wer")
                        .households(20, 15)
                        .money(1_000, 700)
                        .term(36)
                        .build());
        dossiers.put(
                "dn-2023-04-ho-tieu",
                Plan.of(4, "hồ tiêu", "Huyện Tuy Đức", "Xã Quảng Tâm", "Huyện Đắk R'Lấp", "Xã Đắk Ru")
                        .households(18, 14)
                        .money(1_000, 620)
                        .build());
        dossiers.put(
                "dn-2023-05-mac-ca",
                Plan.of(5, "mắc ca", "Huyện Tuy Đức", "Xã Quảng Trực", "Huyện Đắk Song", "Xã Thuận Hà")
                        .households(30, 25)
                        .money(1_400, 1_050)
                        .build());
        dossiers.put(
                "dn-2023-06-mac-ca",
                Plan.of(6, "mắc ca", "Huyện Tuy Đức", "Xã Đắk Búk So", "Huyện Tuy Đức", "Xã Quảng Tân")
                        .households(20, 16)
                        .money(800, 560)
                        .build());
        dossiers.put(
                "dn-2023-07-lua",
                Plan.of(7, "lúa", "Huyện Krông Nô", "Xã Buôn Choah", "Huyện Cư Jút", "Xã Đắk Wil")
                        .households(22, 17)
                        .money(950, 650)
                        .cycle(4)
                        .term(36)
                        .wrongTotal(5)
                        .build());
        dossiers.put(
                "dn-2023-08-lua",
                Plan.of(8, "lúa", "Huyện Krông Nô", "Xã Đức Xuyên", "Huyện Đắk Glong", "Xã Đắk R'Măng")
                        .households(20, 15)
                        .money(700, 480)
                        .cycle(4)
                        .term(36)
                        .lead(OrganizationKind.COOPERATIVE_GROUP)
                        .build());
        dossiers.put(
                "dn-2023-09-sau-rieng",
                Plan.of(9, "sầu riêng", "Huyện Đắk Mil", "Xã Đức Minh", "Huyện Đắk R'Lấp", "Xã Nhân Cơ")
                        .households(20, 14)
                        .money(1_100, 750)
                        .withoutDocuments()
                        .withoutResult(2024)
                        .wrongYear(3)
                        .build());
        dossiers.put(
                "dn-2023-10-sau-rieng",
                Plan.of(10, "sầu riêng", "Thành phố Gia Nghĩa", "Xã Đắk Nia", "Huyện Đắk R'Lấp", "Xã Nhân Đạo")
                        .classes(AreaClass.DIFFICULT, AreaClass.OTHER)
                        .households(20, 15)
                        .money(1_000, 620)
                        .build());
        dossiers.put(
                "dn-2023-11-ca-phe",
                Plan.of(11, "cà phê", "Huyện Đăk Glong", "Xã Quảng Khê", "Thành phố Gia Nghĩa", "Xã Đăk R'Moan")
                        .households(26, 20)
                        .money(1_150, 780)
                        .badHouseholds()
                        .sharedWith(9)
                        .build());
        dossiers.put(
                "dn-2023-12-rau",
                Plan.of(12, "rau", "Huyện Đăk Glong", "Xã Đắk Som", "Huyện Krông Nô", "Xã Quảng Phú")
                        .households(20, 16)
                        .money(850, 560)
                        .cycle(3)
                        .term(36)
                        .stages(Stage.PRODUCTION, Stage.SALE)
                        .declaredForm(4)
                        .supportListed(3)
                        .build());
        dossiers.put(
                "dn-2023-13-rau-chau-giang",
                Plan.of(13, "rau", "Huyện Đăk Glong", "Xã Quảng Sơn", "Thành phố Gia Nghĩa", "Phường Nghĩa Đức")
                        .households(28, 22)
                        .money(1_300, 900)
                        .cycle(3)
                        .term(36)
                        .lead(OrganizationKind.ENTERPRISE)
                        .name("Công ty TNHH MTV Châu Giang")
                        .withoutClasses()
                        .build());
        return ImmutableSortedMap.copyOf(dossiers);
    }
}
