package vn.sinhke.rules.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.Appraisal;
import vn.sinhke.law.LegalContext;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Severity;

class NominationRulesTest {

    private static Nomination nomination(String name, OrganizationKind kind, String... districts) {
        return Nomination.builder()
                .organization(Organization.builder()
                        .name(Optional.ofNullable(name))
                        .kind(Optional.ofNullable(kind))
                        .build())
                .addDistricts(districts)
                .build();
    }

    private static Outcome judge(String code, Nomination... nominations) {
        NominationList list = NominationList.builder()
                .id("L")
                .province("67")
                .introducedOn(LocalDate.of(2023, 7, 3))
                .nominations(List.of(nominations))
                .build();
        return Appraisal.national()
                .appraise(list, LegalContext.on(LocalDate.of(2023, 7, 18)))
                .outcome(code)
                .orElseThrow();
    }

    private static Finding only(Outcome outcome) {
        return ((Outcome.Found) outcome).findings().get(0);
    }

    @Test
    void aCooperativeGroupMayNotLead() {
        Outcome outcome = judge(
                "NOM-001",
                nomination("A", OrganizationKind.COOPERATIVE),
                nomination("B", OrganizationKind.COOPERATIVE_GROUP),
                nomination("C", null));

        assertThat(only(outcome).path()).isEqualTo("nominations[1]/organization/kind");
        assertThat(only(outcome).severity()).isEqualTo(Severity.VIOLATION);
        assertThat(((Outcome.Found) outcome).missing()).containsExactly("nominations[2]/organization/kind");
        assertThat(judge("NOM-001", nomination("A", OrganizationKind.ENTERPRISE)))
                .isInstanceOf(Outcome.Satisfied.class);
    }

    @Test
    void oneDistrictIsNotEnoughAndTwoSpellingsAreOne() {
        Outcome outcome = judge("NOM-002", nomination("A", null, "Đắk Glong", "Huyện Đăk G'Long"));

        assertThat(only(outcome).path()).isEqualTo("nominations[0]/districts");
        assertThat(only(outcome).arguments()).containsEntry("districts", "1");
        assertThat(judge("NOM-002", nomination("A", null, "Đắk Glong", "Gia Nghĩa")))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(((Outcome.Undecided) judge("NOM-002", nomination("A", null))).missing())
                .containsExactly("nominations[0]/districts");
    }

    @Test
    void anOrganizationIsNominatedOnce() {
        Outcome outcome = judge("NOM-003", nomination("HTX Một", null), nomination("htx  MỘT", null));

        assertThat(only(outcome).arguments().toString()).isEqualTo("{firstPlace=1, place=2}");
        assertThat(judge("NOM-003", nomination("HTX Một", null), nomination("HTX Hai", null)))
                .isInstanceOf(Outcome.Satisfied.class);
        assertThat(((Outcome.Undecided) judge("NOM-003")).missing()).containsExactly("nominations");
    }
}
