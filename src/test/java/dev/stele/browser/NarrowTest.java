package dev.stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline and the figures, narrowed to a document, a topic or words. */
@BrowserTest
class NarrowTest {
    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("corpus.yaml"),
                """
                vocabulary:
                  - id: ferry
                    prefLabel: {en: ferry}
                  - id: lamp
                    prefLabel: {en: lamp}
                """);
        Files.writeString(
                corpus.resolve("harbour log.txt"),
                """
                The harbour log

                On 4 May 2021 the ferry carried 120 passengers across the sound.

                By 2023 the lamp on the pier used 35% less oil than before.

                In June 2024 the ferry was laid up for 14 days.
                """);
        Files.writeString(
                corpus.resolve("码头.txt"),
                "码头记事\n\n2022年3月，码头上新装了60盏灯，渡船的票价涨了15%。\n\n2025年1月，老船长离开了港口。\n");
        site = BuiltSite.build(corpus, folder.resolve("site"));
    }

    private static Visit visit(Browsers browsers, Engine engine) {
        String disk = site.folder().toUri().toString();
        return Visit.to(browsers, engine, disk, Visit.Options.LAPTOP);
    }

    private static Locator left(Page page) {
        return page.locator("[data-entry]:not([hidden])");
    }

    private static void awaitStatus(Page page, String text) {
        page.locator("#narrow [role=status]").getByText(text).waitFor();
    }

    static Stream<Arguments> pages() {
        return Stream.of(Engine.values())
                .flatMap(
                        engine ->
                                Stream.of("timeline.html", "figures.html")
                                        .map(path -> Arguments.of(engine, path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_chosen_document_stands_in_the_address_and_is_there_again_on_the_way_back(
            Engine engine, String path, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open(path).page();
            int all = left(page).count();
            page.getByLabel("Document").selectOption(new String[] {"d:码头"});
            int chosen = left(page).count();
            assertThat(chosen).isPositive().isLessThan(all);
            assertThat(page.evaluate("new URLSearchParams(location.search).get('document')"))
                    .isEqualTo("码头");

            String address = visit.whereabouts();
            left(page).first().locator("a").first().click();
            page.waitForURL("**/documents/**");
            if (engine == Engine.CHROMIUM) {
                page.goBack();
            } else {
                // Firefox brings back the page itself, which Playwright waits for in vain.
                visit.open(address);
            }
            awaitStatus(page, chosen + " of " + all + " shown");
            page.reload();
            awaitStatus(page, chosen + " of " + all + " shown");
            assertThat(page.getByLabel("Document").inputValue()).isEqualTo("d:码头");

            page.getByLabel("Document").selectOption("");
            assertThat(left(page).count()).isEqualTo(all);
            assertThat(visit.whereabouts()).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_and_words_are_read_from_the_address_with_the_place_behind_it(
            Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("timeline.html?topic=ferry&words=laid#t1").page();
            assertThat(left(page).count()).isEqualTo(1);
            assertThat(left(page).first().textContent()).contains("laid up");
            page.getByLabel("Words").fill("");
            page.getByLabel("Document").selectOption(new String[] {"d:harbour_log"});
            assertThat(left(page).count()).isEqualTo(2);
            assertThat(visit.whereabouts())
                    .isEqualTo("timeline.html?topic=ferry&document=harbour_log#t1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_are_narrowed_to_a_topic_of_their_sentences(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("figures.html?topic=ferry").page();
            assertThat(left(page).allTextContents())
                    .hasSize(2)
                    .anyMatch(row -> row.contains("120 passengers"))
                    .anyMatch(row -> row.contains("14 days"));
            page.getByLabel("Topic").selectOption(new String[] {"c:lamp"});
            assertThat(left(page).first().textContent()).contains("35%");
            assertThat(visit.whereabouts()).isEqualTo("figures.html?topic=lamp");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_names_nothing_on_the_page_hides_nothing(Engine engine, Browsers browsers) {
        try (Visit visit = visit(browsers, engine)) {
            Page page = visit.open("timeline.html?document=lost&topic=&from=feed").page();
            assertThat(left(page).count()).isEqualTo(page.locator("[data-entry]").count());
            page.getByLabel("Words").fill("lamp");
            assertThat(left(page).count()).isEqualTo(1);
            assertThat(visit.whereabouts()).isEqualTo("timeline.html?from=feed&words=lamp");
        }
    }
}
