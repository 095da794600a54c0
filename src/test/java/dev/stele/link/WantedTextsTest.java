package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stele.analyse.Analyser;
import dev.stele.clean.Texts;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Wanted;
import dev.stele.model.Work;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WantedTextsTest {
    private static Library link(Document... documents) {
        return link(Language.ENGLISH, documents);
    }

    private static Library link(Language language, Document... documents) {
        Corpus named = Corpus.named("Test");
        Corpus corpus =
                new Corpus(
                        named.title(),
                        named.description(),
                        language,
                        named.base(),
                        named.updated(),
                        named.rights(),
                        named.contact(),
                        named.opensSources(),
                        false,
                        named.vocabulary(),
                        named.supplied());
        Analyser analyser = new Analyser(corpus.vocabulary());
        return new Linker(corpus, new Findings())
                .link(
                        new DocumentsInMemory(
                                Arrays.stream(documents).map(analyser::analyse).toList()));
    }

    @Test
    void what_most_works_cite_comes_first() {
        Library library =
                link(
                        DocumentBuilder.at("a.txt").paragraph("他读《镜面史》和《夜间的窑》。").build(),
                        DocumentBuilder.at("b.txt").paragraph("她也读过《夜間的窯》。").build());
        assertThat(library.wanted())
                .extracting(Wanted::label, Wanted::works, Wanted::kind)
                .containsExactly(
                        tuple("夜间的窑", 2, Wanted.Kind.TITLE), tuple("镜面史", 1, Wanted.Kind.TITLE));
    }

    @Test
    void witnesses_of_one_work_count_once_and_all_their_places_are_listed() {
        String article = Texts.paragraph(1) + "他读《镜面史》，又读《镜面史》。" + Texts.paragraph(2);
        Library library =
                link(
                        DocumentBuilder.at("a.txt").paragraph(article).build(),
                        DocumentBuilder.at("b.txt").paragraph(article).build(),
                        DocumentBuilder.at("c.txt").paragraph("她读《夜间的窑》。").build(),
                        DocumentBuilder.at("d.txt").paragraph("雨夜有人提到《夜间的窑》。").build());

        assertThat(library.works()).hasSize(3);
        assertThat(library.wanted())
                .extracting(Wanted::label, Wanted::works, Wanted::citations, Wanted::repeated)
                .containsExactly(tuple("夜间的窑", 2, 2, 0), tuple("镜面史", 1, 2, 2));
        assertThat(library.wanted().get(1).places())
                .extracting(Wanted.Place::document)
                .containsExactly("a", "a", "b", "b");
    }

    @Test
    void documents_that_only_share_a_title_are_works_of_their_own() {
        Library library =
                link(
                        DocumentBuilder.at("a.txt")
                                .paragraph(Texts.paragraph(1) + "他读《镜面史》。")
                                .build(),
                        DocumentBuilder.at("b.txt").paragraph("多年以后，谁还记得《镜面史》？").build());

        assertThat(library.wanted())
                .extracting(Wanted::works, Wanted::citations, Wanted::repeated)
                .containsExactly(tuple(2, 2, 0));
    }

    @Test
    void what_is_cited_as_often_stands_in_the_order_of_the_interface_s_language() {
        Document document = DocumentBuilder.at("a.txt").paragraph("《中庸》《論語》《一貫》《孟子》").build();
        assertThat(link(Language.SIMPLIFIED_CHINESE, document).wanted())
                .extracting(Wanted::label)
                .containsExactly("論語", "孟子", "一貫", "中庸");
        assertThat(link(Language.TRADITIONAL_CHINESE, document).wanted())
                .extracting(Wanted::label)
                .containsExactly("一貫", "中庸", "孟子", "論語");
    }

    @Test
    void works_without_a_date_stand_by_title_in_the_order_of_the_interface_s_language() {
        Document[] documents = {
            DocumentBuilder.at("a.txt").title("中文").paragraph("很久以前。").build(),
            DocumentBuilder.at("b.txt").title("爱").paragraph("后来下雨。").build(),
            DocumentBuilder.at("c.txt").title("一").paragraph("又晴了。").build()
        };
        assertThat(link(Language.SIMPLIFIED_CHINESE, documents).works())
                .extracting(Work::best)
                .containsExactly("b", "c", "a");
        assertThat(link(Language.TRADITIONAL_CHINESE, documents).works())
                .extracting(Work::best)
                .containsExactly("c", "a", "b");
    }

    @Test
    void a_title_of_the_library_becomes_a_link() {
        Library library =
                link(
                        DocumentBuilder.at("a.txt").paragraph("他读《镜面史》。").build(),
                        DocumentBuilder.at("b.txt").title("镜面史").paragraph("很久以前。").build());
        assertThat(library.wanted()).isEmpty();
        assertThat(library.backlinks().get("b"))
                .extracting(link -> link.document() + link.range().of("他读《镜面史》。"))
                .containsExactly("a镜面史");
    }

    @Test
    void items_of_a_list_are_wanted_with_their_address() {
        Library library =
                link(
                        Texts.clean(
                                """
                                Mirrors cool.[1] Ovens do not.[2] Nobody knows.[3]

                                References

                                [1] Field, A. (2001). Mirrors cooled overnight. Glass. doi:10.1234/m.1

                                [2] Kim, H. (2003). Ovens that never cool. Kiln Books.

                                [3] Lin, W. (2004). Unknown unknowns of glass. Star Press.
                                """));
        assertThat(library.wanted())
                .extracting(Wanted::label, Wanted::address)
                .containsExactlyInAnyOrder(
                        tuple("Mirrors cooled overnight", "https://doi.org/10.1234/m.1"),
                        tuple("Ovens that never cool", ""),
                        tuple("Unknown unknowns of glass", ""));
        assertThat(library.citations().get("test"))
                .hasSize(3)
                .noneMatch(it -> it.anchors().isEmpty());
    }

    @Test
    void words_in_guillemets_of_a_program_are_no_titles() {
        assertThat(
                        link(DocumentBuilder.at("a.txt").paragraph("a « b » c <<d>> [e] f").build())
                                .wanted())
                .isEmpty();
    }
}
