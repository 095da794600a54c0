package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Vocabulary;
import dev.stele.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Strings of Han, Kana and Hangul are found exactly where they stand: no document too many, none
 * too few. The texts are made of so few characters that nearly every pair of them is everywhere.
 */
class SubstringsTest {
    private static final int DOCUMENTS = 40;
    private static final int QUERIES = 300;
    private static final int LONGEST = 6;

    private enum Letters {
        CHINESE(Language.SIMPLIFIED_CHINESE, "法律条例国家公民权利義務責任", "，。 "),
        JAPANESE(Language.JAPANESE, "日本語カタカナひらがな文書", "、。 "),
        KOREAN(Language.KOREAN, "가나다라마바사컴파일러경고", " ., ");

        private final Language language;
        private final String characters;
        private final String marks;

        Letters(Language language, String characters, String marks) {
            this.language = language;
            this.characters = characters;
            this.marks = marks;
        }

        private String text(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = 20 + random.nextInt(40); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
                int other = random.nextInt(24);
                if (other < 2) {
                    text.append(marks.charAt(random.nextInt(marks.length())));
                } else if (other == 2) {
                    text.append(" API ");
                }
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_string_is_found_where_it_stands_and_nowhere_else(
            Letters letters, @TempDir Path site) {
        Random random = new Random(17);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentBuilder document = DocumentBuilder.at(i + ".txt").in(letters.language);
            IntStream.range(0, 3).forEach(paragraph -> document.paragraph(letters.text(random)));
            documents.add(document.build());
        }
        Library library = Shelf.of(Vocabulary.EMPTY, documents);
        Searcher searcher = new Searcher(Shelf.write(Shelf.index(library, 400), site));
        int standing = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = i % 5 == 0 ? scattered(letters, random) : cut(documents, random);
            TreeSet<String> expected = holding(documents, Folding.of(query));
            Answer answer = searcher.answer(query, Integer.MAX_VALUE);
            assertThat(answer.missing().isEmpty()).as(query).isEqualTo(!expected.isEmpty());
            if (!expected.isEmpty()) {
                assertThat(answer.hits().stream().map(Hit::document).distinct().sorted().toList())
                        .as(query)
                        .isEqualTo(List.copyOf(expected));
                standing++;
            }
        }
        assertThat(standing).isGreaterThan(QUERIES / 2);
    }

    /** A string that perhaps stands nowhere. */
    private static String scattered(Letters letters, Random random) {
        return IntStream.range(0, 2 + random.nextInt(LONGEST - 1))
                .mapToObj(
                        i -> letters.characters.charAt(random.nextInt(letters.characters.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String cut(List<Document> documents, Random random) {
        while (true) {
            Document document = documents.get(random.nextInt(documents.size()));
            List<String> runs = runs(document.passages().get(0).text());
            String run = runs.get(random.nextInt(runs.size()));
            int length = 1 + random.nextInt(LONGEST);
            if (run.length() >= length) {
                int from = random.nextInt(run.length() - length + 1);
                return run.substring(from, from + length);
            }
        }
    }

    private static TreeSet<String> holding(List<Document> documents, String folded) {
        return documents.stream()
                .filter(
                        document ->
                                document.passages().stream()
                                        .flatMap(passage -> runs(passage.text()).stream())
                                        .anyMatch(run -> run.contains(folded)))
                .map(Document::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> runs(String text) {
        return Tokens.of(Folding.of(text)).stream()
                .filter(token -> token.kind() == Token.Kind.RUN)
                .map(Token::text)
                .toList();
    }
}
