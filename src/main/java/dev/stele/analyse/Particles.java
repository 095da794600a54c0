package dev.stele.analyse;

import dev.stele.text.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what follows a Korean noun up to the next space is nothing but particles. */
final class Particles {
    /** Syllables that particles in a row rarely exceed: 으로부터는. */
    private static final int LONGEST_TAIL = 8;

    private static final Set<String> PARTICLES = load();

    private Particles() {}

    /** Whether the Hangul that begins at {@code from} is made of particles; so is none at all. */
    static boolean follow(String folded, int from) {
        int end = from;
        while (end < folded.length() && Script.of(folded.charAt(end)) == Script.HANGUL) {
            end++;
            if (end - from > LONGEST_TAIL) {
                return false;
            }
        }
        return isMadeOfParticles(folded.substring(from, end));
    }

    private static boolean isMadeOfParticles(String tail) {
        boolean[] reached = new boolean[tail.length() + 1];
        reached[0] = true;
        for (int from = 0; from < tail.length(); from++) {
            for (int to = from + 1; reached[from] && to <= tail.length(); to++) {
                reached[to] |= PARTICLES.contains(tail.substring(from, to));
            }
        }
        return reached[tail.length()];
    }

    private static Set<String> load() {
        InputStream file = Particles.class.getResourceAsStream("particles-ko.txt");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file, "particles-ko.txt"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(particle -> !particle.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read particles-ko.txt", e);
        }
    }
}
