package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/** The shipped book: what it answers around every day on which something in it begins or ends. */
class NationalLawTest {

    private static final LawBook BOOK = LawBook.national();
    private static final Scope SPECIALLY_DIFFICULT_CHAIN =
            Scope.of(Dimension.METHOD, "CHAIN").with(Dimension.AREA_CLASS, "SPECIALLY_DIFFICULT");

    /** One stretch of one timeline. */
    record Stretch(Parameter<?> parameter, ParameterValue<?> value) {
        @Override
        public String toString() {
            return parameter + " " + value.scope() + " " + value.period();
        }
    }

    static Stream<Stretch> stretches() {
        return BOOK.declarations().values().stream()
                .map(Declaration::parameter)
                .flatMap(p -> BOOK.timeline(p.name()).stream().map(v -> new Stretch(p, v)));
    }

    /** The holders of parameters: a constant for each declared parameter, and no other. */
    private static final ImmutableList<Class<?>> HOLDERS = ImmutableList.of(
            LinkageParameters.class,
            ParticipationParameters.class,
            PaymentParameters.class,
            PlaceParameters.class,
            PovertyParameters.class,
            ProjectParameters.class,
            ReviewParameters.class,
            SupportParameters.class);

    @Test
    void everyDeclaredParameterIsAConstantAndEveryConstantIsDeclared() {
        List<Parameter<?>> constants = HOLDERS.stream()
                .flatMap(holder -> Stream.of(holder.getFields()))
                .<Parameter<?>>map(NationalLawTest::parameter)
                .toList();

        assertThat(constants)
                .containsExactlyInAnyOrderElementsOf(BOOK.declarations().values().stream()
                        .map(Declaration::parameter)
                        .collect(Collectors.toList()));
        assertThat(constants)
                .allSatisfy(
                        p -> assertThat(BOOK.timeline(p.name())).as(p.name()).isNotEmpty());
    }

    private static Parameter<?> parameter(Field constant) {
        try {
            return (Parameter<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everyStretchAnswersFromItsFirstDayToItsLast(Stretch stretch) {
        LocalDate first = stretch.value().period().from();
        Optional<LocalDate> out = stretch.value().period().until();

        assertAnswersByIt(stretch, first);
        out.ifPresent(day -> assertAnswersByIt(stretch, day.minusDays(1)));
        assertAnswersByItsNeighbour(stretch, first.minusDays(1));
        out.ifPresent(day -> assertAnswersByItsNeighbour(stretch, day));
    }

    private static void assertAnswersByIt(Stretch stretch, LocalDate day) {
        ParameterValue<?> value = stretch.value();
        LegalAnswer<?> answer = BOOK.answer(stretch.parameter(), value.scope(), day);
        if (value.value().isEmpty() || !value.provenance().rung().decides()) {
            assertThat(answer).as("%s", day).isEqualTo(new LegalAnswer.Unknown<>(value.provisions(day)));
        } else {
            assertThat(answer)
                    .as("%s", day)
                    .isEqualTo(new LegalAnswer.InForce<>(
                            value.value().orElseThrow(), value.provenance().rung(), value.provisions(day)));
        }
    }

    /** What the stretch's case is answered on a day of which it says nothing: the one value that covers, or why none. */
    private static void assertAnswersByItsNeighbour(Stretch stretch, LocalDate day) {
        Scope scope = stretch.value().scope();
        List<ParameterValue<?>> covering = new ArrayList<>();
        for (ParameterValue<?> value : BOOK.timeline(stretch.parameter().name())) {
            if (value.scope().covers(scope)) {
                covering.add(value);
            }
        }
        List<ParameterValue<?>> there = covering.stream()
                .filter(v -> v.period().contains(day))
                .sorted(Comparator.comparing(
                        v -> v.scope().word(Dimension.PROVINCE).isEmpty()))
                .collect(Collectors.toList());
        LegalAnswer<?> answer = BOOK.answer(stretch.parameter(), scope, day);
        if (!there.isEmpty()) {
            assertAnswersByIt(new Stretch(stretch.parameter(), atScope(there.get(0), scope)), day);
        } else if (day.isBefore(stretch.value().period().from())) {
            LocalDate earliest = covering.stream()
                    .map(v -> v.period().from())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            LegalAnswer.NotYet.class,
                            notYet -> assertThat(notYet.from()).isEqualTo(earliest));
        } else if (BOOK.timeline(stretch.parameter().name()).stream()
                .anyMatch(v -> v.period().contains(day) && v.scope().meets(scope))) {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            LegalAnswer.Unknown.class,
                            unknown ->
                                    assertThat((Iterable<?>) unknown.unsaid()).isNotEmpty());
        } else {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            LegalAnswer.NoLonger.class,
                            noLonger -> assertThat(noLonger.until()).isEqualTo(day));
        }
    }

