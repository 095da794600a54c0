package dev.stele.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.MediaType;
import dev.stele.model.ReadText;
import dev.stele.model.Vocabulary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
    @TempDir Path corpus;
    private final Findings findings = new Findings();

    @Test
    void files_of_nested_folders_are_listed_by_code_point() throws IOException {
        write("b.txt", "b");
        write("a/z.html", "<p>z");
        write("a/b/c.md", "c");
        write("Ｚ.text", "full width");
        write("😀.markdown", "beyond the basic plane");
        write("中.xhtml", "x");
        write("d.HTM", "x");

        assertThat(new CorpusReader(corpus, findings).files())
                .extracting(SourceFile::path)
                .containsExactly(
                        "a/b/c.md",
                        "a/z.html",
                        "b.txt",
                        "d.HTM",
                        "中.xhtml",
                        "Ｚ.text",
                        "😀.markdown");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void settings_anchors_and_hidden_files_are_left_out_silently() throws IOException {
        write("corpus.yaml", "title: A");
        write("anchors.tsv", "");
        write(".git/config.txt", "x");
        write(".hidden.txt", "x");
        write("deep/corpus.txt", "x");

        assertThat(new CorpusReader(corpus, findings).files())
                .extracting(SourceFile::path)
                .containsExactly("deep/corpus.txt");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_file_of_another_kind_is_named_with_its_remedy() throws IOException {
        write("photo.JPG", "x");
        write("Makefile", "x");
        write("papers.jsonl", "{}");

        assertThat(new CorpusReader(corpus, findings).files()).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "Makefile: note: files of this kind are not read: makefile [not-read]\n"
                                + "    fix: convert it to text, HTML or Markdown, or move it out of"
                                + " the corpus folder",
                        "papers.jsonl: note: files of this kind are not read: .jsonl [not-read]\n"
                                + "    fix: it is a corpus of its own: build it by its name, not by"
                                + " its folder's",
                        "photo.JPG: note: files of this kind are not read: .jpg [not-read]\n"
                                + "    fix: convert it to text, HTML or Markdown, or move it out of"
                                + " the corpus folder");
    }

    @Test
    void links_that_lead_out_of_the_corpus_are_not_followed(@TempDir Path elsewhere)
            throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        write("a.txt", "a");
        Files.createSymbolicLink(corpus.resolve("out.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(corpus.resolve("outside"), elsewhere);
        Files.createSymbolicLink(corpus.resolve("gone.txt"), elsewhere.resolve("gone.txt"));
        Files.createSymbolicLink(corpus.resolve("circle"), corpus);
        Files.createSymbolicLink(corpus.resolve("self"), corpus.resolve("self"));
        Files.createSymbolicLink(corpus.resolve("b.txt"), corpus.resolve("a.txt"));

        assertThat(new CorpusReader(corpus, findings).files())
                .extracting(SourceFile::path)
                .containsExactly("a.txt", "b.txt");
        assertThat(findings.sorted())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "circle linked-folder",
                        "gone.txt broken-link",
                        "out.txt link-out-of-corpus",
                        "outside link-out-of-corpus",
                        "self broken-link");
    }

    @Test
    void plain_text_is_one_line_element_for_each_line_that_is_not_blank() throws IOException {
        String text = "\ufeffTitle\r\n\r\n  second \u3000\r\u3000\nlast";
        ReadText read = read("a.txt", text.getBytes(UTF_8));

        assertThat(read.text()).isEqualTo("Title\n\n  second \u3000\n\u3000\nlast");
        assertThat(read.root().tag()).isEqualTo("body");
        assertThat(read.root().children())
                .extracting(line -> line.tag() + ":" + line.range().of(read.text()))
                .containsExactly("line:Title", "line:  second \u3000", "line:last");
        assertThat(read.source().charset()).isEqualTo("UTF-8");
        assertThat(read.source().bytes()).isEqualTo(text.getBytes(UTF_8).length);
    }

    @Test
    void bytes_of_every_value_are_no_text_in_pairs() throws IOException {
        byte[] all = new byte[256 * 20];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        Files.write(corpus.resolve("all.txt"), all);
        Findings findings = new Findings();
        CorpusReader reader = new CorpusReader(corpus, findings);
        assertThat(reader.read(reader.files().get(0))).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("binary-file");
    }

    @Test
    void empty_blank_binary_oversized_and_lost_files_are_reported_and_the_rest_is_read()
            throws IOException {
        write("empty.txt", "");
        write("blank.md", "\ufeff \u3000\n\u00a0\t\n");
        byte[] binary = new byte[4000];
        for (int at = 0; at < binary.length; at++) {
            binary[at] = (byte) (at * 31 + at / 256);
        }
        Files.write(corpus.resolve("binary.txt"), binary);
        write("large.txt", "x".repeat(5001));
        write("lost.txt", "x");
        write("right.txt", "y".repeat(5000));

        CorpusReader reader = new CorpusReader(corpus, findings, 5000);
        Files.delete(corpus.resolve("lost.txt"));

        assertThat(reader.files().stream().filter(file -> reader.read(file).isPresent()))
                .extracting(SourceFile::path)
                .containsExactly("right.txt");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .satisfiesExactly(
                        message ->
                                assertThat(message)
                                        .startsWith("binary.txt: error: the file is not a text: ")
                                        .contains("% of it are control characters [binary-file]"),
                        message ->
                                assertThat(message)
                                        .startsWith(
                                                "blank.md: error: the file holds nothing but white"
                                                        + " space [empty-file]"),
                        message ->
                                assertThat(message)
                                        .startsWith(
                                                "empty.txt: error: the file is empty [empty-file]"),
                        message ->
                                assertThat(message)
                                        .isEqualTo(
                                                "large.txt: error: the file has 5,001 bytes; up to"
                                                        + " 5,000 are read [oversized-file]\n"
                                                        + "    fix: split it into several files"),
                        message ->
                                assertThat(message)
                                        .startsWith(
                                                "lost.txt: error: the file cannot be read: there is"
                                                        + " no such file [unreadable-file]"));
    }

    @Test
    void a_text_with_a_few_control_characters_is_no_binary_file() throws IOException {
        assertThat(
                        read(
                                        "a.txt",
                                        ("page\f"
                                                        + "\u001b[1mbold\u001b[0m"
                                                        + "x".repeat(99)
                                                        + "\0")
                                                .getBytes(UTF_8))
                                .text())
                .endsWith("\0");
    }

    @Test
    void a_corpus_that_does_not_exist_ends_with_a_remedy() throws IOException {
        assertThatThrownBy(() -> new CorpusReader(corpus.resolve("none"), findings))
                .isInstanceOf(UnreadableCorpusException.class)
                .hasMessageContaining("none: error: there is no such folder [no-such-folder]")
                .hasMessageContaining("fix: give the folder that holds your documents");
        write("file.txt", "x");
        assertThatThrownBy(() -> new CorpusReader(corpus.resolve("file.txt"), findings))
                .isInstanceOf(UnreadableCorpusException.class)
                .hasMessageContaining("the corpus is a file, not a folder");
    }

    @Test
    void bytes_are_those_on_disk() throws IOException {
        byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', '\r', '\n'};
        Files.write(corpus.resolve("a.txt"), bytes);
        CorpusReader reader = new CorpusReader(corpus, findings);

        assertThat(reader.bytes(reader.files().get(0))).isEqualTo(bytes);
    }

    @Test
    void a_corpus_without_settings_is_named_after_its_folder() throws IOException {
        Path folder = Files.createDirectory(corpus.resolve("my-papers_2024"));

        assertThat(new CorpusReader(folder, findings).settings(List.of()).title())
                .isEqualTo("My papers 2024");
    }

    @Test
    void settings_come_from_the_file_and_their_mistakes_are_findings() throws IOException {
        write("a.txt", "x");
        write("corpus.yaml", "title: Papers\r\nlanguages: ko\r\n");

        assertThat(new CorpusReader(corpus, findings).settings(List.of()).title())
                .isEqualTo("Papers");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "corpus.yaml:2:1: error: there is no setting languages [unknown-setting]\n"
                                + "    fix: did you mean language?");
    }

    @Test
    void settings_under_another_name_are_noticed() throws IOException {
        write("corpus.yml", "title: Papers");

        assertThat(new CorpusReader(corpus, findings).files()).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::code)
                .containsExactly("misnamed-settings");
    }

    @Test
    void each_format_is_read_with_its_head_and_encoding() throws IOException {
        String html = "<html><head><title>題</title></head><body><p>文字</p>\r\n</body></html>";
        Files.write(corpus.resolve("a.html"), ("\ufeff" + html).getBytes(UTF_16LE));
        Files.write(
                corpus.resolve("b.md"),
                "---\ntitle: 제목\n---\n본문은 여기에 있다.".getBytes(Charset.forName("x-windows-949")));
        CorpusReader reader = new CorpusReader(corpus, findings);
        ReadText page = reader.read(reader.files().get(0)).orElseThrow();
        ReadText notes = reader.read(reader.files().get(1)).orElseThrow();

        assertThat(page.text()).isEqualTo("文字");
        assertThat(page.head()).containsEntry("title", List.of("題"));
        assertThat(page.invisible()).containsEntry("head", 1);
        assertThat(page.source().charset()).isEqualTo("UTF-16LE");
        assertThat(page.source().mediaType()).isEqualTo(MediaType.HTML);
        assertThat(notes.text()).isEqualTo("title: 제목\n\n본문은 여기에 있다.");
        assertThat(notes.head()).containsEntry("title", List.of("제목"));
        assertThat(notes.source().charset()).isEqualTo("EUC-KR");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void malformed_characters_and_broken_front_matter_are_reported_with_their_lines()
            throws IOException {
        byte[] text = "---\ntitle: a\nx: b: c\n---\n这些文字\n是这个国家的人民写的。".getBytes(UTF_8);
        text[26] = (byte) 0xff;
        Files.write(corpus.resolve("a.md"), text);
        CorpusReader reader = new CorpusReader(corpus, findings);

        assertThat(reader.read(reader.files().get(0))).isPresent();
        assertThat(findings.sorted())
                .extracting(finding -> finding.line() + " " + finding.code())
                .containsExactly("3 front-matter", "5 malformed-characters");
    }

    @Test
    void what_front_matter_states_in_no_form_is_reported_with_its_line() throws IOException {
        write(
                "a.md",
                """
                ---
                title: A
                date: 2023-02-30
                language: Klingon
                url: www.example.org/a
                rights: www.example.org/terms
                ---
                Text.
                """);
        write("b.md", "---\ntitle: a: b\ndate: 'soon'\n---\nText.");
        write("d.md", "---\ndate: |\n  so\n  " + "o".repeat(5000) + "n\n---\nText.");
        write("c.md", "---\ndate:\n  - 2024-13\nlang: english\n---\nText.");
        CorpusReader reader = new CorpusReader(corpus, findings);

        assertThat(reader.files()).allMatch(file -> reader.read(file).isPresent());
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .filteredOn(message -> !message.contains("[front-matter]"))
                .containsExactly(
                        "a.md:3: warning: date = 2023-02-30: expected a date [date]\n"
                                + "    fix: write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                + " [2026-01-08..2026-01-26]",
                        "a.md:4: warning: language = Klingon: expected a language tag [language]\n"
                                + "    fix: write a tag such as en, ko, zh-Hans or zh-Hant",
                        "a.md:5: warning: url = www.example.org/a: expected the address of a page"
                                + " [address]\n"
                                + "    fix: write it in full, as in https://example.org/page.html",
                        "a.md:6: warning: rights = www.example.org/terms: expected the address of a"
                                + " licence, or a sentence [address]\n"
                                + "    fix: write it in full, as in"
                                + " https://creativecommons.org/licenses/by/4.0/",
                        "b.md:3: warning: date = soon: expected a date [date]\n"
                                + "    fix: write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                + " [2026-01-08..2026-01-26]",
                        "c.md:3: warning: date = 2024-13: expected a date [date]\n"
                                + "    fix: write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                + " [2026-01-08..2026-01-26]",
                        "c.md:4: warning: lang = english: expected a language tag [language]\n"
                                + "    fix: write en",
                        "d.md:2: warning: date = so "
                                + "o".repeat(57)
                                + "…: expected a date [date]\n"
                                + "    fix: write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                + " [2026-01-08..2026-01-26]");
    }

    @Test
    void what_front_matter_states_in_a_form_that_is_known_is_no_finding() throws IOException {
        write(
                "a.md",
                """
                ---
                date: 2024-01-02 10:00:00 +0800
                pubdate: March 1, 2024
                lang: zh_CN
                language: und
                originalLanguage: ko
                url: /posts/a/
                doi: 10.1234/abc
                canonical: https://example.org/a b
                license: MIT
                rights: CC BY 4.0
                expires: never
                ---
                Text.
                """);
        write("b.md", "---\ndate: \"[2026-01-08..2026-01-26]\"\n---\nText.");
        write("c.md", "---\ndate: 2024\nrights: https://example.org/terms\n---\nText.");
        write("d.md", "Text.\n\n---\ndate: soon\n---\n");
        write("e.html", "<meta name=date content=soon><p>Text.");
        CorpusReader reader = new CorpusReader(corpus, findings);

        assertThat(reader.files()).allMatch(file -> reader.read(file).isPresent());
        assertThat(findings.sorted()).isEmpty();
    }

    private static Vocabulary.Label label(String concept, String property, String text) {
        return new Vocabulary.Label(concept, property, "en", text);
    }

    @Test
    void labels_that_no_document_has_are_one_note_with_the_lines_of_the_first() throws IOException {
        write(
                "corpus.yaml",
                """
                vocabulary:
                  - id: lamp
                    prefLabel: {en: lamp}
                    altLabel:
                      en:
                        - lantern
                        - "light"
                  - id: sea
                    prefLabel: {en: sea}
                    altLabel: {en: light}
                    hiddenLabel: {en: light}
                """);
        CorpusReader reader = new CorpusReader(corpus, findings);
        reader.reportMissing(
                List.of(
                        label("lamp", "altLabel", "light"),
                        label("sea", "altLabel", "light"),
                        label("sea", "hiddenLabel", "light")));

        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "corpus.yaml:7: note: no document has 3 of the labels under altLabel and"
                                + " hiddenLabel: light (line 7), light (line 10), light (line 11)"
                                + " [missing-labels]\n"
                                + "    fix: correct those that are misspelt, take out those that"
                                + " nobody needs, and put what is only to be shown under"
                                + " prefLabel");
    }

    @Test
    void of_very_many_missing_labels_the_first_are_named() throws IOException {
        write("corpus.yaml", "title: changed since\n");
        CorpusReader reader = new CorpusReader(corpus, findings);
        reader.reportMissing(
                IntStream.range(0, 50_000)
                        .mapToObj(i -> label("lamp", "altLabel", "lamp" + i))
                        .toList());

        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).cause())
                .isEqualTo(
                        "no document has 50,000 of the labels under altLabel and hiddenLabel:"
                                + " lamp0, lamp1, lamp2, lamp3, lamp4, …");
    }

    @Test
    void no_missing_label_is_no_note() {
        new CorpusReader(corpus, findings).reportMissing(List.of());

        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void a_page_without_visible_text_is_reported_like_an_empty_file() throws IOException {
        write("a.html", "<title>t</title><div id=app></div><script>load()</script>");
        CorpusReader reader = new CorpusReader(corpus, findings);

        assertThat(reader.read(reader.files().get(0))).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "a.html: error: the page shows no text; 7 characters of it are not shown"
                                + " (head, script) [empty-file]\n"
                                + "    fix: save it from a browser after it has loaded, or remove"
                                + " it");
    }

    @Test
    void several_threads_read_the_same() throws IOException {
        for (int file = 0; file < 40; file++) {
            write(
                    file + ".md",
                    "# Title " + file + "\n\n- *a*\n- [b](c.md)\n\n|x|y|\n|-|-|\n|1|2|");
            write(file + ".html", "<p>Page <b>" + file + "</b><table><td>1<td>2</table>");
        }
        CorpusReader reader = new CorpusReader(corpus, findings);
        List<ReadText> once =
                reader.files().stream().map(f -> reader.read(f).orElseThrow()).toList();
        List<ReadText> atOnce =
                IntStream.range(0, 5)
                        .parallel()
                        .boxed()
                        .flatMap(round -> reader.files().parallelStream())
                        .map(f -> reader.read(f).orElseThrow())
                        .toList();

        for (int at = 0; at < atOnce.size(); at++) {
            assertThat(atOnce.get(at)).isEqualTo(once.get(at % once.size()));
        }
    }

    private ReadText read(String name, byte[] bytes) throws IOException {
        Files.write(corpus.resolve(name), bytes);
        CorpusReader reader = new CorpusReader(corpus, findings);
        return reader.read(reader.files().get(0)).orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = corpus.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
