package dev.stele.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page must have and must never hold, so that nothing of a source runs. */
final class PageLaws {
    private static final Set<String> DATA_BLOCKS =
            Set.of("application/ld+json", "application/json");
    private static final Set<String> NEVER =
            Set.of("style", "iframe", "object", "embed", "applet", "base", "frame", "portal");

    private final String page;
    private final List<String> faults = new ArrayList<>();

    private PageLaws(String page) {
        this.page = page;
    }

    /** The page's faults, as {@code page: what is wrong}. */
    static List<String> faults(String page, Document document) {
        PageLaws laws = new PageLaws(page);
        laws.checkHead(document);
        document.getAllElements().forEach(laws::checkElement);
        laws.checkIdentifiers(document);
        return laws.faults;
    }

    private void checkHead(Document document) {
        String policy =
                document.select("head > meta[http-equiv=Content-Security-Policy]").attr("content");
        require(policy.contains("default-src 'none'"), "no strict Content-Security-Policy");
        require(!policy.contains("unsafe"), "the policy allows what is unsafe");
        require(!policy.contains("*"), "the policy allows any host");
        Element first = document.selectFirst("head > script, head > link, head > meta[http-equiv]");
        require(
                first != null && first.attr("http-equiv").equals("Content-Security-Policy"),
                "something loads before the policy");
        require(document.selectFirst("head > meta[charset=utf-8]") != null, "no charset");
        require(document.selectFirst("head > meta[name=viewport]") != null, "no viewport");
        require(!document.title().isBlank(), "no title");
        Element html = document.selectFirst("html");
        require(html != null && !html.attr("lang").isBlank(), "no language");
        require(document.select("h1").size() == 1, "not exactly one h1");
        require(document.select("main").size() == 1, "not exactly one main");
    }

    private void checkElement(Element element) {
        String name = element.normalName();
        if (name.equals("script")
                && !element.hasAttr("src")
                && !DATA_BLOCKS.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            faults.add(page + ": inline script");
        }
        if (NEVER.contains(name)) {
            faults.add(page + ": <" + name + ">");
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            faults.add(page + ": leads away by itself");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
                faults.add(page + ": <" + name + " " + attribute + ">");
            }
        }
    }

    private void checkIdentifiers(Document document) {
        Set<String> seen = new HashSet<>();
        for (Element element : document.select("[id]")) {
            require(seen.add(element.id()), "two elements with id " + element.id());
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(page + ": " + fault);
        }
    }
}
