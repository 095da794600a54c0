package dev.stele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a citation names, {@code 3,5-7}. */
public record CitedNumbers(List<Part> parts) {
    private static final Pattern PIECE = Pattern.compile("[^,，、;；]+");
    private static final Pattern PART =
            Pattern.compile("\\s*([0-9]{1,3})(?:\\s*[-–—－~～〜]\\s*([0-9]{1,3}))?\\s*");

    /**
     * One number, or all from one to another.
     *
     * @param first where the number stands, or the one that the range begins with
     * @param last where the range ends; the same as {@code first} for one number
     * @param to at least {@code from}
     */
    public record Part(Range first, int from, Range last, int to) {
        public boolean isRange() {
            return from < to;
        }
    }

    public CitedNumbers {
        parts = List.copyOf(parts);
    }

    /**
     * The numbers in a text that holds nothing else; a range that goes down or on and on is none.
     */
    public static Optional<CitedNumbers> of(String text) {
        List<Part> parts = new ArrayList<>();
        for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
            Matcher part = PART.matcher(text).region(piece.start(), piece.end());
            if (!part.matches()) {
                return Optional.empty();
            }
            Range first = new Range(part.start(1), part.end(1));
            int from = Integer.parseInt(part.group(1));
            if (part.group(2) == null) {
                parts.add(new Part(first, from, first, from));
                continue;
            }
            int to = Integer.parseInt(part.group(2));
            if (to <= from) {
                return Optional.empty();
            }
            parts.add(new Part(first, from, new Range(part.start(2), part.end(2)), to));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CitedNumbers(parts));
    }
}
