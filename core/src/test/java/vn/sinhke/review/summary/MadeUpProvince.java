package vn.sinhke.review.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyCause;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdMark;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.SupportNeed;

/**
 * The lists of a province that does not exist, at the size of a real one: the same for the same seed, with faults of every
 * kind that is asked for, each of which is written down with where it stands. Nobody in it is real.
 */
public final class MadeUpProvince {

    /** Members of the lists at real scale. */
    public static final int POOR_ROWS = 15_000;

    /** Members of the list of near-poor households at real scale. */
    public static final int NEAR_POOR_ROWS = 22_000;

    private static final int YEAR = 2024;
    private static final ImmutableList<String> DISTRICTS = ImmutableList.of(
            "Huyện Suối Bịa", "Huyện Đồi Giả", "Huyện Krông Không", "Thành phố Minh Họa", "Huyện Đắk Tưởng");
    private static final ImmutableList<String> FIRST =
            ImmutableList.of("Đắk", "Quảng", "Ia", "Nâm", "Long", "Hoà", "Tân");
    private static final ImmutableList<String> SECOND =
            ImmutableList.of("Bịa", "Giả", "R'Không", "Vờ", "Tưởng", "Ảo", "Mơ");
    private static final ImmutableList<String> FAMILIES =
            ImmutableList.of("Điểu", "Thị", "Nguyễn", "Trần", "Vàng", "Giàng", "Lò", "H'", "Y");
    private static final ImmutableList<String> GIVEN =
            ImmutableList.of("Bịa", "Giả", "Vờ", "Mẫu", "Ví", "Dụ", "Tưởng", "Tượng", "Minh", "Họa", "Thử", "Nghiệm");
    private static final ImmutableList<String> GROUPS =
            ImmutableList.of("01", "01", "20", "20", "12", "28", "06", "03", "02", "07", "08", "09", "04", "16");
    private static final ImmutableList<String> INDICATORS =
            Tally.INDICATORS.keySet().asList();

    /** A kind of fault. */
    public enum Fault {
        /** Two households of a commune have one number. */
        NUMBER_TWICE,
        /** A household has no number. */
        NO_NUMBER,
        /** No member is the head. */
        NO_HEAD,
        /** The head's ethnic group is blank. */
        NO_ETHNIC_GROUP,
        /** The head's sex is blank. */
        NO_SEX,
        /** A Kinh household is marked as an indigenous one. */
        KINH_AND_INDIGENOUS,
        /** A member of another household stands in this one too. */
        MEMBER_IN_TWO_HOUSEHOLDS,
        /** Somebody is born after the review. */
        BORN_AFTER_THE_REVIEW,
        /** A personal number has 13 digits. */
        THIRTEEN_DIGITS,
        /** The commune is written in another way: capitals, apostrophes, spaces, the tone on the other vowel. */
        COMMUNE_SPELLED_OTHERWISE,
        /** The commune is none of the province. */
        COMMUNE_UNKNOWN,
        /** The head is not the first. */
        HEAD_NOT_FIRST,
        /** Marked as an old household, and not on the list of the year before. */
        WRONG_CHANGE,
        /** The income is below zero. */
        NEGATIVE_INCOME,
        /** Nobody said why. */
        NO_CAUSES,
        /** Nobody assessed it. */
        NO_ASSESSMENT,
        /** The population of the commune was left at 10. */
        POPULATION_TEN,
        /** The population of the commune was left at 0. */
        POPULATION_ZERO
    }

    /**
     * A fault that was put in.
     *
     * @param fault its kind
     * @param household which of {@link #households} it is in; below zero where it is the commune's
     * @param commune the commune it is in, as the scope names it
     */
    public record Seeded(Fault fault, int household, String commune) {}

    private final Random random;
    private final List<ReviewPlace> places = new ArrayList<>();
    private final List<ReviewedHousehold> households = new ArrayList<>();
    private final List<Integer> communes = new ArrayList<>();
    private final List<Seeded> faults = new ArrayList<>();
    private int people;

