package dev.stele.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does the same work for many items at once; what comes out must not depend on the order. */
final class Workers {
    private final int jobs;

    Workers(int jobs) {
        this.jobs = jobs;
    }

    /**
     * Does the work for each item and returns when all is done. Each worker takes the next item
     * when it is free, so no more than {@code jobs} items are held at a time.
     *
     * @throws RuntimeException what the work threw first
     */
    <T> void each(List<T> items, Consumer<T> work) {
        if (jobs == 1 || items.size() < 2) {
            items.forEach(work);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, items.size()));
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (int job = 0; job < jobs; job++) {
                running.add(
                        pool.submit(
                                () -> {
                                    for (int i = next.getAndIncrement();
                                            i < items.size();
                                            i = next.getAndIncrement()) {
                                        work.accept(items.get(i));
                                    }
                                }));
            }
            for (Future<?> job : running) {
                await(job);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> job) {
        try {
            job.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
