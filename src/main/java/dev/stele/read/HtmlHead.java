package dev.stele.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says about itself where nobody looks. */
final class HtmlHead {
    /** Longer values are no metadata but the text once more. */
    static final int LONGEST_VALUE = 4000;

    private final SortedMap<String, List<String>> values = new TreeMap<>();

    private HtmlHead() {}

    static SortedMap<String, List<String>> of(Document document) {
        HtmlHead head = new HtmlHead();
        for (Element title : document.head().getElementsByTag("title")) {
            head.add("title", title.text());
        }
        Element html = document.selectFirst("html");
        if (html != null) {
            head.add("lang", html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
        }
        for (Element meta : document.getElementsByTag("meta")) {
            for (String naming : List.of("name", "property", "itemprop")) {
                head.add(meta.attr(naming).toLowerCase(Locale.ROOT), meta.attr("content"));
            }
        }
        for (Element link : document.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                head.add("canonical", link.attr("href"));
            }
        }
        for (Element base : document.getElementsByTag("base")) {
            head.add("base", base.attr("href"));
        }
        LinkedData.of(document).forEach((name, found) -> found.forEach(v -> head.add(name, v)));
        return head.values;
    }

    private void add(String name, String value) {
        String trimmed = value.replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
        if (!name.isBlank() && !trimmed.isEmpty() && trimmed.length() <= LONGEST_VALUE) {
            List<String> all = values.computeIfAbsent(name.strip(), key -> new ArrayList<>());
            if (!all.contains(trimmed)) {
                all.add(trimmed);
            }
        }
    }
}
