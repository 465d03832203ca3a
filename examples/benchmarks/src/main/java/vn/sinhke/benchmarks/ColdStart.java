package vn.sinhke.benchmarks;

import java.util.Locale;
import vn.sinhke.law.LawBook;

/** Loads the shipped law book and nothing else, and prints the milliseconds from the start of main until it is there. */
public final class ColdStart {

    private ColdStart() {}

    /** Loads the book. */
    public static void main(String[] none) {
        long before = System.nanoTime();
        int acts = LawBook.national().acts().size();
        long nanoseconds = System.nanoTime() - before;
        System.out.println(acts + " acts in " + String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6));
    }
}
