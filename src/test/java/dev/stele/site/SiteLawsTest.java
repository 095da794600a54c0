package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws themselves, on pages made by hand that break them. */
class SiteLawsTest {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <meta name="viewport" content="width=device-width"><title>A page</title></head>
            <body><main><h1 id="top">A page</h1>%s</main></body></html>
            """;

    @TempDir Path folder;

    @Test
    void a_good_page_has_no_faults() throws IOException, InterruptedException {
        write("index.html", "<p><a href='a/b.html#top'>b</a> <a href='https://x.example'>x</a>");
        write("a/b.html", "<p><a href='../index.html?q=1#top'>up</a>");
        BuiltSite site = BuiltSite.at(folder);
        assertThat(LinkLaws.faults(site)).isEmpty();
        assertThat(NuChecker.complaints(site)).isEmpty();
        site.parsedPages()
                .forEach((page, document) -> assertThat(PageLaws.faults(page, document)).isEmpty());
    }

    @Test
    void links_that_lead_nowhere_are_found() throws IOException {
        write(
                "a/b.html",
                "<a href='gone.html'>1</a><a href='#gone'>2</a><a href='../../up.html'>3</a>"
                        + "<a href='/a/b.html'>4</a><a href='.'>5</a>");
        assertThat(LinkLaws.faults(BuiltSite.at(folder)))
                .containsExactly(
                        "a/b.html: gone.html: no such file",
                        "a/b.html: #gone: no such place in the page",
                        "a/b.html: ../../up.html: no such file",
                        "a/b.html: /a/b.html: no such file",
                        "a/b.html: .: no such file");
    }

    @Test
    void what_loads_from_outside_is_found() throws IOException {
        write(
                "index.html",
                "<img alt='' src='//x.example/1.png'><script src='https://x.example/1.js'></script>"
                        + "<a href='javascript:alert(1)'>run</a>");
        Files.writeString(folder.resolve("s.css"), "a { background: url(https://x.example/2) }");
        assertThat(LinkLaws.faults(BuiltSite.at(folder))).hasSize(4);
    }

    @Test
    void what_could_run_is_found() {
        String body =
                "<script>1</script><p onclick='1'>x</p><p style='color:red'>y</p><style></style>"
                        + "<iframe srcdoc=''></iframe><h1 id='top'>again</h1>";
        List<String> faults = PageLaws.faults("p", Jsoup.parse(PAGE.formatted(body)));
        assertThat(faults)
                .contains("p: inline script", "p: <style>", "p: <iframe>")
                .contains("p: not exactly one h1", "p: two elements with id top")
                .anyMatch(fault -> fault.contains("onclick"))
                .anyMatch(fault -> fault.contains("style="));
    }

    @Test
    void the_checker_reads_every_page() throws IOException, InterruptedException {
        write("index.html", "<p><div>not allowed</div></p>");
        write("a/b.html", "<p><blink>no</blink></p>");
        assertThat(String.join("\n", NuChecker.complaints(BuiltSite.at(folder))))
                .contains("index.html", "b.html", "blink");
    }

    private void write(String path, String body) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, PAGE.formatted(body));
    }
}
