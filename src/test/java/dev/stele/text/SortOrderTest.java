package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortOrderTest {
    private static List<String> sorted(String language, String... labels) {
        return List.of(labels).stream().sorted(SortOrder.of(language)).toList();
    }

    @Test
    void case_does_not_part_words() {
        assertThat(sorted("en", "robotics", "Smart City", "artificial", "AI", "Digital"))
                .containsExactly("AI", "artificial", "Digital", "robotics", "Smart City");
    }

    @Test
    void simplified_chinese_stands_by_pinyin() {
        assertThat(sorted("zh-Hans", "中国", "半导体", "量子", "爱"))
                .containsExactly("爱", "半导体", "量子", "中国");
    }

    @Test
    void traditional_chinese_stands_by_strokes() {
        assertThat(sorted("zh-Hant", "量子", "中國", "半導體", "一帶"))
                .containsExactly("一帶", "中國", "半導體", "量子");
    }

    @Test
    void korean_stands_in_its_own_order_and_han_behind_it() {
        assertThat(sorted("ko", "中國", "로봇", "반도체", "공급망"))
                .containsExactly("공급망", "로봇", "반도체", "中國");
    }

    @Test
    void the_order_of_texts_that_differ_is_never_left_open() {
        assertThat(SortOrder.of("en").compare("a\u00adb", "ab")).isNotZero();
        assertThat(SortOrder.of("en").compare("ab", "ab")).isZero();
    }
}
