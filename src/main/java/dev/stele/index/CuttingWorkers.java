package dev.stele.index;

import dev.stele.model.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Cuts the works of a library, several at once, and hands them on in their order. */
final class CuttingWorkers {
    private static final int WORKS_AT_ONCE = 8;

    /** Portions that are ready or under way, for each worker. */
    private static final int AHEAD = 4;

    private final Library library;
    private final ConceptLabels labels;
    private final TermRuns runs;
    private final Words words;
    private final int jobs;

    /** Each worker has its own run, and takes portions in order, so its lists stay in order. */
    private final Map<Thread, TermRun> runOf = new ConcurrentHashMap<>();

    CuttingWorkers(Library library, ConceptLabels labels, TermRuns runs, Words words, int jobs) {
        this.library = library;
        this.labels = labels;
        this.runs = runs;
        this.words = words;
        this.jobs = jobs;
    }

    /**
     * Cuts all works.
     *
     * @param each gets every work, one after the other
     */
    void cutAll(Consumer<WorkCutter.CutWork> each) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            Queue<Future<List<WorkCutter.CutWork>>> portions = new ArrayDeque<>();
            for (int from = 0; from < library.works().size(); from += WORKS_AT_ONCE) {
                if (portions.size() == AHEAD * jobs) {
                    result(portions.remove()).forEach(each);
                }
                int first = from;
                portions.add(pool.submit(() -> cut(first)));
            }
            portions.forEach(portion -> result(portion).forEach(each));
        } finally {
            pool.shutdownNow();
        }
    }

    private List<WorkCutter.CutWork> cut(int first) {
        TermRun run =
                runOf.compute(
                        Thread.currentThread(),
                        (thread, known) -> known == null ? runs.begin() : runs.next(known));
        int end = Math.min(first + WORKS_AT_ONCE, library.works().size());
        List<WorkCutter.CutWork> cut = new ArrayList<>();
        for (int work = first; work < end; work++) {
            cut.add(new WorkCutter(library, labels, run, words, work).cut());
        }
        return cut;
    }

    private static List<WorkCutter.CutWork> result(Future<List<WorkCutter.CutWork>> portion) {
        try {
            return portion.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the index was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
