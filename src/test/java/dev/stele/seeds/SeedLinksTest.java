package dev.stele.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stele.model.Collation.Row;
import dev.stele.model.Document;
import dev.stele.model.Occurrence;
import dev.stele.model.Passage;
import dev.stele.model.Related;
import dev.stele.model.Work;
import dev.stele.text.Shingles;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the seeds share. The counts were made by hand, from a plain search for each label less the
 * places where it stands inside a longer one.
 */
class SeedLinksTest {
    private static SeedLibrary seeds;

    @BeforeAll
    static void build() {
        seeds = new SeedLibrary();
    }

    @Test
    void the_article_and_its_damaged_copy_are_one_work_and_nothing_else_is() {
        assertThat(seeds.evidence).containsOnlyKeys("000_f945a5ce0c095b3f", "001_2e7d659b4bb8df4c");
        List<Work> shared =
                seeds.library.works().stream().filter(work -> work.witnesses().size() > 1).toList();
        assertThat(seeds.library.works()).hasSize(4);
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).witnesses())
                .extracting(witness -> witness.document().substring(0, 3) + witness.relation())
                .containsExactly("000cite", "001script");
        assertThat(shared.get(0).witnesses().get(1).similarity()).isGreaterThan(0.97);
    }

    @Test
    void after_folding_the_copy_lacks_only_the_title_of_the_article() {
        List<Row> rows =
                seeds.library.works().stream()
                        .filter(work -> work.witnesses().size() > 1)
                        .flatMap(work -> work.witnesses().get(1).collation().rows().stream())
                        .toList();
        assertThat(rows)
                .extracting(row -> row.base().size(), row -> row.other().size(), Row::same)
                .containsExactly(tuple(1, 0, false), tuple(23, 23, true));
    }

    @Test
    void the_copy_learns_its_title_from_the_article() {
        assertThat(seeds.evidence.get("001_2e7d659b4bb8df4c").witnesses().get(0).title())
                .contains("向中国学习");
        assertThat(seeds.evidence.get("000_f945a5ce0c095b3f").witnesses().get(0).title()).isEmpty();
    }

    @Test
    void every_other_pair_shares_next_to_nothing() {
        List<String> ids = seeds.first.ids();
        for (String a : ids.subList(1, ids.size())) {
            for (String b : ids.subList(0, ids.indexOf(a))) {
                if (!a.startsWith("001") || !b.startsWith("000")) {
                    assertThat(Shingles.jaccard(shingles(a), shingles(b)))
                            .as(a + " and " + b)
                            .isLessThan(0.016);
                }
            }
        }
    }

    private static long[] shingles(String id) {
        return Shingles.of(
                seeds.first.get(id).document().passages().stream().map(Passage::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artificial-intelligence | 000 AI=11, 000 人工智能=6, 001 AI=11, 001 人工智能=6,"
                        + " 002 人工智能=18, 003 AI=6, 003 人工智能=10, 004 AI=8,"
                        + " 004 artificial intelligence=2",
                "ai-semiconductors | 000 AI芯片=2, 001 AI芯片=2, 003 AI半导体=2, 003 人工智能半导体=2,"
                        + " 004 AI Semiconductor=1",
                "semiconductors | 000 半导体=3, 000 芯片=1, 001 半導體=3, 001 芯片=1, 002 半导体=13,"
                        + " 002 芯片=2, 003 半导体=3, 004 semiconductors=1",
                "robotics | 000 机器人=16, 001 機器人=16, 002 机器人=3, 004 Robotics=1",
                "humanoid-robots | 000 人形机器人=8, 001 人形機器人=8",
                "large-models | 000 大模型=3, 001 大模型=3, 003 LLM=1, 003 大型语言模型=1,"
                        + " 004 large models=1",
                "supply-chain | 000 供应链=4, 001 供應鏈=4, 002 供应链=6, 004 supply chain=3",
                "quantum-computing | 002 量子计算=1, 003 量子计算=7",
                "export-controls | 002 出口限制=1, 003 出口管制=2",
                "kiet | 000 韩国产业研究院=1, 001 韓國產業研究院=1, 004 KIET=4,"
                        + " 004 Korea Institute for Industrial Economics & Trade=3",
                "korea-us-st-joint-committee | 003 科学与技术联合委员会=1, 003 联合S&T委员会=1,"
                        + " 003 联合委员会=2, 003 联合科学与技术委员会=1, 003 联合科学和技术委员会=1",
                "cet-dialogue | 002 韩美下一代核心新兴技术对话=1, 003 下一代核心与新兴技术对话=1,"
                        + " 003 关键和新兴技术对话=1, 003 美韩下一代关键和新兴技术对话=1",
                "china-korea-strategic-cooperative-partnership | 002 战略合作伙伴关系=1,"
                        + " 004 Korea-China strategic cooperative partnership=1",
                "oecd | 000 OECD=1, 000 经合组织=1, 001 OECD=1, 001 經合組織=1, 002 OECD=1,"
                        + " 002 经济合作与发展组织=1",
                "south-korea | 000 韩国=44, 001 韓國=43, 002 Korea=2, 002 韩国=63, 003 韩国=20,"
                        + " 004 Korea=9, 004 South Korea=1",
                "china | 000 中国=26, 001 中國=25, 002 China=5, 002 中华人民共和国=1, 002 中国=91,"
                        + " 003 中国=1, 004 China=12",
                "united-states | 000 美国=4, 001 美國=4, 002 美国=29, 003 美国=24, 004 U.S.=1,"
                        + " 004 United States=1",
                "lee-jae-myung | 000 李在明=3, 001 李在明=3",
                "joe-biden | 002 拜登=2, 003 拜登=2"
            })
    void a_concept_is_found_in_every_script_and_counted_longest_first(
            String concept, String expected) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Occurrence occurrence : seeds.library.occurrences().get(concept)) {
            String label = occurrence.document().substring(0, 3) + " " + words(occurrence);
            counts.merge(label, 1, Integer::sum);
        }
        assertThat(counts.toString()).isEqualTo("{" + expected + "}");
    }

    private static String words(Occurrence occurrence) {
        Document document = seeds.library.documents().get(occurrence.document()).document();
        Passage passage = document.passages().get(occurrence.mention().passage());
        return occurrence.mention().range().of(passage.text());
    }

    @Test
    void the_settings_are_right_and_what_was_supplied_still_matches() {
        assertThat(seeds.findings.sorted()).isEmpty();
        assertThat(seeds.library.corpus().vocabulary().concepts()).hasSize(123);
        assertThat(seeds.library.corpus().supplied()).hasSize(4);
        assertThat(seeds.library.works())
                .extracting(work -> work.best().substring(0, 3))
                .containsExactlyInAnyOrder("000", "002", "003", "004");
    }

    @Test
    void the_english_news_leads_to_the_chinese_article_by_what_both_speak_of() {
        Related related = seeds.library.related().get("004_e807f1d853920f76").get(0);
        assertThat(related.document()).startsWith("000");
        assertThat(related.concepts()).contains("kiet", "artificial-intelligence");
        assertThat(related.passages()).isNotEmpty();
        assertThat(seeds.library.related().values())
                .allSatisfy(
                        all ->
                                assertThat(all)
                                        .extracting(it -> it.document().substring(0, 3))
                                        .doesNotContain("001"));
    }

    @Test
    void no_seed_is_taken_for_the_translation_of_another() {
        assertThat(seeds.library.related().values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allMatch(it -> it.relation() == Related.Relation.TOPIC);
    }
}
