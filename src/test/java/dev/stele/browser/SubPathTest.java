package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.site.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own site, built for its address and served there: below a folder of a host. */
class SubPathTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir static Path folder;
    private static SiteServer server;
    private static BuiltSite site;

    @BeforeAll
    static void publish() throws IOException {
        server = new SiteServer(folder);
        site = BuiltSite.build(BuiltSite.SEEDS, folder, "--base-url", server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private record Answer(int status, String type, String encoding, String text) {}

    private static Answer get(URI address) {
        try {
            HttpResponse<byte[]> response =
                    CLIENT.send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            String encoding = response.headers().firstValue("Content-Encoding").orElse("");
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    encoding,
                    text(response.body(), encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] body, String encoding) throws IOException {
        if (!encoding.equals("gzip")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URI at(String path) {
        return URI.create(server.address() + path);
    }

    /** Addresses below the site's that a page leads to or loads, without their fragments. */
    private static Set<URI> addresses(URI page, Document document) {
        Set<URI> addresses = new LinkedHashSet<>();
        for (Element element : document.select("[href], [src], form[action]")) {
            String name =
                    element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
            String address = element.attr(name).replaceFirst("#.*", "");
            URI to = page.resolve(address);
            if (!address.isEmpty() && to.toString().startsWith(server.address())) {
                addresses.add(to);
            }
        }
        return addresses;
    }

    @Test
    void whoever_walks_from_the_address_of_the_site_arrives_everywhere() {
        Deque<URI> ahead = new ArrayDeque<>(List.of(URI.create(server.address())));
        Set<URI> seen = new TreeSet<>(ahead);
        Set<String> faults = new TreeSet<>();
        while (!ahead.isEmpty()) {
            URI here = ahead.poll();
            Answer answer = get(here);
            if (answer.status() != 200 || !answer.encoding().equals("gzip")) {
                faults.add(here + ": " + answer.status() + " " + answer.encoding());
            }
            if (answer.type().startsWith("text/html")) {
                addresses(here, Jsoup.parse(answer.text())).stream()
                        .filter(seen::add)
                        .forEach(ahead::add);
            }
        }
        assertThat(faults).isEmpty();
        for (String page : site.pages()) {
            if (!page.equals("404.html")) {
                assertThat(seen).contains(at(page));
            }
        }
    }

    @Test
    void what_the_sitemap_and_the_feed_name_is_there_and_says_the_same_of_itself() {
        Document map = Jsoup.parse(get(at("sitemap.xml")).text(), "", Parser.xmlParser());
        Document feed = Jsoup.parse(get(at("feed.xml")).text(), "", Parser.xmlParser());
        List<String> named = map.select("loc").eachText();
        assertThat(named).hasSizeGreaterThan(100).contains(server.address());
        assertThat(named).containsAll(feed.select("entry > id").eachText());
        for (String address : named) {
            Answer answer = get(URI.create(address));
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(Jsoup.parse(answer.text()).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(address);
        }
    }

    @Test
    void the_page_for_a_lost_address_has_all_it_needs_from_there() {
        URI lost = at("a/b/c/no-such-page.html");
        Answer answer = get(lost);
        assertThat(answer.status()).isEqualTo(404);
        Set<URI> needed = addresses(lost, Jsoup.parse(answer.text()));
        assertThat(needed).contains(at("assets/stele.css"), at("assets/asked.js"));
        assertThat(needed).contains(at("search.html"), at("index.html"));
        assertThat(needed).allMatch(address -> get(address).status() == 200);
    }
}
