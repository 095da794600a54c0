package dev.stele.clean.damage;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike a text is to the wanted one, as three F1 of characters, white space aside, from 0 to 1.
 *
 * @param characters by the bag of characters, blind to their order
 * @param shingles by the bag of runs of four characters
 * @param aligned by the longest common subsequence
 */
record Likeness(double characters, double shingles, double aligned) {
    private static final int SHINGLE = 4;

    static Likeness of(String found, String wanted) {
        String a = found.replaceAll("[\\s\\u00a0\\u3000]+", "");
        String b = wanted.replaceAll("[\\s\\u00a0\\u3000]+", "");
        return new Likeness(
                f1(common(a, b, 1), a.length(), b.length()),
                f1(common(a, b, SHINGLE), runs(a), runs(b)),
                f1(subsequence(a, b), a.length(), b.length()));
    }

    Likeness plus(Likeness other) {
        return new Likeness(
                characters + other.characters, shingles + other.shingles, aligned + other.aligned);
    }

    Likeness over(int count) {
        return new Likeness(characters / count, shingles / count, aligned / count);
    }

    private static double f1(int common, int found, int wanted) {
        return found + wanted == 0 ? 1 : 2.0 * common / (found + wanted);
    }

    private static int runs(String text) {
        return Math.max(0, text.length() - SHINGLE + 1);
    }

    private static int common(String a, String b, int length) {
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i + length <= a.length(); i++) {
            left.merge(a.substring(i, i + length), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + length <= b.length(); i++) {
            String run = b.substring(i, i + length);
            int rest = left.getOrDefault(run, 0);
            common += rest > 0 ? 1 : 0;
            left.put(run, rest - 1);
        }
        return common;
    }

    /** The length of the longest common subsequence, all of {@code a} at once as bits (Hyyrö). */
    private static int subsequence(String a, String b) {
        Map<Character, BigInteger> places = new HashMap<>();
        for (int i = 0; i < a.length(); i++) {
            places.merge(a.charAt(i), BigInteger.ONE.shiftLeft(i), BigInteger::or);
        }
        BigInteger all = BigInteger.ONE.shiftLeft(a.length()).subtract(BigInteger.ONE);
        BigInteger open = all;
        for (int i = 0; i < b.length(); i++) {
            BigInteger here = places.getOrDefault(b.charAt(i), BigInteger.ZERO);
            BigInteger met = open.and(here);
            open = open.add(met).or(open.subtract(met)).and(all);
        }
        return a.length() - open.bitCount();
    }
}
