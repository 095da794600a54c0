package dev.stele.search;

import java.util.Optional;

/** Syllables of Hangul as the letters that are typed for them. */
final class Jamo {
    /** Every letter: consonants, pairs of consonants at the end of a syllable, and vowels. */
    static final int FIRST_LETTER = 'ㄱ';

    static final int LAST_LETTER = 'ㅣ';

    private static final char FIRST_VOWEL = 'ㅏ';
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int VOWELS = 21;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** By their number; 0 is none. */
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private Jamo() {}

    /** Whether a text is syllables and nothing else. */
    static boolean isHangul(String text) {
        return text.chars().allMatch(c -> FIRST_SYLLABLE <= c && c <= LAST_SYLLABLE);
    }

    /** The letters of a text of syllables. */
    static String letters(String syllables) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < syllables.length(); i++) {
            int number = syllables.charAt(i) - FIRST_SYLLABLE;
            int last = number % FINALS.length();
            int vowel = number / FINALS.length() % VOWELS;
            letters.append(INITIALS.charAt(number / FINALS.length() / VOWELS))
                    .append((char) (FIRST_VOWEL + vowel));
            if (last > 0) {
                letters.append(FINALS.charAt(last));
            }
        }
        return letters.toString();
    }

    /** The syllables of a text of letters; none, if a letter is left over. */
    static Optional<String> syllables(String letters) {
        StringBuilder syllables = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int initial = INITIALS.indexOf(letters.charAt(at));
            if (initial < 0 || !isVowel(letters, at + 1)) {
                return Optional.empty();
            }
            int vowel = letters.charAt(at + 1) - FIRST_VOWEL;
            int last = 0;
            if (at + 2 < letters.length() && !isVowel(letters, at + 3)) {
                last = Math.max(0, FINALS.indexOf(letters.charAt(at + 2)));
            }
            int number = (initial * VOWELS + vowel) * FINALS.length() + last;
            syllables.append((char) (FIRST_SYLLABLE + number));
            at += last > 0 ? 3 : 2;
        }
        return Optional.of(syllables.toString());
    }

    private static boolean isVowel(String letters, int at) {
        return at < letters.length() && letters.charAt(at) >= FIRST_VOWEL;
    }
}
