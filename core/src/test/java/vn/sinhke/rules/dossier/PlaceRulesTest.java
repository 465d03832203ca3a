package vn.sinhke.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.law.Provision;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class PlaceRulesTest {

    /** Places as "district/commune", either part empty. */
    private static Dossier at(LocalDate callDay, String province, String... places) {
        List<Site> sites = new ArrayList<>();
        for (String place : places) {
            int slash = place.indexOf('/');
            sites.add(Site.builder()
                    .place(new Locality(
                            Optional.empty(),
                            Optional.of(place.substring(0, slash)).filter(t -> !t.isEmpty()),
                            Optional.of(place.substring(slash + 1)).filter(t -> !t.isEmpty())))
                    .build());
        }
        return Dossiers.lawful()
                .province(province)
                .call(new CallReference("X", Optional.of(callDay)))
                .project(Dossiers.project().sites(sites).build())
                .build();
    }

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @ParameterizedTest(name = "{0}: {1} + {2}: {3}")
    @CsvSource({
        "2023-07-18, Huyện Tuy Đức/, Huyện Đắk Song/, Satisfied",
        "2023-07-18, Huyện Tuy Đức/, tuy duc/, Found",
        "2023-07-18, Đắk Glong/, Huyện Đăk G'long/, Found",
        "2023-07-18, /Xã Quảng Trực, /Xã Thuận Hạnh, Satisfied",
        "2023-07-18, /Xã Quảng Trực, /Xã Quảng Tâm, Found",
        "2023-07-18, Huyện Tuy Đức/, /Xã Không Có, Undecided",
        "2025-06-30, /Phường Nghĩa Đức, /Xã Đắk Ha, Satisfied",
        "2025-07-01, Huyện Tuy Đức/, Huyện Đắk Song/, Satisfied",
        "2025-07-01, /Xã Quảng Trực, /Xã Đức An, Satisfied",
        "2025-07-01, /Xã Quảng Trực, /Xã Tuy Đức, Found",
        "2025-07-01, Huyện Tuy Đức/, /Xã Quảng Trực, Found",
        "2025-07-01, Huyện Lâm Hà/, Huyện Đức Trọng/, Satisfied",
        "2025-07-01, Huyện Tuy Đức/, /Phường Bắc Gia Nghĩa, Undecided",
    })
    void twoDistrictsAreInterDistrict(LocalDate day, String first, String second, String expected) {
        String province = day.isBefore(AFTER) ? "67" : "68";

        assertThat(Judged.outcome("PLC-001", at(day, province, first, second))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void saysTheDistrictsAndByWhichOnesItJudged() {
        Finding finding = Judged.only(Judged.outcome("PLC-001", at(BEFORE, "67", "Tuy Đức/", "Huyện Tuy Đức/")));
        Outcome.Satisfied after =
                (Outcome.Satisfied) Judged.outcome("PLC-001", at(AFTER, "68", "Tuy Đức/", "Đắk Song/"));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments().toString())
                .isEqualTo("{basis=districtsOfTheDay, districtNames=Huyện Tuy Đức, districts=1, minimumDistricts=2}");
        assertThat(finding.provisions()).extracting(Provision::toString).containsExactly("18.7.2023/SLĐTBXH-ĐN whole");
        assertThat(after.arguments())
                .containsEntry("basis", "formerDistricts")
                .containsEntry("districtNames", "Huyện Tuy Đức, Huyện Đắk Song");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, NotApplicable", "2025-07-01, Found"})
    void sinceTheFirstOfJulyItSaysThatItJudgedOnFormerDistricts(LocalDate day, String expected) {
        Outcome outcome = Judged.outcome("PLC-002", at(day, "68", "Tuy Đức/", "Đắk Song/"));

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(Judged.findings(outcome)).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.arguments())
                    .containsEntry("abolishedOn", "2025-07-01")
                    .containsEntry("districtNames", "Huyện Tuy Đức, Huyện Đắk Song");
        });
    }

    @Test
    void ofAnUnknownScaleNobodySaysByWhichDistrictsItIsJudged() {
        Dossier unknown = Dossier.builder()
                .from(at(AFTER, "68", "Tuy Đức/", "Đắk Song/"))
                .project(Dossiers.project().scale(Optional.empty()).build())
                .build();

        assertThat(Judged.missing(Judged.outcome("PLC-002", unknown))).containsExactly("project/scale");
    }

    @Test
    void aProjectOfAnotherScaleIsNotAddressedAndAnUnknownScaleIsUndecided() {
        Dossier commune = Dossiers.lawful()
                .project(Dossiers.project().scale(ProjectScale.COMMUNE).build())
                .build();
        Dossier unknown = Dossiers.lawful()
                .project(Dossiers.project()
                        .scale(Optional.empty())
                        .sites(List.of())
                        .build())
                .build();

        assertThat(((Outcome.NotApplicable) Judged.outcome("PLC-001", commune)).reason())
                .isEqualTo("not-inter-district");
        assertThat(Judged.missing(Judged.outcome("PLC-001", unknown)))
                .containsExactly("project/scale", "project/sites");
    }

    @ParameterizedTest(name = "{0} in province {1} on {2}: {3}")
    @CsvSource({
        "Huyện Tuy Đức/Xã Quảng Trực, 67, 2023-07-18, ",
        "Huyện Tuy Đức/quang truc, 67, 2023-07-18, ",
        "Huyện Tuy Đức/Xã Quảng Khê, 67, 2023-07-18, unknown",
        "/Xã Tà Đùng, 67, 2023-07-18, unknown",
        "/Xã Tà Đùng, 68, 2025-07-01, ",
        "/Xã Thuận An, , 2023-07-18, ambiguous",
    })
    void aCommuneThatDoesNotExistThereAndThenIsWarnedAbout(
            String place, String province, LocalDate day, String aspect) {
        Dossier dossier = Dossier.builder()
                .from(at(day, "67", place))
                .province(Optional.ofNullable(province))
                .build();
        Outcome outcome = Judged.outcome("PLC-003", dossier);

        if (aspect == null) {
            assertThat(outcome).isInstanceOf(Outcome.Satisfied.class);
        } else {
            assertThat(Judged.only(outcome).aspect()).hasValue(aspect);
            assertThat(Judged.only(outcome).severity()).isEqualTo(Severity.WARNING);
            assertThat(Judged.only(outcome).path()).isEqualTo("project/sites[0]/place/commune");
        }
    }

    @Test
    void aDayOfWhichNoUnitIsKnownSaysNothingOfNames() {
        assertThat(((Outcome.NotApplicable)
                                Judged.outcome("PLC-003", at(LocalDate.of(2021, 7, 9), "67", "Tuy Đức/Xã Nào Đó")))
                        .reason())
                .isEqualTo("no-places-of-that-day");
        assertThat(((Outcome.NotApplicable) Judged.outcome("PLC-003", at(BEFORE, "67", "Tuy Đức/"))).reason())
                .isEqualTo("no-communes");
    }
}
