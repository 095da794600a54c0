package dev.stele.index;

import java.util.Arrays;

/**
 * Where one term stands, packed: for each section the distance of its work, its number in the work
 * (a distance within the same work), the positions as distances, each at least 1, then 0, and the
 * term's share. Places are told in order; the last is packed when the next begins.
 */
final class TermList {
    /** What a list takes beside its bytes, about. */
    static final int OVERHEAD = 120;

    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int size;
    private int work = -1;
    private int section;
    private int position;
    private int share;

    /**
     * The term stands somewhere.
     *
     * @param nextPosition in the section, from 0 on, or -1 if it is not kept
     * @param more what this place adds to the term's share of the section
     * @return by how many bytes the list has grown
     */
    int add(int nextWork, int nextSection, int nextPosition, int more) {
        int before = bytes.length;
        if (nextWork != work || nextSection != section) {
            endPlace();
            write(nextWork - Math.max(work, 0));
            write(nextWork == work ? nextSection - section : nextSection);
            work = nextWork;
            section = nextSection;
            position = -1;
            share = 0;
        }
        if (nextPosition >= 0) {
            write(nextPosition - position);
            position = nextPosition;
        }
        share += more;
        return bytes.length - before;
    }

    private void endPlace() {
        if (work >= 0) {
            write(0);
            write(share);
        }
    }

    /** Ends the list; no more is added. */
    void end() {
        endPlace();
        work = -1;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes hold. */
    int size() {
        return size;
    }

    private void write(int value) {
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(8, bytes.length + bytes.length / 2 + 5));
        }
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Reads an ended list, one section at a time. */
    static final class Cursor {
        private final byte[] bytes;
        private final int size;
        private int at;
        private int work;
        private int section;
        private int share;
        private int[] positions = new int[8];
        private int kept;
        private boolean begun;

        Cursor(byte[] bytes, int size) {
            this.bytes = bytes;
            this.size = size;
        }

        /** Goes on to the next section; false after the last. */
        boolean next() {
            if (at == size) {
                return false;
            }
            int distance = read();
            work += distance;
            int next = read();
            section = begun && distance == 0 ? section + next : next;
            begun = true;
            kept = 0;
            int position = -1;
            for (int step = read(); step > 0; step = read()) {
                if (kept == positions.length) {
                    positions = Arrays.copyOf(positions, 2 * kept);
                }
                position += step;
                positions[kept++] = position;
            }
            share = read();
            return true;
        }

        int work() {
            return work;
        }

        /** Number of the section in its work. */
        int section() {
            return section;
        }

        /** How much the term counts in the section, in {@link Weights#ONE}ths of an occurrence. */
        int share() {
            return share;
        }

        /**
         * The positions, of which the first {@link #kept} hold; used again for the next section.
         */
        int[] positions() {
            return positions;
        }

        int kept() {
            return kept;
        }

        private int read() {
            int value = 0;
            int shift = 0;
            int b;
            do {
                b = bytes[at++];
                value |= (b & 0x7f) << shift;
                shift += 7;
            } while (b < 0);
            return value;
        }
    }
}
