package vn.sinhke.place;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.sinhke.time.EffectivePeriod;

/** The units and successions in the library's own archive, in the notation that {@code derive.mjs} writes. */
final class ShippedUnits {

    /** Kinds of period are named by a letter. */
    private static final int KINDS = 26;

    /** No line is shorter: a code, a letter, two commas at least, and a name. */
    private static final int SHORTEST = 8;

    private ShippedUnits() {}

    /** Every unit, by code and, of one code, by day. */
    static Units units() {
        byte[] lines = bytes("units.csv");
        EffectivePeriod[] periods = new EffectivePeriod[KINDS];
        EffectivePeriod[] attested = new EffectivePeriod[KINDS];
        LocalDate first = LocalDate.MAX;
        int at = after(lines, 0);
        int[] begins = new int[number(new String(lines, 1, at - 2, StandardCharsets.US_ASCII))];
        while (lines[at] == '=') {
            int end = after(lines, at);
            String[] days = new String(lines, at + 3, end - at - 4, StandardCharsets.US_ASCII).split(",", -1);
            int kind = lines[at + 1] - 'A';
            periods[kind] = new EffectivePeriod(day(days[0]).orElseThrow(), day(days[3]));
            EffectivePeriod certain = new EffectivePeriod(day(days[1]).orElseThrow(), day(days[2]));
            attested[kind] = certain.equals(periods[kind]) ? periods[kind] : certain;
            first = certain.from().isBefore(first) ? certain.from() : first;
            at = end;
        }
        for (int i = 0; i < begins.length; i++) {
            begins[i] = at;
            at += SHORTEST;
            while (lines[at] != '\n') {
                at++;
            }
            at++;
        }
        return new Units(lines, begins, periods, attested, first);
    }

    /** The tables of {@link UnitNames}, so that nobody need make them. */
    static ByteBuffer names() {
        return ByteBuffer.wrap(bytes("names.bin"));
    }

    private static int after(byte[] lines, int from) {
        int at = from;
        while (lines[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /** Every succession, by day, then by the codes of the unit and of the former unit. */
    static ImmutableList<Succession> successions() {
        ImmutableList.Builder<Succession> successions = ImmutableList.builder();
        LocalDate on = LocalDate.MIN;
        for (String line : new String(bytes("successions.csv"), StandardCharsets.US_ASCII).split("\n", -1)) {
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
                : Optional.of(LocalDate.of(
                        number(text.substring(0, 4)), number(text.substring(5, 7)), number(text.substring(8, 10))));
    }

    /** Parsing a day as any day would load what writes days in every language. */
    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = ShippedUnits.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped gazetteer cannot be read: " + name, e);
        }
    }
}
