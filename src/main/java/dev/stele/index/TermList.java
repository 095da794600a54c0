package dev.stele.index;

import java.util.Arrays;

/** The places of one term, packed. */
final class TermList {
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int size;
    private int lastWork;
    private int lastUnit;

    /** Receives the places of a list in order. */
    interface Visitor {

        /**
         * The term stands at a place.
         *
         * @param positions the first {@code kept} hold
         */
        void place(int work, int unit, int frequency, int[] positions, int kept);
    }

    void add(int work, int unit, int frequency, int[] positions, int kept) {
        boolean empty = size == 0;
        write(work - lastWork);
        write(work == lastWork && !empty ? unit - lastUnit : unit);
        write(frequency);
        write(kept);
        int before = 0;
        for (int i = 0; i < kept; i++) {
            write(positions[i] - before);
            before = positions[i];
        }
        lastWork = work;
        lastUnit = unit;
    }

    void forEach(Visitor visitor) {
        int work = 0;
        int unit = 0;
        int[] positions = new int[16];
        Reader reader = new Reader();
        boolean first = true;
        while (reader.at < size) {
            int distance = reader.read();
            work += distance;
            int next = reader.read();
            unit = distance == 0 && !first ? unit + next : next;
            first = false;
            int frequency = reader.read();
            int kept = reader.read();
            if (kept > positions.length) {
                positions = new int[2 * kept];
            }
            int position = 0;
            for (int i = 0; i < kept; i++) {
                position += reader.read();
                positions[i] = position;
            }
            visitor.place(work, unit, frequency, positions, kept);
        }
    }

    private final class Reader {
        private int at;

        int read() {
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
}
