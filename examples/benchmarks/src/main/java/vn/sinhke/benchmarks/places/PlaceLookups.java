package vn.sinhke.benchmarks.places;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.UnitLevel;

/**
 * The gazetteer from the start of a process, by the clock and by processor time, then its lookups on one thread, warm, by
 * processor time: the communes of the country by their full names, in an order that is mixed with a fixed seed. Each answer
 * is compared with the unit that was asked for.
 */
public final class PlaceLookups {

    private static final int ROUNDS = 8;
    private static final int LOOKUPS = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private PlaceLookups() {}

    /** One way to look a unit up. */
    private interface Lookup {
        List<AdministrativeUnit> of(AdministrativeUnit unit);
    }

    /** Prints the milliseconds until the gazetteer answers, and the lookups in a second in each of the rounds. */
    public static void main(String[] none) {
        long[] start = now();
        Gazetteer gazetteer = Gazetteer.vietnam();
        long[] ready = now();
        boolean known = gazetteer.unit("24611", BEFORE).isPresent();
        long[] byCode = now();
        int found = gazetteer.find("Phường Nghĩa Đức", BEFORE).units().size();
        long[] byName = now();
        check(known && found == 1, "the first answers");
        print("by the clock", 0, start, ready, byCode, byName);
        print("processor time", 1, start, ready, byCode, byName);

        List<AdministrativeUnit> communes = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            if (unit.level() == UnitLevel.COMMUNE) {
                communes.add(unit);
            }
        }
        Collections.shuffle(communes, new Random(20230718));
        measure(
                "name within its district or province",
                communes,
                unit -> gazetteer.find(
                        unit.name(),
                        UnitLevel.COMMUNE,
                        unit.parent(),
                        unit.attested().from()));
        measure(
                "name in the whole country, any level",
                communes,
                unit -> gazetteer.find(unit.name(), unit.attested().from()).units());
        measure(
                "code",
                communes,
                unit -> gazetteer
                        .unit(unit.code(), unit.attested().from())
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** The clock and the processor time of this thread, in nanoseconds. */
    private static long[] now() {
        return new long[] {System.nanoTime(), THREADS.getCurrentThreadCpuTime()};
    }

    private static void print(String name, int which, long[] start, long[] ready, long[] byCode, long[] byName) {
        System.out.println(String.format(
                Locale.ROOT,
                "ready in %.1f ms, first code by %.1f ms, first name by %.1f ms (%s)",
                (ready[which] - start[which]) / 1e6,
                (byCode[which] - start[which]) / 1e6,
                (byName[which] - start[which]) / 1e6,
                name));
    }

    private static void measure(String name, List<AdministrativeUnit> units, Lookup lookup) {
        StringBuilder line = new StringBuilder(name).append(':');
        long answers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int right = 0;
            answers = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < LOOKUPS; i++) {
                AdministrativeUnit unit = units.get(i % units.size());
                List<AdministrativeUnit> found = lookup.of(unit);
                answers += found.size();
                right += found.contains(unit) ? 1 : 0;
            }
            long took = THREADS.getCurrentThreadCpuTime() - start;
            check(right == LOOKUPS, name);
            line.append(String.format(Locale.ROOT, " %.2f", LOOKUPS * 1e3 / took));
        }
        System.out.println(line.append(" million lookups in a second of processor time")
                .append(String.format(Locale.ROOT, ", %.2f units an answer", (double) answers / LOOKUPS)));
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("Not the unit that was asked for: " + what);
        }
    }
}
