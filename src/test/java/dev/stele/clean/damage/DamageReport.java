package dev.stele.clean.damage;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How much of each damage cleaning mends, and what it changes besides. */
final class DamageReport {
    private final Function<String, Document> cleaner;
    private final Map<Damage, Count> counts = new EnumMap<>(Damage.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    DamageReport(Function<String, Document> cleaner) {
        this.cleaner = cleaner;
    }

    /** The figures of one damage. */
    static final class Count {
        int documents;
        int places;
        int mended;
        int proposed;
        int right;
        int wrong;

        double recall() {
            return places == 0 ? 1 : (double) mended / places;
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }
    }

    /** Damages a sound text, cleans it, and counts. */
    Document add(Damage damage, String sound, double rate, long seed) {
        Damaged damaged = damage.apply(sound, rate, seed);
        Document document = cleaner.apply(damaged.text());
        if (damaged.places().isEmpty()) {
            return document;
        }
        Count count = counts.computeIfAbsent(damage, d -> new Count());
        count.documents++;
        List<Edit> edits = document.ledger().edits();
        Set<String> usual = new HashSet<>();
        cleaner.apply(sound).ledger().edits().forEach(e -> usual.add(e.rule() + e.before()));
        Cleaned cleaned = new Cleaned(document);
        for (Damaged.Place place : damaged.places()) {
            count.places++;
            boolean mended = same(cleaned.of(place.range()), place.sound());
            boolean proposed =
                    edits.stream()
                            .anyMatch(
                                    e ->
                                            e.mode() == Edit.Mode.PROPOSED
                                                    && e.range().overlaps(place.range()));
            if (!mended) {
                missed.add(
                        damage
                                + " "
                                + place.range().of(damaged.text())
                                + " became "
                                + cleaned.of(place.range())
                                + ", not "
                                + place.sound());
            }
            count.mended += mended ? 1 : 0;
            count.proposed += !mended && proposed ? 1 : 0;
        }
        for (Edit edit : edits) {
            boolean counts =
                    edit.mode() == Edit.Mode.APPLIED
                            && !edit.rule().equals("paragraphs")
                            && !usual.contains(edit.rule() + edit.before());
            if (!counts) {
                continue;
            }
            boolean right =
                    damaged.places().stream().anyMatch(p -> touches(p.range(), edit.range()));
            if (!right && damaged.asides().stream().anyMatch(a -> touches(a, edit.range()))) {
                continue;
            }
            count.right += right ? 1 : 0;
            count.wrong += right ? 0 : 1;
            if (!right) {
                wrong.add(damage + " " + edit.rule() + " " + edit.before() + " -> " + edit.after());
            }
        }
        return document;
    }

    private static boolean touches(Range place, Range edit) {
        return edit.from() <= place.to() + 1 && place.from() <= edit.to() + 1;
    }

    /** White space aside, except whether there is a passage break, a space or nothing. */
    private static boolean same(String cleaned, String sound) {
        String expected = sound.isBlank() ? sound.replaceAll("\n+", "\n") : sound.strip();
        String found = sound.isBlank() ? cleaned.replaceAll("\n+", "\n") : cleaned.strip();
        return expected.isEmpty() ? found.isBlank() : found.equals(expected);
    }

    /** The cleaned text by the ranges of the read text. */
    private static final class Cleaned {
        private final String read;
        private final List<Edit> edits;

        Cleaned(Document document) {
            this.read = document.readText();
            this.edits =
                    document.ledger().edits().stream()
                            .filter(e -> e.mode() == Edit.Mode.APPLIED)
                            .toList();
        }

        /** What became of a range; an edit that only reaches into it counts whole. */
        String of(Range range) {
            StringBuilder text = new StringBuilder();
            int at = range.from();
            for (Edit edit : edits) {
                if (edit.range().to() < range.from() || edit.range().from() > range.to()) {
                    continue;
                }
                if (edit.range().to() == range.from() && edit.range().length() > 0
                        || edit.range().from() == range.to() && range.length() > 0) {
                    continue;
                }
                text.append(
                        read,
                        Math.min(at, Math.max(at, edit.range().from())),
                        Math.max(at, Math.min(edit.range().from(), range.to())));
                text.append(edit.after());
                at = Math.max(at, edit.range().to());
            }
            return text.append(read, Math.min(at, range.to()), range.to()).toString();
        }
    }

    Count of(Damage damage) {
        return counts.getOrDefault(damage, new Count());
    }

    /** Applied edits of all damages together that touch a damaged place. */
    double precision() {
        int right = counts.values().stream().mapToInt(c -> c.right).sum();
        int all = right + counts.values().stream().mapToInt(c -> c.wrong).sum();
        return all == 0 ? 1 : (double) right / all;
    }

    /** Damaged places that were not mended, each in a line. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    /** Edits where nothing was damaged, each in a line. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-18s %9s %7s %7s %9s %6s %6s %9s%n",
                                "damage",
                                "documents",
                                "places",
                                "recall",
                                "proposed",
                                "right",
                                "wrong",
                                "precision"));
        counts.forEach(
                (damage, c) ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "%-18s %9d %7d %7.3f %9.3f %6d %6d %9.4f%n",
                                        damage.name().toLowerCase(Locale.ROOT),
                                        c.documents,
                                        c.places,
                                        c.recall(),
                                        c.places == 0 ? 0 : (double) c.proposed / c.places,
                                        c.right,
                                        c.wrong,
                                        c.precision())));
        return table.append(String.format(Locale.ROOT, "all applied edits: %.4f%n", precision()))
                .toString();
    }
}
