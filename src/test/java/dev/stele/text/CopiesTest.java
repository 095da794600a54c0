package dev.stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CopiesTest {
    private static final int SHINGLES = 60;

    @Test
    @Timeout(60)
    void among_a_hundred_thousand_texts_only_the_copies_are_compared() {
        Random random = new Random(1);
        List<long[]> shingles = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        for (int text = 0; text < 100_000; text++) {
            long[] own =
                    text % 10 == 9
                            ? changed(shingles.get(text - 1), random)
                            : random.longs(SHINGLES).toArray();
            Arrays.sort(own);
            shingles.add(own);
            sketches.add(Sketch.of(Sketch.signature(own, List.of())));
        }
        AtomicInteger read = new AtomicInteger();
        List<Copies.Group> groups =
                Copies.among(
                        sketches,
                        text -> {
                            read.incrementAndGet();
                            return shingles.get(text);
                        });
        assertThat(groups).hasSize(10_000);
        assertThat(groups)
                .allMatch(it -> it.first() % 10 == 8 && it.others().size() == 1)
                .allMatch(it -> it.others().get(0).text() == it.first() + 1);
        assertThat(read.get()).isLessThan(25_000);
    }

    /** The same text with a tenth of its shingles changed. */
    private static long[] changed(long[] shingles, Random random) {
        long[] changed = shingles.clone();
        for (int i = 0; i < SHINGLES / 10; i++) {
            changed[random.nextInt(SHINGLES)] = random.nextLong();
        }
        return changed;
    }
}
