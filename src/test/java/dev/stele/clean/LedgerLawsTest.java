package dev.stele.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Passage;
import dev.stele.model.ReadText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every ledger, on the seeds and on texts that were made worse at random. */
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

    static Stream<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LedgerLawsTest::read)
                    .toList()
                    .stream();
        }
    }

    static Stream<String> damaged() throws IOException {
        List<String> texts = seeds().toList();
        return IntStream.range(0, 150)
                .mapToObj(i -> damage(texts.get(i % texts.size()), new SplittableRandom(i)));
    }

    @ParameterizedTest
    @MethodSource({"seeds", "damaged"})
    void undoing_the_ledger_gives_the_read_text_back(String text) {
        ReadText read = Texts.plain(text);
        Document document = Texts.clean(text);
        assertThat(document.ledger().apply(read.text())).isEqualTo(document.cleanedText());
        assertThat(document.readText()).isEqualTo(read.text());
    }

    @ParameterizedTest
    @MethodSource({"seeds", "damaged"})
    void edits_are_sorted_disjoint_and_quote_the_read_text(String text) {
        int end = 0;
        for (Edit edit : Texts.clean(text).ledger().edits()) {
            assertThat(edit.range().from()).isGreaterThanOrEqualTo(end);
            assertThat(edit.before()).isEqualTo(edit.range().of(text));
            assertThat(edit.mode() == Edit.Mode.APPLIED)
                    .isEqualTo(
                            edit.confidence() >= Edit.APPLIED_FROM
                                    && edit.mode() != Edit.Mode.DISPLAYED);
            end = edit.range().to();
        }
    }

    @ParameterizedTest
    @MethodSource({"seeds", "damaged"})
    void passages_stand_in_order_and_their_anchors_are_distinct(String text) {
        Document document = Texts.clean(text);
        int end = 0;
        for (Passage passage : document.passages()) {
            assertThat(passage.range().from()).isGreaterThanOrEqualTo(end);
            end = passage.range().to();
        }
        assertThat(document.passages()).extracting(Passage::anchor).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"seeds", "damaged"})
    void the_same_text_gives_the_same_document(String text) {
        assertThat(Texts.clean(text)).isEqualTo(Texts.clean(text));
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
