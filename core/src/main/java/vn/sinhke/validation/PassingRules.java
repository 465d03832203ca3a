package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Asks many rules at once which of them pass a subject.
 *
 * <p>A loop over rules of many classes calls each of them without knowing which it is, and what a rule measures has to
 * be put on the heap to be handed back. Once many subjects were judged, the rules of each block are therefore bound
 * into one method handle, which the virtual machine compiles as a whole, with the rules and the law's values as
 * constants. Both ways give the same answer.
 */
final class PassingRules<S> {

    /** So many subjects are judged before the handles are bound, which takes some milliseconds. */
    static final int MANY = 2_000;

    private static final MethodHandle STEP = step();

    private final ImmutableList<RuleOfTheDay<S>> rules;
    private final int blocks;
    private int asked;
    private volatile MethodHandle[] bound;

    PassingRules(ImmutableList<RuleOfTheDay<S>> rules) {
        this.rules = rules;
        this.blocks = (rules.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many blocks of 64 rules there are. */
    int blocks() {
        return blocks;
    }

    /** The rules of the block that do not pass the subject for certain, the first in the lowest bit. */
    long notPassing(int block, S subject) {
        MethodHandle[] handles = bound;
        if (handles != null) {
            return call(handles[block], subject);
        }
        if (asked++ > MANY) { // not exact among threads, and need not be
            bound = bind();
        }
        long left = 0;
        int first = block * Long.SIZE;
        int last = Math.min(first + Long.SIZE, rules.size());
        for (int i = first; i < last; i++) {
            left = step(rules.get(i), 1L << i, left, subject);
        }
        return left;
    }

    private static long call(MethodHandle handle, Object subject) {
        try {
            return (long) handle.invokeExact(subject);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A rule throws no checked exception", e);
        }
    }

    private MethodHandle[] bind() {
        MethodHandle[] handles = new MethodHandle[blocks];
        for (int block = 0; block < blocks; block++) {
            handles[block] = bind(block);
        }
        return handles;
    }

    private MethodHandle bind(int block) {
        int first = block * Long.SIZE;
        int last = Math.min(first + Long.SIZE, rules.size());
        MethodHandle all = MethodHandles.insertArguments(STEP, 0, rules.get(first), 1L, 0L);
        for (int i = first + 1; i < last; i++) {
            all = MethodHandles.foldArguments(MethodHandles.insertArguments(STEP, 0, rules.get(i), 1L << i), all);
        }
        return all;
    }

    private static <S> long step(RuleOfTheDay<S> rule, long bit, long left, S subject) {
        return rule.passes(subject) ? left : left | bit;
    }

    private static MethodHandle step() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            PassingRules.class,
                            "step",
                            MethodType.methodType(
                                    long.class, RuleOfTheDay.class, long.class, long.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Its own method", e);
        }
    }
}
