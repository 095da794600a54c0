package dev.stele.link;

import static dev.stele.model.Concepts.concept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stele.analyse.Analyser;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Card;
import dev.stele.model.Collation.Row;
import dev.stele.model.Corpus;
import dev.stele.model.Decision;
import dev.stele.model.Decision.Verdict;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Link;
import dev.stele.model.Occurrence;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.model.Supplied;
import dev.stele.model.Vocabulary;
import dev.stele.model.Work;
import dev.stele.model.Work.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final Corpus CORPUS = Corpus.named("Test");

    private final Findings findings = new Findings();

    private Library link(Corpus corpus, DocumentBuilder... builders) {
        Analyser analyser = new Analyser(corpus.vocabulary());
        return new Linker(corpus, findings)
                .link(
                        new DocumentsInMemory(
                                Stream.of(builders)
                                        .map(each -> analyser.analyse(each.build()))
                                        .toList()));
    }

    private Library link(DocumentBuilder... builders) {
        return link(CORPUS, builders);
    }

    /** Where a link of notes/today.md leads in a small library, as {@code ID#words}. */
    private List<String> targets(String href) {
        return targets("notes/today.md", href);
    }

    private List<String> targets(String path, String href) {
        Library library =
                link(
                        DocumentBuilder.at(path)
                                .heading("First part")
                                .linking("See that for more.", "that", href),
                        DocumentBuilder.at("notes/deep/Other page.md")
                                .heading("Two words")
                                .paragraph("a")
                                .heading("Two words")
                                .paragraph("b"),
                        DocumentBuilder.at("notes/deep/index.html").paragraph("deep"),
                        DocumentBuilder.at("README.md").paragraph("root"),
                        DocumentBuilder.at("数据/报告.txt").paragraph("报告"),
                        DocumentBuilder.at("page.html")
                                .fact(
                                        Field.URL,
                                        Fact.stated(
                                                "https://www.example.org/news/2025/story?id=5",
                                                "head"))
                                .paragraph("news"));
        return library
                .links()
                .getOrDefault(path.substring(0, path.lastIndexOf('.')), List.of())
                .stream()
                .map(
                        link ->
                                link.target()
                                        + link.anchor()
                                                .map(a -> "#" + word(library, link, a))
                                                .orElse(""))
                .toList();
    }

    private static String word(Library library, Link link, String anchor) {
        List<String> anchors =
                library.documents().get(link.target()).document().passages().stream()
                        .map(passage -> passage.anchor())
                        .toList();
        return String.valueOf(anchors.indexOf(anchor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep/Other page.md | notes/deep/Other page",
                "deep/Other%20page.md | notes/deep/Other page",
                "./deep/../deep//other%20PAGE.md | notes/deep/Other page",
                "deep/Other page | notes/deep/Other page",
                "other page | notes/deep/Other page",
                "deep/Other%20page.html | notes/deep/Other page",
                "deep\\Other page.md | notes/deep/Other page",
                "deep/ | notes/deep/index",
                "deep | notes/deep/index",
                ".. | README",
                "/README.md | README",
                "../%E6%95%B0%E6%8D%AE/报告.txt?download=1 | 数据/报告",
                "deep/Other%20page.md#two-words | notes/deep/Other page#0",
                "deep/Other%20page.md#Two%20words | notes/deep/Other page#0",
                "deep/Other%20page.md#two-words-1 | notes/deep/Other page#2",
                "deep/Other%20page.md#nowhere | notes/deep/Other page",
                "#first-part | notes/today#0",
                "http://example.org/news/2025/story?utm_source=x&id=5#top | page",
                "https://EXAMPLE.org:443/news/./2025/story/?id=5 | page",
                "//example.org/news/2025/story?id=5 | page"
            })
    void a_link_leads_to_the_document_that_it_means(String href, String target) {
        assertThat(targets(href)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " java\nscript:alert(1)",
                "data:text/html,README.md",
                "file:///README.md",
                "mailto:README.md",
                "vbscript:README.md",
                "C:\\README.md",
                "https://example.org/news/2025/story?id=6",
                "https://example.org.evil.test/news/2025/story?id=5",
                "//README.md",
                "picture.png",
                "#nowhere",
                "",
                "%",
                "%zz%00",
                "today.md",
                "?"
            })
    void what_leads_outside_or_nowhere_is_no_link_of_the_library(String href) {
        assertThat(targets(href)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.md | broken-link | add the file to the corpus, or take the link out",
                "deep/today2.html#x | broken-link | add the file to the corpus, or take the link"
                        + " out",
                "Other%20page.md | broken-link | did you mean notes/deep/Other page.md?",
                "../../out.md | link-outside | put the file into the corpus folder and link to it"
                        + " there",
                "#nowhere | lost-fragment | write the heading's words behind the #, or leave the"
                        + " # out"
            })
    void a_broken_link_is_reported_with_path_and_remedy(String href, String code, String fix) {
        assertThat(targets(href)).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
        Finding finding = findings.sorted().get(0);
        assertThat(finding.path()).isEqualTo("notes/today.md");
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.fix()).isEqualTo(fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.png", "/gone.html", "https://x.test/a.md", "javascript:a.md"})
    void links_that_mean_no_document_of_the_corpus_are_not_reported(String href) {
        targets(href);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_saved_page_is_not_blamed_for_the_links_of_its_site() {
        Library library =
                link(
                        DocumentBuilder.at("a.html")
                                .fact(Field.URL, Fact.stated("http://s.test/x/a.html", "head"))
                                .linking("to b", "b", "../y/b.html")
                                .linking("to c", "c", "c.html"),
                        DocumentBuilder.at("saved as b.html")
                                .fact(Field.URL, Fact.stated("https://s.test/y/b.html", "head"))
                                .paragraph("text"));
        assertThat(library.links().get("a"))
                .containsExactly(new Link("a", 0, new Range(3, 4), "saved as b", Optional.empty()));
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_note_with_an_address_of_its_own_is_told_of_its_broken_links() {
        link(
                DocumentBuilder.at("a.md")
                        .fact(Field.URL, Fact.stated("http://s.test/x/a", "head"))
                        .linking("to c", "c", "c.md"));
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("broken-link");
    }

    @Test
    void a_broken_link_is_reported_with_line_and_column_of_its_file() {
        String file =
                "---\ntitle: x\n---\nSee gone.md, [one](gone.md) and\n\n> 再见[two](gone.md#x),"
                        + " [three](gone.md).\n";
        new Linker(CORPUS, findings, source -> Optional.of(file))
                .link(
                        new DocumentsInMemory(
                                List.of(
                                        new Analyser(CORPUS.vocabulary())
                                                .analyse(
                                                        DocumentBuilder.at("a.md")
                                                                .linking("one", "one", "gone.md")
                                                                .linking("two", "two", "gone.md#x")
                                                                .linking(
                                                                        "three", "three", "gone.md")
                                                                .build()))));
        assertThat(findings.sorted())
                .extracting(it -> it.line() + ":" + it.column())
                .containsExactly("4:20", "6:11", "6:31");
    }

    @Test
    void an_identifier_leads_to_the_document_that_states_it_as_its_own() {
        Library library =
                link(
                        DocumentBuilder.at("a.txt")
                                .paragraph("As 10.1234/lamps.7 and doi:10.1234/lamps.8 say."),
                        DocumentBuilder.at("b.txt")
                                .paragraph("DOI：10.1234/lamps.7")
                                .paragraph("The lamps of the harbour, cited 10.1234/lamps.9."),
                        DocumentBuilder.at("c.txt")
                                .fact(
                                        Field.URL,
                                        Fact.stated("https://doi.org/10.1234/LAMPS.8", "head"))
                                .paragraph("Other lamps."));
        assertThat(library.links().get("a"))
                .extracting(Link::target, Link::range)
                .containsExactly(tuple("b", new Range(3, 18)), tuple("c", new Range(27, 42)));
        assertThat(library.links()).containsOnlyKeys("a");
    }

    @Test
    void a_name_that_markdown_links_to_means_a_file_or_a_title() {
        Library library =
                link(
                        DocumentBuilder.at("a/start.md")
                                .linking("to 1", "1", "Plan")
                                .linking("to 2", "2", "part 1: the great TITLE")
                                .linking("to 3", "3", "b/Plan#Aim")
                                .linking("to 4", "4", "Nothing")
                                .linking("to 5", "5", "tel:123"),
                        DocumentBuilder.at("a/plan.md").paragraph("p"),
                        DocumentBuilder.at("b/plan.md").heading("Aim").paragraph("q"),
                        DocumentBuilder.at("c.txt")
                                .title("Part 1: The Great Title")
                                .paragraph("r"));
        assertThat(library.links().get("a/start"))
                .extracting(Link::target)
                .containsExactly("a/plan", "c", "b/plan");
        assertThat(library.links().get("a/start").get(2).anchor()).isPresent();
        assertThat(findings.sorted())
                .extracting(Finding::cause)
                .containsExactly("the link to “Nothing” leads to no document of the corpus");
    }

    @Test
    void wiki_names_in_plain_text_mean_files_and_titles() {
        Library library =
                link(
                        DocumentBuilder.at("a/start.txt")
                                .paragraph(
                                        "[[Plan]], [[the great TITLE|that]], [[b/Plan#Aim]],"
                                                + " [[Start]], [[Nothing]] [[ ]] [[open"),
                        DocumentBuilder.at("a/plan.md").paragraph("p"),
                        DocumentBuilder.at("b/plan.md").heading("Aim").paragraph("q"),
                        DocumentBuilder.at("c.txt")
                                .title("The Great Title")
                                .paragraph("see [[x]]"));
        String text = library.documents().get("a/start").document().passages().get(0).text();
        assertThat(library.links().get("a/start"))
                .extracting(each -> each.range().of(text) + " → " + each.target())
                .containsExactly("Plan → a/plan", "that → c", "b/Plan#Aim → b/plan");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_bare_address_of_a_document_is_a_link() {
        Library library =
                link(
                        DocumentBuilder.at("a.txt")
                                .paragraph("原文见https://x.test/a/1。另见http://y.test"),
                        DocumentBuilder.at("b.txt")
                                .fact(
                                        Field.URL,
                                        Fact.supplied("http://x.test/a/1", "me", "2026-01-01", "?"))
                                .paragraph("text"));
        assertThat(library.links().get("a"))
                .containsExactly(new Link("a", 0, new Range(3, 21), "b", Optional.empty()));
    }

    @Test
    void backlinks_come_from_other_documents_and_loops_end() {
        Library library =
                link(
                        DocumentBuilder.at("a.md").linking("to b", "b", "b.md"),
                        DocumentBuilder.at("b.md").linking("to a", "a", "a.md"),
                        DocumentBuilder.at("c.md")
                                .heading("Top")
                                .linking("to b", "b", "b.md")
                                .linking("up", "up", "#top"));
        assertThat(library.backlinks().get("b"))
                .extracting(Link::document)
                .containsExactly("a", "c");
        assertThat(library.backlinks()).containsOnlyKeys("a", "b");
        assertThat(library.links().get("c")).hasSize(2);
    }

    @Test
    void a_library_of_nothing_is_empty() {
        Library library = link();
        assertThat(library.cards()).isEmpty();
        assertThat(library.works()).isEmpty();
        assertThat(library.links()).isEmpty();
    }

    @Test
    void one_document_is_one_work() {
        Library library = link(DocumentBuilder.at("a.txt").paragraph("Some words, it's 3.5 long."));
        Work work = library.works().get(0);
        assertThat(work.witnesses()).containsExactly(new Witness("a", "cite", 1));
        assertThat(work.id()).matches("[0-9a-f]{12}");
        Card card = library.cards().get("a");
        assertThat(card.work()).isEqualTo(work.id());
        assertThat(card.length()).isEqualTo(5);
        assertThat(card.lead()).isEqualTo("Some words, it's 3.5 long.");
    }

    @Test
    void witnesses_stand_under_the_one_to_cite_with_their_relation() {
        String text = "韩国产业研究院发布报告称两国之间的合作与竞争将会长期并存而且不断地变化下去".repeat(3) + "并且还有更多内容";
        String traditional = text.replace('韩', '韓').replace('产', '產').replace('发', '發');
        Library library =
                link(
                        DocumentBuilder.at("b.txt")
                                .in(Language.SIMPLIFIED_CHINESE)
                                .title("报告")
                                .paragraph(text),
                        DocumentBuilder.at("a.txt")
                                .in(Language.TRADITIONAL_CHINESE)
                                .paragraph(traditional),
                        DocumentBuilder.at("c.txt")
                                .in(Language.SIMPLIFIED_CHINESE)
                                .paragraph(text));
        assertThat(library.works()).hasSize(1);
        assertThat(library.works().get(0).witnesses())
                .extracting(Witness::document, Witness::relation, Witness::similarity)
                .containsExactly(
                        tuple("b", "cite", 1.0),
                        tuple("a", "script", 1.0),
                        tuple("c", "copy", 1.0));
        assertThat(library.works().get(0).witnesses().get(2).collation().rows())
                .extracting(row -> row.base().size(), row -> row.other().size(), Row::same)
                .containsExactly(tuple(1, 1, true));
        assertThat(library.cards().get("c").work()).isEqualTo(library.works().get(0).id());
    }

    @Test
    void a_works_id_stays_when_other_documents_come() {
        DocumentBuilder a = DocumentBuilder.at("a.txt").title("A").paragraph("one");
        String before = link(a).works().get(0).id();
        assertThat(link(a, DocumentBuilder.at("0.txt").title("0").paragraph("two")).works())
                .extracting(Work::id)
                .contains(before);
    }

    @Test
    void the_newest_work_comes_first_and_undated_ones_last_by_title() {
        Library library =
                link(
                        dated("a.txt", "Zebra", ""),
                        dated("b.txt", "apple", ""),
                        dated("c.txt", "Old", "2019"),
                        dated("d.txt", "Bounded", "[2026-01-08..2026-01-26]"),
                        dated("e.txt", "New", "2025-12-11"));
        assertThat(library.works()).extracting(Work::best).containsExactly("d", "e", "c", "b", "a");
    }

    private static DocumentBuilder dated(String path, String title, String date) {
        DocumentBuilder builder = DocumentBuilder.at(path).title(title).paragraph(title);
        return date.isEmpty()
                ? builder
                : builder.fact(Field.DATE, Fact.inferred(date, "for the test"));
    }

    @Test
    void a_card_says_how_long_a_text_is_and_what_was_done_to_it() {
        String text = "环球时报 AI，一。".repeat(40);
        List<Edit> edits =
                List.of(
                        edit(0, Edit.Kind.LAYOUT, Edit.Mode.APPLIED),
                        edit(1, Edit.Kind.READING, Edit.Mode.APPLIED),
                        edit(2, Edit.Kind.WIDTH, Edit.Mode.DISPLAYED),
                        edit(3, Edit.Kind.DAMAGE, Edit.Mode.PROPOSED));
        Card card =
                link(DocumentBuilder.at("a.txt")
                                .in(Language.SIMPLIFIED_CHINESE)
                                .fact(Field.ABSTRACT, Fact.inferred("long", "test"))
                                .paragraph(Role.TITLE, "标题")
                                .paragraph(text)
                                .edits(edits))
                        .cards()
                        .get("a");
        assertThat(card.length()).isEqualTo(2 + 9 * 40);
        assertThat(card.lead()).startsWith("环球时报 AI，一。").endsWith("。").hasSizeLessThan(201);
        assertThat(card.edits()).isEqualTo(1);
        assertThat(card.proposals()).isEqualTo(1);
        assertThat(card.metadata().all(Field.ABSTRACT)).isEmpty();
    }

    private static Edit edit(int at, Edit.Kind kind, Edit.Mode mode) {
        return new Edit(new Range(at, at + 1), "x", "", "rule", kind, "why", 0.95, mode);
    }

    @Test
    void occurrences_stand_in_the_order_of_documents_and_text() {
        Corpus corpus =
                withVocabulary(
                        new Vocabulary(
                                List.of(
                                        concept("china").pref("en", "China").build(),
                                        concept("peru").pref("en", "Peru").build())));
        Library library =
                link(
                        corpus,
                        DocumentBuilder.at("b.txt").paragraph("China, China"),
                        DocumentBuilder.at("a.txt").paragraph("x").paragraph("in China"));
        List<Occurrence> china = library.occurrences().get("china");
        assertThat(china)
                .extracting(each -> each.document() + each.mention().passage())
                .containsExactly("a1", "b0", "b0");
        assertThat(china.get(2).mention().range()).isEqualTo(new Range(7, 12));
        assertThat(library.occurrences().get("peru")).isEmpty();
    }

    private static Corpus withVocabulary(Vocabulary vocabulary) {
        return new Corpus(
                "Test",
                "",
                Language.ENGLISH,
                Optional.empty(),
                "",
                "",
                "",
                false,
                false,
                vocabulary,
                List.of());
    }

    @Test
    void what_was_supplied_for_nothing_is_reported() {
        Corpus corpus =
                new Corpus(
                        "Test",
                        "",
                        Language.ENGLISH,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        false,
                        false,
                        Vocabulary.EMPTY,
                        List.of(
                                new Supplied(
                                        "a.txt",
                                        Map.of(),
                                        List.of(note("stands here"), note("stood here"))),
                                new Supplied("gone.txt", Map.of(), List.of())));
        link(corpus, DocumentBuilder.at("a.txt").paragraph("It stands here."));
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "corpus.yaml: warning: no document is called gone.txt"
                                + " [supplied-document-lost]\n    fix: write its path in the corpus"
                                + " folder, with extension, or the SHA-256 of its file",
                        "corpus.yaml: warning: no passage of a.txt says “stood here”"
                                + " [supplied-note-lost]\n    fix: quote the words as they stand on"
                                + " the document's page");
    }

    @Test
    void decisions_that_meet_nothing_are_reported() {
        Corpus corpus =
                new Corpus(
                        "Test",
                        "",
                        Language.ENGLISH,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        false,
                        false,
                        Vocabulary.EMPTY,
                        List.of(
                                new Supplied(
                                        "a.txt",
                                        Map.of(),
                                        List.of(),
                                        List.of(
                                                decision(Verdict.REFUSE, "name-variant", "here"),
                                                decision(Verdict.REFUSE, "name-variant", "there"),
                                                decision(Verdict.REFUSE, "name-variant", ""),
                                                decision(Verdict.ACCEPT, "lost-day", ""),
                                                decision(Verdict.ACCEPT, "", "stands")))));
        link(corpus, DocumentBuilder.at("a.txt").paragraph("It stands here."));
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "corpus.yaml: warning: nothing is proposed in a.txt at “stands”"
                                + " [decision-lost]\n    fix: take the entry out of accept",
                        "corpus.yaml: warning: nothing is proposed in a.txt by lost-day"
                                + " [decision-lost]\n    fix: take the entry out of accept",
                        "corpus.yaml: warning: the source of a.txt does not say “there”"
                                + " [decision-lost]\n    fix: quote the words as they stand in"
                                + " “as found”, or take the entry out");
    }

    private static Decision decision(Verdict verdict, String rule, String quote) {
        return new Decision(verdict, rule, quote, "", "", "", "");
    }

    private static Supplied.Note note(String quote) {
        return new Supplied.Note(quote, "text", "me", "2026-01-01", "why");
    }
}
