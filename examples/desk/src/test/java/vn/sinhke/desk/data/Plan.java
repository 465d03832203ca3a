package vn.sinhke.desk.data;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Household;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;
import vn.sinhke.beneficiary.PriorityGroup;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.LinkageForm;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Budget;
import vn.sinhke.project.BudgetLine;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.FundingSource;
import vn.sinhke.project.Participant;
import vn.sinhke.project.ParticipantCounts;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.project.StatedResult;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.time.CapitalPeriod;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/** A made-up dossier of the call of 2023: in order as it stands, with the faults that are asked for planted in it. */
final class Plan {

    private static final long MILLION = 1_000_000L;

    private final int number;
    private final String commodity;
    private final String[] places;
    private AreaClass firstClass = AreaClass.SPECIALLY_DIFFICULT;
    private AreaClass secondClass = AreaClass.SPECIALLY_DIFFICULT;
    private boolean classesStated = true;
    private int households = 20;
    private int beneficiaries = 15;
    private long total;
    private long state;
    private int term = 60;
    private int cycle = 12;
    private OrganizationKind leadKind = OrganizationKind.COOPERATIVE;
    private Optional<String> leadName = Optional.empty();
    private ImmutableSet<Stage> stages = ImmutableSet.of(Stage.INPUTS, Stage.PRODUCTION, Stage.SALE);
    private Optional<Integer> declaredForm = Optional.empty();
    private boolean documents = true;
    private int yearWithoutResult;
    private long missingFromParts;
    private long missingFromYears;
    private boolean badHouseholds;
    private int sharedWith;
    private int unsignedRow = -1;

    private Plan(int number, String commodity, String... places) {
        this.number = number;
        this.commodity = commodity;
        this.places = places;
    }

    static Plan of(int number, String commodity, String... districtsAndCommunes) {
        return new Plan(number, commodity, districtsAndCommunes);
    }

    Plan households(int all, int ofTheProgram) {
        households = all;
        beneficiaries = ofTheProgram;
        return this;
    }

    Plan money(long totalMillion, long stateMillion) {
        total = totalMillion * MILLION;
        state = stateMillion * MILLION;
        return this;
    }

    Plan term(int months) {
        term = months;
        return this;
    }

    Plan cycle(int months) {
        cycle = months;
        return this;
    }

    Plan lead(OrganizationKind kind) {
        leadKind = kind;
        return this;
    }

    Plan name(String name) {
        leadName = Optional.of(name);
        return this;
    }

    Plan classes(AreaClass first, AreaClass second) {
        firstClass = first;
        secondClass = second;
        return this;
    }

    Plan withoutClasses() {
        classesStated = false;
        return this;
    }

    Plan stages(Stage first, Stage second) {
        stages = ImmutableSet.of(first, second);
        return this;
    }

    Plan declaredForm(int form) {
        declaredForm = Optional.of(form);
        return this;
    }

    Plan withoutDocuments() {
        documents = false;
        return this;
    }

    Plan withoutResult(int year) {
        yearWithoutResult = year;
        return this;
    }

    Plan wrongTotal(long million) {
        missingFromParts = million * MILLION;
        return this;
    }

    Plan wrongYear(long million) {
        missingFromYears = million * MILLION;
        return this;
    }

    /** One household twice, one recognized too late, one newly escaped 37 months ago, one number of eleven digits. */
    Plan badHouseholds() {
        badHouseholds = true;
        return this;
    }

    /** The first household stands in another dossier too. */
    Plan sharedWith(int other) {
        sharedWith = other;
        return this;
    }

    /** There is a list of supported households, and one has not signed. */
    Plan supportListed(int rowWithoutSignature) {
        unsignedRow = rowWithoutSignature;
        return this;
    }

    Dossier build() {
        Dossier.Builder dossier = Dossier.builder()
                .id("DN-2023-%02d".formatted(number))
                .call(DakNongCall2023.CALL)
                .province("67")
                .filedOn(LocalDate.of(2023, 8, 1 + number % 4))
                .dataNote(
                        DakNongCall2023.MADE_UP + ": mọi tên, mã số và số liệu trong tệp này là bịa ra để thử phần mềm")
                .lead(Organization.builder()
                        .name(leadName.orElse("HTX minh họa %02d (tên không công bố)".formatted(number)))
                        .kind(leadKind)
                        .build())
                .hasLinkageDocument(documents);
        if (unsignedRow >= 0) {
            dossier.supportListedOn(LocalDate.of(2023, 8, 20));
        }
        if (documents) {
            dossier.addContracts(LinkageContract.builder()
                    .number("%02d/HĐLK (minh họa)".formatted(number))
                    .addParties(leadName.orElse("HTX minh họa %02d".formatted(number)), "Đại diện hộ tham gia")
                    .signedOn(LocalDate.of(2023, 7, 28))
                    .termMonths(term)
                    .addAllStages(stages)
                    .declaredForm(declaredForm.or(() -> LinkageForm.of(stages).map(LinkageForm::number)))
                    .build());
        }
        return dossier.project(project()).build();
    }

