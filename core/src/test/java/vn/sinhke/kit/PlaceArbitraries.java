package vn.sinhke.kit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Locality;
import vn.sinhke.place.Succession;
import vn.sinhke.place.UnitLevel;

/** Made-up places and administrative units. */
public final class PlaceArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();

    /** Places as somebody wrote them. */
    @Provide
    public Arbitrary<Locality> localities() {
        return Combinators.combine(Words.maybeText(), Words.maybeText(), Words.maybeText())
                .as(Locality::new);
    }

    /** Units with a code of their level's length, below another unit unless they are provinces. */
    @Provide
    public Arbitrary<AdministrativeUnit> units() {
        return Arbitraries.of(UnitLevel.class)
                .flatMap(level -> Combinators.combine(
                                code(level), Words.texts(), code(UnitLevel.PROVINCE), basics.periods())
                        .as((code, name, above, period) -> new AdministrativeUnit(
                                code,
                                level,
                                name,
                                Optional.of(above).filter(p -> level != UnitLevel.PROVINCE),
                                period)));
    }

    /** Communes that went into others. */
    @Provide
    public Arbitrary<Succession> successions() {
        return Combinators.combine(code(UnitLevel.COMMUNE), code(UnitLevel.COMMUNE), basics.days())
                .as(Succession::new);
    }

    private static Arbitrary<String> code(UnitLevel level) {
        int digits = switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 5;
        };
        return Arbitraries.strings().numeric().ofLength(digits);
    }
}
