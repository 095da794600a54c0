package dev.stele.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Document;
import dev.stele.model.Evidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatedFurnitureTest {
    private static final Set<String> REPEATED =
            Set.of("海港之声", "港区地图", "设为首页", "值班表", "目录", "愿海风平静。");

    private static Document clean(String text) {
        return Texts.clean(Texts.plain(text), new Evidence(List.of(), REPEATED));
    }

    @Test
    void a_run_of_lines_that_other_documents_share_goes() {
        Document document = clean(Texts.paragraph(1) + "\n\n海港之声\n设为首页\n值班表\n");
        assertThat(document.cleanedText()).isEqualTo(Texts.paragraph(1));
        assertThat(Texts.edits(document, "repeated-furniture")).hasSize(1);
    }

    @Test
    void a_single_shared_line_stays() {
        Document document = clean("目录\n\n" + Texts.paragraph(1) + "\n\n港区地图\n");
        assertThat(document.cleanedText()).contains("目录").contains("港区地图");
    }

    @Test
    void shared_lines_inside_the_text_and_sentences_stay() {
        Document document =
                clean(
                        Texts.paragraph(1)
                                + "\n海港之声\n港区地图\n值班表\n"
                                + Texts.paragraph(2)
                                + "\n海港之声\n港区地图\n愿海风平静。\n");
        assertThat(Texts.edits(document, "repeated-furniture")).isEmpty();
    }

    @Test
    void without_evidence_nothing_goes() {
        Document document = Texts.clean(Texts.paragraph(1) + "\n\n海港之声\n港区地图\n值班表\n");
        assertThat(document.cleanedText()).contains("值班表");
    }

    private static Document with(String text, String... shared) {
        return Texts.clean(Texts.plain(text), new Evidence(List.of(), Set.of(shared)));
    }

    @Test
    void shared_lines_without_a_sign_of_a_page_are_only_proposed() {
        Document document = with(Texts.paragraph(1) + "\n\n海港之声\n港区地图\n灯塔\n", "海港之声", "港区地图", "灯塔");
        assertThat(document.cleanedText()).contains("灯塔");
        assertThat(Texts.edits(document, "repeated-furniture")).hasSize(3);
    }

    @Test
    void the_closing_of_letters_stays() {
        Document document =
                with(
                        Texts.paragraph(1) + "\n\nYours sincerely,\nAnna\nHarbour Office\nHome\n",
                        "Yours sincerely,",
                        "Anna",
                        "Harbour Office",
                        "Home");
        assertThat(document.cleanedText()).contains("Yours sincerely,").contains("Harbour Office");
    }

    @Test
    void dates_facts_and_headings_that_other_documents_have_too_stay() {
        String head = "2031年1月28日 港口委员会第二十五次会议批准\n## 第一章  总则\n地点：北岸\n采访：林晓舟\n首页\n登录\n";
        Document document = with(head + Texts.paragraph(1), head.lines().toArray(String[]::new));
        assertThat(document.cleanedText()).startsWith("2031年1月28日").contains("采访：林晓舟");
    }

    @Test
    void the_end_of_a_listing_stays() {
        String end = "return 0;\n}\n```\n";
        Document document =
                with(Texts.paragraph(1) + "\n" + end, end.lines().toArray(String[]::new));
        assertThat(document.cleanedText()).endsWith("```");
    }
}
