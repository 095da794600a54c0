package dev.stele.render;

import dev.stele.address.PublicPaths;
import dev.stele.model.MediaType;
import dev.stele.model.Source;
import java.util.Locale;

/** Where each page stands in the site. */
final class SitePaths {
    static final String HOME = "index.html";
    static final String TOPICS = "concepts.html";
    static final String OVERVIEW = "overview.html";
    static final String TIMELINE = "timeline.html";
    static final String FIGURES = "figures.html";
    static final String SEARCH = "search.html";
    static final String WANTED = "wanted.html";
    static final String CONCORDANCE = "concordance.html";
    static final String DOSSIER = "dossier.html";
    static final String REPORT = "report.html";
    static final String NOT_FOUND = "404.html";
    static final String DATA = PublicPaths.DATA_PAGE;
    static final String NO_JEKYLL = ".nojekyll";
    static final String FEED = "feed.xml";
    static final String SITEMAP = "sitemap.xml";
    static final String ROBOTS = "robots.txt";
    static final String AS_FOUND = "as-found/";
    static final String SOURCES = "sources/";

    private SitePaths() {}

    static String document(String id) {
        return PublicPaths.document(id);
    }

    static String asFound(String id) {
        return AS_FOUND + id + ".html";
    }

    static String record(String id) {
        return PublicPaths.data(id, "json");
    }

    static String text(String id) {
        return PublicPaths.data(id, "txt");
    }

    static String markdown(String id) {
        return PublicPaths.data(id, "md");
    }

    static String concept(String id) {
        return PublicPaths.concept(id);
    }

    static String work(String id) {
        return "works/" + id + ".html";
    }

    /**
     * Rows of the list of works, for the script that narrows it.
     *
     * @param file from 0
     */
    static String rows(int file) {
        return "data/works/" + file + ".js";
    }

    static String asset(String name) {
        return "assets/" + name;
    }

    /**
     * Page {@code number} of a list that begins at {@code first}.
     *
     * @param number from 1
     */
    static String listPage(String first, int number) {
        return number == 1 ? first : first.replace(".html", "-" + number + ".html");
    }

    /** A source is published as text, whatever it is, so that nothing of it runs. */
    static String source(Source source) {
        boolean text =
                source.mediaType() == MediaType.TEXT
                        && source.path().toLowerCase(Locale.ROOT).endsWith(".txt");
        return SOURCES + source.path() + (text ? "" : ".txt");
    }
}
