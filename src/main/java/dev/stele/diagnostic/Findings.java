package dev.stele.diagnostic;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the findings of a build from all threads; each is kept once. */
public final class Findings {
    private final ConcurrentSkipListSet<Finding> all = new ConcurrentSkipListSet<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    /** All findings so far, sorted by path, line, column and severity. */
    public List<Finding> sorted() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
