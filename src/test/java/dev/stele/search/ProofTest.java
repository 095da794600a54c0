package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.index.Shelf;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Vocabulary;
import dev.stele.model.Work;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @TempDir Path site;

    private List<Finding> proveShelf(int shardLength) {
        Library library = Shelf.small();
        Shelf.write(Shelf.index(library, shardLength), site);
        return prove(library);
    }

    private List<Finding> prove(Library library) {
        Findings findings = new Findings();
        Proof proof = new Proof(site, findings);
        for (int work = 0; work < library.works().size(); work++) {
            for (Work.Witness witness : library.works().get(work).witnesses()) {
                proof.check(work, library.documents().get(witness.document()).document());
            }
        }
        return findings.sorted();
    }

    /** Proves of a document that the index was made without it. */
    private List<Finding> prove(Document lost) {
        Findings findings = new Findings();
        new Proof(site, findings).check(0, lost);
        return findings.sorted();
    }

    private List<Finding> proveAll(Document... documents) {
        Library library = Shelf.of(new Vocabulary(List.of()), documents);
        Shelf.write(Shelf.index(library), site);
        return prove(library);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 12_000})
    void every_document_of_a_whole_index_is_found(int shardLength) {
        assertThat(proveShelf(shardLength)).isEmpty();
    }

    @Test
    void a_document_that_the_index_lacks_is_told_for_each_way() {
        Shelf.write(Shelf.index(Shelf.small()), site);
        Document lost =
                DocumentBuilder.at("ports/lost.txt")
                        .in(Language.SIMPLIFIED_CHINESE)
                        .title("港口的灯塔")
                        .paragraph("渡轮在清晨离开港口，船长点亮了灯塔的灯。")
                        .build();
        List<Finding> findings = prove(lost);
        assertThat(findings).hasSize(2).allMatch(it -> it.severity() == Severity.WARNING);
        assertThat(findings.get(0).message())
                .isEqualTo(
                        "ports/lost.txt: warning: searching for “渡轮在清晨离”, the phrase of its"
                                + " middle, does not find it [not-found]\n"
                                + "    fix: build again; if it stays, this is a fault of the index:"
                                + " report it with the file");
        assertThat(findings.get(1).cause()).contains("“港口的灯塔”, the title,");
    }

    @Test
    void another_document_with_the_same_words_is_not_enough() {
        Shelf.write(Shelf.index(Shelf.small()), site);
        Document same =
                DocumentBuilder.at("other.md")
                        .paragraph("A clock has wheels. Clockmaking, or horology, is an art.")
                        .build();
        assertThat(prove(same)).hasSize(1);
    }

    @Test
    void documents_without_a_word_have_nothing_to_be_found_by() {
        assertThat(proveAll(DocumentBuilder.at("marks.txt").paragraph("… — !?").build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “wait”, then \"go\": nobody moved at all.",
                "R&D, C++ and x86-64 in v1.2.3 of 3,000 programs",
                "他说：“渡轮在清晨离开”，没有人动。",
                "在2023年5月AI半导体（HBM）出口增长了30%",
                "한국의 반도체 산업은 1983년에 시작되었다.",
                "ガイドとｶﾞｲﾄﾞ、㌔は同じ",
                "Straße, ŒUVRE und İstanbul",
                "乾隆皇后在里面發現頭髮乾燥，於是後來",
                "\uD840\uDC00\uD869\uDED6 was carved",
                "a",
                "龙"
            })
    void texts_of_every_shape_are_found_by_themselves(String text) {
        Document titled =
                DocumentBuilder.at("titled.txt")
                        .fact(Field.TITLE, Fact.inferred(text, "its first words"))
                        .paragraph("Something else stands here, and nothing more.")
                        .build();
        Document held = DocumentBuilder.at("held.txt").paragraph(text).build();
        assertThat(proveAll(titled, held)).isEmpty();
    }

    @Test
    void a_very_long_title_is_searched_by_its_beginning() {
        String title = "colorization ".repeat(400) + "x".repeat(2000);
        Document document =
                DocumentBuilder.at("long.txt")
                        .fact(Field.TITLE, Fact.inferred(title, "its first words"))
                        .paragraph("Short.")
                        .build();
        assertThat(proveAll(document)).isEmpty();
    }

    @Test
    void the_phrase_is_of_the_middle_and_of_long_words() {
        Document document =
                DocumentBuilder.at("a.txt")
                        .paragraph("An opening that nobody reads to its end.")
                        .paragraph("It is so that electromagnetic hydrodynamics prevailed at all.")
                        .paragraph("A close that is about as long as the opening was.")
                        .build();
        assertThat(MiddlePhrase.of(document)).contains("electromagnetic hydrodynamics prevailed");
    }
}
