package dev.stele.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link, resource and fragment of a site, offline. */
final class LinkLaws {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern CSS_URL =
            Pattern.compile(
                    "url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)|@import\\s+['\"]([^'\"]*)['\"]");

    /** Attributes that make a browser load or go somewhere, by element. */
    private static final Map<String, List<String>> ADDRESSES =
            Map.of(
                    "a", List.of("href", "ping"),
                    "link", List.of("href"),
                    "script", List.of("src"),
                    "img", List.of("src", "srcset"),
                    "source", List.of("src", "srcset"),
                    "form", List.of("action"),
                    "iframe", List.of("src"),
                    "object", List.of("data"),
                    "use", List.of("href"),
                    "blockquote", List.of("cite"));

    private final BuiltSite site;
    private final Set<String> files;
    private final SortedMap<String, Document> pages;
    private final List<String> faults = new ArrayList<>();

    private LinkLaws(BuiltSite site) {
        this.site = site;
        this.files = new TreeSet<>(site.paths());
        this.pages = site.parsedPages();
    }

    /** What leads nowhere or out of the site, as {@code page: address: why}. */
    static List<String> faults(BuiltSite site) {
        LinkLaws laws = new LinkLaws(site);
        laws.pages.forEach(laws::checkPage);
        site.paths().stream().filter(path -> path.endsWith(".css")).forEach(laws::checkStyles);
        return laws.faults;
    }

    /** Pages that no path of links leads to from {@code start}. */
    static Set<String> unreachable(BuiltSite site, String start) {
        LinkLaws laws = new LinkLaws(site);
        Set<String> unseen = new TreeSet<>(laws.pages.keySet());
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String page = open.remove();
            if (unseen.remove(page)) {
                laws.pages.get(page).select("a[href]").stream()
                        .map(link -> link.attr("href"))
                        .filter(address -> !SCHEME.matcher(address).matches())
                        .map(address -> target(page, address))
                        .forEach(open::add);
            }
        }
        return unseen;
    }

    private void checkPage(String page, Document document) {
        if (!document.select("base").isEmpty()) {
            faults.add(page + ": <base>: moves every link of the page");
        }
        ADDRESSES.forEach(
                (element, attributes) -> {
                    for (Element found : document.select(element)) {
                        attributes.stream()
                                .filter(found::hasAttr)
                                .forEach(name -> check(page, found, found.attr(name)));
                    }
                });
    }

    private void check(String page, Element element, String address) {
        if (SCHEME.matcher(address).matches() || address.startsWith("//")) {
            checkOutside(page, element, address);
        } else {
            follow(page, address);
        }
    }

    private void checkOutside(String page, Element element, String address) {
        boolean data = address.startsWith("data:") && !element.tagName().equals("script");
        boolean leads =
                (element.tagName().equals("a")
                                || element.tagName().equals("blockquote")
                                || element.attr("rel").matches("canonical|license|alternate"))
                        && address.matches("(https?|mailto):.*");
        if (!data && !leads) {
            faults.add(page + ": " + address + ": loads from outside, or runs");
        }
    }

    private void follow(String from, String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String target = target(from, address);
        if (!files.contains(target)) {
            faults.add(from + ": " + address + ": no such file");
        } else if (!fragment.isEmpty()
                && pages.containsKey(target)
                && pages.get(target).getElementById(decoded(fragment)) == null) {
            faults.add(from + ": " + address + ": no such place in the page");
        }
    }

    /** The path of the file that an address in {@code from} leads to. */
    private static String target(String from, String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return path.isEmpty() ? from : resolve(from, decoded(path));
    }

    private void checkStyles(String path) {
        Matcher urls = CSS_URL.matcher(site.text(path));
        while (urls.find()) {
            String address = urls.group(1) == null ? urls.group(2) : urls.group(1);
            if (SCHEME.matcher(address).matches() && !address.startsWith("data:")) {
                faults.add(path + ": " + address + ": loads from outside");
            } else if (!address.startsWith("data:")) {
                follow(path, address);
            }
        }
    }

    /** A relative path against a page's folder; what leads above the site stays unresolvable. */
    private static String resolve(String from, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "/" + path;
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
