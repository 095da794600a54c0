package dev.stele.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import dev.stele.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "灯塔于1998年3月5日点亮。 | 1998年3月5日=1998-03-05",
                "燈塔於２０１２年點亮。 | ２０１２年=2012",
                "港口在二〇一八年十月二十一日开放。 | 二〇一八年十月二十一日=2018-10-21",
                "1998年至2004年，港口停航。 | 1998年至2004年=1998/2004 period",
                "1998-2004年港口停航。 | 1998-2004年=1998/2004 period",
                "2020年3月至5月，港口停航。 | 2020年3月至5月=2020-03/2020-05 period",
                "2020年3月1日至5日，港口停航。 | 2020年3月1日至5日=2020-03-01/2020-03-05 period",
                "2019年11月到2020年2月，港口停航。 | 2019年11月到2020年2月=2019-11/2020-02 period",
                "2021年上半年港口开放。 | 2021年上半年=2021-40 period",
                "2021年第三季度港口开放。 | 2021年第三季度=2021-35 period",
                "2021年春季港口开放。 | 2021年春季=2021-21",
                "2021年12月中旬，港口开放。 | 2021年12月中旬=[2021-12-11..2021-12-20]",
                "2021年2月下旬，港口开放。 | 2021年2月下旬=[2021-02-21..2021-02-28]",
                "2021年底，港口开放。 | 2021年底=2021",
                "20世纪90年代的灯塔。 | 20世纪90年代=199X",
                "1990年代的灯塔。 | 1990年代=199X",
                "进入21世纪以后，灯塔熄灭。 | 21世纪=20XX",
                "2018年5月签约，同年8月开工，次年3月竣工。" + " | 2018年5月=2018-05; 同年8月=2018-08; 次年3月=2019-03",
                "2018年5月签约，8月开工。 | 2018年5月=2018-05; 8月=2018-08",
                "2015年和2018年两次重修。 | 2015年=2015; 2018年=2018",
                "根据2022年度报告。 | 2022年度=2022",
                "2015年大修，2022年代表团来访。 | 2015年=2015; 2022年=2022",
                "1차 개방은 2019년 3월 4일이다. | 2019년 3월 4일=2019-03-04",
                "2018~2020년 등대를 고쳤다. | 2018~2020년=2018/2020 period",
                "2018년부터 2020년까지 등대를 고쳤다. | 2018년부터 2020년=2018/2020 period",
                "2021년 상반기에 문을 열었다. | 2021년 상반기=2021-40 period",
                "2021년 3분기에 문을 열었다. | 2021년 3분기=2021-35 period",
                "2021년 12월 중순에 문을 열었다. | 2021년 12월 중순=[2021-12-11..2021-12-20]",
                "2021년 말에 문을 열었다. | 2021년 말=2021",
                "1990년대의 등대였다. | 1990년대=199X",
                "21세기의 등대이다. | 21세기=20XX",
                "등대는 2024. 3. 5. 문을 열었다. | 2024. 3. 5.=2024-03-05",
                "The light was lit on March 5, 1998. | March 5, 1998=1998-03-05",
                "The light was lit on 5 March 1998. | 5 March 1998=1998-03-05",
                "The light was lit on the 5th of March 1998. | 5th of March 1998=1998-03-05",
                "It was lit in Sept. 1998, they say. | Sept. 1998=1998-09",
                "It was closed March 3–5, 2020. | March 3–5, 2020=2020-03-03/2020-03-05 period",
                "It was closed from 2014 to 2022. | 2014 to 2022=2014/2022 period",
                "It was closed between 2014 and 2022. | 2014 and 2022=2014/2022 period",
                "It was closed (1914–1918) and forgotten. | 1914–1918=1914/1918 period",
                "It was built in the early 1990s. | 1990s=199X",
                "It was built in the 19th century. | 19th century=18XX",
                "It opened in the first quarter of 2022. | the first quarter of 2022=2022-33"
                        + " period",
                "It opened in spring 2022, at last. | spring 2022=2022-21",
                "The harbour, opened in 1998, is closed. | 1998=1998",
                "In 2022 Korea opened the harbour. | 2022=2022",
                "It was begun around 1850. | 1850=1850~",
                "It closed in fiscal 2023. | 2023=2023",
                "Logged 2024-03-05 by the keeper of the northern light. | 2024-03-05=2024-03-05",
            })
    void a_date_that_says_it_all_needs_no_context(String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, ""))).isEqualTo(expected);
        assertThat(Reading.resolutions(Reading.of(text, ""))).doesNotContain("Open");
    }

    /** What a text is searched for first must let every form through. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A light of the nineteenth or the 19th century. | 19th century=18XX",
                "A light of the 1920s | 1920s=192X",
                "It was lit (May 1998) | May 1998=1998-05",
                "\"May 5, 1998\" stands on it | May 5, 1998=1998-05-05",
                "It was lit on 5MAY1998, and again on 6 MAY 1998 | 6 MAY 1998=1998-05-06",
                "Q3 2021 | Q3 2021=2021-35 period",
                "第19世纪 | 19世纪=18XX",
            })
    void a_date_is_found_when_nothing_else_stands_in_the_text(String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-20 | 去年12月中旬，港口开放。 | 去年12月中旬=[2025-12-11..2025-12-20]",
                "2026-01-20 | 1月7日，港口开放。 | 1月7日=2026-01-07",
                "2026-01-20 | 11月，港口开放。 | 11月=2025-11",
                "2026-01-20 | 今年年初，港口开放。 | 今年年初=2026",
                "2026-01-20 | 上个月，港口开放。 | 上个月=2025-12",
                "2026-01-20 | 上個月，港口開放。 | 上個月=2025-12",
                "2026-01-20 | 本月15日，港口开放。 | 本月15日=2026-01-15",
                "2026-01-20 | 据报道，15日上午港口开放。 | 15日=2026-01-15",
                "2026-01-20 | 港口将于3月1日开放。 | 3月1日=2026-03-01",
                "2026-01-20 | 明年港口开放。 | 明年=2027",
                "2026-01-20 | 2025年3月开工，6月完工。 | 2025年3月=2025-03; 6月=2025-06",
                "2026-01-20 | 这是自2019年12月以来首次，1月7日再度开放。" + " | 2019年12月=2019-12; 1月7日=2026-01-07",
                "2026-01-20 | 지난해 12월에 문을 열었다. | 지난해 12월=2025-12",
                "2026-01-20 | 작년 12월에 문을 열었다. | 작년 12월=2025-12",
                "2026-01-20 | 올해 문을 열었다. | 올해=2026",
                "2026-01-20 | 지난달 문을 열었다. | 지난달=2025-12",
                "2026-01-20 | 이달 3일 문을 열었다. | 이달 3일=2026-01-03",
                "2026-01-20 | 등대는 지난 11일 오후 문을 열었다. | 11일=2026-01-11",
                "2026-01-20 | 등대는 오는 3월 5일 문을 연다. | 3월 5일=2026-03-05",
                "2025-12-11 | The light was lit on Nov. in Busan. | Nov.=2025-11",
                "2025-12-11 | The light was lit on the 11th (local time). | the 11th=2025-12-11",
                "2025-12-11 | It was lit on the afternoon of the 30th. | the 30th=2025-11-30",
                "2025-12-11 | It was lit in January. | January=2025-01",
                "2025-12-11 | It will be lit on May 3. | May 3=2026-05-03",
                "2025-12-11 | It was lit last December. | last December=2024-12",
                "2025-12-11 | It was lit last year, and again last month."
                        + " | last year=2024; last month=2025-11",
                "[2026-01-07..2026-01-26] | 去年3月，港口开放。 | 去年3月=2025-03",
            })
    void a_relative_date_follows_from_the_document_s(String date, String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, date))).isEqualTo(expected);
    }

    @Test
    void it_is_said_what_a_date_was_resolved_from_or_why_it_was_not() {
        assertThat(Reading.of("去年3月开放。", "2026-01-20").dates().get(0).resolution())
                .isEqualTo(new Resolution.ByDocument("2026-01-20", Status.STATED));
        assertThat(Reading.of("2018年5月签约，8月开工。", "2026").dates().get(1).resolution())
                .isEqualTo(new Resolution.ByPassage(new Range(0, 7)));
        assertThat(Reading.of("2018年5月签约。", "").dates().get(0).resolution())
                .isEqualTo(new Resolution.Stated());
        assertThat(Reading.of("去年3月开放。", "").dates().get(0).resolution())
                .isEqualTo(new Resolution.Open(Resolution.Reason.UNDATED));
        assertThat(Reading.of("去年3月开放。", "[2024-05..2026-01]").dates().get(0).resolution())
                .isEqualTo(new Resolution.Open(Resolution.Reason.SPREAD));
        assertThat(Reading.of("次年3月开放。", "2026").dates().get(0).resolution())
                .isEqualTo(new Resolution.Open(Resolution.Reason.NOTHING_BEFORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年12月，港口开放。 | 去年12月=XXXX-12",
                "1月7日，港口开放。 | 1月7日=XXXX-01-07",
                "地点待定,5月22日开放。 | 5月22日=XXXX-05-22",
                "据报道，15日上午港口开放。 | 15日=XXXX-XX-15",
                "The light was lit on Nov. in Busan. | Nov.=XXXX-11",
                "It was lit on the 11th (local time). | the 11th=XXXX-XX-11",
                "지난해 12월에 문을 열었다. | 지난해 12월=XXXX-12",
            })
    void what_nothing_tells_stays_open(String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "它已有2000年历史。",
                "2000年前这里是海。",
                "期限为15日内，逾期不候。",
                "他等了3个月，又等了十年。",
                "3月龄的羊。",
                "第3月台在左边。",
                "近年来，每年都有人来。",
                "三月三，九月九。",
                "请拨打2018-5566。",
                "服务器 2019 版本 3.11 已发布。",
                "第十一届会议第3次会议。",
                "2023.1.2 版修复了错误。",
                "十月革命改变了世界。",
                "3년 동안 100일 만에 끝냈다.",
                "제11회 대회가 3개월 걸렸다.",
                "이달리아는 나라 이름이다.",
                "Windows Server 2012 and Office 2019 were installed.",
                "They marched in march time; they may come.",
                "Section 2019 of the code, page 1914.",
                "A crowd of 2018 supporters came.",
                "It has a score of 2072 and a speed of 147.",
                "In 2000 cases it failed.",
                "She lives on the 11th floor.",
                "It is 20 years old and 1998 metres high.",
                "Call 555-2019 in May-be.",
                "May it last. March on.",
                "The version 2024.1 and 10.12.2019.1 are old.",
                "See https://example.org/2019/03/05/x for more.",
                "RFC 1991 and ISO 8601 say so.",
                "On 31 February nothing happened, nor on 31 April.",
                "二月三十日和9月31日都没有船。",
                "In order 66 of the second half, nothing happened.",
            })
    void what_is_no_date_is_not_read_as_one(String text) {
        assertThat(Reading.dates(Reading.of(text, "2026-01-20"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-20 | 目标是到2030年建成。 | 2030年=2030 target",
                "'' | 计划到2030年建成十座。 | 2030年=2030 target",
                "2026-01-20 | 到了2022年，灯塔熄灭。 | 2022年=2022",
                "2026-01-20 | 到2022年，灯塔已经熄灭。 | 2022年=2022",
                "2026-01-20 | 2028年前实现目标。 | 2028年=2028 target",
                "2026-01-20 | 2030년까지 등대 열 곳을 짓는다. | 2030년=2030 target",
                "2026-01-20 | 2020년까지 등대가 있었다. | 2020년=2020",
                "2026-01-20 | They want ten lights by 2030. | 2030=2030 target",
                "'' | The plan aims at ten lights by 2030. | 2030=2030 target",
                "2026-01-20 | By 2015 there had been ten lights. | 2015=2015",
            })
    void a_target_is_told_from_an_event(String date, String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年出口额为114亿美元。 | 2022年=2022 period",
                "截至2021年，已建成十座灯塔。 | 2021年=2021 period",
                "2022年，政府宣布拨款114亿美元。 | 2022年=2022",
                "2022년 수출은 4.4% 감소했다. | 2022년=2022 period",
                "Exports rose 4.4% in 2022. | 2022=2022 period",
                "In 2022 the port announced a loan of $35 million. | 2022=2022",
            })
    void a_period_of_figures_is_told_from_an_event(String text, String expected) {
        assertThat(Reading.dates(Reading.of(text, ""))).isEqualTo(expected);
    }

    @Test
    void stamps_of_a_page_are_no_dates_of_its_text() {
        assertThat(Reading.dates(Reading.of("2025-12-24 11:01:01", ""))).isEmpty();
        assertThat(Reading.dates(Reading.of("Dec 17, 2025", ""))).isEmpty();
        assertThat(Reading.dates(Reading.of("answered Jul 7, 2012 at 3:07", ""))).isEmpty();
        assertThat(Reading.dates(Reading.of("由守塔人张贴 @ 2005-03-18 01:58:01 (1666) 共7篇评论", "")))
                .isEmpty();
    }

    @Test
    void citations_raised_digits_and_code_are_no_part_of_a_date() {
        String text = "It closed in 2019, see [2020].";
        int from = text.indexOf("[2020]");
        AnalysedDocument document =
                Reading.of(
                        DocumentBuilder.at("note.txt")
                                .annotated(
                                        text,
                                        List.of(
                                                new Annotation(
                                                        new Range(from, from + 6),
                                                        Annotation.Kind.CITATION,
                                                        "2020")))
                                .code("// in 2021 it changed")
                                .build());
        assertThat(Reading.dates(document)).isEqualTo("2019=2019");
    }

    @Test
    void a_document_without_a_date_is_as_young_as_the_newest_event_it_tells_of() {
        AnalysedDocument document = Reading.of("2023年9月7日开工，2024年4月26日竣工，计划到2030年12月扩建。", "");
        Fact date = document.document().metadata().first(Field.DATE).orElseThrow();
        assertThat(date.value()).isEqualTo("[2024-04-26..]");
        assertThat(date.status()).isEqualTo(Status.INFERRED);
        assertThat(date.evidence()).contains("2024年4月26日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本条例自2031年1月1日起施行。",
                "自2019年12月以来，灯塔关闭。",
                "灯塔将于2031年3月1日点亮。",
                "2024年灯塔点亮。",
                "1月7日灯塔点亮。"
            })
    void plans_and_vague_dates_say_nothing_of_the_document_s_own(String text) {
        AnalysedDocument document = Reading.of(text, "");
        assertThat(document.document().metadata().first(Field.DATE)).isEmpty();
    }

    @Test
    void a_stated_date_is_left_as_it_is() {
        AnalysedDocument document =
                Reading.of(
                        DocumentBuilder.at("note.txt")
                                .in(Language.ENGLISH)
                                .fact(Field.DATE, Fact.stated("some spring", "head"))
                                .paragraph("It was lit on 5 March 1998.")
                                .build());
        assertThat(document.document().metadata().value(Field.DATE)).isEqualTo("some spring");
    }
}
