package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingLawsTest {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    @Test
    void folding_twice_changes_nothing() {
        assertThat(
                        known().filter(
                                        c -> {
                                            String once = Folding.of(Character.toString(c));
                                            return !Folding.of(once).equals(once);
                                        })
                                .mapToObj(FoldingLawsTest::name))
                .isEmpty();
    }

    @Test
    void composed_and_decomposed_characters_fold_alike() {
        assertThat(
                        known().filter(
                                        c -> {
                                            String text = Character.toString(c);
                                            return !Folding.of(NFD.normalize(text))
                                                    .equals(Folding.of(text));
                                        })
                                .mapToObj(FoldingLawsTest::name))
                .isEmpty();
    }

    @Test
    void a_character_and_its_form_in_the_other_chinese_script_fold_alike() {
        assertThat(
                        known().filter(c -> Script.of(c) == Script.HAN)
                                .filter(
                                        c -> {
                                            String text = Character.toString(c);
                                            String folded = Folding.of(text);
                                            return !Folding.of(HanScript.traditional(text))
                                                            .equals(folded)
                                                    || !Folding.of(HanScript.simplified(text))
                                                            .equals(folded);
                                        })
                                .mapToObj(FoldingLawsTest::name))
                .isEmpty();
    }

    @Test
    void what_a_common_character_becomes_is_common() {
        assertThat(
                        known().filter(FoldTables::isCommon)
                                .filter(c -> isAllCommon(NFKC.normalize(Character.toString(c))))
                                .filter(c -> !isAllCommon(Folding.of(Character.toString(c))))
                                .mapToObj(FoldingLawsTest::name))
                .isEmpty();
    }

    private static boolean isAllCommon(String text) {
        return text.codePoints().allMatch(FoldTables::isCommon);
    }

    @Test
    void a_folded_text_leads_back_to_segments_in_order() {
        Random random = new Random(15);
        int[] pool = {
            'a', 'É', 0x301, 0x200d, 'ﷺ', '후', 0x1112, 0x116e, 'ｶ', 0xff9e, 0xd800, 'ﬁ', 0x20000
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(8, 0, pool.length).forEach(i -> text.appendCodePoint(pool[i]));
            Folded folded = Folding.fold(text.toString());
            int from = 0;
            for (int at = 0; at < folded.text().length(); at++) {
                assertThat(folded.sourceFrom(at)).isGreaterThanOrEqualTo(from);
                assertThat(folded.sourceTo(at + 1)).isGreaterThan(folded.sourceFrom(at));
                from = folded.sourceFrom(at);
            }
            assertThat(folded.text()).isEqualTo(Folding.of(text.toString()));
        }
    }

    @Test
    void characters_younger_than_unicode_15_0_stay_as_they_are() {
        List<Integer> young = new ArrayList<>();
        // U+A7CB is a capital of Unicode 16, U+2FFC an ideographic description of Unicode 15.1.
        for (int c : new int[] {0xa7cb, 0x2ffc, 0x1c89, 0x378}) {
            if (Folding.of(Character.toString(c)).codePointAt(0) != c) {
                young.add(c);
            }
        }
        assertThat(young).isEmpty();
    }

    @Test
    void a_hundred_thousand_marks_fold_in_a_moment() {
        String marks = "e" + "\u0301".repeat(100_000);

        assertThat(Folding.of(marks)).isEqualTo("e");
    }

    private static IntStream known() {
        return IntStream.rangeClosed(0, 0x10ffff)
                .filter(c -> (FoldClasses.of(c) & FoldClasses.UNKNOWN) == 0);
    }

    private static String name(int c) {
        return "U+" + Integer.toHexString(c);
    }
}
