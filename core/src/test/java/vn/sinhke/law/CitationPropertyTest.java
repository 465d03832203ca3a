package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.json.Json;

@Domain(DomainArbitraries.class)
class CitationPropertyTest {

    @Property
    void aCitationIsReadAsItIsPrinted(@ForAll Citation citation) throws Exception {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
        assertThat(Json.mapper().readValue(Json.canonical(citation), Citation.class))
                .isEqualTo(citation);
    }

    @Property
    void whatCoversACaseMeetsIt(@ForAll Scope value, @ForAll Scope asked) {
        boolean covers = value.covers(asked);

        assertThat(covers && !value.meets(asked)).isFalse();
        assertThat(value.meets(asked)).isEqualTo(asked.meets(value));
        Statistics.collect(covers, value.meets(asked));
        Statistics.coverage(c -> {
            c.check(true, true).percentage(p -> p > 1);
            c.check(false, true).percentage(p -> p > 5);
            c.check(false, false).percentage(p -> p > 5);
        });
    }

    @Property
    void coveringIsAnOrder(@ForAll Scope a, @ForAll Scope b) {
        assertThat(a.covers(a)).isTrue();
        assertThat(Scope.EVERYWHERE.covers(a)).isTrue();
        assertThat(a.covers(Scope.EVERYWHERE)).isEqualTo(a.equals(Scope.EVERYWHERE));
        assertThat(a.covers(b) && b.covers(a)).isEqualTo(a.equals(b));
    }

    @Property
    void scopesMeetWhereSomeCaseIsCoveredByBoth(@ForAll Scope a, @ForAll Scope b) {
        Scope both = a;
        for (Dimension dimension : Dimension.values()) {
            both = b.word(dimension).isPresent() ? both.with(dimension, b.word(dimension)) : both;
        }

        assertThat(a.meets(b)).isEqualTo(a.covers(both) && b.covers(both));
    }

    @Property
    void aScopeIsReadAsItIsWritten(@ForAll Scope scope) throws Exception {
        assertThat(Json.mapper().readValue(Json.canonical(scope), Scope.class)).isEqualTo(scope);
    }
}
