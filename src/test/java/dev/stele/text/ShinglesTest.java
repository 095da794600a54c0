package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stele.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static long[] shingles(String... passages) {
        return Shingles.of(List.of(passages));
    }

    @Test
    void script_width_case_punctuation_and_paragraphs_make_no_difference() {
        assertThat(shingles("韓國與中國，共同發展ＡＩ產業。")).isEqualTo(shingles("韩国与中国 共同", "发展ai产业"));
        assertThat(shingles("The Quick brown fox jumped over"))
                .isEqualTo(shingles("the quick, BROWN", "fox “jumped” over!"));
    }

    @Test
    void five_han_characters_or_five_words_make_one_shingle() {
        assertThat(shingles("一二三四五")).hasSize(1);
        assertThat(shingles("一二三四五六")).hasSize(2);
        assertThat(shingles("one two three four five six seven")).hasSize(3);
        assertThat(shingles("one two")).hasSize(1);
        assertThat(shingles("...")).isEmpty();
        assertThat(shingles()).isEmpty();
    }

    @Test
    void texts_in_one_language_share_next_to_nothing() throws IOException {
        String paper = Files.readString(Path.of("seeds/002_eb630b9864048fde.txt"));
        String news = Files.readString(Path.of("seeds/004_e807f1d853920f76.txt"));
        assertThat(Shingles.containment(shingles(paper), shingles(news))).isLessThan(0.02);
    }

    @Test
    void shares_are_counted_over_distinct_shingles() {
        long[] a = {1, 2, 3, 4};
        long[] b = {3, 4, 5};
        assertThat(Shingles.jaccard(a, b)).isEqualTo(2 / 5.0);
        assertThat(Shingles.containment(a, b)).isEqualTo(2 / 3.0);
        assertThat(Shingles.jaccard(new long[0], new long[0])).isZero();
        assertThat(Shingles.containment(new long[0], a)).isZero();
    }

    @Test
    void a_sketch_estimates_the_share_of_common_shingles() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.appendCodePoint(0x4e00 + i * 7919 % 20000);
        }
        String whole = text.toString();
        for (int cut : List.of(0, 200, 500, 1000, 1500)) {
            long[] a = shingles(whole);
            long[] b = shingles(whole.substring(cut));
            Signature first = Sketch.signature(a, List.of());
            Signature second = Sketch.signature(b, List.of());
            double truth = Shingles.jaccard(a, b);
            assertThat(first.similarity(second)).isCloseTo(truth, within(0.13));
            assertThat(Sketch.of(first).jaccard(Sketch.of(second))).isCloseTo(truth, within(0.13));
        }
        assertThat(Sketch.signature(new long[0], List.of()).minima()).isEmpty();
    }
}
