package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTracesTest {
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at : LineTraces.of(text)) {
            lines.add(text.substring(from, at).strip());
            from = at;
        }
        lines.add(text.substring(from).strip());
        return lines;
    }

    @Test
    void a_tab_and_several_spaces_where_else_is_one_were_line_ends() {
        assertThat(
                        lines(
                                "The boats came. Nobody slept.\tThe fog rose. It was late.  All was"
                                        + " well."))
                .containsExactly(
                        "The boats came. Nobody slept.",
                        "The fog rose. It was late.",
                        "All was well.");
        assertThat(lines("A winter without boats  The fog rose. It was late.  All was well."))
                .hasSize(3);
    }

    @Test
    void two_spaces_behind_every_sentence_are_how_it_was_typed() {
        assertThat(
                        lines(
                                "The fog rose.  It was late.  Nobody slept. The boats came.  All"
                                        + " was well.  The lamps were lit."))
                .hasSize(1);
    }

    @Test
    void cells_of_a_row_and_marks_set_apart_were_none() {
        assertThat(lines("Anders  diesel  north  on time  fog. It was late.")).hasSize(1);
        assertThat(lines("Open Settings  >  Harbour  >  Lamps. It was late. All is well."))
                .hasSize(1);
    }

    @Test
    void a_sentence_right_behind_another_began_a_line() {
        assertThat(
                        lines(
                                "The fog rose. It was late.Nobody slept. All was well.\"So it"
                                        + " was,\" he said."))
                .containsExactly(
                        "The fog rose. It was late.",
                        "Nobody slept. All was well.",
                        "\"So it was,\" he said.");
        assertThat(lines("안개가 걷혔다. 밤이 깊었다.아무도 자지 않았다.")).hasSize(2);
    }

    @Test
    void what_only_looks_like_it_began_none() {
        assertThat(
                        lines(
                                "It was late. Call System.Out or readme.TXT, e.g.The one of node.JS"
                                        + " here."))
                .hasSize(1);
        assertThat(
                        lines(
                                "It was late. He said: \"It was late.\"And nobody answered him. So"
                                        + " be it."))
                .hasSize(2);
        assertThat(lines("It was late. \"Nobody slept.\" All was well. \"Never.\" So be it."))
                .hasSize(1);
    }

    @Test
    void a_space_behind_a_sentence_in_han_was_a_line_end_and_in_other_scripts_none() {
        assertThat(lines("渔船离岸了。 市场里有人。灯塔亮起。")).containsExactly("渔船离岸了。", "市场里有人。灯塔亮起。");
        assertThat(lines("渔船离岸了吗? 市场里有人。")).hasSize(2);
        assertThat(lines("안개가 걷혔나? 밤이 깊었다! 아무도 없다.")).hasSize(1);
        assertThat(lines("Was it late? It was! Nobody slept.")).hasSize(1);
    }

    @Test
    void a_numbered_item_right_behind_a_sentence_began_a_line() {
        assertThat(lines("渔船离岸了。2)市场里有人。")).hasSize(2);
        assertThat(lines("渔船有两种(1)大的和2)小的。")).hasSize(1);
    }
}
