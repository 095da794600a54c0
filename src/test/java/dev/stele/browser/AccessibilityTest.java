package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.site.BuiltSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the project's own site, judged by axe in both colour schemes. */
@BrowserTest
class AccessibilityTest {
    private final BuiltSite site = BuiltSite.of(BuiltSite.SEEDS);

    /** All pages, but of those of concepts, which are much alike, every sixth. */
    private List<String> pages() {
        List<String> all = site.pages();
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).startsWith("concepts/") || i % 6 == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void every_sort_of_page_passes_axe(Browsers browsers) {
        assertThat(violations(browsers, pages(), laptop(ColorScheme.LIGHT))).isEmpty();
    }

    /** Only colours differ in the dark, and they are most of axe's time. */
    @Test
    void every_sort_of_page_can_be_read_in_the_dark(Browsers browsers) {
        Visit.Options dark = laptop(ColorScheme.DARK);
        assertThat(violations(browsers, pages(), dark, "color-contrast")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void pages_pass_axe_on_a_telephone(ColorScheme scheme, Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> more.setColorScheme(scheme));
        List<String> some =
                site.pages().stream()
                        .filter(path -> path.matches("[a-z]+\\.html|works/.*"))
                        .toList();
        assertThat(violations(browsers, some, telephone)).isEmpty();
    }

    /** What scripts write is not there when a page opens; axe has to come after it. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_scripts_write_passes_axe(ColorScheme scheme, Browsers browsers) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = visit(browsers, laptop(scheme))) {
            Page page = visit.open("search.html?q=%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD").page();
            page.locator("#also .result-passage").first().waitFor();
            page.locator("#narrow summary").click();
            page.locator("#narrow fieldset").first().waitFor();
            violations.addAll(Axe.violations(page));
            visit.open("search.html?q=technolgy");
            page.locator("#search-status:not([aria-busy]) .offer").first().waitFor();
            violations.addAll(Axe.violations(page));
            visit.open("concordance.html?q=Korea");
            page.locator(".kwic td a").first().waitFor();
            violations.addAll(Axe.violations(page));
            visit.open("index.html");
            page.locator("#narrow summary").click();
            page.locator("#narrow fieldset").first().waitFor();
            violations.addAll(Axe.violations(page));
        }
        assertThat(violations).isEmpty();
    }

    /** Of what is quoted from a query nobody knows the language, nor of what is for machines. */
    @Test
    void chinese_and_korean_words_say_their_language_wherever_they_stand(Browsers browsers) {
        String unmarked =
                """
                () => {
                  const han = /\\p{Script=Han}/u, hangul = /\\p{Script=Hangul}/u;
                  const apart = "pre, code, script, title, .offer";
                  const all = document.createTreeWalker(document.documentElement, 4);
                  const found = [];
                  while (all.nextNode()) {
                    const { data, parentElement } = all.currentNode;
                    const { lang } = parentElement.closest("[lang]");
                    if (!parentElement.matches(`:is(${apart}), :is(${apart}) :not([lang])`)
                        && ((hangul.test(data) && lang !== "ko")
                          || (han.test(data) && !/^(zh|ja|ko)/.test(lang)))) {
                      found.push(`${parentElement.outerHTML.slice(0, 60)}: ${data}`);
                    }
                  }
                  return found;
                }
                """;
        List<String> found = new ArrayList<>();
        try (Visit visit = visit(browsers, laptop(ColorScheme.LIGHT))) {
            for (String path : site.pages()) {
                Object here = visit.open(path).page().evaluate(unmarked);
                ((List<?>) here).forEach(it -> found.add(path + ": " + it));
            }
            for (String query : List.of("China", "人工智慧")) {
                Page page = visit.open("search.html").page();
                page.locator("#q").fill(query);
                page.locator(".result-passage").first().waitFor();
                page.locator("#narrow summary").click();
                page.locator("#narrow fieldset").first().waitFor();
                ((List<?>) page.evaluate(unmarked)).forEach(it -> found.add(query + ": " + it));
            }
            Page home = visit.open("index.html").page();
            home.locator("#narrow summary").click();
            home.locator("#narrow fieldset").first().waitFor();
            ((List<?>) home.evaluate(unmarked)).forEach(it -> found.add("home: " + it));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"korean", "taiwan"})
    void pages_of_other_interfaces_pass_axe(String name, Browsers browsers, @TempDir Path folder) {
        BuiltSite other =
                BuiltSite.build(Path.of("src/test/resources/golden", name, "corpus"), folder);
        List<String> some =
                other.pages().stream().filter(path -> path.matches("[a-z]+\\.html")).toList();
        String address = other.folder().toUri().toString();
        try (Visit visit =
                Visit.to(browsers, Engine.CHROMIUM, address, laptop(ColorScheme.LIGHT))) {
            assertThat(violations(visit, some)).isEmpty();
        }
    }

    /** WCAG 2.5.8; links inside of a sentence are as high as its lines. */
    @Test
    void what_stands_alone_is_large_enough_to_touch_and_what_unfolds_shows_it(Browsers browsers) {
        String poor =
                """
                () => {
                  const alone = (it) => getComputedStyle(it).display !== "inline"
                    || it.parentElement.textContent.trim() === it.textContent.trim();
                  const side = (it, name) =>
                    Math.max(...[...it.getClientRects()].map((rect) => rect[name]));
                  const told = (it) => `${it.tagName} in ${it.parentElement.className}: `
                    + it.textContent.trim().slice(0, 30);
                  const all = (names) =>
                    [...document.querySelectorAll(names)].filter(
                      (it) => it.checkVisibility() && it.getClientRects().length
                        && side(it, "width") > 1);
                  const small = all("main :is(a[href], button, summary, select)").filter(
                    (it) => alone(it) && (side(it, "height") < 23.5 || side(it, "width") < 23.5));
                  const mute = all("main summary:not(.why summary)").filter(
                    (it) => getComputedStyle(it).display !== "list-item");
                  return [...small, ...mute].map(told);
                }
                """;
        List<String> found = new ArrayList<>();
        Visit.Options telephone = new Visit.Options(390, 844, more -> {});
        try (Visit visit = visit(browsers, telephone)) {
            for (String path : site.pages()) {
                if (path.matches("[a-z]+\\.html|(documents|works)/.*|concepts/china.html")) {
                    visit.open(path);
                    ((List<?>) visit.page().evaluate(poor))
                            .forEach(it -> found.add(path + ": " + it));
                }
            }
            Page page = visit.open("search.html?q=China").page();
            page.locator(".result-passage").first().waitFor();
            page.locator(".acts button").waitFor();
            ((List<?>) page.evaluate(poor)).forEach(it -> found.add("results: " + it));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_telephone(Browsers browsers) {
        Visit.Options telephone = new Visit.Options(360, 740, more -> {});
        List<String> tooWide = new ArrayList<>();
        try (Visit visit = visit(browsers, telephone)) {
            for (String path : site.pages()) {
                visit.open(path);
                Object width = visit.page().evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > telephone.width()) {
                    tooWide.add(path + ": " + width);
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private static Visit.Options laptop(ColorScheme scheme) {
        return new Visit.Options(1280, 800, more -> more.setColorScheme(scheme));
    }

    private Visit visit(Browsers browsers, Visit.Options options) {
        String address = site.folder().toUri().toString();
        return Visit.to(browsers, Engine.CHROMIUM, address, options);
    }

    private List<String> violations(
            Browsers browsers, List<String> pages, Visit.Options options, String... rules) {
        try (Visit visit = visit(browsers, options)) {
            return violations(visit, pages, rules);
        }
    }

    private static List<String> violations(Visit visit, List<String> pages, String... rules) {
        List<String> violations = new ArrayList<>();
        for (String path : pages) {
            visit.open(path);
            Axe.violations(visit.page(), rules)
                    .forEach(violation -> violations.add(path + ": " + violation));
        }
        return violations;
    }
}
