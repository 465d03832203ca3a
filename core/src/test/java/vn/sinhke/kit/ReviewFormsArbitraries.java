package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;
import vn.sinhke.review.ListCounts;
import vn.sinhke.review.MadeUpReview;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.SummaryForm;
import vn.sinhke.review.SummaryKind;
import vn.sinhke.review.SummaryRow;

/** Made-up summary forms: small ones of anything, and a province in order of which some cells were changed. */
public final class ReviewFormsArbitraries extends DomainContextBase {

    private static final List<String> PLACES = List.of(
            "Huyện Minh Họa 1", "Huyện Minh Họa 2", "Xã Thử 1.1", "Thị trấn Thử 1.1", "Xã Thử 2.1", "XÃ THỬ 1.1");

    /** Sets of forms, with what lists count to. */
    @Provide
    public Arbitrary<ReviewForms> reviewForms() {
        return Arbitraries.oneOf(small(), changed());
    }

    /** What lists count to. */
    @Provide
    public Arbitrary<ListCounts> listCounts() {
        Arbitrary<ImmutableSortedMap<String, Integer>> figures = Combinators.combine(
                        Arbitraries.of(
                                "households", "persons", "householdsKinh", "householdsEDe", "householdsUngrouped"),
                        Arbitraries.integers().between(0, 90))
                .as(ImmutableMap::of)
                .map(ImmutableSortedMap::copyOf);
        return Combinators.combine(
                        Arbitraries.of(PovertyClass.POOR, PovertyClass.NEAR_POOR),
                        Arbitraries.of(PLACES).optional(0.9),
                        Arbitraries.of(PLACES).optional(0.3),
                        figures)
                .as((of, commune, district, counts) ->
                        new ListCounts(of, new Locality(Optional.empty(), district, commune), counts));
    }

    private Arbitrary<ReviewForms> small() {
        return Combinators.combine(
                        Words.ids(),
                        Words.one("01", "67", "75"),
                        Words.maybeYear(),
                        forms().list().ofMaxSize(4),
                        listCounts().list().ofMaxSize(3),
                        Arbitraries.of(
                                        "forms[0]/rows[0]/figures/end",
                                        "forms[0]/rows[1]/figures/households",
                                        "forms[1]/rows[0]/figures/deprivations")
                                .set()
                                .ofMaxSize(2))
                .as((id, province, year, forms, lists, unread) -> ReviewForms.builder()
                        .id(id)
                        .province(province)
                        .year(year)
                        .forms(forms)
                        .lists(lists)
                        .unread(ImmutableSortedSet.copyOf(unread))
                        .build());
    }

    private Arbitrary<SummaryForm> forms() {
        return Arbitraries.of(SummaryKind.class)
                .flatMap(kind -> Combinators.combine(
                                Words.maybeYear(),
                                Words.maybeText(),
                                rows(kind).list().ofMaxSize(5))
                        .as((year, unit, rows) -> new SummaryForm(kind, year, unit, ImmutableList.copyOf(rows))));
    }

    private static Arbitrary<SummaryRow> rows(SummaryKind kind) {
        List<String> columns = MadeUpReview.of(1, 1, 1)
                .forms()
                .get(kind.number() - 1)
                .rows()
                .get(0)
                .figures()
                .keySet()
                .asList();
        Arbitrary<BigDecimal> figures = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 300).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(2000))
                        .ofScale(2));
        return Combinators.combine(
                        Arbitraries.of("district", "commune", "commune", "total"),
                        Words.one("1", "1.10"),
                        Arbitraries.oneOf(Arbitraries.of(PLACES), Words.texts()),
                        Words.one("households", "persons"),
                        Arbitraries.maps(Arbitraries.of(columns), figures).ofMaxSize(6))
                .as((level, ordinal, place, part, cells) ->
                        new SummaryRow(level, ordinal, place, part, ImmutableMap.copyOf(cells)));
    }

    private static Arbitrary<ReviewForms> changed() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers()
                                .between(-5, 5000)
                                .map(BigDecimal::valueOf)
                                .injectNull(0.2))
                .as((form, row, column, figure) -> {
                    ReviewForms forms = MadeUpReview.of(1, 2, 7);
                    List<String> columns = forms.forms()
                            .get(form)
                            .rows()
                            .get(row)
                            .figures()
                            .keySet()
                            .asList();
                    return MadeUpReview.with(forms, form, row, columns.get(column % columns.size()), figure);
                });
    }
}
