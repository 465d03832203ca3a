package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/** The units and successions in the library's own archive, in the notation that {@code derive.mjs} writes. */
final class ShippedUnits {

    /** Kinds of period are named by a letter. */
    private static final int KINDS = 26;

    private ShippedUnits() {}

    /** Every unit, by code and, of one code, by day. */
    static AdministrativeUnit[] units() {
        String text = text("units.csv");
        EffectivePeriod[] periods = new EffectivePeriod[KINDS];
        EffectivePeriod[] attested = new EffectivePeriod[KINDS];
        int at = 0;
        while (text.charAt(at) == '=') {
            int end = text.indexOf('\n', at);
            String[] days = text.substring(at + 3, end).split(",", -1);
            int kind = text.charAt(at + 1) - 'A';
            periods[kind] = new EffectivePeriod(day(days[0]).orElseThrow(), day(days[3]));
            EffectivePeriod certain = new EffectivePeriod(day(days[1]).orElseThrow(), day(days[2]));
            attested[kind] = certain.equals(periods[kind]) ? periods[kind] : certain;
            at = end + 1;
        }
        AdministrativeUnit[] units = new AdministrativeUnit[lines(text, at)];
        Optional<String> parent = Optional.empty();
        for (int i = 0; i < units.length; i++) {
            int end = text.indexOf('\n', at);
            int code = text.indexOf(',', at);
            int kind = text.charAt(code + 1) - 'A';
            int above = text.indexOf(',', code + 3);
            // Most units lie in the one that the unit before them lies in.
            if (above == code + 3) {
                parent = Optional.empty();
            } else if (parent.isEmpty()
                    || parent.get().length() != above - code - 3
                    || !text.startsWith(parent.get(), code + 3)) {
                parent = Optional.of(text.substring(code + 3, above));
            }
            units[i] = new AdministrativeUnit(
                    text.substring(at, code),
                    level(code - at),
                    text.substring(above + 1, end),
                    parent,
                    periods[kind],
                    attested[kind]);
            at = end + 1;
        }
        return units;
    }

    private static UnitLevel level(int digits) {
        return switch (digits) {
            case 2 -> UnitLevel.PROVINCE;
            case 3 -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }

    /** Every succession, by day, then by the codes of the unit and of the former unit. */
    static ImmutableList<Succession> successions() {
        ImmutableList.Builder<Succession> successions = ImmutableList.builder();
        LocalDate on = LocalDate.MIN;
        for (String line : text("successions.csv").split("\n", -1)) {
            if (line.startsWith("=")) {
                on = day(line.substring(1)).orElseThrow();
            } else if (!line.isEmpty()) {
                String[] codes = line.split(",", -1);
                for (int i = 1; i < codes.length; i++) {
                    successions.add(new Succession(codes[i], codes[0], on));
                }
            }
        }
        return successions.build();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    }

    /** Parsing a day as any day would load what writes days in every language. */
    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int lines(String text, int from) {
        int lines = 0;
        for (int at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    private static String text(String name) {
        try {
            return new String(
                    Resources.toByteArray(Resources.getResource(ShippedUnits.class, name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped gazetteer cannot be read: " + name, e);
        }
    }
}
