package dev.stele.address;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes as they stand in addresses and records. */
public final class Hashes {
    /** RFC 4648, in lower case: no 0, 1, 8 or 9 to mistake for a letter. */
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Hashes() {}

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of {@code content} in 64 lower-case hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    static boolean isBase32(int character) {
        return BASE32.indexOf(character) >= 0;
    }

    /**
     * The first characters of {@code hash} in base 32.
     *
     * @param length at most 8 characters for each 5 bytes of the hash
     */
    static String base32(byte[] hash, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int bit = 0; text.length() < length; bit += 5) {
            int high = hash[bit / 8] & 0xff;
            int low = bit / 8 + 1 < hash.length ? hash[bit / 8 + 1] & 0xff : 0;
            text.append(BASE32.charAt((high << 8 | low) >> (11 - bit % 8) & 31));
        }
        return text.toString();
    }
}
