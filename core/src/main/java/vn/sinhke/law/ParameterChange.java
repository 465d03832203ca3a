package vn.sinhke.law;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One parameter for one case that the law answers differently on two days (thay đổi của một tham số).
 *
 * @param declaration what the parameter is
 * @param asked the case
 * @param before what the law said first
 * @param after what it said then
 */
public record ParameterChange(Declaration declaration, Scope asked, LegalAnswer<?> before, LegalAnswer<?> after) {

    /** Whether another value holds, or one holds no longer, or one holds now; not only another provision. */
    public boolean changesValue() {
        return !said(before).equals(said(after));
    }

    /** Whether the value, the provisions behind it or how well they are known differ. */
    boolean isOne() {
        return changesValue() || !grounds(before).equals(grounds(after));
    }

    /** What an answer says, whatever stands behind it. */
    private static Object said(LegalAnswer<?> answer) {
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            return inForce.value();
        }
        return answer instanceof LegalAnswer.Unknown<?> unknown
                ? List.of(Standing.UNKNOWN, unknown.unsaid())
                : Standing.of(answer);
    }

    /** What it rests on: where an answer only says that nothing holds, the days of what held are no difference. */
    private static List<String> grounds(LegalAnswer<?> answer) {
        Function<Provision, String> known = p -> p + " " + p.provenance();
        Stream<String> grounds = Stream.of();
        if (answer instanceof LegalAnswer.InForce<?> inForce) {
            grounds = inForce.provisions().stream().map(known);
        } else if (answer instanceof LegalAnswer.Unknown<?> unknown) {
            grounds = unknown.provisions().stream().map(known);
        }
        return grounds.toList();
    }
}
