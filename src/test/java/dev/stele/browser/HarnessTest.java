package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The watchers are watched: each thing that must never happen is made to happen once. */
@BrowserTest
class HarnessTest {
    @TempDir Path site;

    @ParameterizedTest
    @EnumSource
    void a_quiet_page_is_no_complaint(Engine engine, Browsers browsers) throws IOException {
        page("index.html", "<p id=p>中国</p><a href='other.html#here'>other</a>");
        page("other.html", "<p id=here>here</p>");
        try (SiteServer server = new SiteServer(site)) {
            for (String address : new String[] {server.address(), site.toUri().toString()}) {
                try (Visit visit = visit(browsers, engine, address)) {
                    visit.open("index.html").page().locator("a").click();
                    assertThat(visit.page().locator("#here").textContent()).isEqualTo("here");
                    assertThat(visit.whereabouts()).isEqualTo("other.html#here");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void console_errors_and_dialogs_are_noticed(Engine engine, Browsers browsers)
            throws IOException {
        page("index.html", "<script src='bad.js'></script>");
        Files.writeString(
                site.resolve("bad.js"),
                "console.log('said'); setTimeout(() => { throw new Error('broke'); }, 0);"
                        + "setTimeout(() => alert('asked'), 10)");
        Visit visit = visit(browsers, engine, site.toUri().toString());
        visit.open("index.html").page().waitForTimeout(200);
        assertThat(visit.takeComplaints())
                .anySatisfy(complaint -> assertThat(complaint).startsWith("console log: said"))
                .anySatisfy(complaint -> assertThat(complaint).contains("error: ", "broke"))
                .anySatisfy(complaint -> assertThat(complaint).startsWith("dialog: asked"));
        visit.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_uncaught_complaint_fails_the_visit(Engine engine, Browsers browsers)
            throws IOException {
        page("index.html", "<script src='bad.js'></script>");
        Files.writeString(site.resolve("bad.js"), "console.warn('said')");
        Visit visit = visit(browsers, engine, site.toUri().toString()).open("index.html");
        assertThatThrownBy(visit::close).hasMessageContaining("console warning: said");
    }

    @ParameterizedTest
    @EnumSource
    void a_request_to_another_host_is_noticed(Engine engine, Browsers browsers) throws IOException {
        page("index.html", "<img alt='' src='http://elsewhere.example/x.png'>");
        for (String at : new String[] {"file", "http"}) {
            try (SiteServer server = new SiteServer(site)) {
                String address = at.equals("file") ? site.toUri().toString() : server.address();
                Visit visit = visit(browsers, engine, address).open("index.html");
                visit.page().waitForTimeout(300);
                assertThat(visit.takeComplaints())
                        .contains("asked for a host outside: elsewhere.example");
                visit.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_server_lacks_is_noticed(Engine engine, Browsers browsers) throws IOException {
        page("index.html", "<link rel='stylesheet' href='lost.css'>");
        try (SiteServer server = new SiteServer(site)) {
            Visit visit = visit(browsers, engine, server.address()).open("index.html");
            assertThat(visit.takeComplaints())
                    .anySatisfy(complaint -> assertThat(complaint).contains("404"));
            visit.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void chinese_characters_draw_different_pixels(Engine engine, Browsers browsers) {
        Browser browser = browsers.get(engine);
        assertThat(Browsers.drawsChinese(browser)).isTrue();
        try (Page page = browser.newPage()) {
            page.setContent("<p>\uDB80\uDC00 <span>\uDB80\uDC01</span></p>");
            byte[] one = page.locator("span").screenshot();
            page.setContent("<p>\uDB80\uDC00 <span>\uDB80\uDC01</span></p>");
            assertThat(Arrays.equals(one, page.locator("span").screenshot()))
                    .as("the same character draws the same pixels")
                    .isTrue();
        }
    }

    private static Visit visit(Browsers browsers, Engine engine, String address) {
        return Visit.to(browsers, engine, address, Visit.Options.LAPTOP);
    }

    private void page(String name, String body) throws IOException {
        Files.writeString(
                site.resolve(name),
                "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>A page</title>"
                        + "<link rel='icon' href='data:,'></head><body>"
                        + body
                        + "</body></html>");
    }
}
