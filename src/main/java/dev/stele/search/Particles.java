package dev.stele.search;

import java.util.List;

/** Korean particles, which stand at the end of a word and say little of what is looked for. */
final class Particles {
    /** The longer ones first. */
    private static final List<String> PARTICLES =
            List.of(
                    "에서", "으로", "에게", "까지", "부터", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와",
                    "과", "도");

    private Particles() {}

    /** Whether a word of Hangul ends in a particle, with at least two syllables before it. */
    static boolean endsKoreanWord(String word) {
        return word.chars().allMatch(Particles::isSyllable) && strip(word).length() < word.length();
    }

    /** The word without its particle, if two syllables are left. */
    static String strip(String word) {
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() - particle.length() >= 2) {
                return word.substring(0, word.length() - particle.length());
            }
        }
        return word;
    }

    private static boolean isSyllable(int c) {
        return 0xac00 <= c && c <= 0xd7a3;
    }
}
