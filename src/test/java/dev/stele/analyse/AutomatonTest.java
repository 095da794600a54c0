package dev.stele.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AutomatonTest {

    private static List<String> found(List<String> words, String text) {
        List<String> found = new ArrayList<>();
        new Automaton(words)
                .find(text, (from, to, word) -> found.add(from + "-" + to + " " + words.get(word)));
        return found;
    }

    @Test
    void words_inside_and_across_words_are_found() {
        assertThat(found(List.of("he", "she", "his", "hers"), "ushers"))
                .containsExactly("1-4 she", "2-4 he", "2-6 hers");
        assertThat(found(List.of("机器人", "人形机器人"), "人形机器人")).containsExactly("0-5 人形机器人", "2-5 机器人");
        assertThat(found(List.of(), "anything")).isEmpty();
        assertThat(found(List.of("a"), "")).isEmpty();
    }

    @Test
    void it_finds_what_a_plain_search_finds() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> words = new TreeSet<>();
            for (int i = 0; i < 30; i++) {
                words.add(letters(random, 1 + random.nextInt(5)));
            }
            String text = letters(random, 60);
            List<String> list = List.copyOf(words);
            List<String> expected = new ArrayList<>();
            for (String word : list) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    expected.add(at + "-" + (at + word.length()) + " " + word);
                }
            }
            assertThat(found(list, text)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab\0国".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
