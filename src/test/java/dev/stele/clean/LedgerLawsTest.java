package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Findings;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.MediaType;
import dev.stele.model.Passage;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import dev.stele.site.HostileCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for every ledger: on the seeds, on texts made worse or put together at random, on
 * documents that mean harm.
 */
class LedgerLawsTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final List<String> DAMAGE =
            List.of(
                    "(huán)",
                    " ,",
                    "[bookmark: _Toc1]",
                    "\u200b",
                    "\u0007",
                    "e\u0301",
                    "\n",
                    "\n\n",
                    "▲ ",
                    "【",
                    "】",
                    "现在我给你的英文是:",
                    "2026-01-25 23:15:09",
                    "分享至",
                    "?;茝V",
                    "[1]",
                    "图1  ",
                    "Abstract: ",
                    "关键词：",
                    "1.1 ",
                    "  ",
                    "\ud83d\ude00",
                    "\ud800",
                    "※ This article has been translated by AI. Share your feedback here.",
                    "\t");

    /** What a parser moves, drops or never closes. */
    private static final List<String> PAGES =
            List.of(
                    "<p>before<table>moved<tr>moved too<td>cell</table>after",
                    "<table><p>x</p><tr><td><table>y<tr><td>z</table></table>",
                    "a\0b<p>c\0\0d</p>&#0;e",
                    "<template><template><p>hidden</template><p>too</template><p>shown",
                    "<p>a<template><td>b</template>c<select><p>d</select>e",
                    "<h1>&shy;</h1><p>港</p><h2>\u200d\u2060</h2>",
                    "<pre>\n\n</pre><ul><li></ul><table><tr><td></table>x",
                    "<div>".repeat(3000) + "deep",
                    "<b><p>a<i><p>b</b>c</i>d");

    private static Stream<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LedgerLawsTest::read)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> damaged() throws IOException {
        List<String> texts = seeds().toList();
        return IntStream.range(0, 150)
                .mapToObj(i -> damage(texts.get(i % texts.size()), new SplittableRandom(i)));
    }

    static Stream<Named<ReadText>> texts() throws IOException {
        List<Named<ReadText>> texts = new ArrayList<>();
        seeds().forEach(text -> texts.add(named("seed " + texts.size(), Texts.plain(text))));
        damaged().forEach(text -> texts.add(named("damaged " + texts.size(), Texts.plain(text))));
        return texts.stream();
    }

    static Stream<Named<ReadText>> others() throws IOException {
        List<Named<ReadText>> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(named("random text " + i, Texts.plain(RandomTexts.text(i))));
        }
        for (int i = 0; i < 300; i++) {
            Pages.readIfShown(RandomTexts.page(i)).ifPresent(add("random page " + i, texts));
        }
        for (String page : PAGES) {
            Pages.readIfShown(page).ifPresent(add(page, texts));
        }
        Path folder = Files.createTempDirectory("hostile");
        texts.addAll(folder(HostileCorpus.write(folder)));
        return texts.stream();
    }

    private static Consumer<ReadText> add(String name, List<Named<ReadText>> texts) {
        return text -> texts.add(named(name, text));
    }

    private static Named<ReadText> named(String name, ReadText text) {
        return Named.of(name, text);
    }

    /** The documents of a folder, as the program reads them. */
    private static List<Named<ReadText>> folder(Path folder) {
        CorpusReader reader = new CorpusReader(folder, new Findings());
        List<Named<ReadText>> texts = new ArrayList<>();
        for (SourceFile file : reader.files()) {
            reader.read(file).ifPresent(add(file.path(), texts));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource({"texts", "others"})
    void undoing_the_ledger_gives_the_read_text_back(ReadText text) {
        isUndone(text, clean(text));
    }

    @ParameterizedTest
    @MethodSource({"texts", "others"})
    void edits_are_sorted_disjoint_and_quote_the_read_text(ReadText text) {
        isSorted(text, clean(text));
    }

    @ParameterizedTest
    @MethodSource({"texts", "others"})
    void passages_stand_in_order_and_their_anchors_are_distinct(ReadText text) {
        Document document = clean(text);
        int end = 0;
        for (Passage passage : document.passages()) {
            assertThat(passage.range().from()).isGreaterThanOrEqualTo(end);
            end = passage.range().to();
        }
        assertThat(document.passages()).extracting(Passage::anchor).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"texts", "others"})
    void the_same_text_gives_the_same_document(ReadText text) {
        assertThat(clean(text)).isEqualTo(clean(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cleaning_a_cleaned_text_changes_nothing(ReadText text) {
        staysClean(clean(text));
    }

    /** With {@code -Dcorpora=FOLDER}, which may hold text, Markdown and web pages. */
    @Test
    void the_laws_hold_for_the_documents_of_a_folder_when_it_is_given() {
        String folder = System.getProperty("corpora", "");
        Assumptions.assumeFalse(folder.isEmpty(), "no corpora read: give -Dcorpora=FOLDER");
        CorpusReader reader = new CorpusReader(Path.of(folder), new Findings());
        SoftAssertions all = new SoftAssertions();
        for (SourceFile file : reader.files()) {
            reader.read(file)
                    .ifPresent(
                            text ->
                                    all.assertThatCode(() -> keepsTheLaws(text))
                                            .as(file.path())
                                            .doesNotThrowAnyException());
        }
        all.assertAll();
    }

    private static void keepsTheLaws(ReadText text) {
        Document document = clean(text);
        isUndone(text, document);
        isSorted(text, document);
        assertThat(clean(text)).isEqualTo(document);
        if (text.source().mediaType() == MediaType.TEXT) {
            staysClean(document);
        }
    }

    private static void isUndone(ReadText read, Document document) {
        assertThat(document.ledger().apply(read.text())).isEqualTo(document.cleanedText());
        assertThat(document.readText()).isEqualTo(read.text());
    }

    private static void isSorted(ReadText read, Document document) {
        int end = 0;
        for (Edit edit : document.ledger().edits()) {
            assertThat(edit.range().from()).isGreaterThanOrEqualTo(end);
            assertThat(edit.before()).isEqualTo(edit.range().of(read.text()));
            assertThat(edit.mode() == Edit.Mode.APPLIED)
                    .isEqualTo(
                            edit.confidence() >= Edit.APPLIED_FROM
                                    && edit.mode() != Edit.Mode.DISPLAYED);
            end = edit.range().to();
        }
    }

    private static void staysClean(Document document) {
        assertThat(Texts.clean(document.cleanedText()).cleanedText())
                .isEqualTo(document.cleanedText());
    }

    private static Document clean(ReadText text) {
        return Texts.clean(text, Evidence.NONE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String damage(String text, SplittableRandom random) {
        int start = random.nextInt(text.length() / 2);
        int length = random.nextInt(Math.min(4_000, text.length() - start));
        StringBuilder damaged = new StringBuilder(text.substring(start, start + length));
        for (int i = random.nextInt(40); i > 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            if (random.nextInt(5) == 0) {
                damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
            } else {
                damaged.insert(at, DAMAGE.get(random.nextInt(DAMAGE.size())));
            }
        }
        return damaged.toString();
    }
}
