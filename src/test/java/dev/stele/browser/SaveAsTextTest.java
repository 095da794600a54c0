package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import dev.stele.diagnostic.Findings;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saves pages as text, as a browser's "save as text" does: what Chromium shows of each, scripts off
 * and nothing fetched, in the encoding that Stele reads it in. With {@code -Dpages=SET} the pages
 * in {@code SET/pages} are written to {@code SET/texts}, where {@code SavedTextsTest} measures how
 * they are cleaned.
 */
@BrowserTest
class SaveAsTextTest {
    private static final String ADDRESS = "http://page.test/";

    @TempDir Path folder;

    @Test
    void a_page_is_saved_as_it_is_shown(Browsers browsers) throws IOException {
        String page =
                "<meta charset=gbk><title>t</title><p>港口的<b>一天</b></p><div hidden>no</div>"
                        + "<script>document.body.textContent = 'no'</script><ul><li>清晨<li>傍晚</ul>";
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.write(pages.resolve("day.html"), page.getBytes(Charset.forName("GBK")));
        save(browsers, folder);
        assertThat(Files.readString(folder.resolve("texts/day.txt")).strip())
                .isEqualTo("港口的一天\n\n清晨\n傍晚");
    }

    @Test
    void the_pages_of_a_set_are_saved_when_it_is_given(Browsers browsers) throws IOException {
        String set = System.getProperty("pages", "");
        Assumptions.assumeFalse(set.isEmpty(), "no pages saved as text: give -Dpages=SET");
        save(browsers, Path.of(set));
    }

    private static void save(Browsers browsers, Path set) throws IOException {
        Path pages = set.resolve("pages");
        Path texts = Files.createDirectories(set.resolve("texts"));
        CorpusReader reader = new CorpusReader(pages, new Findings());
        Browser.NewContextOptions silent =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en");
        try (BrowserContext context = browsers.get(Engine.CHROMIUM).newContext(silent)) {
            for (SourceFile file : reader.files()) {
                String charset = reader.read(file).orElseThrow().source().charset();
                byte[] page = Files.readAllBytes(pages.resolve(file.path()));
                String name = file.path().replaceFirst("\\.[^.]*$", ".txt").replace('/', '-');
                Files.writeString(texts.resolve(name), shown(context, page, charset));
            }
        }
    }

    private static String shown(BrowserContext context, byte[] bytes, String charset) {
        try (Page page = context.newPage()) {
            page.route("**/*", route -> answer(route, bytes, charset));
            page.navigate(
                    ADDRESS,
                    new Page.NavigateOptions()
                            .setWaitUntil(WaitUntilState.DOMCONTENTLOADED)
                            .setTimeout(60_000));
            return (String) page.evaluate("document.body ? document.body.innerText : ''");
        }
    }

    private static void answer(Route route, byte[] bytes, String charset) {
        if (route.request().url().equals(ADDRESS)) {
            route.fulfill(
                    new Route.FulfillOptions()
                            .setHeaders(Map.of("content-type", "text/html; charset=" + charset))
                            .setBodyBytes(bytes));
        } else {
            route.abort();
        }
    }
}
