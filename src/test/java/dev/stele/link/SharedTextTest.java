package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.analyse.Analyser;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Library;
import dev.stele.model.Link;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    private static final String QUOTATION =
            "a harbour is a promise that the land makes to those who have none under their own"
                    + " feet, and it is broken oftener than kept";
    private static final String HAN = "港口是陆地向脚下没有土地的人作出的承诺而承诺总是要在风暴来临的时候才能够兑现";

    private static Library link(DocumentBuilder... documents) {
        Analyser analyser = new Analyser(Corpus.named("Test").vocabulary());
        return new Linker(Corpus.named("Test"), new Findings())
                .link(
                        new DocumentsInMemory(
                                Arrays.stream(documents)
                                        .map(each -> analyser.analyse(each.build()))
                                        .toList()));
    }

    private static DocumentBuilder document(String name, String... paragraphs) {
        DocumentBuilder document = DocumentBuilder.at(name + ".txt");
        for (String paragraph : paragraphs) {
            document = document.paragraph(paragraph);
        }
        return document;
    }

    /** Many words that no other document has. */
    private static String filler(String name) {
        return IntStream.range(0, 120)
                .mapToObj(i -> name + i)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void a_quotation_links_both_documents_with_its_words() {
        Library library =
                link(
                        document("a", filler("oak"), "He wrote: " + QUOTATION + ", and died."),
                        document("b", "She read, “" + QUOTATION + "”, twice.", filler("elm")));
        Link toB = library.shared().get("b").get(0);
        assertThat(toB.document()).isEqualTo("a");
        assertThat(toB.passage()).isEqualTo(1);
        assertThat(words(library, toB)).isEqualTo(QUOTATION);
        Link toA = library.shared().get("a").get(0);
        assertThat(toA.document()).isEqualTo("b");
        assertThat(words(library, toA)).isEqualTo(QUOTATION);
        assertThat(toA.anchor())
                .contains(library.documents().get("a").document().passages().get(1).anchor());
    }

    @Test
    void a_quotation_is_found_in_the_other_script() {
        Library library =
                link(
                        document("a", filler("oak"), "他写道：" + HAN + "。"),
                        document(
                                "b",
                                HAN.replace('陆', '陸').replace('脚', '腳').replace('风', '風'),
                                filler("elm")));
        assertThat(library.shared()).containsOnlyKeys("a", "b");
    }

    @Test
    void a_few_common_words_are_no_quotation() {
        String phrase = "a harbour is a promise that the land makes to";
        assertThat(
                        link(
                                        document(
                                                "a", filler("oak"), "He wrote: " + phrase + " us."),
                                        document("b", filler("elm"), "Once " + phrase + " me"))
                                .shared())
                .isEmpty();
    }

    @Test
    void copies_of_one_work_share_no_quotations() {
        String text = filler("oak") + " " + QUOTATION;
        assertThat(link(document("a", text), document("b", text)).shared()).isEmpty();
    }

    @Test
    void what_stands_everywhere_is_a_formula() {
        DocumentBuilder[] documents =
                IntStream.range(0, 12)
                        .mapToObj(i -> document("d" + i, filler("t" + i + "x"), QUOTATION))
                        .toArray(DocumentBuilder[]::new);
        assertThat(link(documents).shared()).isEmpty();
    }

    private static String words(Library library, Link link) {
        List<String> passages =
                library.documents().get(link.document()).document().passages().stream()
                        .map(passage -> passage.text())
                        .toList();
        return link.range().of(passages.get(link.passage()));
    }
}
