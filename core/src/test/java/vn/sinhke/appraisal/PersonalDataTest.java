package vn.sinhke.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.HouseholdIdentity;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.json.Json;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.project.CallEntry;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.Participant;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Outcome;
import vn.sinhke.validation.Report;

/** Nothing personal reaches a text that may be logged, nor a report or its receipt. No person here is real. */
class PersonalDataTest {

    private static final String NAME = "Bà Kín Một";
    private static final String NUMBER = "999888777666";
    private static final String SHORT_NUMBER = "99988877";
    private static final String ADDRESS = "Bon Kín Hai";
    private static final String PHONE = "0999123456";
    private static final String REPRESENTATIVE = "Ông Kín Ba";
    private static final String PARTY = "Ông Kín Bốn";
    private static final String TAX_CODE = "999777555333";
    private static final String[] SECRETS = {
        NAME, NUMBER, SHORT_NUMBER, ADDRESS, PHONE, REPRESENTATIVE, PARTY, TAX_CODE, "Kín", "Người Minh Họa", "Bon"
    };

    private static final Household HOUSEHOLD = Dossiers.household(0)
            .representative(Person.builder().name(NAME).personalNumber(NUMBER).build())
            .address(ADDRESS)
            .build();
    private static final Organization ORGANIZATION = Organization.builder()
            .name("HTX Minh Họa")
            .kind(OrganizationKind.COOPERATIVE_GROUP)
            .representative(REPRESENTATIVE)
            .phone(PHONE)
            .taxCode(TAX_CODE)
            .build();

    static Stream<Object> values() {
        Participant participant = Participant.builder().household(HOUSEHOLD).build();
        Dossier dossier = faulty("T-01");
        return Stream.of(
                HOUSEHOLD.representative(),
                HOUSEHOLD,
                HouseholdIdentity.of(HOUSEHOLD),
                participant,
                ORGANIZATION,
                contract(),
                minutes(),
                dossier,
                dossier.project(),
                new CallEntry(dossier, ImmutableList.of(faulty("T-02"))),
                nominations());
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsPrintedHoldsNothingPersonal(Object value) {
        assertThat(value.toString()).doesNotContain(SECRETS);
    }

    @Test
    void whatIsKeptHoldsIt() {
        assertThat(Json.canonical(faulty("T-01")))
                .contains(NAME, NUMBER, SHORT_NUMBER, ADDRESS, PHONE, REPRESENTATIVE, PARTY, TAX_CODE);
    }

    @Test
    void theReportOfALawfulDossierHoldsNothingPersonal() {
        Dossier dossier = Dossiers.lawful().build();

        assertHoldsNothingPersonal(Appraisal.national().appraise(dossier, Appraisal.context(dossier, Dossiers.DAY)));
    }

    @Test
    void theReportOfAFaultyDossierHoldsNothingPersonal() {
        Dossier dossier = faulty("T-01");
        CallEntry entry = new CallEntry(dossier, ImmutableList.of(faulty("T-02")));

        for (LocalDate day : new LocalDate[] {Dossiers.DAY, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 1)}) {
            assertHoldsNothingPersonal(Appraisal.national().appraise(entry, Appraisal.context(dossier, day)));
        }
        assertThat(Appraisal.national()
                        .appraise(entry, Appraisal.context(dossier, Dossiers.DAY))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void theReportOfAListOfNominationsHoldsNothingPersonal() {
        NominationList list = nominations();

        assertHoldsNothingPersonal(Appraisal.national().appraise(list, vn.sinhke.law.LegalContext.on(Dossiers.DAY)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceHoldsAnythingPersonal(Language language) {
        Dossier dossier = faulty("T-01");
        MessageCatalogue messages = MessageCatalogue.in(language);
        Report report = Appraisal.national()
                .appraise(
                        new CallEntry(dossier, ImmutableList.of(faulty("T-02"))),
                        Appraisal.context(dossier, Dossiers.DAY));
        for (Finding finding : report.findings()) {
            assertThat(messages.text(finding) + messages.remedy(finding)).doesNotContain(SECRETS);
        }
        report.results().forEach(result -> {
            if (result.outcome() instanceof Outcome.Undecided undecided) {
                assertThat(messages.missing(undecided.missing())).doesNotContain(SECRETS);
            }
        });
    }

    private static void assertHoldsNothingPersonal(Report report) {
        assertThat(Json.canonical(report)).doesNotContain(SECRETS);
        assertThat(Json.canonical(report.receipt())).doesNotContain(SECRETS);
        assertThat(report.toString()).doesNotContain(SECRETS);
    }

    /** A dossier with a household twice, a number of eight digits and a lead that may not lead. */
    private static Dossier faulty(String id) {
        Household shortNumber = Dossiers.household(1)
                .representative(
                        Person.builder().name(NAME).personalNumber(SHORT_NUMBER).build())
                .address(ADDRESS)
                .build();
        return Dossiers.lawful()
                .id(id)
                .lead(ORGANIZATION)
                .addPartners(ORGANIZATION)
                .addContracts(contract())
                .addMinutes(minutes())
                .project(Dossiers.project()
                        .addParticipants(
                                Participant.builder().household(HOUSEHOLD).build())
                        .addParticipants(
                                Participant.builder().household(HOUSEHOLD).build())
                        .addParticipants(
                                Participant.builder().household(shortNumber).build())
                        .build())
                .build();
    }

    private static LinkageContract contract() {
        return Dossiers.contract().addParties(PARTY).termMonths(3).build();
    }

    private static CooperationMinutes minutes() {
        return CooperationMinutes.builder().addParties(PARTY).build();
    }

    private static NominationList nominations() {
        return NominationList.builder()
                .id("N-01")
                .province("67")
                .addNominations(Nomination.builder().organization(ORGANIZATION).build())
                .addNominations(Nomination.builder().organization(ORGANIZATION).build())
                .build();
    }
}
