package dev.stele.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void an_anchor_is_eight_characters_made_from_letters_and_digits_alone() {
        String anchor = Anchors.of(List.of("The ferry, at 10:30.")).get(0);
        assertThat(anchor).matches("[a-z2-7]{8}");
        assertThat(Anchors.of(List.of("the FERRY at 1030"))).containsExactly(anchor);
    }

    @Test
    void full_width_and_half_width_are_the_same_and_scripts_are_not() {
        assertThat(Anchors.of(List.of("ＡＩ芯片"))).isEqualTo(Anchors.of(List.of("ai芯片")));
        assertThat(Anchors.of(List.of("軟體"))).isNotEqualTo(Anchors.of(List.of("软体")));
    }

    @Test
    void passages_before_or_after_do_not_move_an_anchor() {
        String alone = Anchors.of(List.of("灯塔")).get(0);
        assertThat(Anchors.of(List.of("港口", "灯塔", "渡轮")).get(1)).isEqualTo(alone);
    }

    @Test
    void repeated_passages_get_anchors_of_their_own() {
        List<String> anchors = Anchors.of(List.of("a", "x", "a", "x", "a", "—", "…", "***"));
        assertThat(anchors).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void the_known_hash_of_a_known_text_pins_the_format() {
        assertThat(Anchors.of(List.of("abc"))).containsExactly("xj4bnp4p");
    }
}
