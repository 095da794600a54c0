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
import java.util.TreeMap;
import java.util.function.Function;

/** How much of each damage cleaning mends, and what it changes besides. */
final class DamageReport {
    private final Function<String, Document> cleaner;
    private final Map<Damage, Count> counts = new EnumMap<>(Damage.class);
    private final Map<String, Count> rules = new TreeMap<>();
    private final Map<String, Count> inSound = new TreeMap<>();
    private final List<String> unasked = new ArrayList<>();
    private int soundTexts;
    private long soundCharacters;
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
        if (damage == Damage.LOST_BREAKS) {
            edits.stream().filter(DamageReport::isBreak).forEach(e -> judgeBreak(damaged, e));
        }
        for (Edit edit : edits) {
            if (isOwn(edit) && !usual.contains(edit.rule() + edit.before())) {
                judge(damage, damaged, cleaned, edit);
            }
        }
        return document;
    }

    /** A paragraph that begins where no line did. */
    private static boolean isBreak(Edit edit) {
        return edit.rule().equals("paragraphs")
                && edit.after().contains("\n")
                && !edit.before().contains("\n");
    }

    /** A break is right where one was lost. */
    private void judgeBreak(Damaged damaged, Edit edit) {
        boolean right =
                damaged.places().stream()
                        .anyMatch(
                                place ->
                                        place.range().from() <= edit.range().to()
                                                && edit.range().from() <= place.range().to());
        for (Count count : List.of(counts.get(Damage.LOST_BREAKS), rule("paragraphs"))) {
            count.right += right ? 1 : 0;
            count.wrong += right ? 0 : 1;
        }
        if (!right) {
            int from = Math.max(0, edit.range().from() - 20);
            int to = Math.min(damaged.text().length(), edit.range().to() + 20);
            wrong.add("LOST_BREAKS before " + damaged.text().substring(from, to));
        }
    }

    /** Applied by a rule; the white space between passages follows from what the rules do. */
    private static boolean isOwn(Edit edit) {
        return edit.mode() == Edit.Mode.APPLIED && !edit.rule().equals("paragraphs");
    }

    /**
     * An edit is right if it takes or changes nothing but what was damaged, and leaves every
     * damaged place that it reaches as it was before the damage.
     */
    private void judge(Damage damage, Damaged damaged, Cleaned cleaned, Edit edit) {
        List<Damaged.Place> reached =
                damaged.places().stream()
                        .filter(place -> touches(place.range(), edit.range()))
                        .toList();
        boolean onlyDamage = isOnlyDamage(damaged, edit);
        boolean aside = damaged.asides().stream().anyMatch(a -> touches(a, edit.range()));
        if (reached.isEmpty() && aside && onlyDamage) {
            return;
        }
        boolean right =
                !reached.isEmpty()
                        && onlyDamage
                        && reached.stream().allMatch(p -> same(cleaned.of(p.range()), p.sound()));
        for (Count count : List.of(counts.get(damage), rule(edit.rule()))) {
            count.right += right ? 1 : 0;
            count.wrong += right ? 0 : 1;
        }
        if (!right) {
            wrong.add(damage + " " + edit.rule() + " " + edit.before() + " -> " + edit.after());
        }
    }

    /** Whether every character of the edit but white space was damaged, or went with it. */
    private static boolean isOnlyDamage(Damaged damaged, Edit edit) {
        for (int i = edit.range().from(); i < edit.range().to(); i++) {
            int at = i;
            boolean covered =
                    damaged.text().substring(at, at + 1).isBlank()
                            || damaged.places().stream().anyMatch(p -> holds(p.range(), at))
                            || damaged.asides().stream().anyMatch(a -> holds(a, at));
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Range range, int at) {
        return range.from() <= at && at < range.to();
    }

    private Count rule(String rule) {
        return rules.computeIfAbsent(rule, r -> new Count());
    }

    /** Cleans a text that nothing was done to; whatever is changed in it is counted by rule. */
    Document addSound(String sound) {
        Document document = cleaner.apply(sound);
        soundTexts++;
        soundCharacters += sound.length();
        Set<String> rulesHere = new HashSet<>();
        for (Edit edit : document.ledger().edits()) {
            if (isOwn(edit)) {
                Count count = inSound.computeIfAbsent(edit.rule(), r -> new Count());
                count.places++;
                count.documents += rulesHere.add(edit.rule()) ? 1 : 0;
                unasked.add(edit.rule() + " " + edit.before() + " -> " + edit.after());
            }
        }
        return document;
    }

    /** What was changed in sound texts, each change in a line. */
    List<String> unasked() {
        return List.copyOf(unasked);
    }

    /** The precision of the rule that has the lowest. */
    double leastPrecision() {
        return rules.values().stream().mapToDouble(Count::precision).min().orElse(1);
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
        table.append(String.format(Locale.ROOT, "all applied edits: %.4f%n", precision()));
        rules.forEach(
                (rule, c) ->
                        table.append(
                                String.format(
                                        Locale.ROOT,
                                        "  %-40s right %6d wrong %4d precision %.4f%n",
                                        rule,
                                        c.right,
                                        c.wrong,
                                        c.precision())));
        if (soundTexts > 0) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%d texts as they are, %d characters: applied edits%n",
                            soundTexts,
                            soundCharacters));
            inSound.forEach(
                    (rule, c) ->
                            table.append(
                                    String.format(
                                            Locale.ROOT,
                                            "  %-40s %6d in %4d texts%n",
                                            rule,
                                            c.places,
                                            c.documents)));
        }
        return table.toString();
    }
}
