package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Range;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(range -> range.of(text)).toList();
    }

    @Test
    void chinese_sentences_end_with_their_closing_quotation_marks() {
        assertThat(sentences("他说：“我们合作吧。”大家同意！真的？是的……然后呢"))
                .containsExactly("他说：“我们合作吧。”", "大家同意！", "真的？", "是的……", "然后呢");
    }

    @Test
    void a_citation_number_stays_with_the_sentence_before_it() {
        assertThat(sentences("研究表明如此。[37]后来不同[5]。The end.[1, 2] Next one."))
                .containsExactly("研究表明如此。[37]", "后来不同[5]。", "The end.[1, 2]", "Next one.");
    }

    @Test
    void a_straight_quotation_mark_closes_only_what_it_opened() {
        assertThat(sentences("他说:\"好。\"她走了。\"再见!\"他喊。"))
                .containsExactly("他说:\"好。\"", "她走了。", "\"再见!\"", "他喊。");
    }

    @Test
    void english_sentences_end_before_a_capital_letter() {
        assertThat(sentences("It works. Does it? \"It does!\" she said. Good."))
                .containsExactly("It works.", "Does it?", "\"It does!\" she said.", "Good.");
    }

    @Test
    void abbreviations_initials_and_numbers_do_not_end_a_sentence() {
        assertThat(
                        sentences(
                                "The U.S. Congress met Dr. J. Smith on Nov. 3 about R&D at 3.5"
                                        + " percent. See Fig. 2 and No. 7. He said no. Then he"
                                        + " left."))
                .containsExactly(
                        "The U.S. Congress met Dr. J. Smith on Nov. 3 about R&D at 3.5 percent.",
                        "See Fig. 2 and No. 7.",
                        "He said no.",
                        "Then he left.");
        assertThat(sentences("Exports to the U.S. The rest went up."))
                .containsExactly("Exports to the U.S.", "The rest went up.");
        assertThat(sentences("1. Introduction to it")).hasSize(1);
        assertThat(sentences("The summit held on Nov. in Gyeongju, e.g. there.")).hasSize(1);
    }

    @Test
    void korean_sentences_end_with_a_full_stop() {
        assertThat(sentences("반도체는 중요하다. 한국은 협력한다.중국도 그렇다."))
                .containsExactly("반도체는 중요하다.", "한국은 협력한다.", "중국도 그렇다.");
    }

    @Test
    void a_full_stop_inside_a_number_or_an_address_does_not_end_a_chinese_sentence() {
        assertThat(sentences("增长了4.4%，见www.a.com的图1.韩国")).hasSize(1);
        assertThat(sentences("达到1 558.1亿美元。是的")).hasSize(2);
    }

    @Test
    void every_visible_character_lies_in_exactly_one_sentence() {
        for (String text :
                List.of(
                        "",
                        "   ",
                        "a",
                        "...",
                        "。。。",
                        " A. b. C?! “D.” e… F ",
                        "图1\n\n是。 \t",
                        "\"'. x")) {
            int at = 0;
            StringBuilder between = new StringBuilder();
            for (Range sentence : Sentences.of(text)) {
                between.append(text, at, sentence.from());
                assertThat(sentence.of(text)).isEqualTo(sentence.of(text).strip()).isNotEmpty();
                at = sentence.to();
            }
            assertThat(between.append(text.substring(at)).toString()).isBlank();
        }
    }

    @Test
    void the_sentence_around_a_place_is_found() {
        String text = "第一句。第二句在这里。第三句。";
        assertThat(Sentences.around(text, text.indexOf("这里")).of(text)).isEqualTo("第二句在这里。");
        assertThat(Sentences.around("", 0)).isEqualTo(new Range(0, 0));
    }

    @Test
    void hostile_lengths_take_linear_time() {
        for (String part : List.of("!\"a", ".", "a.b.", "“。", "[1", "…x")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> Sentences.of(part.repeat(300_000)), part);
        }
    }
}
