package dev.stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that pages offer are pasted into corpus.yaml as they are, and do what they say. */
class RemediesSiteTest {
    private static final List<String> SEEDS =
            List.of(
                    "000_f945a5ce0c095b3f",
                    "001_2e7d659b4bb8df4c",
                    "003_474145e569a6fa3a",
                    "004_e807f1d853920f76");

    @TempDir Path folder;

    private Path corpus() throws IOException {
        Path corpus = folder.resolve("corpus");
        Files.createDirectories(corpus);
        for (String seed : SEEDS) {
            Path file = BuiltSite.SEEDS.resolve(seed + ".txt");
            Files.copy(file, corpus.resolve(seed + ".txt"));
        }
        return corpus;
    }

    private BuiltSite build(Path corpus, List<String> pasted) throws IOException {
        String settings = "documents:\n" + String.join("\n", pasted) + "\n";
        if (!pasted.isEmpty()) {
            Files.writeString(corpus.resolve("corpus.yaml"), settings);
        }
        return BuiltSite.build(corpus, folder.resolve("site"), "--strict");
    }

    private static List<String> lines(BuiltSite site, String page) {
        return site.parsedPages().get(page).select(".paste").stream()
                .map(Element::wholeText)
                .toList();
    }

    @Test
    void pasting_the_report_leaves_nothing_proposed() throws IOException {
        Path corpus = corpus();
        BuiltSite before = build(corpus, List.of());
        assertThat(before.text("report.html")).contains("33 proposed changes");
        BuiltSite after = build(corpus, lines(before, "report.html"));
        assertThat(after.text("report.html")).doesNotContain("proposed changes");
        assertThat(after.text("data/documents/001_2e7d659b4bb8df4c.txt"))
                .contains("推動因素")
                .contains("背後又有")
                .doesNotContain("背后又有");
        assertThat(after.text("as-found/001_2e7d659b4bb8df4c.html")).contains("Accepted.");
        assertThat(after.text("data/documents/003_474145e569a6fa3a.txt"))
                .doesNotContain("高科技伙伴关系与合作。");
    }

    @Test
    void the_report_with_refuse_for_accept_leaves_the_text_as_it_is() throws IOException {
        Path corpus = corpus();
        BuiltSite before = build(corpus, List.of());
        List<String> texts = new ArrayList<>();
        SEEDS.forEach(seed -> texts.add(before.text("data/documents/" + seed + ".txt")));
        BuiltSite after =
                build(
                        corpus,
                        lines(before, "report.html").stream()
                                .map(it -> it.replace("accept:", "refuse:"))
                                .toList());
        assertThat(after.text("report.html")).doesNotContain("proposed changes");
        assertThat(SEEDS)
                .extracting(seed -> after.text("data/documents/" + seed + ".txt"))
                .isEqualTo(texts);
    }

    @Test
    void the_report_offers_only_what_is_not_settled_yet() throws IOException {
        Path corpus = corpus();
        BuiltSite before = build(corpus, List.of());
        List<String> report = lines(before, "report.html");
        BuiltSite after = build(corpus, report);
        assertThat(lines(after, "report.html")).noneMatch(it -> it.contains("accept:\n"));
    }

    @Test
    void each_row_of_a_ledger_can_be_pasted_by_itself() throws IOException {
        Path corpus = corpus();
        BuiltSite before = build(corpus, List.of());
        for (String seed : List.of("003_474145e569a6fa3a", "004_e807f1d853920f76")) {
            List<String> rows = lines(before, "as-found/" + seed + ".html");
            assertThat(rows).isNotEmpty();
            for (String row : rows) {
                BuiltSite after = build(corpus, List.of(row));
                if (row.contains("    refuse:\n")) {
                    assertThat(lines(after, "as-found/" + seed + ".html"))
                            .hasSizeLessThan(rows.size());
                } else {
                    assertThat(after.text("as-found/" + seed + ".html")).contains("Accepted.");
                }
            }
        }
    }

    @Test
    void a_single_line_settles_a_single_place() throws IOException {
        Path corpus = corpus();
        BuiltSite before = build(corpus, List.of());
        String seed = "003_474145e569a6fa3a";
        List<String> quoted =
                lines(before, "as-found/" + seed + ".html").stream()
                        .filter(it -> it.contains("accept:"))
                        .flatMap(String::lines)
                        .filter(it -> it.contains("quote:"))
                        .toList();
        assertThat(quoted).hasSize(6);
        for (String line : quoted) {
            BuiltSite after = build(corpus, List.of("  " + seed + ".txt:", "    accept:", line));
            assertThat(after.text("report.html")).contains("5 proposed changes");
        }
    }

    @Test
    void what_is_lost_becomes_a_gap_that_a_person_can_fill() throws IOException {
        Path corpus = folder.resolve("corpus");
        Files.createDirectories(corpus);
        String seed = "001_2e7d659b4bb8df4c";
        Files.copy(BuiltSite.SEEDS.resolve(seed + ".txt"), corpus.resolve(seed + ".txt"));
        BuiltSite before = build(corpus, List.of());
        assertThat(before.text("report.html")).contains("2 places lost");
        String row =
                lines(before, "as-found/" + seed + ".html").stream()
                        .filter(it -> it.contains("text: \"…\""))
                        .findFirst()
                        .orElseThrow();
        BuiltSite gaps = build(corpus, List.of(row));
        assertThat(repairs(gaps, seed)).contains("…", "…");
        BuiltSite filled = build(corpus, List.of(row.replaceFirst("…\"}", "。《朝鮮\"}")));
        assertThat(repairs(filled, seed)).contains("。《朝鮮", "…");
        assertThat(filled.text("report.html")).doesNotContain("places lost");
    }

    private static List<String> repairs(BuiltSite site, String seed) {
        return site.parsedPages().get("documents/" + seed + ".html").select("a.repair").eachText();
    }
}
