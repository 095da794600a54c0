package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Language;
import dev.stele.model.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A theme of somebody's own: what it may replace, and what is said when a name in it is wrong. */
class ThemeTest {
    private static final Library LIBRARY = Libraries.small();

    @TempDir Path folder;

    private final Findings findings = new Findings();

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Rendered rendered() {
        Rendered site = new Rendered();
        new Renderer(Optional.of(folder), Language.ENGLISH, findings)
                .render(LIBRARY, List.of(), site);
        return site;
    }

    /** What is said of a theme that no site can be made with, without the way to its folder. */
    private List<String> complaints() {
        assertThatThrownBy(this::rendered).isInstanceOf(InvalidThemeException.class);
        return findings.sorted().stream()
                .map(Finding::message)
                .map(message -> message.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_part_of_ones_own_replaces_that_of_every_page() throws IOException {
        put("partials/condition.peb", "<p>{{ page.condition.size }} remarks of mine</p>");
        Rendered site = rendered();
        assertThat(site.page("documents/notes/mirror.html").text()).contains("remarks of mine");
        assertThat(site.page("documents/notes/시계.html").text()).contains("remarks of mine");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void single_messages_replace_those_of_the_project() throws IOException {
        put("messages/en.properties", "nav.library = Shelves\nkind.sermon = Sermon\n");
        put("messages/ko.properties", "nav.library = 서가\n");
        Rendered site = rendered();
        assertThat(site.page("index.html").select("nav a").eachText())
                .startsWith("Shelves", "Topics");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_stylesheet_of_ones_own_follows_that_of_the_project() throws IOException {
        put("assets/theme.css", ":root { --accent: #004080; }");
        Rendered site = rendered();
        assertThat(site.page("documents/notes/mirror.html").select("link[rel=stylesheet]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("../../assets/stele.css", "../../assets/theme.css");
        assertThat(Rendered.of(LIBRARY).page("index.html").select("link[rel=stylesheet]"))
                .hasSize(1);
    }

    @Test
    void a_template_may_have_parts_of_its_own() throws IOException {
        put("partials/motto.peb", "<p>Stone upon stone.</p>");
        put(
                "404.peb",
                "{% extends \"layout.peb\" %}{% block main %}<main id=\"main\">"
                        + "<h1>Lost</h1>{% include \"partials/motto.peb\" %}</main>{% endblock %}");
        assertThat(rendered().page("404.html").text()).contains("Stone upon stone.");
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {{ page.shell.titel }} | there is no titel in this [unknown-name]    fix: did you mean title?
                    {{ page.shel.lang }} | there is no shel in this [unknown-name]    fix: did you mean shell?
                    {{ pag.shell.lang }} | there is no pag [unknown-name]    fix: did you mean page?
                    {% for entry in page.shell.navigation %}{{ entry.ref }}{% endfor %} | there is no ref in this [unknown-name]    fix: did you mean href?
                    {{ say('404.titel') }} | there is no message 404.titel [unknown-message]    fix: did you mean 404.title?
                    {% include "partials/tilte.peb" %} | there is no template partials/tilte.peb [unknown-template]    fix: did you mean partials/title.peb?
                    """)
    void a_misspelt_name_is_told_with_its_line_and_what_was_meant(String template, String said)
            throws IOException {
        put("404.peb", "<body>\n\n" + template + "</body>");
        assertThat(complaints())
                .containsExactly("404.peb:3: error: " + said.replace("    fix", "\n    fix"));
    }

    @Test
    void a_name_that_resembles_none_gets_the_list_of_all() throws IOException {
        put(
                "404.peb",
                "<body>{% for it in page.shell.navigation %}{{ it.xyz }}{% endfor %}</body>");
        assertThat(complaints())
                .singleElement()
                .asString()
                .endsWith("fix: write one of current, href, label");
    }

    @Test
    void a_mistake_in_a_part_is_told_where_it_stands() throws IOException {
        put("partials/condition.peb", "<p>\n{{ page.conditoin }}</p>");
        assertThat(complaints())
                .containsExactly(
                        "partials/condition.peb:2: error: there is no conditoin in this"
                                + " [unknown-name]\n    fix: did you mean condition?");
    }

    @Test
    void one_run_names_the_mistakes_of_all_templates() throws IOException {
        put("404.peb", "<body>{{ page.shell.langage }}</body>");
        put("search.peb", "<body>{{ page.shell.tilte }}</body>");
        assertThat(complaints())
                .hasSize(2)
                .anyMatch(it -> it.startsWith("404.peb:1: error: there is no langage"))
                .anyMatch(it -> it.startsWith("search.peb:1: error: there is no tilte"));
    }

    @Test
    void a_template_that_is_not_well_formed_is_told_with_its_line() throws IOException {
        put("404.peb", "<body>\n{% if page.shell.boxed %}\n</body>");
        assertThat(complaints())
                .singleElement()
                .asString()
                .startsWith("404.peb:")
                .contains("[template]");
        put("404.peb", "<body>\n{{ sya('404.title') }}</body>");
        assertThat(complaints()).anyMatch(it -> it.startsWith("404.peb:2: error: "));
    }

    @Test
    void a_wrong_message_is_told_with_its_line_and_what_was_meant() throws IOException {
        put(
                "messages/en.properties",
                """
                # Mine
                nav.libary = Shelves
                nav.topics = Topics \\
                    and terms
                found.aside = Set {0
                nav.search = Let's look
                """);
        assertThat(complaints())
                .containsExactly(
                        "messages/en.properties:2: error: there is no message nav.libary"
                                + " [unknown-message]\n    fix: did you mean nav.library?",
                        "messages/en.properties:5: error: found.aside is no pattern: Unmatched"
                                + " braces in the pattern. [message-pattern]\n"
                                + "    fix: close each brace; places for values are {0}, {1} …",
                        "messages/en.properties:6: error: nav.search has a straight apostrophe,"
                                + " which hides what stands behind it [message-apostrophe]\n"
                                + "    fix: write ’");
    }

    @Test
    void a_file_that_nothing_asks_for_is_told() throws IOException {
        put("documnet.peb", "<body></body>");
        put("messages/en_US.properties", "nav.library = Shelves\n");
        put("README.md", "My theme");
        put(".hidden.peb", "");
        rendered();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .map(message -> message.replace(folder + "/", ""))
                .containsExactly(
                        "documnet.peb: warning: no page asks for this file [unused-theme-file]\n"
                                + "    fix: did you mean document.peb?",
                        "messages/en_US.properties: warning: no page asks for this file"
                                + " [unused-theme-file]\n"
                                + "    fix: did you mean messages/en.properties?");
    }

    @Test
    void what_pages_may_not_have_is_taken_out_and_told() throws IOException {
        put(
                "404.peb",
                "<body><main onclick=\"act()\"><h1>Lost</h1><img src=\"a.png\" alt=\"\">"
                        + "</main></body>");
        assertThat(rendered().text("404.html")).doesNotContain("img", "onclick");
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("404.peb: warning: taken out of its pages: <img>, onclick of <main>");
    }

    @Test
    void a_page_without_a_body_is_told() throws IOException {
        put("404.peb", "<p>Lost</p>");
        assertThat(complaints()).singleElement().asString().contains("[page-without-body]");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new Renderer(Optional.of(nowhere), Language.ENGLISH, findings))
                .isInstanceOf(InvalidThemeException.class);
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("no-theme");
    }
}
