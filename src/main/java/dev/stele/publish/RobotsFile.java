package dev.stele.publish;

import java.util.List;

/** What a site tells crawlers (RFC 9309). */
public final class RobotsFile {
    private RobotsFile() {}

    /**
     * The text of {@code robots.txt}.
     *
     * @param root path of the site on its host, beginning and ending in {@code /}
     * @param closed folders of the site that crawlers are asked to leave alone, ending in {@code /}
     * @param sitemap address of the sitemap, in full
     */
    public static String of(String root, List<String> closed, String sitemap) {
        StringBuilder text = new StringBuilder();
        if (!root.equals("/")) {
            text.append(
                            "# Crawlers ask for this file at /robots.txt only: what stands here has"
                                    + " to\n")
                    .append("# be said there too.\n");
        }
        text.append("User-agent: *\n");
        if (closed.isEmpty()) {
            text.append("Disallow:\n");
        }
        closed.forEach(
                folder -> text.append("Disallow: ").append(root).append(folder).append('\n'));
        return text.append("\nSitemap: ").append(sitemap).append('\n').toString();
    }
}
