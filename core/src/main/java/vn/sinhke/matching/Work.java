package vn.sinhke.matching;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Parts of a work, done by an executor in whatever order, their results in the order of the parts. */
final class Work {

    private Work() {}

    /**
     * One part.
     *
     * @param <T> what it gives
     */
    interface Part<T> {
        T result();
    }

    static <T> List<T> all(Executor executor, List<? extends Part<T>> parts) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Part<T> part : parts) {
            FutureTask<T> task = new FutureTask<>(part::result);
            tasks.add(task);
            executor.execute(task);
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            try {
                results.add(Uninterruptibles.getUninterruptibly(task));
            } catch (ExecutionException e) {
                Throwables.throwIfUnchecked(e.getCause());
                throw new IllegalStateException("A part of the work failed", e.getCause());
            }
        }
        return results;
    }
}
