package dev.stele.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Range;
import dev.stele.model.Standoff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of dates and quantities in any text. */
class ParticularsLawsTest {
    private static final List<String> PIECES =
            List.of(
                    "2022年",
                    "去年",
                    "12月",
                    "中旬",
                    "1月7日",
                    "至",
                    "到",
                    "—",
                    "2030年",
                    "约",
                    "55%",
                    "百分之",
                    "三千亿",
                    "1,558.1",
                    "亿美元",
                    "25兆",
                    "원",
                    "조",
                    "지난해 ",
                    "3월 ",
                    "5일",
                    "까지",
                    "the 11th",
                    "Nov.",
                    " 3",
                    ", 2020",
                    " to ",
                    "$35",
                    " million",
                    "in 2022",
                    "[31]",
                    "。",
                    "；",
                    ". ",
                    "減少了",
                    "두",
                    "\ud83d\ude00",
                    "\ud800",
                    "²",
                    "㎢",
                    "％",
                    "ﬁ",
                    "İ",
                    " ",
                    "\n",
                    "，",
                    "第",
                    "Q1 2022",
                    "90年代",
                    "世纪",
                    "FY",
                    "2018-20",
                    "0",
                    ".",
                    ",",
                    "多",
                    "余",
                    "여");

    private static AnalysedDocument read(String text) {
        return Reading.of(
                DocumentBuilder.at("note.txt")
                        .in(Language.SIMPLIFIED_CHINESE)
                        .paragraph("x" + text)
                        .paragraph("y" + text)
                        .build());
    }

    @Test
    void every_annotation_lies_within_its_passage_in_order_and_never_on_another() {
        Random random = new Random(5);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            AnalysedDocument document = read(text.toString());
            checkOrder(document, document.dates());
            checkOrder(document, document.quantities());
            List<Standoff> all = new ArrayList<>(document.dates());
            all.addAll(document.quantities());
            all.sort(Comparator.comparingInt(Standoff::passage).thenComparing(Standoff::range));
            checkOrder(document, all);
        }
    }

    private static void checkOrder(AnalysedDocument document, List<? extends Standoff> all) {
        int passage = 0;
        int end = 0;
        for (Standoff each : all) {
            String text = document.document().passages().get(each.passage()).text();
            if (each.passage() != passage) {
                passage = each.passage();
                end = 0;
            }
            assertThat(each.range().from()).as("%s in %s", each, text).isGreaterThanOrEqualTo(end);
            assertThat(each.range().to()).isLessThanOrEqualTo(text.length());
            assertThat(each.range().of(text)).isNotBlank();
            end = each.range().to();
        }
    }

    @Test
    void a_passage_reads_the_same_wherever_it_stands() {
        AnalysedDocument document = read("2022年出口额约55%，1月7日为114亿美元。");
        int half = document.dates().size() / 2;
        assertThat(document.dates().subList(0, half))
                .extracting(it -> it.range(), it -> it.date())
                .isEqualTo(
                        document.dates().subList(half, 2 * half).stream()
                                .map(
                                        it ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        it.range(), it.date()))
                                .toList());
        assertThat(document.quantities()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1 ",
                "2022年",
                "2022",
                "十",
                "一",
                "12月",
                "the ",
                "in 2022 ",
                "Nov. ",
                "约",
                "[1]",
                "第",
                "；2022年5%",
                "5%，",
                "$",
                "1.",
                "조",
                "- ",
                "2020-",
                "去年",
                "from 2014 to ",
                "five years ",
                "百分之",
                "a 5 bb ",
                "지난",
                "1억"
            })
    @Timeout(60)
    void a_long_passage_takes_time_in_proportion_to_its_length(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        long start = System.nanoTime();
        AnalysedDocument document = read(text);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(document.document().passages()).hasSize(2);
        assertThat(taken).as(piece).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void the_text_of_a_range_is_what_the_source_says() {
        AnalysedDocument document = read("，ＦＯＯ２０２２年，約３４％以上。");
        Range date = document.dates().get(0).range();
        assertThat(Reading.words(document, 0, date)).isEqualTo("２０２２年");
        assertThat(Reading.words(document, 0, document.quantities().get(0).range()))
                .isEqualTo("約３４％以上");
    }
}
