package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Edit;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static final String RULE = "wrapped-lines";
    private static final String START =
            """
            In the morning the fog rose from the water and the lamps along the quay
            went out one after the other, and where people used to wait for the first
            crossing only a few old fishermen sat on the steps and mended their nets
            """;
    private static final String END =
            """
            and nobody asked when the ferry would return, because the ferry had not
            been seen for weeks and the timetable on the wall had lost its meaning.
            """;

    private static String wrapped(String line, String next) {
        return START + line + "\n" + next + "\n" + END;
    }

    @Test
    void a_hyphen_that_splits_a_word_known_from_elsewhere_goes() {
        String text =
                wrapped(
                        "beside the harbour office, while others went on with the work of the har-",
                        "bour and waited for the news that the messenger would bring from the"
                                + " town");
        assertThat(Texts.clean(text).cleanedText()).contains("the work of the harbour and waited");
    }

    @Test
    void a_hyphen_that_may_belong_to_its_word_stays_and_is_proposed() {
        String text =
                wrapped(
                        "beside the harbour office, while others went on talking about the well-",
                        "known captain and waited for the news that he would bring from the town");
        assertThat(Texts.clean(text).cleanedText()).contains("the well-known captain");
        assertThat(Texts.edits(Texts.clean(text), RULE))
                .filteredOn(edit -> edit.before().equals("-"))
                .allMatch(edit -> edit.mode() == Edit.Mode.PROPOSED);
    }

    @Test
    void verse_is_not_joined() {
        String verse =
                "The boats go out\n"
                        + "when the night is old\n"
                        + "and nobody knows\n"
                        + "who will see them\n"
                        + "coming home\n"
                        + "across the strait\n"
                        + "with all the lamps\n"
                        + "of the quay alight\n";
        assertThat(Texts.texts(Texts.clean(verse))).hasSize(8);
    }

    private static void keepsItsLines(String text) {
        assertThat(Texts.edits(Texts.clean(text), RULE)).isEmpty();
        assertThat(Texts.texts(Texts.clean(text)))
                .containsExactlyElementsOf(text.lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void verse_of_even_lines_is_not_joined() {
        keepsItsLines(
                """
                Of harbour lights and of the men who lit
                Their lamps before the coming of the dark,
                Whose patience was a kind of prayer, I sing;
                And of the women waiting on the quay
                Who counted every sail that rounded home
                And counted those that did not. Long ago
                The bell upon the jetty rang for both
                Alike: the drowned, the landed, and the lost,
                And those who listened could not tell the sound
                Of welcome from the sound of grief. The sea
                """);
    }

    @Test
    void stanzas_in_lower_case_are_not_joined() {
        keepsItsLines(
                """
                the lamp you lit before the evening came
                still burns above the water, and the foam,
                still burning with the memory of the flame,
                turns every boat that passes toward its home

                and though the keeper sleeps beneath the hill
                and though the captain has forgotten how
                the rocks remember, and the tide is still
                the same grey tide that broke upon his bow
                """);
    }

    @Test
    void rows_of_a_table_are_not_joined() {
        StringBuilder rows = new StringBuilder();
        for (int day = 10; day < 25; day++) {
            rows.append("anders,ferry,").append(day).append(",northern quay,diesel,on time,fog\n");
        }
        keepsItsLines(rows.toString());
    }

    @Test
    void lines_of_a_log_are_not_joined() {
        StringBuilder log = new StringBuilder();
        for (int minute = 10; minute < 25; minute++) {
            log.append("2031-11-12 10:")
                    .append(minute)
                    .append(":33 gate opened by card for the crew of the ferry\n");
        }
        keepsItsLines(log.toString());
    }

    @Test
    void a_list_of_headlines_is_not_joined() {
        keepsItsLines(
                """
                Ferry company and union agree on allowance for night shifts
                Keeper of the lighthouse retires after thirty-four winters
                Price of fish rises for the third week in a row at market
                Children of the northern school paint the quay they want
                Old post office to become a library, readers queue already
                Plan for the bridge goes to the people for the third time
                """);
        keepsItsLines(
                """
                港口管理部门公布新一年渡轮时刻表安排细则
                灯塔看守人退休，三十四年守护海湾平安
                市场里的鱼价连续三周上涨的背后原因
                北岸小学的孩子们画出了心中的码头
                台风过后渔民如何修补渔网和破损船只与码头
                老邮局改建成图书馆，读者排队办借书证
                海湾大桥方案第三次征求居民的意见和建议
                """);
    }

    @Test
    void a_hyphen_that_stands_for_half_a_word_keeps_its_space() {
        String text =
                wrapped(
                        "beside the harbour office, while others went on talking about the mid-",
                        "and long-term plans, and waited for the news that he would bring over");
        assertThat(Texts.clean(text).cleanedText()).contains("the mid- and long-term plans");
    }

    @Test
    void a_hyphen_before_a_name_or_a_figure_takes_no_space() {
        assertThat(
                        Texts.clean(
                                        wrapped(
                                                "beside the harbour office, while others went on"
                                                        + " talking about Jean-",
                                                "Paul, who was mayor before the war, and the"
                                                        + " years in which he was"))
                                .cleanedText())
                .contains("about Jean-Paul, who");
        assertThat(
                        Texts.clean(
                                        wrapped(
                                                "beside the harbour office, while others wrote"
                                                        + " their first long e-",
                                                "mail to the mayor, who was not in town, and to"
                                                        + " the captain, who"))
                                .cleanedText())
                .contains("long e-mail to");
    }

    @Test
    void marks_beside_wide_characters_take_no_space() {
        String text =
                """
                港口的清晨总是从渔船离岸开始，市场里的人讨论天气、价格与邻居的
                消息，孩子们在石阶上等候归来的人，灯塔看守人说过一句话：“看透
                ”三个字写起来容易，做起来却很难，他在海边守了三十四年也没有做
                到,所以他每天晚上还是要把灯点亮，还是要站在窗前等最后一班渡轮
                慢慢靠近码头，还是要数一数从船上下来的人有几个是他认识的，有几个
                是第一次来的，有几个再也不会回来，然后他才肯回到屋里去睡觉。
                """;
        assertThat(Texts.clean(text).cleanedText()).contains("看透”三个字").contains("也没有做到,所以");
    }
}
