package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Made-up applications, the same in every run: every tenth has a fault in one field, each field in turn. */
public final class Applications {

    private static final ImmutableList<String> KINDS =
            ImmutableList.of("ENTERPRISE", "COOPERATIVE", "COOPERATIVE_UNION");
    private static final ImmutableList<String> FORMS = ImmutableList.of("IPC", "I", "P", "IP", "PC", "IC", "C");
    private static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "CONTRACT", "ACCEPTANCE_MINUTES", "LIQUIDATION_MINUTES", "PAYMENT_REQUEST", "PAYMENT_ORDER");

    private Applications() {}

    /** Returns that many applications. */
    public static ImmutableList<Application> of(int count) {
        SplittableRandom random = new SplittableRandom(20_230_825);
        ImmutableList.Builder<Application> applications = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            Application sound = sound(random);
            applications.add(i % 10 == 9 ? spoiled(sound, i / 10 % 12) : sound);
        }
        return applications.build();
    }

    private static Application sound(SplittableRandom random) {
        int households = random.nextInt(20, 200);
        long total = random.nextLong(1_000, 50_000) * 1_000_000;
        return new Application(
                KINDS.get(random.nextInt(KINDS.size())),
                FORMS.get(random.nextInt(FORMS.size())),
                random.nextInt(1, 4),
                households,
                households * 7 / 10 + 1 + random.nextInt(households * 2 / 10),
                total,
                Math.min(total / 10, random.nextLong(1, 301) * 1_000_000),
                Math.min(total * 3 / 10, random.nextLong(1, 10_001) * 1_000_000),
                LocalDate.of(2023, 1, 1).plusDays(random.nextInt(0, 334)),
                PAPERS);
    }

    private static Application spoiled(Application a, int which) {
        return new Application(
                which == 0 ? "COOPERATIVE_GROUP" : a.leadKind(),
                which == 1 ? "X" : a.form(),
                which == 2 ? Integer.valueOf(4) : a.inputCycles(),
                a.households(),
                beneficiaries(a, which),
                which == 5 ? null : a.totalVnd(),
                which == 6 ? Long.valueOf(a.totalVnd() + 300_000_001) : a.consultingVnd(),
                infrastructure(a, which),
                which == 8 ? LocalDate.of(2023, 12, 1) : which == 9 ? LocalDate.of(2026, 3, 1) : a.reportedOn(),
                which == 10
                        ? ImmutableSet.of("CONTRACT", "PAYMENT_ORDER")
                        : which == 11 ? ImmutableSet.of() : a.papers());
    }

    private static Integer beneficiaries(Application a, int which) {
        return which == 3
                ? a.households() / 2 - 1
                : which == 4 ? a.households() * 6 / 10 : which == 7 ? a.households() + 1 : a.beneficiaries();
    }

    private static Long infrastructure(Application a, int which) {
        return which == 7 ? Long.valueOf(a.totalVnd() / 2 + 10_000_000_000L) : a.infrastructureVnd();
    }
}
