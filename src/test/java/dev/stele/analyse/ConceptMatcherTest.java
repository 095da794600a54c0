package dev.stele.analyse;

import static dev.stele.model.Concepts.concept;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Concept;
import dev.stele.model.Concepts;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Mention;
import dev.stele.model.Vocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptMatcherTest {
    private static final Vocabulary VOCABULARY =
            vocabulary(
                    concept("ai")
                            .pref("en", "artificial intelligence")
                            .pref("zh-Hans", "人工智能")
                            .pref("ko", "인공지능")
                            .alt("en", "AI")
                            .cased("AI"),
                    concept("semiconductors")
                            .pref("en", "semiconductors")
                            .pref("zh-Hans", "半导体")
                            .pref("ko", "반도체"),
                    concept("ai-semiconductors")
                            .pref("en", "AI semiconductors")
                            .pref("zh-Hans", "AI半导体")
                            .pref("ko", "AI 반도체")
                            .alt("zh-Hans", "人工智能半导体"),
                    concept("robots").pref("zh-Hans", "机器人").pref("ja", "ロボット"),
                    concept("humanoids").pref("zh-Hans", "人形机器人"),
                    concept("china").pref("zh-Hans", "中国").pref("en", "China").not("发展中国家"),
                    concept("korea").pref("zh-Hans", "韩国").pref("ko", "한국").alt("en", "Korea"),
                    concept("usa").pref("en", "United States").alt("en", "U.S.").cased("U.S."),
                    concept("supply-chain").pref("en", "supply chain"),
                    concept("batteries").pref("en", "batteries"),
                    concept("robotics").pref("en", "robotics"),
                    concept("llm").pref("en", "LLM").cased("LLM"),
                    concept("kiet").pref("en", "Korea Institute for Economics & Trade"),
                    concept("committee")
                            .pref("en", "Joint Committee")
                            .local("zh-Hans", "联合委员会", "report"));

    private static Vocabulary vocabulary(Concepts... concepts) {
        return new Vocabulary(Stream.of(concepts).map(Concepts::build).toList());
    }

    private static List<String> found(Vocabulary vocabulary, String path, String text) {
        Document document = DocumentBuilder.at(path).paragraph(text).build();
        return new Analyser(vocabulary)
                .analyse(document).mentions().stream()
                        .map(each -> each.concept() + "=" + each.range().of(text))
                        .toList();
    }

    private static List<String> found(String text) {
        return found(VOCABULARY, "a.txt", text);
    }

    @Test
    void labels_of_all_languages_scripts_and_widths_are_matched_at_once() {
        assertThat(found("人工智能、人工智慧、ＡＩ與半導體, Artificial  Intelligence, 인공지능"))
                .containsExactly(
                        "ai=人工智能",
                        "ai=ＡＩ",
                        "semiconductors=半導體",
                        "ai=Artificial  Intelligence",
                        "ai=인공지능");
    }

    @Test
    void the_longest_label_counts_then_the_leftmost() {
        assertThat(found("人形机器人和机器人")).containsExactly("humanoids=人形机器人", "robots=机器人");
        assertThat(found("人工智能半导体")).containsExactly("ai-semiconductors=人工智能半导体");
        Vocabulary overlapping =
                vocabulary(
                        concept("second").pref("zh-Hans", "学技术"),
                        concept("first").pref("zh-Hans", "科学技"));
        assertThat(found(overlapping, "a.txt", "科学技术")).containsExactly("first=科学技");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发展中国家",
                "發展中國家的道路",
                "a FAIR deal",
                "he said so",
                "Ai Weiwei, ai",
                "AI2 and 3AI",
                "Koreatown",
                "Chinatown",
                "robotic arms",
                "supply. Chain",
                "supply, chain",
                "中 国",
                "南한국",
                "남한국",
                "한국어를 배운다",
                "반도체학과",
                "ロボットアーム",
                "US and us",
                "LLm",
                "联合委员会"
            })
    void a_label_does_not_count_inside_other_words(String text) {
        List<String> expected = text.equals("南한국") ? List.of("korea=한국") : List.of();
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "반도체는 중요하다, semiconductors=반도체",
        "반도체에서도, semiconductors=반도체",
        "반도체들에게는, semiconductors=반도체",
        "한국의 길, korea=한국",
        "한국과의 협력, korea=한국",
        "AI를 쓰다, ai=AI",
        "인공 지능이, ai=인공 지능",
        "AI반도체로, ai-semiconductors=AI반도체",
        "AI 半导体, ai-semiconductors=AI 半导体",
        "用AI技术, ai=AI",
        "AI-driven, ai=AI",
        "a U.S.-led group, usa=U.S.",
        "China's way, china=China",
        "supply-chain risk, supply-chain=supply-chain",
        "Supply Chains, supply-chain=Supply Chains",
        "a battery cell, batteries=battery",
        "one semiconductor, semiconductors=semiconductor",
        "two LLMs, llm=LLMs",
        "産業ロボットの, robots=ロボット",
        "Korea Institute for Economics &amp Trade, korea=Korea"
    })
    void a_label_counts_in_its_inflected_and_joined_forms(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @Test
    void a_label_counts_beside_the_strings_in_which_it_does_not() {
        assertThat(found("中国是最大的发展中国家，中国")).containsExactly("china=中国", "china=中国");
        assertThat(found("Korea Institute for Economics & Trade"))
                .containsExactly("kiet=Korea Institute for Economics & Trade");
    }

    @Test
    void a_local_label_counts_in_its_documents_only() {
        assertThat(found(VOCABULARY, "report.txt", "设立联合委员会")).containsExactly("committee=联合委员会");
    }

    @Test
    void code_and_an_empty_vocabulary_have_no_mentions() {
        Document document = DocumentBuilder.at("a.txt").code("China").paragraph("Korea").build();
        assertThat(new Analyser(VOCABULARY).analyse(document).mentions())
                .extracting(Mention::concept)
                .containsExactly("korea");
        assertThat(new Analyser(Vocabulary.EMPTY).analyse(document).mentions()).isEmpty();
    }

    @Test
    void a_label_shared_by_two_concepts_means_the_first() {
        Vocabulary shared =
                vocabulary(concept("one").pref("en", "bank"), concept("two").pref("en", "Bank"));
        assertThat(found(shared, "a.txt", "the bank")).containsExactly("one=bank");
    }

    private static List<String> missing(Vocabulary vocabulary, String... texts) {
        Analyser analyser = new Analyser(vocabulary);
        for (int i = 0; i < texts.length; i++) {
            analyser.analyse(DocumentBuilder.at("d" + i + ".txt").paragraph(texts[i]).build());
        }
        return analyser.missingLabels().stream()
                .map(
                        it ->
                                it.concept()
                                        + " "
                                        + it.property()
                                        + " "
                                        + it.language()
                                        + " "
                                        + it.text())
                .toList();
    }

    @Test
    void labels_that_no_text_has_are_known_in_the_order_of_the_vocabulary() {
        Vocabulary vocabulary =
                vocabulary(
                        concept("lamp")
                                .pref("en", "lamp")
                                .alt("en", "lantern")
                                .hidden("en", "lmap"),
                        concept("it").pref("en", "technology").alt("en", "IT").cased("IT"),
                        concept("sea").pref("en", "sea").alt("zh-Hans", "大海").alt("ko", "바다"));

        assertThat(missing(vocabulary, "It burns.", "大海很远。"))
                .containsExactly(
                        "lamp altLabel en lantern",
                        "lamp hiddenLabel en lmap",
                        "it altLabel en IT",
                        "sea altLabel ko 바다");
        assertThat(missing(vocabulary, "A chart of Italy, lanternfish")).hasSize(5);
    }

    @Test
    void a_label_that_stands_in_a_text_is_not_missing_however_it_is_written() {
        Vocabulary vocabulary =
                vocabulary(
                        concept("lamp").pref("en", "beacon").alt("en", "lantern"),
                        concept("chip").pref("en", "memory").alt("zh-Hans", "芯片"),
                        concept("law").pref("zh-Hans", "芯片法"),
                        concept("supply").pref("en", "logistics").hidden("en", "suply chain"));

        assertThat(missing(vocabulary, "Two LANTERNS.", "《晶片法》與《芯片法》", "a suply-chain")).isEmpty();
        assertThat(missing(vocabulary(concept("sea").pref("en", "sea")), "Land.")).isEmpty();
    }

    @Test
    void a_large_vocabulary_loads_and_matches_in_linear_time() {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String han =
                    new StringBuilder()
                            .appendCodePoint(0x4e00 + i % 5000)
                            .appendCodePoint(0x5000 + i / 11 % 9000)
                            .appendCodePoint(0x6000 + i * 31 % 7000)
                            .toString();
            concepts.add(concept("c" + i).pref("zh-Hans", han + i % 7).build());
        }
        Vocabulary large = new Vocabulary(concepts);
        Analyser analyser =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> new Analyser(large));
        for (String part : List.of("一", "中国半导体", "AI ", "반도체", "丁")) {
            Document document = DocumentBuilder.at("a.txt").paragraph(part.repeat(200_000)).build();
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> analyser.analyse(document));
        }
    }
}
