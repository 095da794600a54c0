package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Collation.Place;
import dev.stele.model.Collation.Row;
import dev.stele.model.Collation.Side;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CollatorTest {
    private static final String RAIN =
            "The rain fell on the harbour for nine days, and the boats stayed where they were.";
    private static final String SUN = "On the tenth day the sun came out over the empty quay.";
    private static final String MARKET =
            "In the market the women laid out eels, onions and a single copper kettle.";
    private static final String BELL = "Nobody rang the bell that evening, though it was a feast.";

    @Test
    void equal_texts_are_one_row() {
        assertThat(rows(List.of(RAIN, SUN, MARKET), List.of(RAIN, SUN, MARKET)))
                .containsExactly(row(0, 3, 0, 3, true));
    }

    @Test
    void script_width_and_white_space_make_no_difference() {
        assertThat(rows(List.of("韩国产业研究院发布报告，称两国合作。"), List.of("韓國產業研究院 發佈報告,稱兩國合作。")))
                .containsExactly(row(0, 1, 0, 1, true));
    }

    @Test
    void changed_words_are_marked_in_both_texts() {
        List<Passage> base = passages(List.of(RAIN, SUN));
        List<Passage> other = passages(List.of(RAIN.replace("nine days", "six long weeks"), SUN));
        List<Row> rows = new Collator(base).collate(other).rows();
        assertThat(rows).extracting(Row::same).containsExactly(false, true);
        assertThat(words(rows.get(0).base(), base)).containsExactly("nine days");
        assertThat(words(rows.get(0).other(), other)).containsExactly("six long weeks");
    }

    @Test
    void a_changed_character_of_a_han_text_is_marked_alone() {
        List<Passage> base = passages(List.of("参考中国技术发展现状已成为不可回避的选项"));
        List<Passage> other = passages(List.of("参考中国技术发展近状已成为不可回避的选项"));
        Row row = new Collator(base).collate(other).rows().get(0);
        assertThat(words(row.base(), base)).containsExactly("现");
        assertThat(words(row.other(), other)).containsExactly("近");
    }

    @Test
    void what_only_one_has_stands_alone() {
        assertThat(rows(List.of(RAIN, SUN, MARKET), List.of(RAIN, MARKET, BELL)))
                .containsExactly(
                        row(0, 1, 0, 1, true),
                        row(1, 2, 1, 1, false),
                        row(2, 3, 1, 2, true),
                        row(3, 3, 2, 3, false));
    }

    @Test
    void a_split_passage_stands_beside_its_parts() {
        assertThat(rows(List.of(RAIN + " " + SUN, BELL), List.of(RAIN, SUN, BELL)))
                .containsExactly(row(0, 1, 0, 2, false), row(1, 2, 2, 3, true));
    }

    @Test
    void passages_that_share_a_few_words_do_not_correspond() {
        assertThat(rows(List.of(RAIN, BELL), List.of(RAIN, MARKET)))
                .containsExactly(
                        row(0, 1, 0, 1, true), row(1, 2, 1, 1, false), row(2, 2, 1, 2, false));
    }

    @Test
    void an_empty_text_stands_beside_nothing() {
        assertThat(rows(List.of(RAIN), List.of())).containsExactly(row(0, 1, 0, 0, false));
        assertThat(rows(List.of(), List.of())).isEmpty();
    }

    @Test
    void a_long_text_with_an_error_in_every_line_is_aligned() {
        List<String> lines =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i -> "Entry " + i * 7919 + " records a ship of " + i * 31 + " tons")
                        .toList();
        List<String> misread = lines.stream().map(line -> line.replace("ship", "slip")).toList();
        List<Row> rows = rows(lines, misread);
        assertThat(rows).hasSize(lines.size());
        assertThat(rows).allMatch(row -> row.base().from() == row.other().from());
    }

    /** Every passage stands in one row, in order, and only rows with counterpart have places. */
    @RepeatedTest(60)
    void rows_hold_every_passage_once(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> base = text(random);
        List<String> other = new ArrayList<>(base);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(other.size());
            switch (random.nextInt(4)) {
                case 0 -> other.add(at, line(random));
                case 1 -> other.set(at, other.get(at) + line(random));
                case 2 -> other.set(at, line(random));
                default -> {
                    if (other.size() > 1) {
                        other.remove(at);
                    }
                }
            }
        }
        List<Passage> basePassages = passages(base);
        List<Passage> otherPassages = passages(other);
        int here = 0;
        int there = 0;
        for (Row row : new Collator(basePassages).collate(otherPassages).rows()) {
            assertThat(row.base().from()).isEqualTo(here);
            assertThat(row.other().from()).isEqualTo(there);
            here = row.base().to();
            there = row.other().to();
            assertThat(row.base().size() + row.other().size()).isPositive();
            if (row.same()) {
                assertThat(row.base().size()).isEqualTo(row.other().size());
                assertThat(row.base().differing()).isEmpty();
            }
            assertThat(words(row.base(), basePassages)).noneMatch(String::isBlank);
            assertThat(words(row.other(), otherPassages)).noneMatch(String::isBlank);
        }
        assertThat(here).isEqualTo(base.size());
        assertThat(there).isEqualTo(other.size());
    }

    private static List<String> text(Random random) {
        return Stream.generate(() -> line(random)).limit(1 + random.nextInt(8)).toList();
    }

    private static String line(Random random) {
        return random.ints(1 + random.nextInt(30), 0, 40)
                .mapToObj(i -> i % 3 == 0 ? "词" : i % 3 == 1 ? " word" + i : ", 한" + i)
                .collect(Collectors.joining());
    }

    private static List<Row> rows(List<String> base, List<String> other) {
        return new Collator(passages(base)).collate(passages(other)).rows();
    }

    private static Row row(int from, int to, int otherFrom, int otherTo, boolean same) {
        return new Row(
                new Side(from, to, List.of()), new Side(otherFrom, otherTo, List.of()), same);
    }

    private static List<Passage> passages(List<String> texts) {
        DocumentBuilder document = DocumentBuilder.at("a.txt");
        for (String text : texts) {
            document = document.paragraph(text);
        }
        return document.build().passages();
    }

    private static List<String> words(Side side, List<Passage> passages) {
        List<String> words = new ArrayList<>();
        for (Place place : side.differing()) {
            words.add(place.range().of(passages.get(place.passage()).text()));
        }
        return words;
    }
}
