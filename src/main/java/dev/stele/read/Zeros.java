package dev.stele.read;

import java.util.Optional;

/** Tells UTF-16 without a mark by its zero bytes: every other one, where text is ASCII. */
final class Zeros {
    private static final int LOOKED_AT = 64 * 1024;
    private static final double SHARE = 0.2;
    private static final double ON_ONE_SIDE = 0.95;

    private Zeros() {}

    static Optional<Encoding> encoding(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int at = 0; at < length; at++) {
            if (bytes[at] == 0) {
                zeros[at % 2]++;
            }
        }
        int all = zeros[0] + zeros[1];
        if (all < SHARE * length || all == 0) {
            return Optional.empty();
        }
        if (zeros[1] >= ON_ONE_SIDE * all) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return zeros[0] >= ON_ONE_SIDE * all ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }
}
