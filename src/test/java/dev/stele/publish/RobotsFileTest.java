package dev.stele.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobotsFileTest {
    private static final String SITEMAP = "https://example.org/sitemap.xml";

    @Test
    void closed_folders_are_named_from_the_root_of_the_host() {
        assertThat(RobotsFile.of("/a%20b/", List.of("data/", "sources/"), SITEMAP))
                .endsWith(
                        """
                        User-agent: *
                        Disallow: /a%20b/data/
                        Disallow: /a%20b/sources/

                        Sitemap: https://example.org/sitemap.xml
                        """);
    }

    @Test
    void an_open_site_closes_nothing() {
        assertThat(RobotsFile.of("/", List.of(), SITEMAP))
                .isEqualTo(
                        """
                        User-agent: *
                        Disallow:

                        Sitemap: https://example.org/sitemap.xml
                        """);
    }

    @Test
    void a_file_where_nobody_looks_for_it_says_so() {
        assertThat(RobotsFile.of("/library/", List.of(), SITEMAP)).startsWith("# Crawlers ask");
    }
}
