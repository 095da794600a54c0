package dev.stele.render;

import dev.stele.address.PublicPaths;
import dev.stele.address.SiteAddress;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Library;
import dev.stele.model.SiteOutput;
import dev.stele.publish.RobotsFile;
import dev.stele.publish.Sitemap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/** What a site that knows its address has besides its pages: sitemap, feed and robots.txt. */
final class Publication {
    /** Pages that show something only to a script, or are shown in the place of others. */
    private static final Set<String> NOT_LISTED =
            Set.of(SitePaths.SEARCH, SitePaths.CONCORDANCE, SitePaths.NOT_FOUND);

    private final Site site;
    private final String base;

    Publication(Site site, String base) {
        this.site = site;
        this.base = base;
    }

    /** Reports what a feed leaves out, because no day is known for it. */
    static void report(Library library, Findings findings) {
        long undated = LibraryFeed.undated(library);
        if (library.corpus().base().isPresent() && undated > 0) {
            findings.add(
                    Finding.ofFile(
                            "corpus.yaml",
                            Severity.NOTE,
                            "undated-feed",
                            LibraryFeed.hasDays(library)
                                    ? String.format(
                                            Locale.ROOT,
                                            "%,d of %,d works are not in feed.xml: neither their"
                                                    + " texts nor the library name a day",
                                            undated,
                                            library.works().size())
                                    : "there is no feed.xml: neither the library nor one of its"
                                            + " texts names a day",
                            "name the day of the library's last change, as in"
                                    + " `updated: 2026-01-31`, or set SOURCE_DATE_EPOCH"));
        }
    }

    /**
     * Writes the files.
     *
     * @param pages paths of all pages of the site
     */
    void write(SortedSet<String> pages, SiteOutput output) {
        Map<String, String> changes = changes();
        Sitemap.write(
                base,
                pages.stream()
                        .filter(Publication::isListed)
                        .map(
                                path ->
                                        new Sitemap.Page(
                                                site.canonical(Place.of(path)),
                                                changes.getOrDefault(path, ""))),
                output);
        if (site.hasFeed()) {
            output.put(SitePaths.FEED, new LibraryFeed(site).feed(base).bytes());
        }
        output.put(SitePaths.ROBOTS, robots().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isListed(String path) {
        return !NOT_LISTED.contains(path) && !path.startsWith(SitePaths.AS_FOUND);
    }

    /** The days on which pages were changed, as far as somebody said so, by path. */
    private Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        if (!site.corpus().updated().isEmpty()) {
            changes.put(SitePaths.HOME, site.corpus().updated());
        }
        for (Card card : site.library().cards().values()) {
            card.metadata().facts().values().stream()
                    .flatMap(List::stream)
                    .map(Fact::on)
                    .filter(day -> !day.isEmpty())
                    .max(String::compareTo)
                    .ifPresent(day -> changes.put(SitePaths.document(card.id()), day));
        }
        return changes;
    }

    private String robots() {
        return RobotsFile.of(
                SiteAddress.path(base),
                site.corpus().opensToRobots()
                        ? List.of()
                        : List.of(PublicPaths.DATA, SitePaths.SOURCES),
                base + SitePaths.SITEMAP);
    }
}
