package dev.stele.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.stele.model.MediaType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the encoding of bytes that are not UTF-8. ICU's detector names candidates, since it knows
 * which letters are common in which European language; the East Asian encodings are always among
 * them; which text is the most plausible decides.
 */
final class Detection {
    private static final int SAMPLE = 64 * 1024;

    /** What a declaration weighs against the looks of the text. */
    private static final double DECLARED = 0.2;

    private static final double DOUBTFUL = 0.3;
    private static final double CONVINCING = 0.6;

    private static final List<Encoding> ALWAYS =
            List.of(
                    Encoding.UTF_8,
                    Encoding.GB18030,
                    Encoding.BIG5,
                    Encoding.EUC_KR,
                    Encoding.SHIFT_JIS,
                    Encoding.EUC_JP);

    private final byte[] bytes;
    private final MediaType mediaType;
    private final int firstBeyondAscii;
    private final Map<Encoding, Double> scores = new EnumMap<>(Encoding.class);

    Detection(byte[] bytes, MediaType mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        this.firstBeyondAscii = at;
    }

    /** Whether the declared encoding gives no nonsense where another gives a text. */
    boolean allows(Encoding declared) {
        return score(declared) >= DOUBTFUL || score(best(Optional.of(declared))) < CONVINCING;
    }

    /** The encoding that gives the most plausible text. */
    Encoding best(Optional<Encoding> declared) {
        Encoding best = declared.orElse(Encoding.UTF_8);
        double bestScore = score(best) + (declared.isPresent() ? DECLARED : 0);
        for (Encoding candidate : candidates()) {
            if (score(candidate) > bestScore) {
                best = candidate;
                bestScore = score(candidate);
            }
        }
        return best;
    }

    private Set<Encoding> candidates() {
        Set<Encoding> candidates = new LinkedHashSet<>(ALWAYS);
        if (ALWAYS.stream().noneMatch(encoding -> score(encoding) >= CONVINCING)) {
            candidates.addAll(namedByIcu());
            candidates.add(Encoding.WINDOWS_1252);
            candidates.add(Encoding.UTF_16LE);
            candidates.add(Encoding.UTF_16BE);
        }
        // Anything reads as UTF-16 somehow; a text in it has no halves of characters.
        candidates.removeIf(
                encoding -> isOfPairs(encoding) && encoding.decodeStrictly(bytes, 0).isEmpty());
        return candidates;
    }

    private List<Encoding> namedByIcu() {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(mediaType == MediaType.HTML);
        detector.setText(sample(firstBeyondAscii));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .flatMap(name -> Encoding.ofLabel(name).stream())
                .toList();
    }

    private double score(Encoding encoding) {
        return scores.computeIfAbsent(encoding, this::computeScore);
    }

    private static boolean isOfPairs(Encoding encoding) {
        return encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
    }

    private double computeScore(Encoding encoding) {
        byte[] sample = sample(isOfPairs(encoding) ? 0 : firstBeyondAscii);
        return Plausibility.of(encoding.decode(sample, 0).text());
    }

    /** From a place where no character is cut; one may be cut at the end. */
    private byte[] sample(int from) {
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