    private static <T> ParameterValue<T> atScope(ParameterValue<T> value, Scope scope) {
        return new ParameterValue<>(
                value.value(),
                value.period(),
                scope,
                value.condition(),
                value.citations(),
                value.transition(),
                value.endedBy(),
                value.known(),
                value.provenance());
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everyStretchCitesAnActOfTheBookAndSaysWhereItIsKnownFrom(Stretch stretch) {
        assertThat(stretch.value().provisions(stretch.value().period().from()))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(BOOK.acts()).containsKey(p.act()));
        assertThat(stretch.value().provenance().sources()).isNotEmpty();
        assertThat(stretch.value().provenance().verifiedOn()).isPresent();
    }

    @Test
    void beforeTheFirstValueItSaysSinceWhen() {
        assertThat(BOOK.answer(LinkageParameters.LEAD_KINDS, Scope.EVERYWHERE, LocalDate.of(2022, 4, 18)))
                .isInstanceOfSatisfying(LegalAnswer.NotYet.class, notYet -> {
                    assertThat(notYet.from()).isEqualTo(LocalDate.of(2022, 4, 19));
                    assertThat((Object) notYet.provisions()).hasToString("[27/2022/NĐ-CP art.3 cl.4]");
                });
    }

    @Test
    void afterTheLastValueItSaysSinceWhenNot() {
        assertThat(BOOK.answer(
                        SupportParameters.SUPPORT_LIST_COLUMNS,
                        Scope.of(Dimension.CAPITAL_PERIOD, "2021-2025"),
                        LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(LegalAnswer.NoLonger.class, noLonger -> {
                    assertThat(noLonger.until()).isEqualTo(LocalDate.of(2027, 1, 1));
                    assertThat((Object) noLonger.provisions())
                            .hasToString("[55/2023/TT-BTC art.3 cl.4, 60/2026/TT-BTC art.21 cl.1]");
                });
    }

    @Test
    void aCaseThatNoValueNamesIsNotHere() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(BOOK.answer(
                        SupportParameters.SUPPORT_CAP_PROJECT,
                        Scope.of(Dimension.PROVINCE, "67").with(Dimension.METHOD, "CHAIN"),
                        day))
                .isEqualTo(new LegalAnswer.NotHere<Vnd>());
        assertThat(BOOK.answer(
                        SupportParameters.SUPPORT_CEILING,
                        SPECIALLY_DIFFICULT_CHAIN.with(Dimension.METHOD, "TASK"),
                        day))
                .isEqualTo(new LegalAnswer.NotHere<Percentage>());
    }

    @Test
    void aCaseThatIsNotSaidIsUnknown() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(BOOK.answer(SupportParameters.SUPPORT_CEILING, Scope.of(Dimension.METHOD, "CHAIN"), day))
                .isEqualTo(
                        new LegalAnswer.Unknown<Percentage>(ImmutableList.of(), ImmutableSet.of(Dimension.AREA_CLASS)));
        assertThat(BOOK.answer(SupportParameters.SUPPORT_CAP_PROJECT, Scope.EVERYWHERE, day))
                .isInstanceOf(LegalAnswer.Unknown.class);
    }

