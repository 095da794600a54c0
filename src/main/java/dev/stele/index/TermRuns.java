package dev.stele.index;

import dev.stele.store.RunFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * All terms of the corpus. Each worker gathers its own run; one that has grown beyond its share of
 * the memory goes to disk. In the end all runs are read side by side, so that neither the number of
 * workers nor the memory shows in what is read.
 */
final class TermRuns implements AutoCloseable {
    private final long runLimit;
    private final List<RunFile> files = new ArrayList<>();
    private final List<TermRun> open = new ArrayList<>();

    /**
     * @param runLimit bytes that a run takes in memory before it is written to disk
     */
    TermRuns(long runLimit) {
        this.runLimit = runLimit;
    }

    /** A run for the next works of a worker: the one it has, or a new one if that is full. */
    TermRun next(TermRun run) {
        if (run.size() < runLimit) {
            return run;
        }
        spill(run);
        return begin();
    }

    /** Begins a worker's first run. */
    synchronized TermRun begin() {
        TermRun run = new TermRun();
        open.add(run);
        return run;
    }

    private void spill(TermRun run) {
        RunFile file = TermRun.write(run.entries());
        synchronized (this) {
            open.remove(run);
            files.add(file);
        }
    }

    /** The runs side by side, when all workers are done; read once. */
    Merged merged() {
        Merged merged = new Merged();
        for (TermRun run : open) {
            merged.add(new InMemory(run.entries().iterator()));
        }
        open.clear();
        files.forEach(file -> merged.add(new OnDisk(file.read())));
        return merged;
    }

    @Override
    public void close() {
        files.forEach(RunFile::close);
    }

    /** The entries of a run, one at a time. */
    private interface Source {
        boolean next();

        String term();

        TermList.Cursor cursor();
    }

    private static final class InMemory implements Source {
        private final Iterator<TermRun.Entry> entries;
        private TermRun.Entry entry = new TermRun.Entry("", new TermList());

        InMemory(Iterator<TermRun.Entry> entries) {
            this.entries = entries;
        }

        @Override
        public boolean next() {
            boolean more = entries.hasNext();
            if (more) {
                entry = entries.next();
            }
            return more;
        }

        @Override
        public String term() {
            return entry.term();
        }

        @Override
        public TermList.Cursor cursor() {
            return new TermList.Cursor(entry.list().bytes(), entry.list().size());
        }
    }

    private record OnDisk(RunFile.Reader reader) implements Source {
        @Override
        public boolean next() {
            boolean more = reader.next();
            if (!more) {
                reader.close();
            }
            return more;
        }

        @Override
        public String term() {
            return reader.key();
        }

        @Override
        public TermList.Cursor cursor() {
            return new TermList.Cursor(reader.bytes(), reader.bytes().length);
        }
    }

    /** All terms in the order of their UTF-16 units, each with its lists. */
    static final class Merged {
        private final PriorityQueue<Source> sources =
                new PriorityQueue<>(Comparator.comparing(Source::term));

        private void add(Source source) {
            if (source.next()) {
                sources.add(source);
            }
        }

        /** Tells every term with its places. */
        void forEach(BiConsumer<String, Places> each) {
            while (!sources.isEmpty()) {
                String term = sources.element().term();
                List<Source> same = new ArrayList<>();
                while (!sources.isEmpty() && sources.element().term().equals(term)) {
                    same.add(sources.remove());
                }
                Places places = new Places();
                same.forEach(source -> places.add(source.cursor()));
                each.accept(term, places);
                same.forEach(this::add);
            }
        }
    }

    /** The lists of a term from all runs, as one in the order of works and sections. */
    static final class Places {
        private final PriorityQueue<TermList.Cursor> cursors =
                new PriorityQueue<>(
                        Comparator.comparingInt(TermList.Cursor::work)
                                .thenComparingInt(TermList.Cursor::section));

        private void add(TermList.Cursor cursor) {
            if (cursor.next()) {
                cursors.add(cursor);
            }
        }

        /** Tells every place; the cursor goes on afterwards. */
        void forEach(Consumer<TermList.Cursor> each) {
            while (!cursors.isEmpty()) {
                TermList.Cursor cursor = cursors.remove();
                each.accept(cursor);
                add(cursor);
            }
        }
    }
}
