package vn.sinhke.rules.boundary;

import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.time.CapitalPeriod;

/**
 * One day of one stretch of the law on which a boundary is visited.
 *
 * @param parameter the parameter
 * @param stretch its value there
 * @param day the day
 */
public record Spot(Parameter<?> parameter, ParameterValue<?> stretch, LocalDate day) {

    /** The word of the stretch's scope in that dimension. */
    public Optional<String> word(Dimension dimension) {
        return stretch.scope().word(dimension);
    }

    /** The stretch's period of money; the one of the programme of 2021-2025 where it names none. */
    public Optional<CapitalPeriod> capitalPeriod() {
        return word(Dimension.CAPITAL_PERIOD).map(CapitalPeriod::parse);
    }

    /** The circumstances of the stretch. */
    public LegalContext context() {
        return LegalContext.builder()
                .day(day)
                .province(word(Dimension.PROVINCE))
                .capitalPeriod(capitalPeriod())
                .filedOn(stretch.condition().filed().map(period -> period.from()))
                .approvedOn(stretch.condition().approved().map(period -> period.from()))
                .build();
    }

    @Override
    public String toString() {
        return parameter + " " + stretch.scope() + " "
                + stretch.value().map(Object::toString).orElse("unread") + " on " + day;
    }
}
