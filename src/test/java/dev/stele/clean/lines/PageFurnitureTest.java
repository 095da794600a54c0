package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    private static final String RULE = "page-furniture";

    private static final String STORIES =
            """
            相关推荐
            山城今夜有雨，出门请带伞！

            山城今夜有雨，出门请带伞！

            天气频道
            2031-05-06 07:08:09
            老街重开，第一天来了三千人

            老街重开，第一天来了三千人

            城市周刊
            2031-05-05 22:10:00
            """;

    private static String article() {
        return Texts.paragraph(1)
                + "\n\n"
                + Texts.paragraph(2)
                + "\n\n"
                + Texts.paragraph(3)
                + "\n";
    }

    @Test
    void recommended_stories_below_the_text_go_and_the_text_stays() {
        Document document = Texts.clean(article() + "\n" + STORIES);
        assertThat(document.cleanedText())
                .isEqualTo(
                        Texts.paragraph(1)
                                + "\n\n"
                                + Texts.paragraph(2)
                                + "\n\n"
                                + Texts.paragraph(3));
        assertThat(Texts.edits(document, RULE)).hasSize(1);
    }

    @Test
    void the_title_between_navigation_and_text_is_kept() {
        String page = "首页 > 新闻 > 正文\n\n港口的一天：从清晨到傍晚\n\n12\n分享至\n\n" + article();
        Document document = Texts.clean(page);
        assertThat(document.passages().get(0).text()).isEqualTo("港口的一天：从清晨到傍晚");
        assertThat(document.cleanedText()).doesNotContain("首页").doesNotContain("分享至");
    }

    @Test
    void a_text_without_furniture_loses_nothing() {
        String text = "港口的一天\n\n" + article() + "\n后记\n\n一九九八年夏，于海边\n";
        Document document = Texts.clean(text);
        assertThat(Texts.edits(document, RULE)).isEmpty();
        assertThat(document.cleanedText()).contains("后记").contains("一九九八年夏，于海边");
    }

    @Test
    void a_list_of_short_lines_is_no_furniture() {
        String list = "苹果\n香蕉\n梨\n葡萄\n西瓜\n桃\n";
        assertThat(Texts.texts(Texts.clean(list))).hasSize(6);
    }

    @Test
    void verse_that_repeats_a_line_is_only_proposed_at_the_most() {
        String verse = article() + "\n海风吹过来\n海风吹过来\n灯塔亮着\n我们唱着歌\n船还没有回\n夜已经很深\n风又起来了\n";
        Document document = Texts.clean(verse);
        assertThat(document.cleanedText()).contains("海风吹过来");
        assertThat(Texts.edits(document, RULE)).allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    @Test
    void one_time_stamp_is_not_enough_to_remove_lines() {
        Document document =
                Texts.clean(article() + "\n作者的朋友整理\n2031-05-06 07:08:09\n录于灯塔\n第二页\n完\n");
        assertThat(document.cleanedText()).contains("录于灯塔");
    }

    @Test
    void texts_of_short_lines_lose_nothing() {
        for (String text : SHORT_LINES) {
            String sound = article() + "\n" + text + "\n" + article();
            assertThat(Texts.edits(Texts.clean(sound), RULE))
                    .as(text)
                    .noneMatch(edit -> edit.mode() == Edit.Mode.APPLIED);
            assertThat(Texts.edits(Texts.clean(text), RULE)).as(text).isEmpty();
        }
    }

    /** A list, verse, dialogue, a table, a program, minutes, a glossary. */
    private static final java.util.List<String> SHORT_LINES =
            java.util.List.of(
                    "苹果\n香蕉\n梨\n葡萄\n西瓜\n桃\n杏\n李子\n樱桃\n石榴\n",
                    "The boats go out\n"
                            + "when the night is old\n"
                            + "and nobody knows\n"
                            + "Oh lamps of home\n\n"
                            + "The boats come in\n"
                            + "when the fog is cold\n"
                            + "and nobody knows\n"
                            + "Oh lamps of home\n",
                    "“谁在那里？”\n“是我。”\n“这么晚？”\n“船误点了。”\n“进来吧。”\n“谢谢。”\n",
                    "年份\t渡轮\t乘客\n"
                            + "2028\t2\t41,200\n"
                            + "2029\t2\t43,900\n"
                            + "2030\t1\t20,100\n"
                            + "2031\t2\t45,000\n",
                    "int main() {\n    int boats = 2;\n    print(boats);\n    return 0;\n}\n",
                    "Present: Quill, Marsh, Lowe\n"
                            + "Absent: none\n"
                            + "1. Minutes of the last meeting\n"
                            + "Agreed.\n"
                            + "2. Repairs\n"
                            + "The yard reports next week.\n"
                            + "3. Any other business\n"
                            + "None.\n",
                    "anchor: what holds a ship\n"
                            + "quay: where ships lie\n"
                            + "strait: narrow water\n"
                            + "tide: the sea's rise and fall\n"
                            + "home: where one lives\n"
                            + "news: what is new\n");

    @Test
    void a_page_in_english_loses_its_menu_and_its_other_stories() {
        String sentence =
                "The ferry left the quay in the morning, and nobody knew when it would return. ";
        String text = (sentence.repeat(3).strip() + "\n\n").repeat(4);
        String page =
                "Home\n"
                        + "News\n"
                        + "Business\n"
                        + "Sign in\n\n"
                        + "A winter without a ferry\n\n"
                        + "Share this article\n\n"
                        + text
                        + "Related stories\nWhy the mill closed after nine days\n3 hours ago\n"
                        + "Leave a comment\n© 2031 The Invented Courier. All rights reserved.\n";
        assertThat(Texts.clean(page).cleanedText())
                .isEqualTo("A winter without a ferry\n\n" + text.strip());
    }

    @Test
    void a_long_line_among_the_text_without_a_sign_is_only_proposed() {
        String page =
                "首页\n新闻\n登录\n\n港口的一天：从清晨到傍晚\n\n"
                        + "二〇三一年三月三十日虚构市第十五届市民大会第四十七次全体会议第二次修正通过\n\n"
                        + article()
                        + "\n分享至\n相关推荐\n版权所有 未经授权 禁止转载\n";
        assertThat(Texts.clean(page).cleanedText()).contains("第二次修正");
    }

    @Test
    void paragraphs_below_the_heading_of_another_section_are_other_stories() {
        String teaser =
                "The mill by the river closed after nine days of rain, and its owner left town. ";
        String sentence =
                "The ferry left the quay in the morning, and nobody knew when it would return. ";
        String text = (sentence.repeat(3).strip() + "\n\n").repeat(5);
        String page =
                "Home\nNews\nSign in\n\nA winter without a ferry\n\nShare this article\n\n"
                        + text
                        + "You might also like\n\n"
                        + ("A mill without a river\n\n" + teaser + "\n\n3 hours ago\n\n").repeat(3)
                        + "Leave a comment\n© 2031 The Invented Courier. All rights reserved.\n";
        assertThat(Texts.clean(page).cleanedText())
                .isEqualTo("A winter without a ferry\n\n" + text.strip());
    }

    @Test
    void headings_that_texts_have_too_prove_no_page() {
        String handbook =
                "Harbours\n\n"
                        + article()
                        + "\nSee also\n\nRelated topics\nMore about ferries\n"
                        + "By the harbour office\nMay 3, 2031\n\nNews\n\n"
                        + article();
        assertThat(Texts.edits(Texts.clean(handbook), RULE))
                .noneMatch(edit -> edit.mode() == Edit.Mode.APPLIED);
    }

    @Test
    void a_text_that_goes_on_below_a_related_story_is_kept() {
        String page =
                "首页\n新闻\n登录\n\n港口的一天：从清晨到傍晚\n\n"
                        + article()
                        + "\n相关阅读\n老街重开，第一天来了三千人\n\n"
                        + article()
                        + "\n分享至\n相关推荐\n版权所有 未经授权 禁止转载\n";
        String cleaned = Texts.clean(page).cleanedText();
        assertThat(cleaned.split(Texts.paragraph(2), -1)).hasSize(3);
        assertThat(cleaned).doesNotContain("版权所有").doesNotContain("首页");
    }

    @Test
    void a_row_of_menu_words_is_no_title() {
        String page =
                "首页\n登录\n港口的一天\n\n"
                        + "海港在线 - 新闻 - 体育 - 娱乐 - 财经 - 汽车 - 房产 - 女人\n\n分享至\n\n"
                        + article()
                        + "\n相关推荐\n版权所有 未经授权 禁止转载\n";
        assertThat(Texts.clean(page).cleanedText()).startsWith("港口的一天\n").doesNotContain("海港在线");
    }

    @Test
    void a_line_that_is_too_long_for_a_title_is_none() {
        String row = "ferries lamps nets prices weather neighbours boats keepers captains ";
        String page =
                "首页\n登录\n\n港口的一天：从清晨到傍晚\n\n"
                        + row.repeat(2).strip()
                        + "\n\n分享至\n\n"
                        + article()
                        + "\n相关推荐\n版权所有 未经授权 禁止转载\n";
        Document document = Texts.clean(page);
        assertThat(document.passages().get(0).text()).isEqualTo("港口的一天：从清晨到傍晚");
        assertThat(document.cleanedText()).doesNotContain("首页");
    }

    private static final String SENTENCE =
            "The ferry left the quay in the morning, and nobody knew when it would return. ";

    /** A page about a program, which shows some of its lines. */
    private static String manual() {
        String text = SENTENCE.repeat(3).strip() + "\n\n";
        return "A timetable in ten lines\n\n"
                + text
                + "int boats = 2;\nreturn boats; // all of them\n\n"
                + text
                + "quay.name = north\nprint(boats);\n\n"
                + text
                + text.strip();
    }

    @Test
    void a_page_that_shows_a_program_loses_its_furniture_and_not_the_program() {
        String page =
                "Home\nNews\nSign in\n\nShare this article\n\n"
                        + manual()
                        + "\n\nRelated stories\nWhy the mill closed after nine days\n3 hours ago\n"
                        + "Leave a comment\n© 2031 The Invented Courier. All rights reserved.\n";
        assertThat(Texts.texts(Texts.clean(page)))
                .containsExactlyElementsOf(
                        manual().lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void a_program_above_and_below_its_manual_stays() {
        String text = "boats = [2, 3]\n\n" + manual() + "\n\nreturn home;\nprint(boats);\n";
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .noneMatch(edit -> edit.mode() == Edit.Mode.APPLIED);
    }

    @Test
    void a_short_title_right_above_the_text_is_kept_and_a_label_there_is_not() {
        String end = "\n相关推荐\n分享至\n版权所有 未经授权 禁止转载\n";
        String menu = "首页\n新闻\n登录\n";
        assertThat(Texts.clean(menu + "\n渡轮\n\n" + article() + end).cleanedText())
                .startsWith("渡轮\n");
        assertThat(Texts.clean(menu + "\n分享\n\n" + article() + end).cleanedText())
                .startsWith(Texts.paragraph(1));
    }

    /** A page whose text holds these lines in its middle. */
    private static String pageWith(String lines) {
        String text = (SENTENCE.repeat(3).strip() + "\n\n").repeat(3);
        return "Home\nNews\nSign in\n\nA winter without a ferry\n\nShare this article\n\n"
                + text
                + lines
                + text
                + "\nLeave a comment\n© 2031 The Invented Courier. All rights reserved.\n";
    }

    @Test
    void other_stories_in_the_middle_of_a_text_go() {
        String stories =
                "Related articles\n\nWhy the mill closed after nine days of rain\n\n"
                        + "How the orchard came to the island\n\n";
        String more = "READ MORE: The keeper who counted ships\n\n";
        String cleaned = Texts.clean(pageWith(stories) + more).cleanedText();
        assertThat(cleaned)
                .doesNotContain("Related")
                .doesNotContain("mill")
                .doesNotContain("orchard");
        assertThat(Texts.clean(pageWith(more)).cleanedText()).doesNotContain("READ MORE");
    }

    @Test
    void headings_rows_and_sayings_in_the_middle_of_a_text_stay() {
        for (String lines :
                java.util.List.of(
                        "What the harbour master wrote\n\n",
                        "Two boats, one crew, no lamp\n\nAnd nobody to light it.\n\n",
                        "“Who is there?” he asked.\n\n“It is I.”\n\n")) {
            assertThat(Texts.texts(Texts.clean(pageWith(lines))))
                    .as(lines)
                    .containsAll(lines.lines().filter(line -> !line.isBlank()).toList());
        }
    }
}
