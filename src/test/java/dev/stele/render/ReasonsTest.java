package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern SENTENCE = Pattern.compile("\"([A-Z][a-z].*?[.”]?\\.)\"");

    private final Reasons chinese = Reasons.in(Language.SIMPLIFIED_CHINESE);

    @Test
    void a_reason_is_said_in_the_language_of_the_interface() {
        assertThat(chinese.text("White space between passages.")).isEqualTo("段落之间的空白。");
        assertThat(chinese.text("Perhaps the same person as Hu (Y.) Yuanlong."))
                .isEqualTo("或与Hu (Y.) Yuanlong为同一人。");
        assertThat(
                        Reasons.in(Language.TRADITIONAL_CHINESE)
                                .text("The page itself calls this “nav”."))
                .isEqualTo("頁面本身稱此為「nav」。");
        assertThat(
                        Reasons.in(Language.KOREAN)
                                .text(
                                        "the newest event in the text, 1月7日, and the newest stamp"
                                                + " on the page, 2026-01-26"))
                .isEqualTo("본문에 나오는 가장 최근의 일(1月7日)과 화면의 가장 최근 시각(2026-01-26)");
    }

    @Test
    void reasons_of_several_rules_are_said_one_by_one() {
        assertThat(chinese.text("A list of links. A label of the page.")).isEqualTo("链接列表。页面的标签。");
    }

    @Test
    void what_is_not_known_stays_english_and_says_so() {
        assertThat(chinese.markup("A new reason & more.").toString())
                .isEqualTo("<span lang=\"en\">A new reason &amp; more.</span>");
        assertThat(chinese.text("A list of links. A new reason."))
                .isEqualTo("A list of links. A new reason.");
        assertThat(Reasons.in(Language.ENGLISH).markup("White space between passages.").toString())
                .isEqualTo("White space between passages.");
    }

    @Test
    void every_row_has_all_languages_and_the_same_places() {
        assertThat(Reasons.rows()).hasSizeGreaterThan(70);
        for (List<String> row : Reasons.rows()) {
            assertThat(row).as(row.get(0)).hasSize(4).doesNotContain("");
            assertThat(row.stream().map(ReasonsTest::places).distinct()).as(row.get(0)).hasSize(1);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_row_is_what_the_program_says() throws IOException {
        String sources = sources();
        for (List<String> row : Reasons.rows()) {
            for (String part : PLACE.split(row.get(0))) {
                String words = part.replaceAll("^[”.;, ]+(and )?|[“.;, ]+$", "");
                String varied = words.replaceAll("(Furniture of the page|have too), .*", "$1");
                assertThat(sources).as(row.get(0)).contains(varied);
            }
        }
    }

    @Test
    void every_sentence_that_cleaning_gives_as_a_reason_is_known() throws IOException {
        Set<String> unknown =
                SENTENCE.matcher(sources())
                        .results()
                        .map(sentence -> sentence.group(1))
                        .filter(sentence -> !sentence.contains("\""))
                        .filter(sentence -> chinese.text(sentence).equals(sentence))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
    }

    /** The sources that give reasons, without comments and with divided texts in one piece. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("clean", "analyse")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/stele", folder))) {
                for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString()
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^ *//.*$", "")
                .replaceAll("\"\\s*\\+ \"", "");
    }
}
