package dev.stele.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed, held to the sentences of RFC 4287 that say “MUST”. */
class FeedTest {
    private static final String BASE = "https://example.org/library/";

    private static Document feed(String updated, Feed.Entry... entries) {
        Feed feed =
                new Feed(
                        BASE,
                        BASE + "feed.xml",
                        "Harbours & <lights>",
                        "",
                        "en",
                        "",
                        updated,
                        List.of(entries));
        return Files.parsed(feed.bytes());
    }

    private static Feed.Entry entry(String name, String day, String title) {
        return new Feed.Entry(
                BASE + name + ".html", title, "zh-Hans", List.of("李 明"), day, day, "渡轮 𠮷");
    }

    private static List<String> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(i -> parent.getChildNodes().item(i))
                .filter(child -> name.equals(child.getLocalName()))
                .map(Node::getTextContent)
                .toList();
    }

    @Test
    void a_feed_and_its_entries_have_what_the_standard_asks_for() {
        Document feed = feed("", entry("a", "2026-01-30", "甲"), entry("b", "2026-01-31", "乙"));
        Element root = feed.getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo("feed");
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        List<Element> entries = Files.elements(feed, "entry");
        assertThat(entries).hasSize(2);
        for (Element holder : List.of(root, entries.get(0), entries.get(1))) {
            assertThat(children(holder, "id")).hasSize(1);
            assertThat(children(holder, "title")).hasSize(1);
            assertThat(children(holder, "author")).hasSize(1);
            assertThat(children(holder, "updated"))
                    .singleElement()
                    .satisfies(moment -> OffsetDateTime.parse(moment));
        }
        assertThat(Files.texts(feed, "id")).containsExactly(BASE, BASE + "a.html", BASE + "b.html");
        assertThat(Files.elements(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "alternate " + BASE,
                        "self " + BASE + "feed.xml",
                        "alternate " + BASE + "a.html",
                        "alternate " + BASE + "b.html");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(entries.get(0).getAttribute("xml:lang")).isEqualTo("zh-Hans");
    }

    @Test
    void a_feed_is_as_new_as_its_newest_entry_or_the_day_it_is_told() {
        Feed.Entry[] entries = {entry("a", "2026-01-30", "甲"), entry("b", "2026-01-31", "乙")};
        assertThat(children(feed("", entries).getDocumentElement(), "updated"))
                .containsExactly("2026-01-31T00:00:00Z");
        assertThat(children(feed("2026-02-01", entries).getDocumentElement(), "updated"))
                .containsExactly("2026-02-01T00:00:00Z");
        assertThat(children(feed("2026-02-01").getDocumentElement(), "updated"))
                .containsExactly("2026-02-01T00:00:00Z");
    }

    @Test
    void markup_and_characters_of_all_planes_arrive_as_they_are() {
        Document feed = feed("", entry("a", "2026-01-30", "“]]>” <b>&amp;</b> 𠮷野家 😀"));
        assertThat(Files.texts(feed, "title"))
                .containsExactly("Harbours & <lights>", "“]]>” <b>&amp;</b> 𠮷野家 😀");
        assertThat(Files.texts(feed, "summary")).containsExactly("渡轮 𠮷");
    }

    @Test
    void what_xml_cannot_carry_leaves_a_mark() {
        Document feed = feed("", entry("a", "2026-01-30", "a\u0000b\u000Bc\uFFFEd\uD83Ee\uDC00"));
        assertThat(Files.texts(feed, "title").get(1)).isEqualTo("a�b�c�d�e�");
    }

    @Test
    void what_is_not_known_is_left_out() {
        Document feed =
                feed(
                        "2026-02-01",
                        new Feed.Entry(
                                BASE + "a.html", "Note", "und", List.of(), "2026-02-01", "", ""));
        Element entry = Files.elements(feed, "entry").get(0);
        assertThat(entry.hasAttribute("xml:lang")).isFalse();
        assertThat(children(entry, "published")).isEmpty();
        assertThat(children(entry, "summary")).isEmpty();
        assertThat(children(entry, "author")).isEmpty();
        assertThat(children(feed.getDocumentElement(), "subtitle")).isEmpty();
        assertThat(children(feed.getDocumentElement(), "rights")).isEmpty();
    }

    @Test
    void a_feed_without_any_day_is_not_made() {
        assertThatThrownBy(() -> feed("")).isInstanceOf(IllegalArgumentException.class);
    }
}