    private SupportProject project() {
        SupportProject.Builder project = SupportProject.builder()
                .name("Liên kết sản xuất và tiêu thụ %s (minh họa)".formatted(commodity))
                .component("Dự án 2")
                .capitalPeriod(CapitalPeriod.Y2021_2025)
                .method(SupportMethod.CHAIN)
                .scale(ProjectScale.INTER_DISTRICT)
                .firstYear(2023)
                .lastYear(2025)
                .durationMonths(28)
                .valueChain(ValueChain.builder()
                        .commodity(commodity)
                        .cycleMonths(cycle)
                        .build())
                .counts(ParticipantCounts.builder().households(households).build())
                .budget(budget());
        project.addSites(site(0, firstClass)).addSites(site(1, secondClass));
        for (int year = 2023; year <= 2025; year++) {
            if (year != yearWithoutResult) {
                project.addResults(result(Optional.of(year)));
            }
        }
        project.addResults(result(Optional.empty()));
        for (int i = 0; i < households; i++) {
            project.addParticipants(participant(i));
        }
        return project.build();
    }

    /** The first place has three fifths of everything. */
    private Site site(int index, AreaClass areaClass) {
        long part = index == 0 ? 3 : 2;
        int first = households * 3 / 5;
        return Site.builder()
                .place(new Locality(
                        Optional.empty(), Optional.of(places[2 * index]), Optional.of(places[2 * index + 1])))
                .areaClass(classesStated ? Optional.of(areaClass) : Optional.empty())
                .households(index == 0 ? first : households - first)
                .cost(Vnd.of(total * part / 5))
                .stateSupport(Vnd.of(state * part / 5))
                .build();
    }

    private Budget budget() {
        return Budget.builder()
                .total(Vnd.of(total))
                .addLines(line(FundingSource.STATE_BUDGET, state, missingFromYears))
                .addLines(line(FundingSource.LEAD_UNIT, (total - state) / 2, 0))
                .addLines(line(FundingSource.HOUSEHOLDS, total - state - (total - state) / 2 - missingFromParts, 0))
                .build();
    }

    private static BudgetLine line(FundingSource source, long amount, long missing) {
        long first = amount / 2;
        long second = amount / 3;
        return BudgetLine.builder()
                .source(source)
                .amount(Vnd.of(amount))
                .putByYear(2023, Vnd.of(first))
                .putByYear(2024, Vnd.of(second))
                .putByYear(2025, Vnd.of(amount - first - second - missing))
                .build();
    }

    private StatedResult result(Optional<Integer> year) {
        return StatedResult.builder()
                .year(year)
                .jobs(households * 2 + " lao động")
                .income("tăng 8-10 % so với trước dự án")
                .localContribution("hình thành vùng nguyên liệu " + commodity)
                .build();
    }

    private Participant participant(int i) {
        boolean duplicate = badHouseholds && i == households - 1;
        int person = duplicate ? 1 : i;
        String personalNumber = "999%03d%06d".formatted(number, person + 1);
        if (badHouseholds && i == 4) {
            personalNumber = personalNumber.substring(0, 11);
        }
        if (sharedWith > 0 && i == 0) {
            personalNumber = "999%03d%06d".formatted(sharedWith, 1);
        }
        boolean first = i < households * 3 / 5;
        Household.Builder household = Household.builder()
                .representative(Person.builder()
                        .name("Người minh họa %02d-%02d".formatted(number, person + 1))
                        .personalNumber(personalNumber)
                        .build())
                .address("Bon minh họa")
                .place(new Locality(
                        Optional.empty(), Optional.of(places[first ? 0 : 2]), Optional.of(places[first ? 1 : 3])))
                .status(status(i));
        if (i % 3 == 0) {
            household.addGroups(PriorityGroup.ETHNIC_MINORITY);
        }
        Participant.Builder participant =
                Participant.builder().household(household.build()).support(Vnd.of(state / households));
        if (unsignedRow >= 0) {
            participant.signed(i != unsignedRow);
        }
        return participant.build();
    }

    private PovertyStatus status(int i) {
        if (badHouseholds && i == 2) {
            return new PovertyStatus(PovertyClass.POOR, Optional.of(LocalDate.of(2023, 12, 10)), Optional.empty());
        }
        if (badHouseholds && i == 3) {
            return new PovertyStatus(
                    PovertyClass.NEWLY_ESCAPED, Optional.of(LocalDate.of(2020, 7, 1)), Optional.empty());
        }
        if (i >= beneficiaries) {
            return new PovertyStatus(PovertyClass.OTHER, Optional.empty(), Optional.empty());
        }
        // The mix of classes is the nation's of 2025: 54, 31 and 15 of a hundred.
        int of13 = i * 13 / beneficiaries;
        PovertyClass povertyClass =
                of13 < 7 ? PovertyClass.POOR : of13 < 11 ? PovertyClass.NEAR_POOR : PovertyClass.NEWLY_ESCAPED;
        return new PovertyStatus(
                povertyClass,
                Optional.of(
                        povertyClass == PovertyClass.NEWLY_ESCAPED
                                ? LocalDate.of(2021, 12, 14)
                                : LocalDate.of(2022, 12, 10)),
                Optional.empty());
    }
}
