package dev.stele.publish;

import dev.stele.model.SiteOutput;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A site's sitemap as sitemaps.org describes it: {@code sitemap.xml}, which is an index of {@code
 * sitemap-1.xml}, {@code sitemap-2.xml} … where the pages are too many for one file.
 */
public final class Sitemap {
    /** The standard's limit. */
    static final int MOST_PAGES = 50_000;

    /** The standard allows 50 MB; files are held in memory until they are full. In characters. */
    static final int MOST_CHARACTERS = 10_000_000;

    /** Addresses from here on are not allowed; a page that has one is left out. */
    static final int ADDRESS_LIMIT = 2_048;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NAME = "sitemap.xml";

    private final String base;
    private final int mostPages;
    private final SiteOutput output;
    private int parts;

    private Sitemap(String base, int mostPages, SiteOutput output) {
        this.base = base;
        this.mostPages = mostPages;
        this.output = output;
    }

    /**
     * A page of the site.
     *
     * @param address in full, percent-encoded
     * @param changed the day of its last change, an ISO date, or empty
     */
    public record Page(String address, String changed) {}

    /**
     * Writes the sitemap.
     *
     * @param base address of the site, ending in {@code /}
     * @param pages at least one
     */
    public static void write(String base, Stream<Page> pages, SiteOutput output) {
        write(base, pages, MOST_PAGES, output);
    }

    static void write(String base, Stream<Page> pages, int mostPages, SiteOutput output) {
        Iterator<Page> all =
                pages.filter(page -> page.address().length() < ADDRESS_LIMIT).iterator();
        new Sitemap(base, mostPages, output).write(all);
    }

    private void write(Iterator<Page> pages) {
        byte[] first = part(pages);
        if (!pages.hasNext()) {
            output.put(NAME, first);
            return;
        }
        putPart(first);
        while (pages.hasNext()) {
            putPart(part(pages));
        }
        Xml index = new Xml("sitemapindex", NAMESPACE);
        for (int part = 1; part <= parts; part++) {
            index.begin("sitemap").element("loc", base + partName(part)).end();
        }
        output.put(NAME, index.finished());
    }

    private byte[] part(Iterator<Page> pages) {
        Xml xml = new Xml("urlset", NAMESPACE);
        for (int written = 0;
                written < mostPages && xml.length() < MOST_CHARACTERS && pages.hasNext();
                written++) {
            Page page = pages.next();
            xml.begin("url").element("loc", page.address());
            if (!page.changed().isEmpty()) {
                xml.element("lastmod", page.changed());
            }
            xml.end();
        }
        return xml.finished();
    }

    private void putPart(byte[] part) {
        parts++;
        output.put(partName(parts), part);
    }

    private static String partName(int part) {
        return "sitemap-" + part + ".xml";
    }
}
