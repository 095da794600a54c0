package dev.stele.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which traditional character is meant where a simplified one stands for several: 后 in 之后 is
 * 後, in 皇后 it is 后. By the words of OpenCC's dictionaries (STPhrases, STCharacters, TWVariants;
 * Apache-2.0), the longest word first.
 */
public final class Traditional {
    private static final String WORDS = "/data/dictionary/STPhrases.txt";
    private static final String VARIANTS = "/data/dictionary/TWVariants.txt";
    private static final String CHARACTERS = "/data/dictionary/STCharacters.txt";

    private Traditional() {}

    /**
     * A character that should be another one.
     *
     * @param at UTF-16 unit of the text
     * @param meant the character that should stand there
     * @param byWord whether a word of the dictionary says so, or only the commonest use
     */
    public record Slip(int at, char meant, boolean byWord) {}

    /**
     * Where a text in traditional characters has one that here stands for another; what is a
     * question of style only, 為 or 爲, is none. Where only the commonest use tells, characters that
     * simplified texts do not have are taken as meant.
     */
    public static List<Slip> slips(String text) {
        String simplified = simplified(text);
        if (simplified.length() != text.length()) {
            return List.of();
        }
        List<Slip> slips = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = Dictionary.longestWord(simplified, at);
            String meant =
                    length > 1
                            ? Dictionary.word(simplified.substring(at, at + length))
                            : Dictionary.commonest(simplified.charAt(at));
            for (int i = 0; i < meant.length() && i < Math.max(length, 1); i++) {
                char has = text.charAt(at + i);
                boolean simple = simplified.charAt(at + i) == has;
                if (meant.charAt(i) != has
                        && (simple || length > 1)
                        && !Dictionary.isStyle(has, meant.charAt(i))) {
                    slips.add(new Slip(at + i, meant.charAt(i), length > 1));
                }
            }
            at += Math.max(length, 1);
        }
        return slips;
    }

    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simplified.append(c < 0x3400 || c > 0xfaff ? c : Dictionary.simplified(c));
        }
        return simplified.toString();
    }

    /** Loaded with the first traditional text. */
    private static final class Dictionary {
        /** More pairs of which traditional texts use both forms, beside those of the dictionary. */
        private static final Set<String> STYLE = new HashSet<>(Set.of("占佔", "著着", "鑒鑑"));

        private static final Map<String, String> WORDS_BY_SIMPLIFIED = new HashMap<>();
        private static final Map<Character, Character> COMMONEST = new HashMap<>();
        private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();
        private static int longest;

        static {
            for (String[] entry : entries(CHARACTERS)) {
                char simple = entry[0].charAt(0);
                String[] forms = entry[1].split(" ");
                if (entry[0].length() == 1 && forms[0].length() == 1) {
                    COMMONEST.put(simple, forms[0].charAt(0));
                    for (String form : forms) {
                        if (form.length() == 1) {
                            SIMPLIFIED.putIfAbsent(form.charAt(0), simple);
                        }
                    }
                }
            }
            COMMONEST.keySet().forEach(simple -> SIMPLIFIED.put(simple, simple));
            for (String[] entry : entries(VARIANTS)) {
                STYLE.add(entry[1] + entry[0]);
                STYLE.add(entry[0] + entry[1]);
            }
            for (String[] entry : entries(WORDS)) {
                String word = entry[1].split(" ")[0];
                if (word.length() == entry[0].length()) {
                    WORDS_BY_SIMPLIFIED.put(entry[0], word);
                    longest = Math.max(longest, word.length());
                }
            }
        }

        static int longestWord(String simplified, int at) {
            int most = Math.min(longest, simplified.length() - at);
            for (int length = most; length > 1; length--) {
                if (WORDS_BY_SIMPLIFIED.containsKey(simplified.substring(at, at + length))) {
                    return length;
                }
            }
            return 0;
        }

        static String word(String simplified) {
            return WORDS_BY_SIMPLIFIED.getOrDefault(simplified, simplified);
        }

        static String commonest(char simplified) {
            return String.valueOf(COMMONEST.getOrDefault(simplified, simplified));
        }

        static char simplified(char traditional) {
            return SIMPLIFIED.getOrDefault(traditional, traditional);
        }

        static boolean isStyle(char has, char meant) {
            return STYLE.contains("" + has + meant);
        }

        private static List<String[]> entries(String resource) {
            InputStream file = Traditional.class.getResourceAsStream(resource);
            if (file == null) {
                throw new IllegalStateException("the dictionary " + resource + " is missing");
            }
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(line -> line.split("\t"))
                        .filter(entry -> entry.length == 2)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