    private MadeUpProvince(long seed) {
        this.random = new Random(seed);
    }

    /** A province of at least that many members, without a fault. */
    public static MadeUpProvince of(long seed, int poorRows, int nearPoorRows) {
        return of(seed, poorRows, nearPoorRows, 0);
    }

    /** The same with as many faults of every kind. */
    public static MadeUpProvince of(long seed, int poorRows, int nearPoorRows, int eachFault) {
        MadeUpProvince province = new MadeUpProvince(seed);
        province.places();
        province.list(PovertyClass.POOR, poorRows);
        province.list(PovertyClass.NEAR_POOR, nearPoorRows);
        for (Fault fault : Fault.values()) {
            for (int i = 0; i < eachFault; i++) {
                province.seed(fault);
            }
        }
        return province;
    }

    /** Its year, communes and populations. */
    public ReviewScope scope() {
        return ReviewScope.builder()
                .year(YEAR)
                .unit("tỉnh Minh Họa (không có thật)")
                .day(LocalDate.of(YEAR, 12, 14))
                .places(places)
                .build();
    }

    /** The households of both lists. */
    public ImmutableList<ReviewedHousehold> households() {
        return ImmutableList.copyOf(households);
    }

    /** The households of one list. */
    public ImmutableList<ReviewedHousehold> households(PovertyClass of) {
        return households.stream()
                .filter(one -> one.povertyClass().filter(of::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Every fault that was put in. */
    public ImmutableList<Seeded> faults() {
        return ImmutableList.copyOf(faults);
    }

    private void places() {
        int count = 0;
        for (String district : DISTRICTS) {
            int size = 12 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                String kind = district.startsWith("Thành phố") ? "Phường " : i == 0 ? "Thị trấn " : "Xã ";
                String name = kind + FIRST.get(count % FIRST.size()) + " "
                        + SECOND.get(count / FIRST.size() % SECOND.size())
                        + (count >= FIRST.size() * SECOND.size() ? " Hai" : "");
                places.add(new ReviewPlace(Optional.of(district), name, population()));
                count++;
            }
        }
    }

    private Population population() {
        long kinh = 800L + random.nextInt(1500);
        long minority = 400L + random.nextInt(900);
        long indigenous = minority * 2 / 3;
        return Population.builder()
                .households(kinh + minority)
                .householdsKinh(kinh)
                .householdsMinority(minority)
                .householdsIndigenous(indigenous)
                .persons(4 * (kinh + minority))
                .personsKinh(4 * kinh)
                .personsMinority(4 * minority)
                .personsIndigenous(4 * indigenous)
                .averageHouseholds(20L + random.nextInt(60))
                .averagePersons(100L + random.nextInt(200))
                .build();
    }

    private void list(PovertyClass of, int rows) {
        int perCommune = Math.max(1, rows / places.size());
        int written = 0;
        for (int commune = 0; commune < places.size(); commune++) {
            int until = commune == places.size() - 1 ? rows : perCommune * (commune + 1);
            for (int number = 1; written < until; number++) {
                ReviewedHousehold household = household(of, commune, number);
                households.add(household);
                communes.add(commune);
                written += household.members().size();
            }
        }
    }

    private ReviewedHousehold household(PovertyClass of, int commune, int number) {
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        ReviewedHousehold.Builder household = ReviewedHousehold.builder()
                .number(Integer.toString(number))
                .place(place(commune))
                .povertyClass(of)
                .change(one(ReviewChange.values()))
                .causes(causes());
        Assessment found = assessment(of);
        if (!group.equals("01") && random.nextInt(3) > 0) {
            household.addMarks(HouseholdMark.INDIGENOUS);
        }
        if (random.nextInt(20) == 0) {
            household.addMarks(HouseholdMark.MERIT);
        }
        if (random.nextInt(15) == 0) {
            household.addMarks(HouseholdMark.NO_LABOUR_CAPACITY);
        }
        household.addNeeds(one(SupportNeed.values()));
        int size = 1 + random.nextInt(7);
        int children = 0;
        for (int index = 0; index < size; index++) {
            HouseholdMember member = member(group, index);
            household.addMembers(member);
            children += member.born().orElseThrow().year() > YEAR - 16 ? 1 : 0;
        }
        return household.assessment(among(children, found)).build();
    }

    /** No more children are deprived than there are. */
    private static Assessment among(int children, Assessment found) {
        return Assessment.builder()
                .from(found)
                .childrenWithoutInsurance(
                        Math.min(children, found.childrenWithoutInsurance().orElseThrow()))
                .childrenMalnourished(
                        Math.min(children, found.childrenMalnourished().orElseThrow()))
                .childrenNotSchooled(
                        Math.min(children, found.childrenNotSchooled().orElseThrow()))
                .build();
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private Locality place(int commune) {
        ReviewPlace place = places.get(commune);
        return new Locality(Optional.empty(), Optional.empty(), Optional.of(place.commune()));
    }

    private HouseholdMember member(String group, int index) {
        people++;
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        int year = index == 0 ? 1950 + random.nextInt(50) : 1945 + random.nextInt(79);
        Birth born = random.nextInt(4) == 0 || year == YEAR - 16
                ? Birth.on(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                : Birth.in(year);
        return HouseholdMember.builder()
                .number(Integer.toString(index + 1))
                .person(Person.builder()
                        .name(FAMILIES.get(random.nextInt(FAMILIES.size())) + " "
                                + GIVEN.get(random.nextInt(GIVEN.size())) + " " + letters(people))
                        .personalNumber("999" + String.format(Locale.ROOT, "%09d", people))
                        .build())
                .born(born)
                .sex(sex)
                .ethnicGroup(group)
                .relation(index == 0 ? "Chủ hộ" : "Con")
                .head(index == 0)
                .build();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private EnumSet<PovertyCause> causes() {
        EnumSet<PovertyCause> causes = EnumSet.noneOf(PovertyCause.class);
        int several = 1 + random.nextInt(3);
        for (int i = 0; i < several; i++) {
            causes.add(one(PovertyCause.values()));
        }
        return causes;
    }

    private Assessment assessment(PovertyClass of) {
        ImmutableSortedSet.Builder<String> deprived = ImmutableSortedSet.naturalOrder();
        int several = of == PovertyClass.POOR ? 3 + random.nextInt(4) : random.nextInt(3);
        int first = random.nextInt(INDICATORS.size());
        for (int i = 0; i < several; i++) {
            deprived.add(INDICATORS.get((first + 5 * i) % INDICATORS.size()));
        }
        return Assessment.builder()
                .id("minh-hoa-" + households.size())
                .deprivations(deprived.build())
                .incomePerCapita(Vnd.of(400_000L + random.nextInt(900_000)))
                .childrenWithoutInsurance(random.nextInt(2))
                .childrenMalnourished(random.nextInt(2))
                .childrenNotSchooled(random.nextInt(2))
                .build();
    }

    /** Puts a fault into a household that has none yet, of at least two members. */
    private void seed(Fault fault) {
        int index;
        do {
            index = 1 + random.nextInt(households.size() - 1);
        } while (!isWhole(index) || !isWhole(index - 1) || !suits(fault, index));
        ReviewedHousehold household = households.get(index);
        int commune = communes.get(index);
        String name = places.get(commune).commune();
        if (fault == Fault.POPULATION_TEN || fault == Fault.POPULATION_ZERO) {
            ReviewPlace place = places.get(commune);
            Population wrong = Population.builder()
                    .from(place.population())
                    .households(fault == Fault.POPULATION_TEN ? 10L : 0L)
                    .build();
            places.set(commune, new ReviewPlace(place.district(), place.commune(), wrong));
            faults.add(new Seeded(fault, -1, name));
            return;
        }
        households.set(index, broken(fault, household, index));
        faults.add(new Seeded(fault, index, name));
    }

    private boolean isWhole(int index) {
        return households.get(index).members().size() > 1
                && faults.stream().noneMatch(seeded -> Math.abs(seeded.household() - index) < 2);
    }

    private boolean suits(Fault fault, int index) {
        boolean kinh = households.get(index).head().orElseThrow().ethnicGroup().equals(Optional.of("01"));
        return switch (fault) {
            case KINH_AND_INDIGENOUS -> kinh;
            case NO_ETHNIC_GROUP, NO_HEAD ->
                !kinh && !households.get(index).marks().contains(HouseholdMark.INDIGENOUS);
            case NUMBER_TWICE ->
                communes.get(index).equals(communes.get(index - 1))
                        && households
                                .get(index)
                                .povertyClass()
                                .equals(households.get(index - 1).povertyClass());
            case POPULATION_TEN, POPULATION_ZERO ->
                faults.stream()
                        .noneMatch(seeded -> seeded.household() < 0
                                && seeded.commune()
                                        .equals(places.get(communes.get(index)).commune()));
            default -> true;
        };
    }

    private ReviewedHousehold broken(Fault fault, ReviewedHousehold household, int index) {
        ReviewedHousehold.Builder broken = ReviewedHousehold.builder().from(household);
        List<HouseholdMember> members = new ArrayList<>(household.members());
        HouseholdMember.Builder head = HouseholdMember.builder().from(members.get(0));
        switch (fault) {
            case NUMBER_TWICE -> broken.number(households.get(index - 1).number());
            case NO_NUMBER -> broken.number(Optional.empty());
            case NO_HEAD -> members.set(0, head.head(false).relation("Con").build());
            case NO_ETHNIC_GROUP ->
                members.set(0, head.ethnicGroup(Optional.empty()).build());
            case NO_SEX -> members.set(0, head.sex(Optional.empty()).build());
            case KINH_AND_INDIGENOUS -> broken.addMarks(HouseholdMark.INDIGENOUS);
            case MEMBER_IN_TWO_HOUSEHOLDS ->
                members.add(HouseholdMember.builder()
                        .from(households.get(index - 1).members().get(1))
                        .number(Integer.toString(members.size() + 1))
                        .build());
            case BORN_AFTER_THE_REVIEW ->
                members.set(
                        1,
                        HouseholdMember.builder()
                                .from(members.get(1))
                                .born(Birth.in(YEAR + 9))
                                .build());
            case THIRTEEN_DIGITS ->
                members.set(
                        0,
                        head.person(Person.builder()
                                        .from(members.get(0).person())
                                        .personalNumber(members.get(0)
                                                        .person()
                                                        .personalNumber()
                                                        .orElseThrow() + "1")
                                        .build())
                                .build());
            case COMMUNE_SPELLED_OTHERWISE -> broken.place(place(otherwise(household)));
            case COMMUNE_UNKNOWN -> broken.place(place("Xã Chẳng Đâu Có"));
            case HEAD_NOT_FIRST -> members.add(members.remove(0));
            case WRONG_CHANGE -> broken.change(ReviewChange.REMAINED);
            case NEGATIVE_INCOME ->
                broken.assessment(Assessment.builder()
                        .from(household.assessment().orElseThrow())
                        .incomePerCapita(Vnd.of(-1))
                        .build());
            case NO_CAUSES -> broken.causes(ImmutableList.of());
            case NO_ASSESSMENT -> broken.assessment(Optional.empty());
            default -> throw new IllegalArgumentException("No fault of a household: " + fault);
        }
        return broken.members(members).build();
    }

    private static Locality place(String commune) {
        return new Locality(Optional.empty(), Optional.empty(), Optional.of(commune));
    }

    private static String otherwise(ReviewedHousehold household) {
        return household
                .place()
                .commune()
                .orElseThrow()
                .toUpperCase(Locale.ROOT)
                .replace("'", "’")
                .replace("HOÀ", "HÒA")
                .replace(" ", "  ");
    }
}
