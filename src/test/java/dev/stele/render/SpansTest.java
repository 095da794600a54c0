package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static Spans.Span span(int from, int to, String tag, int depth) {
        return new Spans.Span(from, to, "<" + tag + ">", "</" + tag + ">", depth);
    }

    @Test
    void overlapping_elements_are_split_and_nest() {
        Spans spans = new Spans("abcdef");
        spans.add(span(0, 4, "strong", 1));
        spans.add(span(2, 6, "em", 2));
        assertThat(spans.write()).isEqualTo("<strong>ab<em>cd</em></strong><em>ef</em>");
    }

    @Test
    void the_outermost_element_is_never_split() {
        Spans spans = new Spans("abcdef");
        spans.add(span(0, 3, "em", 2));
        spans.add(span(1, 5, "a", 0));
        assertThat(spans.write()).isEqualTo("<em>a</em><a><em>bc</em>de</a>f");
    }

    @Test
    void marks_stand_between_characters_and_behind_links() {
        Spans spans = new Spans("abcd");
        spans.add(span(0, 2, "a", 0));
        spans.mark(1, "<i>");
        spans.mark(4, "<b>");
        assertThat(spans.write()).isEqualTo("<a>ab</a><i>cd<b>");
    }

    @Test
    void taken_places_are_known() {
        Spans spans = new Spans("abcdef");
        spans.add(span(2, 4, "a", 0));
        assertThat(spans.isTaken(0, 2)).isFalse();
        assertThat(spans.isTaken(1, 3)).isTrue();
        assertThat(spans.isTaken(3, 6)).isTrue();
        assertThat(spans.isTaken(4, 6)).isFalse();
    }

    @Test
    void text_is_escaped_wherever_it_is_cut() {
        Spans spans = new Spans("a<b>&\"'\u0000𠀀\ud800");
        spans.add(span(1, 4, "em", 1));
        assertThat(spans.write()).isEqualTo("a<em>&lt;b&gt;</em>&amp;&quot;&#39;␀𠀀\ufffd");
    }

    @Test
    void a_text_full_of_elements_takes_no_long_time() {
        int length = 200_000;
        Spans spans = new Spans("x".repeat(length));
        for (int i = 0; i < length; i += 2) {
            spans.add(span(i, i + 1, "i", 1));
        }
        assertThatCode(spans::write).doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), spans::write);
    }
}
