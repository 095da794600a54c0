package dev.stele.index;

import dev.stele.search.IndexFormat;
import dev.stele.search.Token;
import dev.stele.store.RunFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the terms of some works stand, gathered section by section. Words are kept by their text,
 * characters and pairs of runs by their code points, so that no string is made for each of them.
 */
final class TermRun {
    private static final int CODE_POINT_BITS = 21;
    private static final long CODE_POINT = (1L << CODE_POINT_BITS) - 1;

    private final Map<String, TermList> words = new HashMap<>();
    private long[] keys = new long[1 << 12];
    private TermList[] lists = new TermList[keys.length];
    private int pairs;
    private long size;
    private int work;
    private int section;

    /** What follows stands in this section of this work. */
    void begin(int atWork, int atSection) {
        work = atWork;
        section = atSection;
    }

    /**
     * Adds a token.
     *
     * @param position of its beginning in the section
     * @param share of each of its terms in the section
     */
    void add(Token token, int position, int share) {
        if (token.kind() == Token.Kind.WORD) {
            addWord(IndexFormat.term(token.text()), position, share);
        } else {
            addRun(token.text(), position, share);
        }
    }

    private void addWord(String word, int position, int share) {
        TermList list = words.get(word);
        if (list == null) {
            list = new TermList();
            words.put(word, list);
            size += TermList.OVERHEAD + 2L * word.length();
        }
        size += list.add(work, section, position, share);
    }

    private void addRun(String run, int start, int share) {
        int position = start;
        int c = run.codePointAt(0);
        int at = Character.charCount(c);
        while (at < run.length()) {
            int next = run.codePointAt(at);
            size += list(c, 0).add(work, section, -1, share);
            size += list(c, next).add(work, section, position, share);
            position++;
            at += Character.charCount(next);
            c = next;
        }
        size += list(c, 0).add(work, section, -1, share);
    }

    /** The list of two code points, or of one and 0. */
    private TermList list(int first, int second) {
        long key = (long) second << CODE_POINT_BITS | first;
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return lists[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        TermList list = new TermList();
        lists[slot] = list;
        size += TermList.OVERHEAD;
        if (++pairs > keys.length / 2) {
            grow();
        }
        return list;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        TermList[] oldLists = lists;
        keys = new long[2 * oldKeys.length];
        lists = new TermList[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                while (keys[slot] != 0) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
            }
        }
    }

    /** Bytes of memory that it takes, about. */
    long size() {
        return size;
    }

    /** A term with its list. */
    record Entry(String term, TermList list) {}

    /** Ends the run: its entries, in the order of their UTF-16 units. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(words.size() + pairs);
        words.forEach((word, list) -> entries.add(new Entry(word, list)));
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                entries.add(new Entry(text(keys[i]), lists[i]));
            }
        }
        entries.forEach(entry -> entry.list().end());
        entries.sort(Comparator.comparing(Entry::term));
        return entries;
    }

    private static String text(long key) {
        int first = (int) (key & CODE_POINT);
        int second = (int) (key >>> CODE_POINT_BITS);
        return second == 0
                ? Character.toString(first)
                : Character.toString(first) + Character.toString(second);
    }

    /** Writes entries to disk. */
    static RunFile write(List<Entry> entries) {
        RunFile file = new RunFile();
        for (Entry entry : entries) {
            file.append(entry.term(), entry.list().bytes(), entry.list().size());
        }
        return file;
    }
}
