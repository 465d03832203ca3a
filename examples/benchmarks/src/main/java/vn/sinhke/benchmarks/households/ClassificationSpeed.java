package vn.sinhke.benchmarks.households;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.classification.Classification;
import vn.sinhke.classification.Classifier;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalContext;

/**
 * How many households a second are classed on one thread: by a classifier that looked the law up once, reasons and
 * citations built; by one made anew for each household, which asks the law each time; and by a plain method with the
 * numbers in it and no reason. All answers are held equal first. Processor time of the classing thread, the least of five
 * runs, and how many times the first each of the others takes.
 */
public final class ClassificationSpeed {

    private static final LawBook BOOK = LawBook.national();
    private static final LegalContext CONTEXT =
            LegalContext.builder().day(LocalDate.of(2026, 9, 1)).province("68").build();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ClassificationSpeed() {}

    /** Classes so many households; a million if nothing is said. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        List<Assessment> assessments = MadeUpAssessments.of(count);
        System.out.println(count + " households: " + answersHeldEqual(assessments));
        Classifier once = Classifier.by(BOOK.on(CONTEXT));
        double bound = best(assessments, assessment -> weight(once.classify(assessment)));
        List<Assessment> few = assessments.subList(0, count / 20);
        double unbound =
                best(few, assessment -> weight(Classifier.by(BOOK.on(CONTEXT)).classify(assessment)));
        double bare = best(
                assessments,
                assessment -> BareClass.of(assessment).map(found -> 1).orElse(0));
        print("law looked up once, with reasons", bound, bound);
        print("law asked for each household, with reasons", unbound, bound);
        print("a plain method, without reasons", bare, bound);
    }

    /** Counts the classes; refuses to go on if one is other than the plain method's, or has no reason or no provision. */
    static Map<String, Integer> answersHeldEqual(List<Assessment> assessments) {
        Classifier once = Classifier.by(BOOK.on(CONTEXT));
        Map<String, Integer> classes = new TreeMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            Classification found = once.classify(assessment);
            boolean equal = found.decided().equals(BareClass.of(assessment))
                    && !found.reasons().isEmpty()
                    && !found.provisions().isEmpty()
                    && (i % 1_000 != 0
                            || found.equals(Classifier.by(BOOK.on(CONTEXT)).classify(assessment)));
            if (!equal) {
                throw new IllegalStateException("Answers differ: " + assessment + ", " + found);
            }
            classes.merge(found.decided().map(Enum::name).orElse("OPEN"), 1, Integer::sum);
        }
        return classes;
    }

    /** Something of the answer and of its reasons, so that neither can be left out. */
    private static int weight(Classification found) {
        return found.decided().map(one -> 1).orElse(0) + found.reasons().size();
    }

    private static double best(List<Assessment> assessments, ToIntFunction<Assessment> classify) {
        double least = Double.MAX_VALUE;
        long sum = 0;
        for (int run = 0; run < 6; run++) {
            long before = THREADS.getCurrentThreadCpuTime();
            for (Assessment assessment : assessments) {
                sum += classify.applyAsInt(assessment);
            }
            double each = (double) (THREADS.getCurrentThreadCpuTime() - before) / assessments.size();
            least = run == 0 ? least : Math.min(least, each);
        }
        if (sum == 0) {
            throw new IllegalStateException("Nothing was classed");
        }
        return least;
    }

    private static void print(String way, double each, double bound) {
        System.out.printf("%-44s %,10.0f ns each %,12.0f a second   %.2f times%n", way, each, 1e9 / each, each / bound);
    }
}
