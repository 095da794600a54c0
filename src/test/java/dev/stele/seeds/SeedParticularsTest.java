package dev.stele.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase;
import dev.stele.model.EdtfDate;
import dev.stele.model.Field;
import dev.stele.model.Instance;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date and quantity of the seeds, as a careful reader finds them. */
class SeedParticularsTest {
    private static SeedLibrary seeds;

    @BeforeAll
    static void build() {
        seeds = new SeedLibrary();
    }

    private static AnalysedDocument seed(String number) {
        return seeds.library.documents().stream()
                .filter(document -> document.id().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dates_of_the_article() {
        assertThat(dates(seed("000")))
                .isEqualTo(
                        "去年12月中旬=[2025-12-11..2025-12-20]; 1月初=2026-01; "
                                + "2019年12月=2019-12; 1月7日=2026-01-07; 2020年=2020; 去年3月=2025-03; "
                                + "去年10月=2025-10; 今年年初=2026; 2030年=2030 target; 今年=2026");
    }

    @Test
    void dates_of_the_damaged_copy() {
        assertThat(dates(seed("001")))
                .isEqualTo(
                        "去年12月中旬=XXXX-12; 1月初=XXXX-01; 2019年12月=2019-12; "
                                + "1月7日=XXXX-01-07; 2020年=2020; 去年3月=XXXX-03; 去年10月=XXXX-10; "
                                + "今年年初=XXXX; 2030年=2030 target; 今年=XXXX");
    }

    @Test
    void dates_of_the_manuscript() {
        assertThat(dates(seed("002")))
                .isEqualTo(
                        "2023年9月7日=2023-09-07; 2022年=2022 period; 2024年4月=2024-04 period;"
                            + " 21世纪=20XX; 21世纪=20XX; 1992年=1992; 2022年10月=2022-10; 2022年=2022"
                            + " period; 2015年=2015; 2022年=2022 period; 2022年=2022 period;"
                            + " 2030年=2030 target; 2023年初=2023; 2020年=2020 period; 2018年=2018;"
                            + " 2015年=2015 period; 2019年=2019 period; 2018年至2020年=2018/2020 period;"
                            + " 2016年=2016 period; 2021年底=2021 period; 2020年3月=2020-03;"
                            + " 2020年度=2020; 2014年至2022年=2014/2022 period; 2022年6月=2022-06;"
                            + " 2022年9月=2022-09; 2023年1月=2023-01; 2023年9月=2023-09;"
                            + " 2024年4月26日=2024-04-26; 2015年=2015; 2018年=2018; 2021年=2021 period;"
                            + " 2024年3月=2024-03; 2024年度=2024; 2021年12月1日=2021-12-01;"
                            + " 2023年11月1日=2023-11-01; 1995年=1995; 2019年11月19日=2019-11-19;"
                            + " 2022年6月17日=2022-06-17; 2024年度=2024; 2022年=2022; 2022年=2022 period;"
                            + " 2022年=2022 period; 2023年=2023 period; 2020年=2020 period;"
                            + " 2018年=2018; 2022年=2022; 2023年4月=2023-04; 2026年=2026 target;"
                            + " 2025年=2025 target; 2022年10月7日=2022-10-07; 2023年3月=2023-03");
    }

    @Test
    void dates_of_the_report_summary() {
        assertThat(dates(seed("003")))
                .isEqualTo(
                        "5月22日=XXXX-05-22; 2023年=2023; 2022年=2022; 2023年=2023; "
                                + "2023年=2023; 5月=XXXX-05; 1976年=1976; 2022年=2022; 2023年=2023; "
                                + "2023年=2023; 2023年4月=2023-04; 2023年10月17日=2023-10-17; "
                                + "2022年10月=2022-10");
    }

    @Test
    void dates_of_the_translated_news() {
        assertThat(dates(seed("004")))
                .isEqualTo(
                        "Nov.=2025-11; the 11th=2025-12-11; the 11th=2025-12-11; "
                                + "the 11th=2025-12-11; Nov.=2025-11");
    }

    @Test
    void quantities_of_the_article() {
        assertThat(quantities(seed("000")))
                .isEqualTo(
                        "十余家=10 家 from in [2025-12-11..2025-12-20]; 四天=4 d; "
                                + "200家=200 家; 6年=6 a; 十年=10 a; 28%=28 %; 十年=10 a; "
                                + "约20万亿韩元=20000000000000 KRW about; 1万韩元=10000 KRW; "
                                + "约合47.6元人民币=47.6 CNY about; 150万亿韩元=150000000000000 KRW; "
                                + "30万亿韩元=30000000000000 KRW; 约1.8%=1.8 % about; 2%以上=2 % from; "
                                + "15项=15 项");
    }

    @Test
    void quantities_of_the_damaged_copy() {
        assertThat(quantities(seed("001")))
                .isEqualTo(
                        "十余家=10 家 from; 四天=4 d; 200家=200 家; 6年=6 a; 十年=10 a; 28%=28 %; "
                                + "十年=10 a; 約20萬億韓元=20000000000000 KRW about; 1萬韓元=10000 KRW; "
                                + "約合47.6元人民幣=47.6 CNY about; 150萬億韓元=150000000000000 KRW; "
                                + "30萬億韓元=30000000000000 KRW; 約1.8%=1.8 % about; 2%以上=2 % from; "
                                + "15項=15 项");
    }

    @Test
    void quantities_of_the_manuscript() {
        assertThat(quantities(seed("002")))
                .isEqualTo(
                        "约55%=55 % about in 2022; 24.3%=24.3 % rise in 2024-04; 114亿美元=11400000000"
                            + " USD in 2024-04; 9.9%=9.9 % rise in 2024-04; 105亿美元=10500000000 USD"
                            + " in 2024-04; 两个月=2 mo; 超过100亿美元=10000000000 USD from in 2024-04;"
                            + " 3个=3 个; 1 558.1亿美元=155810000000 USD in 2022; 1"
                            + " 629.1亿美元=162910000000 USD; 4.4%=4.4 % fall in 2022; 3.2%=3.2 % in"
                            + " 2022; 795亿美元=79500000000 USD in 2022; 34%以上=34 % from in 2022; 1"
                            + " 850个=1850 个 in 2022; 3 500万美元=35000000 USD; 至少10%=10 % from in"
                            + " 2030; 至少40%=40 % from in 2030; 超100万吨=1000000 t from; 29.1%=29.1 %"
                            + " fall in 2020; 7.6%=7.6 % in 2015; 不足1%=1 % until in 2019; 约20%=20 %"
                            + " about; 4.50万人=45000 人 in 2016; 约1.78万人=17800 人 about in 2021;"
                            + " 约60%=60 % about fall; 30多年=30 a from; 800多个=800 个 from in 2021;"
                            + " 800多项=800 项 from; 370多位=370 人 from; 100多个=100 个 from; 5年=5 a;"
                            + " 93起=93 起; 25万亿韩元=25000000000000 KRW; 112.646万亿韩元=112646000000000"
                            + " KRW in 2022; 约合人民币6 111.8亿元=611180000000 CNY about in 2022;"
                            + " 5.21%=5.21 % in 2022; 2.54%=2.54 % in 2022; 第13位=13 rank in 2022;"
                            + " 2.2%=2.2 % in 2022; 2.7%=2.7 % in 2022; 2.5年=2.5 a; 40年=40 a;"
                            + " 58年=58 a; 第34名=34 rank in 2023; 第6名=6 rank in 2023; 4分=4 pt in"
                            + " 2020; 0~10分=0..10 pt in 2020; 64个=64 个 in 2020; 第43位=43 rank in"
                            + " 2020; 第 6 位=6 rank; 第 9 位=9 rank; 第 27 位=27 rank; 第 40 位=40 rank;"
                            + " 13个=13 个; 11座=11 座 in 2026; 9座=9 座 in 2026; 382 GWh=382 GWh in"
                            + " 2026; 70%=70 % in 2025; 10年=10 a; 5%或更多=5 % from rise");
    }

    @Test
    void quantities_of_the_report_summary() {
        assertThat(quantities(seed("003"))).isEqualTo("八个=8 个; 十二项=12 项; 两年=2 a");
    }

    @Test
    void quantities_of_the_translated_news() {
        assertThat(quantities(seed("004"))).isEqualTo("five years=5 a; five years=5 a");
    }

    @ParameterizedTest
    @CsvSource({
        "000, [2026-01-07..2026-01-26]",
        "001, ''",
        "002, [2024-04-26..]",
        "003, [2023-10-17..]",
        "004, 2025-12-11"
    })
    void a_document_is_as_young_as_what_it_tells_of(String number, String date) {
        assertThat(seed(number).document().metadata().value(Field.DATE)).isEqualTo(date);
    }

    @Test
    void what_follows_from_the_page_is_inferred_and_without_it_stays_open() {
        assertThat(seed("000").dates().get(0).resolution())
                .isInstanceOf(Resolution.ByDocument.class);
        assertThat(seed("001").dates().get(0).resolution())
                .isEqualTo(new Resolution.Open(Resolution.Reason.UNDATED));
    }

    @Test
    void the_two_shares_of_china_in_the_chip_exports_contradict_and_nothing_else_does() {
        List<String> together =
                seeds.library.figures().groups().stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> group.stream().map(it -> stated(it)).toList().toString())
                        .toList();
        assertThat(together).containsExactly("[约55%, 34%以上]");
        assertThat(seeds.library.figures().contradicting())
                .hasSize(1)
                .allMatch(group -> seeds.library.figures().groups().get(group).size() == 2);
    }

    @Test
    void the_copy_adds_nothing_to_the_timeline_that_the_article_says() {
        assertThat(seeds.library.timeline().total()).isEqualTo(89);
        assertThat(seeds.library.timeline().dates())
                .hasSize(79)
                .filteredOn(it -> it.copies() == 1)
                .hasSize(10)
                .allMatch(it -> it.document().startsWith("000"));
    }

    private static String stated(Instance instance) {
        AnalysedDocument document = seeds.library.documents().get(instance.document());
        Quantity quantity = document.quantities().get(instance.index());
        return words(document, quantity.passage(), quantity.range());
    }

    private static String dates(AnalysedDocument document) {
        List<String> all =
                document.dates().stream()
                        .map(
                                it ->
                                        words(document, it.passage(), it.range())
                                                + "="
                                                + it.date().text()
                                                + (it.sense() == DatePhrase.Sense.EVENT
                                                        ? ""
                                                        : " " + it.sense().label()))
                        .toList();
        return String.join("; ", all);
    }

    private static String quantities(AnalysedDocument document) {
        return String.join(
                "; ", document.quantities().stream().map(it -> quantity(document, it)).toList());
    }

    private static String quantity(AnalysedDocument document, Quantity it) {
        return words(document, it.passage(), it.range())
                + "="
                + it.value().toPlainString()
                + it.upTo().map(BigDecimal::toPlainString).map(to -> ".." + to).orElse("")
                + " "
                + it.unit().code()
                + (it.bound() == Quantity.Bound.EXACT ? "" : " " + it.bound().label())
                + (it.change() == Quantity.Change.NONE ? "" : " " + it.change().label())
                + it.period().map(EdtfDate::text).map(date -> " in " + date).orElse("");
    }

    private static String words(AnalysedDocument document, int passage, Range range) {
        return range.of(document.document().passages().get(passage).text());
    }
}
