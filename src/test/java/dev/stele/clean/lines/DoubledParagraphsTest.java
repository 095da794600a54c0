package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Pages;
import dev.stele.clean.Texts;
import dev.stele.model.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubledParagraphsTest {
    private static final String RULE = "doubled-paragraph";

    private static List<Edit> edits(String... blocks) {
        return Texts.edits(Texts.clean(String.join("\n\n", blocks)), RULE);
    }

    @Test
    void the_second_of_two_equal_paragraphs_is_proposed_in_any_text() {
        assertThat(edits(paragraph(1), paragraph(2), paragraph(1), paragraph(3)))
                .singleElement()
                .matches(edit -> edit.mode() == Edit.Mode.PROPOSED)
                .matches(edit -> edit.before().equals(paragraph(1)));
        String english = Pages.prose(1);
        assertThat(edits(english, english, Pages.prose(2))).hasSize(1);
        assertThat(
                        Texts.edits(
                                Pages.clean(
                                        Pages.page(
                                                Pages.paragraphs(0, 4)
                                                        + Pages.paragraphs(3, 4)
                                                        + Pages.paragraphs(5, 7))),
                                RULE))
                .hasSize(1);
    }

    @Test
    void what_is_said_three_times_or_is_short_or_differs_is_meant_so() {
        assertThat(edits(paragraph(1), paragraph(2), paragraph(1), paragraph(3), paragraph(1)))
                .isEmpty();
        assertThat(edits("渡轮慢慢靠近码头。", paragraph(2), "渡轮慢慢靠近码头。")).isEmpty();
        assertThat(edits(paragraph(1), paragraph(2), paragraph(3))).isEmpty();
    }

    @Test
    void a_part_that_comes_back_whole_is_meant_so() {
        assertThat(
                        edits(
                                paragraph(1),
                                paragraph(2),
                                paragraph(3),
                                paragraph(9),
                                paragraph(1),
                                paragraph(2),
                                paragraph(3)))
                .isEmpty();
    }

    @Test
    void a_quotation_of_what_stands_above_is_meant_so() {
        String page =
                Pages.paragraphs(0, 3)
                        + "<blockquote>"
                        + Pages.paragraphs(1, 2)
                        + "</blockquote>"
                        + Pages.paragraphs(4, 6);
        assertThat(Texts.edits(Pages.clean(Pages.page(page)), RULE)).isEmpty();
    }

    private static String paragraph(int number) {
        return Texts.paragraph(number);
    }
}
