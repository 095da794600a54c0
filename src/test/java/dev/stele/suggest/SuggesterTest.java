package dev.stele.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Role;
import dev.stele.model.Signature;
import dev.stele.model.Vocabulary;
import dev.stele.text.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggesterTest {

    private static Document document(String name, String... paragraphs) {
        DocumentBuilder builder =
                DocumentBuilder.at(name + ".txt")
                        .in(new Language(Languages.of(String.join(" ", paragraphs))));
        Stream.of(paragraphs).forEach(builder::paragraph);
        return builder.build();
    }

    private static List<Candidate> suggest(Document... documents) {
        List<AnalysedDocument> analysed = new ArrayList<>();
        for (Document document : documents) {
            analysed.add(new AnalysedDocument(document, Signature.NONE, List.of()));
        }
        return new Suggester().suggest(new DocumentsInMemory(analysed));
    }

    /** {@code kind: label, label (ABBR)} of each sure candidate. */
    private static String sure(Document... documents) {
        return String.join(
                "; ",
                suggest(documents).stream()
                        .filter(Candidate::isSure)
                        .map(
                                it ->
                                        it.kind()
                                                + ": "
                                                + String.join(
                                                        ", ",
                                                        it.labels().values().stream()
                                                                .flatMap(List::stream)
                                                                .toList())
                                                + (it.abbreviations().isEmpty()
                                                        ? ""
                                                        : " " + it.abbreviations()))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨天，青岛海洋灯塔协会在港口开会。 | organisation: 青岛海洋灯塔协会",
                "據報道，臺灣燈塔研究院發布了報告。 | organisation: 臺灣燈塔研究院",
                "灯塔航标技术研究所参加了会议。 | organisation: 灯塔航标技术研究所",
                "会长王大明表示，灯塔很重要。 | person: 王大明",
                "局长 李岚说，灯塔很重要。 | person: 李岚",
                "他在《航标年鉴》里读到灯塔。 | work: 航标年鉴",
                "《海港日报》报道说，灯塔很重要。 | organisation: 海港日报",
                "船舶使用自动识别系统（AIS）航行。 | concept: 自动识别系统 [AIS]",
                "The Northern Lighthouse Board (NLB) lit it. | concept: Northern Lighthouse Board"
                        + " [NLB]",
                "It uses an automatic identification system (AIS) now."
                        + " | concept: automatic identification system [AIS]",
                "He taught at the Harbour University of Leith. |"
                        + " organisation: Harbour University of Leith",
                "The report by director Mary Keeper is out. | person: Mary Keeper",
                "Mary Keeper, chief engineer, lit it. | person: Mary Keeper",
                "어제 한국등대연구원은 보고서를 냈다. | organisation: 한국등대연구원",
                "어제 김등대 원장은 항구에 왔다. | person: 김등대",
                "『등대의 역사』라는 책이다. | work: 등대의 역사",
            })
    void a_name_is_told_by_how_it_is_made(String text, String expected) {
        assertThat(sure(document("a", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国内大学和研究所都参加了会议。",
                "许多公司和组织都参加了会议。",
                "院长表示，灯塔很重要。",
                "会长高兴地说，灯塔很重要。",
                "灯塔（图3）在港口（A）外。",
                "The light (see Figure 3) is old (II) and (UNKNOWN) to us.",
                "He said the director was there. The Keeper left.",
                "등대는 항구에 있고 회사는 도시에 있다."
            })
    void what_is_no_name_is_not_taken_for_one(String text) {
        assertThat(sure(document("a", text))).isEmpty();
    }

    @Test
    void code_and_lists_of_references_name_nothing() {
        Document document =
                DocumentBuilder.at("a.txt")
                        .in(Language.SIMPLIFIED_CHINESE)
                        .code("《航标年鉴》 (AIS)")
                        .paragraph(Role.REFERENCE, "王大明：《航标年鉴》")
                        .build();
        assertThat(suggest(document)).isEmpty();
    }

    @Test
    void one_abbreviation_joins_its_expansions_of_two_languages() {
        Candidate candidate =
                suggest(
                                document("a", "船舶使用自动识别系统（AIS）航行。"),
                                document("b", "It has an automatic identification system (AIS)."))
                        .get(0);
        assertThat(candidate.labels())
                .containsEntry("zh-Hans", List.of("自动识别系统"))
                .containsEntry("en", List.of("automatic identification system"));
        assertThat(candidate.concept().matchCase()).containsExactly("AIS");
        assertThat(candidate.id()).isEqualTo("automatic-identification-system");
        assertThat(candidate.documents()).isEqualTo(1);
    }

    @Test
    void an_abbreviation_with_two_meanings_in_one_language_stays_with_the_commoner() {
        List<Candidate> candidates =
                suggest(
                        document("a", "It runs on alternating current (AC)."),
                        document("b", "It runs on alternating current (AC)."),
                        document("c", "The room has air conditioning (AC)."));
        assertThat(candidates).hasSize(2);
        assertThat(candidates.get(0).labels().get("en")).containsExactly("alternating current");
        assertThat(candidates.get(0).abbreviations()).containsExactly("AC");
        assertThat(candidates.get(1).abbreviations()).isEmpty();
    }

    @Test
    void spellings_of_one_name_are_proposed_as_one_person() {
        assertThat(
                        sure(
                                document(
                                        "a",
                                        "Director Kim Moon-su came.",
                                        "Later professor Kim Mun-su left.")))
                .isEqualTo("person: Kim Moon-su, Kim Mun-su");
        assertThat(sure(document("a", "Director John Smith came. Director Joan Smith left.")))
                .isEqualTo("person: Joan Smith; person: John Smith");
    }

    @Test
    void both_han_scripts_are_spellings_of_one_name() {
        Candidate candidate =
                suggest(
                                document("a", "昨天，青岛海洋灯塔协会在港口开会，会议很长。"),
                                document("b", "昨天，青島海洋燈塔協會在港口開會，會議很長。"))
                        .get(0);
        assertThat(candidate.labels())
                .containsEntry("zh-Hans", List.of("青岛海洋灯塔协会"))
                .containsEntry("zh-Hant", List.of("青島海洋燈塔協會"));
        assertThat(candidate.documents()).isEqualTo(2);
    }

    @Test
    void a_stated_keyword_is_a_candidate_and_an_inferred_one_is_not() {
        assertThat(sure(keyword(Fact.stated("航标技术", "keywords")))).isEqualTo("concept: 航标技术");
        assertThat(sure(keyword(Fact.inferred("航标技术", "a guess")))).isEmpty();
    }

    private static Document keyword(Fact keyword) {
        return DocumentBuilder.at("a.txt")
                .in(Language.SIMPLIFIED_CHINESE)
                .fact(Field.KEYWORDS, keyword)
                .paragraph("正文。")
                .build();
    }

    @Test
    void a_term_recurs_by_itself_and_not_within_a_longer_one_alone() {
        String text = "浮标灯器坏了。新的浮标灯器来了。旧的浮标灯器走了。" + "浮标灯器亮了。";
        List<Candidate> candidates = suggest(document("a", text));
        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).labels().get("zh-Hans")).containsExactly("浮标灯器");
        assertThat(candidates.get(0).isSure()).isFalse();
    }

    @Test
    void an_automatic_vocabulary_holds_what_documents_name_beyond_doubt() {
        List<AnalysedDocument> documents =
                Stream.of(document("a", "《航标年鉴》写道，灯塔很重要。会长王大明表示同意。"), document("b", "《航标年鉴》没有写灯塔。"))
                        .map(it -> new AnalysedDocument(it, Signature.NONE, List.of()))
                        .toList();
        DocumentsInMemory all = new DocumentsInMemory(documents);
        Vocabulary vocabulary = new Suggester().vocabulary(all, Set.of());
        assertThat(vocabulary.isAutomatic()).isTrue();
        assertThat(vocabulary.concepts())
                .extracting(it -> it.prefLabel().get("zh-Hans"))
                .containsExactly("航标年鉴");
    }

    @Test
    void a_short_name_that_one_text_alone_shows_is_no_part_of_it() {
        List<AnalysedDocument> documents =
                Stream.of(document("a", "《航标》写道，灯塔很重要。"), document("b", "航标没有写灯塔。"))
                        .map(it -> new AnalysedDocument(it, Signature.NONE, List.of()))
                        .toList();
        DocumentsInMemory all = new DocumentsInMemory(documents);
        assertThat(new Suggester().vocabulary(all, Set.of()).concepts()).isEmpty();
    }

    @Test
    void a_name_that_only_begins_with_figures_or_latin_letters_is_in_the_language_of_its_text() {
        List<Candidate> all =
                suggest(
                        document(
                                "a",
                                "昨天港口公布了《2016年灯塔管理办法》。",
                                "船长读过《LED航标手册》，也听过《Harbour Lights》。"));

        assertThat(all.stream().map(it -> it.labels().toString()).sorted().toList())
                .containsExactly(
                        "{en=[Harbour Lights]}", "{zh-Hans=[2016年灯塔管理办法]}", "{zh-Hans=[LED航标手册]}");
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(suggest()).isEmpty();
        assertThat(suggest(document("a", "。"))).isEmpty();
    }

    @Test
    void time_grows_with_the_text_and_no_faster() {
        String text = "Aa Bb 《" + "灯塔协会 (AB".repeat(20_000) + String.join(" ", nCopies("Ab"));
        long start = System.nanoTime();
        suggest(document("a", text, "(".repeat(50_000), "《".repeat(50_000)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static List<String> nCopies(String word) {
        return Collections.nCopies(50_000, word);
    }
}
