package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.model.Status;
import dev.stele.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The five seeds as a careful editor would leave them; the expectations were made by hand. */
class SeedsTest {
    private static final Document NEWS_PAGE = clean("000_f945a5ce0c095b3f");
    private static final Document MIRROR = clean("001_2e7d659b4bb8df4c");
    private static final Document PAPER = clean("002_eb630b9864048fde");
    private static final Document SUMMARY = clean("003_474145e569a6fa3a");
    private static final Document REPORT = clean("004_e807f1d853920f76");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("seeds", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document clean(String name) {
        return Texts.clean(read(name));
    }

    /** The lines of the source, from 1, that have a passage. */
    private static List<Integer> keptLines(Document document) {
        String text = document.readText();
        return document.passages().stream()
                .map(
                        p ->
                                1
                                        + (int)
                                                text.substring(0, p.range().from())
                                                        .chars()
                                                        .filter(c -> c == '\n')
                                                        .count())
                .distinct()
                .toList();
    }

    private static List<String> values(Document document, Field field) {
        return document.metadata().all(field).stream().map(Fact::value).toList();
    }

    private static List<String> withRole(Document document, Role role) {
        return document.passages().stream()
                .filter(p -> p.role() == role)
                .map(Passage::text)
                .toList();
    }

    @Test
    void the_news_page_keeps_its_23_lines_and_nothing_else() {
        assertThat(
                        IntStream.rangeClosed(1, 241)
                                .filter(line -> keptLines(NEWS_PAGE).contains(line))
                                .boxed())
                .containsExactly(
                        3, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42,
                        44, 46, 48, 50);
        String kept = String.join("\n", Texts.texts(NEWS_PAGE));
        assertThat(kept).doesNotContain("特朗普").doesNotContain("2026-01-2").doesNotContain("往期回顾");
    }

    @Test
    void the_news_page_has_its_title_byline_and_three_headings_and_asserts_no_date() {
        assertThat(NEWS_PAGE.metadata().first(Field.TITLE).map(Fact::status))
                .contains(Status.STATED);
        assertThat(values(NEWS_PAGE, Field.TITLE)).containsExactly("财经观察:“向中国学习”成韩国高科技产业新选项");
        assertThat(values(NEWS_PAGE, Field.AUTHORS)).containsExactly("黎枳银", "李迅典");
        assertThat(values(NEWS_PAGE, Field.CONTAINER)).containsExactly("环球时报");
        assertThat(values(NEWS_PAGE, Field.DATE)).isEmpty();
        assertThat(Texts.texts(NEWS_PAGE, PassageKind.HEADING).subList(1, 4))
                .containsExactly("“亲眼所见的尖端技术带来强烈冲击”", "不仅学习技术,更希望借鉴产业策略", "韩产业政策同步加码");
    }

    @Test
    void the_mirror_loses_its_337_readings_and_no_other_parenthesis() {
        List<Edit> readings = Texts.edits(MIRROR, "inserted-reading");
        assertThat(readings).hasSize(337).allMatch(edit -> edit.mode() == Edit.Mode.APPLIED);
        assertThat(MIRROR.cleanedText())
                .contains("(AI)", "(CES)", "(OECD)", "(1萬韓元約合47.6元人民幣)")
                .contains("環球時報駐韓國特約記者");
    }

    @Test
    void of_the_three_damaged_runs_one_is_mended_alone_and_two_are_proposed() {
        assertThat(Texts.edits(MIRROR, "shifted-bytes"))
                .extracting(edit -> edit.mode() + " " + edit.before() + " " + edit.after())
                .containsExactly(
                        "PROPOSED ?!冻r ", "PROPOSED ?;茝V ", "APPLIED ?qū)ふ摇凹夹g(shù) 尋找“技術");
    }

    @Test
    void with_its_witness_the_mirror_says_the_same_as_the_news_page_character_for_character() {
        Evidence.Witness witness = new Evidence.Witness("page", "", Texts.texts(NEWS_PAGE));
        Document mended =
                Texts.clean(
                        Texts.plain(read("001_2e7d659b4bb8df4c")), new Evidence(List.of(witness)));
        assertThat(Texts.edits(mended, "shifted-bytes"))
                .extracting(edit -> edit.rule() + " " + edit.after())
                .containsExactly("shifted-bytes 。《朝鮮", "shifted-bytes 模化推廣", "shifted-bytes 尋找“技術");
        assertThat(Texts.edits(mended, "inserted-reading")).hasSize(337);
        assertThat(folded(mended)).isEqualTo(folded(NEWS_PAGE).subList(1, 24));
    }

    @Test
    void the_33_conversion_slips_of_the_mirror_are_proposed() {
        assertThat(
                        Texts.edits(MIRROR, "conversion-slip").stream()
                                .collect(
                                        Collectors.groupingBy(
                                                edit -> edit.before() + edit.after(),
                                                Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("并並", 7L),
                                Map.entry("后後", 6L),
                                Map.entry("制製", 5L),
                                Map.entry("回迴", 3L),
                                Map.entry("沖衝", 3L),
                                Map.entry("于於", 3L),
                                Map.entry("采採", 2L),
                                Map.entry("余餘", 1L),
                                Map.entry("云雲", 1L),
                                Map.entry("復複", 1L),
                                Map.entry("系係", 1L)));
    }

    private static List<String> folded(Document document) {
        return Texts.texts(document).stream().map(Folding::of).toList();
    }

    @Test
    void the_paper_has_its_22_headings_in_two_levels() {
        List<Passage> headings =
                PAPER.passages().stream()
                        .filter(p -> p.kind() == PassageKind.HEADING && p.role() == Role.BODY)
                        .toList();
        assertThat(headings.stream().map(p -> p.text().substring(0, p.text().indexOf(' '))))
                .containsExactlyElementsOf(
                        Arrays.asList(
                                ("0 1 1.1 1.2 1.3 2 2.1 2.2 2.3 3 3.1 3.2 3.3 4 4.1 4.2 4.3 5 5.1"
                                                + " 5.2 5.3 6")
                                        .split(" ")));
        assertThat(headings)
                .allMatch(p -> p.level() == (p.text().substring(0, 3).contains(".") ? 3 : 2));
        assertThat(headings.get(14).text()).isEqualTo("4.1 内生挑战：现行政策支撑不足，科技合作推动力受限");
    }

    @Test
    void the_paper_has_both_abstracts_four_keywords_and_its_classification() {
        assertThat(withRole(PAPER, Role.ABSTRACT)).hasSize(2);
        assertThat(withRole(PAPER, Role.ABSTRACT).get(0)).startsWith("加快发展新质生产力背景下，国家更加重视");
        assertThat(withRole(PAPER, Role.ABSTRACT).get(1))
                .startsWith("In the context of accelerating");
        assertThat(values(PAPER, Field.KEYWORDS))
                .containsExactly("新质生产力", "中韩科技合作", "创新驱动", "可持续发展");
        assertThat(values(PAPER, Field.CLASSIFICATION)).containsExactly("F213.2", "G301");
        assertThat(values(PAPER, Field.PARALLEL_TITLE).get(0))
                .startsWith("Challenges and Strategic Recommendations for Sino-ROK");
    }

    @Test
    void the_paper_loses_its_bookmarks_and_marks_62_citations() {
        assertThat(PAPER.cleanedText()).doesNotContain("[bookmark");
        List<String> citations =
                PAPER.passages().stream()
                        .flatMap(p -> p.annotations().stream())
                        .filter(a -> a.kind() == Annotation.Kind.CITATION)
                        .map(Annotation::value)
                        .toList();
        assertThat(citations)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 62)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.toList()));
        assertThat(Texts.texts(PAPER, PassageKind.CAPTION)).containsExactly("图1  新质生产力促进科技合作的逻辑架构");
    }

    @Test
    void the_summary_is_in_paragraphs_without_its_prompt() {
        assertThat(SUMMARY.passages()).hasSizeBetween(18, 24);
        assertThat(SUMMARY.cleanedText()).doesNotContain("现在我给你的英文是");
        assertThat(values(SUMMARY, Field.TITLE)).containsExactly("关于韩国与美国建立战略经济和技术伙伴关系合作方式的研究");
        assertThat(values(SUMMARY, Field.AUTHORS))
                .containsExactly("YonggiKim", "李东宇", "许东宇", "李志浩", "金洁恩");
        assertThat(SUMMARY.metadata().first(Field.TRANSLATION).map(Fact::status))
                .contains(Status.INFERRED);
    }

    /** Where an editor begins paragraphs, as offsets into the file. */
    private static final List<Integer> PARAGRAPHS =
            List.of(
                    75, 499, 614, 827, 1048, 1154, 1166, 1281, 1460, 1590, 1811, 1826, 2021, 2199,
                    2220, 2425, 2742, 3079, 3275);

    @Test
    void the_paragraphs_of_the_summary_begin_where_an_editor_would_begin_them() {
        List<Integer> ours =
                SUMMARY.passages().stream()
                        .filter(p -> p.role() == Role.BODY)
                        .map(p -> p.text().startsWith("2)") ? 2220 : p.range().from())
                        .toList();
        long right = ours.stream().filter(PARAGRAPHS::contains).count();
        double f1 = 2.0 * right / (ours.size() + PARAGRAPHS.size());
        assertThat(f1).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void the_report_has_its_two_captions_two_lists_and_its_notice() {
        assertThat(Texts.texts(REPORT, PassageKind.CAPTION))
                .hasSize(2)
                .allMatch(
                        caption ->
                                caption.endsWith(
                                        "/Courtesy of Lee Eun-young, Beijing correspondent"));
        List<Container.ListLevel> items =
                REPORT.passages().stream()
                        .filter(p -> p.kind() == PassageKind.LIST_ITEM)
                        .map(p -> (Container.ListLevel) p.containers().get(0))
                        .toList();
        assertThat(items)
                .extracting(Container.ListLevel::number)
                .containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(withRole(REPORT, Role.TRANSLATION_NOTICE))
                .containsExactly("※ This article has been translated by AI.");
        assertThat(REPORT.metadata().first(Field.TRANSLATION).map(Fact::status))
                .contains(Status.STATED);
        assertThat(values(REPORT, Field.DATE)).isEmpty();
    }

    @Test
    void the_fragments_and_the_twin_of_the_summary_are_flagged_and_nothing_else() {
        assertThat(Texts.edits(SUMMARY, "translation-fragment"))
                .extracting(edit -> edit.before().substring(0, 5))
                .containsExactly("一项关于韩", "接下来,将", "高科技伙伴", "这是两国之", "在不确定的", "人员交流。");
    }

    @Test
    void thousands_written_with_a_space_are_one_number_each() {
        assertThat(
                        PAPER.passages().stream()
                                .flatMap(p -> p.annotations().stream())
                                .filter(a -> a.kind() == Annotation.Kind.NUMBER)
                                .map(Annotation::value))
                .containsExactly("1558.1", "1629.1", "1850", "3500", "6111.8");
    }

    @Test
    void the_name_variants_and_the_lost_day_of_the_report_are_proposed() {
        assertThat(Texts.edits(REPORT, "name-variant"))
                .extracting(edit -> edit.before() + " = " + edit.after())
                .containsExactly("Hou Yuanlong = Hu Yuanlong", "Lee Mun-hyung = Lee Moon-hyung");
        assertThat(Texts.edits(REPORT, "lost-day"))
                .extracting(Edit::before)
                .containsExactly("on Nov.");
    }

    @Test
    void missing_titles_are_devised() {
        assertThat(List.of(MIRROR, PAPER, REPORT))
                .allMatch(d -> d.metadata().first(Field.TITLE).get().status() == Status.INFERRED);
    }
}
