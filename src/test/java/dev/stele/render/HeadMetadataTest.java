package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tags of a head, read field by field as Zotero's Embedded Metadata translator reads them. */
class HeadMetadataTest {
    private static final String PAGE = "https://harbour.example/documents/lamp.html";

    private static DocumentBuilder lamp() {
        return DocumentBuilder.at("lamp.txt")
                .in(Language.ENGLISH)
                .paragraph("A lamp burns at the harbour.")
                .fact(Field.AUTHORS, Fact.stated("Ada Quill", "its head"))
                .fact(Field.CONTAINER, Fact.stated("The Pilot", "its head"));
    }

    private static HeadMetadata.HeadView head(Document document, String title) {
        return HeadMetadata.of(
                document, "A lamp burns …", title, PAGE, Corpus.named("The Harbour Library"));
    }

    private static List<String> contents(HeadMetadata.HeadView head, String name) {
        return head.metas().stream()
                .filter(meta -> meta.name().equals(name))
                .map(HeadMetadata.Meta::content)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "newspaper-article, newspaperArticle, prism.publicationName",
        "journal-article, journalArticle, citation_journal_title",
        "report-summary, report, citation_technical_report_institution",
        "thesis, thesis, citation_dissertation_institution",
        "conference-paper, conferencePaper, citation_conference_title",
        "book-section, bookSection, citation_book_title",
        "manuscript, manuscript, prism.publicationName",
        "something-else, webpage, prism.publicationName",
    })
    void an_item_is_taken_for_what_it_is(String kind, String type, String outlet) {
        Document document = lamp().fact(Field.KIND, Fact.inferred(kind, "its form")).build();
        HeadMetadata.HeadView head = head(document, "The lamp");
        assertThat(contents(head, "z:itemType")).containsExactly(type);
        assertThat(contents(head, outlet)).containsExactly("The Pilot");
        // Any of these would make it an item of that type in spite of its own.
        List<String> typing =
                List.of(
                        "citation_journal_title",
                        "citation_technical_report_institution",
                        "citation_dissertation_institution",
                        "citation_conference_title",
                        "citation_book_title");
        assertThat(typing.stream().filter(it -> !contents(head, it).isEmpty()))
                .isSubsetOf(List.of(outlet));
    }

    @Test
    void title_authors_language_and_address_are_told_in_each_vocabulary() {
        HeadMetadata.HeadView head = head(lamp().build(), "The lamp");
        for (String name : List.of("citation_title", "DC.title", "og:title")) {
            assertThat(contents(head, name)).as(name).containsExactly("The lamp");
        }
        for (String name : List.of("citation_author", "DC.creator")) {
            assertThat(contents(head, name)).as(name).containsExactly("Ada Quill");
        }
        for (String name : List.of("citation_language", "DC.language")) {
            assertThat(contents(head, name)).as(name).containsExactly("en");
        }
        for (String name : List.of("citation_public_url", "DC.identifier", "og:url")) {
            assertThat(contents(head, name)).as(name).containsExactly(PAGE);
        }
    }

    @Test
    void only_a_stated_or_supplied_date_is_told() {
        Document stated = lamp().fact(Field.DATE, Fact.stated("2025-12-11", "its head")).build();
        assertThat(contents(head(stated, "x"), "citation_publication_date"))
                .containsExactly("2025/12/11");
        assertThat(contents(head(stated, "x"), "DC.date")).containsExactly("2025-12-11");
        Document inferred =
                lamp().fact(Field.DATE, Fact.inferred("[2026-01-07..2026-01-26]", "x")).build();
        assertThat(
                        head(inferred, "x").metas().stream()
                                .map(HeadMetadata.Meta::name)
                                .filter(name -> name.contains("date")))
                .isEmpty();
        assertThat(head(inferred, "x").jsonLd().toString()).doesNotContain("2026");
    }

    @Test
    void what_is_not_known_has_no_tag() {
        Document bare = DocumentBuilder.at("bare.txt").paragraph("Words.").build();
        HeadMetadata.HeadView head =
                HeadMetadata.of(bare, "", "[Words]", "", Corpus.named("Library"));
        assertThat(head.metas()).noneMatch(meta -> meta.content().isEmpty());
        assertThat(head.metas().stream().map(HeadMetadata.Meta::name).collect(Collectors.toSet()))
                .doesNotContain("og:url", "citation_public_url", "citation_author", "DC.type");
        assertThat(contents(head, "DC.identifier")).containsExactly("bare");
    }

    @Test
    void linked_data_is_json_whatever_the_title() {
        String title = "</script><script>alert(1)</script> \"&\" \u2028";
        String json = head(lamp().build(), title).jsonLd().toString();
        assertThat(json).doesNotContain("<").doesNotContain(">");
        JsonNode item = new JsonMapper().readTree(json);
        assertThat(item.path("headline").asString()).isEqualTo(title);
        assertThat(item.path("@type").asString()).isEqualTo("CreativeWork");
        assertThat(item.path("author").get(0).path("name").asString()).isEqualTo("Ada Quill");
        assertThat(item.path("publisher").path("name").asString()).isEqualTo("The Pilot");
    }
}
