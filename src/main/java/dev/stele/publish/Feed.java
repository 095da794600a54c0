package dev.stele.publish;

import java.util.List;
import java.util.stream.Stream;

/**
 * An Atom feed (RFC 4287). A day stands for its first moment in UTC, since Atom knows moments only.
 *
 * @param address of the site, ending in {@code /}; also what the feed is known by
 * @param self address of the feed
 * @param language of the title and subtitle, BCP 47
 * @param rights a statement, or empty
 * @param updated the day of the last change, an ISO date; empty for that of the newest entry
 */
public record Feed(
        String address,
        String self,
        String title,
        String subtitle,
        String language,
        String rights,
        String updated,
        List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * A text in the feed.
     *
     * @param address of its page, in full; also what the entry is known by
     * @param updated the day since which it has been as it is, an ISO date
     * @param published the day on which it appeared, an ISO date, or empty
     * @param summary the beginning of the text, or empty
     */
    public record Entry(
            String address,
            String title,
            String language,
            List<String> authors,
            String updated,
            String published,
            String summary) {

        public Entry {
            authors = List.copyOf(authors);
        }
    }

    public Feed {
        entries = List.copyOf(entries);
        if (updated.isEmpty() && entries.isEmpty()) {
            throw new IllegalArgumentException("a feed without a day and without entries");
        }
    }

    /** The feed as a file. */
    public byte[] bytes() {
        Xml xml = new Xml("feed", NAMESPACE).language(language);
        xml.element("id", address).element("title", title);
        optional(xml, "subtitle", subtitle);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .element("updated", moment(lastUpdated()));
        author(xml, title);
        optional(xml, "rights", rights);
        entries.forEach(entry -> write(xml, entry));
        return xml.finished();
    }

    private String lastUpdated() {
        return Stream.concat(Stream.of(updated), entries.stream().map(Entry::updated))
                .max(String::compareTo)
                .orElse(updated);
    }

    private static void write(Xml xml, Entry entry) {
        xml.begin("entry").language(entry.language());
        xml.element("id", entry.address())
                .element("title", entry.title())
                .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
                .element("updated", moment(entry.updated()));
        if (!entry.published().isEmpty()) {
            xml.element("published", moment(entry.published()));
        }
        entry.authors().forEach(name -> author(xml, name));
        optional(xml, "summary", entry.summary());
        xml.end();
    }

    private static void author(Xml xml, String name) {
        xml.begin("author").element("name", name).end();
    }

    private static void optional(Xml xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.element(name, text);
        }
    }

    private static String moment(String day) {
        return day + "T00:00:00Z";
    }
}
