package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.HouseholdList;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewStanding;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;
import vn.sinhke.review.SupportNeed;
import vn.sinhke.review.TwoReviews;

/** Made-up lists of reviewed households with their members, and summary forms. No person is real. */
public final class ReviewArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final PlaceArbitraries places = new PlaceArbitraries();
    private final BeneficiaryArbitraries beneficiaries = new BeneficiaryArbitraries();

    /** Births, of a year alone or on a day, also in years nobody living was born in. */
    @Provide
    public Arbitrary<Birth> births() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1880, 2031).map(Birth::in),
                basics.days().map(Birth::on));
    }

    /** Members; the ethnic group is a code of the list, or a word that is none. */
    @Provide
    public Arbitrary<HouseholdMember> members() {
        Arbitrary<String> groups = Arbitraries.oneOf(
                Arbitraries.of(EthnicGroup.class).map(EthnicGroup::code), Arbitraries.of("00", "55", "Kinh"));
        return Combinators.combine(
                        Words.ids().optional(0.8),
                        beneficiaries.persons(),
                        births().optional(0.8),
                        Words.maybe(Sex.class),
                        groups.optional(0.8),
                        Words.maybeText(),
                        Arbitraries.of(true, false))
                .as((number, person, born, sex, group, relation, head) -> HouseholdMember.builder()
                        .number(number)
                        .person(person)
                        .born(born)
                        .sex(sex)
                        .ethnicGroup(group)
                        .relation(relation)
                        .head(head)
                        .build());
    }

    /** Households as lists have them, of any class, with no head, one, or more. */
    @Provide
    public Arbitrary<ReviewedHousehold> reviewedHouseholds() {
        Arbitrary<ReviewedHousehold.Builder> marked = Combinators.combine(
                        Words.ids().optional(0.8),
                        places.localities(),
                        Words.maybeText(),
                        Words.maybe(PovertyClass.class),
                        Words.maybe(ReviewChange.class),
                        Arbitraries.of(HouseholdMark.class).set(),
                        Arbitraries.of(SupportNeed.class).set(),
                        Arbitraries.of(PovertyCause.class).set())
                .as((number, place, village, poverty, change, marks, needs, causes) -> ReviewedHousehold.builder()
                        .number(number)
                        .place(place)
                        .village(village)
                        .povertyClass(poverty)
                        .change(change)
                        .marks(marks)
                        .needs(needs)
                        .causes(causes));
        return Combinators.combine(
                        marked,
                        members().list().ofMaxSize(5),
                        beneficiaries.assessments().optional(0.7))
                .as((builder, members, assessment) ->
                        builder.members(members).assessment(assessment).build());
    }

    /** Lists of households that are kept. */
    @Provide
    public Arbitrary<HouseholdList> householdLists() {
        return Combinators.combine(
                        Words.ids(),
                        Words.maybe(PovertyClass.class),
                        Arbitraries.integers().between(2015, 2035).optional(0.8),
                        Words.maybeText(),
                        reviewedHouseholds().list().ofMaxSize(3))
                .as((id, of, year, unit, households) -> HouseholdList.builder()
                        .id(id)
                        .povertyClass(of)
                        .year(year)
                        .unit(unit)
                        .households(households)
                        .build());
    }

    /** What is known of households in two reviews, true or not. */
    @Provide
    public Arbitrary<TwoReviews> twoReviews() {
        return Combinators.combine(
                        Words.maybe(ReviewStanding.class),
                        Words.maybe(ReviewStanding.class),
                        Words.maybe(ReviewStanding.class),
                        Arbitraries.of(HouseholdEvent.class)
                                .set()
                                .ofMaxSize(2)
                                .<ImmutableSortedSet<HouseholdEvent>>map(ImmutableSortedSet::copyOf)
                                .optional(0.7),
                        Words.maybe(ReviewChange.class))
                .as(TwoReviews::new);
    }

    /** Rows of figures, true or not. */
    @Provide
    public Arbitrary<SummaryRow> summaryRows() {
        Arbitrary<BigDecimal> figures = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 30_000).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1200"))
                        .ofScale(2));
        Arbitrary<String> columns = Arbitraries.of("households", "poor", "nearPoor", "start", "fellBack", "end");
        return Combinators.combine(
                        Arbitraries.of("district", "commune", "total"),
                        Words.one("1", "1.1", "1.10"),
                        Words.texts(),
                        Words.one("households", "persons"),
                        Arbitraries.maps(columns, figures).ofMaxSize(6))
                .as((level, ordinal, place, part, row) ->
                        new SummaryRow(level, ordinal, place, part, ImmutableMap.copyOf(row)));
    }

    /** Summary forms of every kind. */
    @Provide
    public Arbitrary<SummaryForm> summaryForms() {
        return Combinators.combine(
                        Arbitraries.of(SummaryKind.class),
                        Words.maybeYear(),
                        Words.maybeText(),
                        summaryRows().list().ofMaxSize(4).map(ImmutableList::copyOf))
                .as((kind, year, unit, rows) -> new SummaryForm(kind, year, unit, rows));
    }
}
