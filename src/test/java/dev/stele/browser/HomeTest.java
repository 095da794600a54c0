package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of works, narrowed and sorted where it stands. */
@BrowserTest
class HomeTest {
    private static final List<String> PLACES =
            List.of("quay", "pier", "mole", "dock", "slip", "lock", "sluice");

    @TempDir static Path folder;
    private static BuiltSite few;
    private static BuiltSite many;

    @BeforeAll
    static void build() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        write(small, "lamp", "The lamp", "en", "2024", "Harbour News", "A lamp burns all night.");
        write(small, "tide", "Ebb and flow", "en", "2025", "Harbour News", "The tide turns twice.");
        write(small, "ship", "渡船", "zh-Hans", "2025", "港口周刊", "渡船每天中午离开港口。");
        few = BuiltSite.build(small, folder.resolve("few"));
        Path large = Files.createDirectories(folder.resolve("large"));
        for (int i = 0; i < 130; i++) {
            String place = PLACES.get(i % PLACES.size());
            write(
                    large,
                    "d" + i,
                    String.format(Locale.ROOT, "Report %03d of the %s", i, place),
                    i % 10 == 0 ? "ko" : "en",
                    String.valueOf(1900 + i),
                    i % 3 == 0 ? "The Daily Ebb" : "The Weekly Flow",
                    words(i));
        }
        many = BuiltSite.build(large, folder.resolve("many"));
    }

    /** Such as no other document has, so that each is a work of its own; in Korean or Latin. */
    private static String words(int number) {
        Random random = new Random(number);
        int first = number % 10 == 0 ? '가' : 'a';
        int letters = number % 10 == 0 ? 11_000 : 26;
        return Stream.generate(
                        () ->
                                random.ints(6, first, first + letters)
                                        .mapToObj(Character::toString)
                                        .collect(Collectors.joining()))
                .limit(30)
                .collect(Collectors.joining(" "));
    }

    private static void write(
            Path corpus,
            String name,
            String title,
            String language,
            String date,
            String outlet,
            String text)
            throws IOException {
        Files.writeString(
                corpus.resolve(name + ".md"),
                "---\ntitle: %s\nlanguage: %s\ndate: \"%s\"\ncontainer: %s\n---\n%s\n"
                        .formatted(title, language, date, outlet, text));
    }

    private static Visit disk(BuiltSite site, Browsers browsers, Engine engine) {
        return Visit.to(browsers, engine, site.folder().toUri().toString(), Visit.Options.LAPTOP);
    }

    private static List<String> titles(Page page) {
        return page.locator(".works h2").allTextContents();
    }

    private static Locator option(Page page, String name) {
        return page.locator(".facets label").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void wait(Page page, String status) {
        page.locator("#search-status").getByText(status).waitFor();
    }

    @ParameterizedTest
    @EnumSource
    void a_small_library_is_narrowed_and_sorted_with_the_state_in_the_address(
            Engine engine, Browsers browsers) {
        try (Visit visit = disk(few, browsers, engine)) {
            Page page = visit.open("index.html").page();
            assertThat(page.locator(".facets").count()).isZero();
            assertThat(page.locator("#search-status").textContent()).isEmpty();
            page.locator("#narrow summary").press("Enter");
            option(page, "English").click();
            wait(page, "2 of 3 works");
            assertThat(titles(page)).containsExactly("Ebb and flow", "The lamp");
            option(page, "2024").click();
            wait(page, "1 of 3 works");
            assertThat(visit.whereabouts()).isEqualTo("index.html?language=en&year=2024");
            page.getByText("Take all filters away").click();
            page.locator(".works > li").nth(2).waitFor();
            assertThat(visit.whereabouts()).isEqualTo("index.html");
            option(page, "By title").click();
            wait(page, "3 of 3 works");
            assertThat(titles(page)).containsExactly("Ebb and flow", "The lamp", "渡船");
            option(page, "Oldest first").click();
            page.waitForURL("**sort=oldest");
            page.waitForCondition(() -> titles(page).get(0).equals("The lamp"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_with_a_choice_opens_on_it_and_other_words_change_nothing(
            Engine engine, Browsers browsers) {
        try (Visit visit = disk(few, browsers, engine)) {
            Page page = visit.open("index.html?language=zh-Hans").page();
            wait(page, "1 of 3 works");
            assertThat(titles(page)).containsExactly("渡船");
            assertThat(option(page, "Chinese, simplified").locator("input").isChecked()).isTrue();
            visit.open("index.html?from=elsewhere");
            assertThat(titles(page)).hasSize(3);
            assertThat(page.locator("#search-status").textContent()).isEmpty();
            assertThat(page.locator("#narrow").getAttribute("open")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_choice_goes_through_all_pages_of_a_large_library(Engine engine, Browsers browsers) {
        try (Visit visit = disk(many, browsers, engine)) {
            Page page = visit.open("index-2.html?language=ko").page();
            wait(page, "13 of 130 works");
            assertThat(titles(page)).hasSize(13).first().isEqualTo("Report 120 of the pier");
            assertThat(page.locator("nav.pages").isVisible()).isFalse();
            option(page, "Korean").click();
            page.locator("nav.pages").waitFor();
            assertThat(titles(page)).hasSize(30);
            option(page, "By title").click();
            wait(page, "130 of 130 works");
            assertThat(titles(page)).hasSize(50).first().isEqualTo("Report 000 of the quay");
            page.getByText("More works").press("Enter");
            page.waitForCondition(() -> titles(page).size() == 100);
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo(titles(page).get(50));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_works_the_same_over_http(Engine engine, Browsers browsers) throws IOException {
        try (SiteServer server = new SiteServer(many.folder());
                Visit visit = Visit.to(browsers, engine, server.address(), Visit.Options.LAPTOP)) {
            Page page = visit.open("index.html").page();
            page.locator("#narrow summary").click();
            option(page, "The Daily Ebb").click();
            wait(page, "44 of 130 works");
            assertThat(titles(page)).hasSize(44);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_chosen_is_large_enough_to_touch_and_passes_axe(
            Engine engine, Browsers browsers) {
        try (Visit visit = disk(many, browsers, engine)) {
            Page page = visit.open("index.html?language=ko").page();
            wait(page, "13 of 130 works");
            for (Locator label : page.locator(".facets label, #narrow summary").all()) {
                assertThat(label.boundingBox().height).isGreaterThanOrEqualTo(24);
            }
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    /** As generated documentation has them, and addresses in the sentences of figures. */
    @ParameterizedTest
    @EnumSource
    void words_without_an_end_make_no_page_wider_and_cut_no_number_in_two(
            Engine engine, Browsers browsers, @TempDir Path temporary) throws IOException {
        String endless = "OnDrawTabCloseButtonInRectangleBeforeThemeIsApplied".repeat(2);
        Path corpus = Files.createDirectories(temporary.resolve("corpus"));
        for (int i = 0; i < 12; i++) {
            write(
                    corpus,
                    "d" + i,
                    endless + i,
                    "en",
                    String.valueOf(2000 + i),
                    i == 0 ? "The Pilot" : "The Association of Keepers of Harbour Lights",
                    "Of the lamps " + (20 + i) + "% were lit, says https://" + endless + "/" + i);
        }
        BuiltSite site = BuiltSite.build(corpus, temporary.resolve("site"));
        Visit.Options telephone = new Visit.Options(360, 740, options -> {});
        String address = site.folder().toUri().toString();
        try (Visit visit = Visit.to(browsers, engine, address, telephone)) {
            for (String path : List.of("index.html", "figures.html", "documents/d1.html")) {
                Object wide =
                        visit.open(path).page().evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(360);
            }
            Page page = visit.open("index.html").page();
            page.locator("#narrow summary").click();
            Locator count = option(page, "Association").locator(".count");
            assertThat(count.textContent()).isEqualTo("11");
            assertThat(count.boundingBox().height).isLessThan(30);
        }
        try (Visit visit = disk(site, browsers, engine)) {
            Page page = visit.open("figures.html").page();
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('.table')].filter(it =>"
                                            + " it.scrollWidth > it.clientWidth + 1).length"))
                    .as("tables that hide their last column")
                    .isEqualTo(0);
        }
    }

    /** Firefox runs them all the same when it is driven. */
    @ParameterizedTest
    @EnumSource(names = "CHROMIUM")
    void without_scripts_the_whole_list_can_be_read(Engine engine, Browsers browsers) {
        Visit.Options still =
                new Visit.Options(1280, 800, options -> options.setJavaScriptEnabled(false));
        try (Visit visit = Visit.to(browsers, engine, many.folder().toUri().toString(), still)) {
            Page page = visit.open("index.html?language=ko").page();
            assertThat(page.locator("[data-work='99'] h2").textContent()).startsWith("Report");
            assertThat(page.locator("#narrow").isVisible()).isFalse();
            page.locator("nav.pages a").last().click();
            assertThat(page.locator("[data-work='129'] h2").textContent()).startsWith("Report");
        }
    }
}
