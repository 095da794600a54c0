package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Document;
import dev.stele.model.Evidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatedFurnitureTest {
    private static final Set<String> REPEATED = Set.of("海港之声", "港区地图", "值班表", "目录", "愿海风平静。");

    private static Document clean(String text) {
        return Texts.clean(Texts.plain(text), new Evidence(List.of(), REPEATED));
    }

    @Test
    void a_run_of_lines_that_other_documents_share_goes() {
        Document document = clean(Texts.paragraph(1) + "\n\n海港之声\n港区地图\n值班表\n");
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
}