    @Test
    void anActThatWasNotReadDecidesNothingAndIsNamed() {
        assertThat(BOOK.answer(
                        ParticipationParameters.BENEFICIARY_SHARE_MINIMUM,
                        Scope.of(Dimension.CAPITAL_PERIOD, "2026-2030"),
                        LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        LegalAnswer.Unknown.class,
                        unknown -> assertThat((Object) unknown.provisions()).hasToString("[358/2025/NĐ-CP whole]"));
    }

    @Test
    void theTransitionIsCitedFromItsDay() {
        Scope money = Scope.of(Dimension.CAPITAL_PERIOD, "2021-2025");

        assertThat(provisions(money, LocalDate.of(2026, 5, 30)))
                .containsExactly("55/2023/TT-BTC art.3 cl.4 2023-08-15..2027-01-01");
        assertThat(provisions(money, LocalDate.of(2026, 5, 31)))
                .containsExactly(
                        "55/2023/TT-BTC art.3 cl.4 2023-08-15..2027-01-01",
                        "60/2026/TT-BTC art.21 cl.1 2026-05-31..2027-01-01");
        assertThat(provisions(Scope.of(Dimension.CAPITAL_PERIOD, "2026-2030"), LocalDate.of(2026, 5, 31)))
                .containsExactly("60/2026/TT-BTC art.3 cl.3 2026-05-31..");
    }

    private static List<String> provisions(Scope scope, LocalDate day) {
        LegalAnswer<ImmutableSet<String>> answer = BOOK.answer(SupportParameters.SUPPORT_LIST_COLUMNS, scope, day);
        assertThat(answer).isInstanceOf(LegalAnswer.InForce.class);
        return ((LegalAnswer.InForce<ImmutableSet<String>>) answer)
                .provisions().stream()
                        .map(p -> p + " " + p.from() + ".."
                                + p.until().map(LocalDate::toString).orElse(""))
                        .toList();
    }

    @Test
    void aProvincesOwnValueComesBeforeTheNations() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        Scope there = Scope.of(Dimension.PROVINCE, "44");

        assertThat(BOOK.answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS, there, day))
                .isInstanceOfSatisfying(LegalAnswer.InForce.class, answer -> {
                    assertThat(answer.rung()).isEqualTo(Rung.OFFICIAL);
                    assertThat((Object) answer.provisions()).hasToString("[48/2022/QĐ-UBND.QB whole]");
                });
        assertThat(BOOK.answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS, Scope.of(Dimension.PROVINCE, "67"), day))
                .isInstanceOfSatisfying(LegalAnswer.InForce.class, answer -> {
                    assertThat(answer.rung()).isEqualTo(Rung.RECALLED);
                    assertThat((Object) answer.provisions()).hasToString("[09/2022/TT-BLĐTBXH whole]");
                });
    }

    @Test
    void theLawOfTheDayAsksForTheContextsOwnCase() {
        LawOfTheDay law = BOOK.on(LegalContext.builder()
                .day(LocalDate.of(2024, 1, 1))
                .province("44")
                .build());

        assertThat(law.answer(ParticipationParameters.NEWLY_ESCAPED_MONTHS))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class, a -> assertThat(a.rung()).isEqualTo(Rung.OFFICIAL));
        assertThat(law.answer(
                        ParticipationParameters.NEWLY_ESCAPED_MONTHS, Scope.EVERYWHERE, LocalDate.of(2022, 7, 10)))
                .isInstanceOf(LegalAnswer.NotYet.class);
        assertThat(law.answer(SupportParameters.SUPPORT_CEILING, SPECIALLY_DIFFICULT_CHAIN))
                .isInstanceOfSatisfying(
                        LegalAnswer.InForce.class, a -> assertThat(a.value()).isEqualTo(Percentage.of(80)));
        assertThat(law.book()).isSameAs(BOOK);
    }

    @Test
    void aParameterOfAnotherNameOrTypeIsTheCallersMistake() {
        Parameter<Vnd> undeclared = new Parameter<>("no.such", ValueType.VND);
        Parameter<Vnd> mistyped = new Parameter<>(LinkageParameters.LEAD_KINDS.name(), ValueType.VND);
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.answer(undeclared, Scope.EVERYWHERE, day))
                .withMessage("Not a parameter of this law book: 'no.such' of vnd (declared: nothing)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.answer(mistyped, Scope.EVERYWHERE, day))
                .withMessage("Not a parameter of this law book: 'linkage.lead.kinds' of vnd (declared: words)");
    }

    @Test
    void whatRestsOnASingleCopyIsSaidToDoSoAndNothingElseIs() {
        assertThat(BOOK.acts().get("60/2026/TT-BTC").provenance().singleCopy()).isTrue();
        assertThat(BOOK.acts().get("55/2023/TT-BTC").provenance().singleCopy()).isFalse();
    }

    @Test
    void theShippedBookIsProvenAndItsVersionIsTheSameOnEveryLoad() {
        assertThat(LawBookReader.national().build().version())
                .isEqualTo(BOOK.version())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsLeftToPersonsIsSaidInBothLanguagesWithItsReason() {
        assertThat(BOOK.untranslatables()).isNotEmpty().allSatisfy(u -> {
            assertThat(u.vietnamese()).isNotBlank();
            assertThat(u.english()).isNotBlank().isNotEqualTo(u.vietnamese());
            assertThat(u.why()).isNotBlank();
            assertThat(BOOK.acts()).containsKey(u.citation().act());
        });
    }
}
