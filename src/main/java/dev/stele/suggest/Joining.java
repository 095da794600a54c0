package dev.stele.suggest;

import dev.stele.text.Romanised;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings labels together that mean one thing: those with one abbreviation, in different languages
 * or the one a shortening of the other, and spellings of one person's name.
 */
final class Joining {
    private final List<List<Tally.Entry>> groups = new ArrayList<>();
    private final Map<String, List<List<Tally.Entry>>> byAbbreviation = new LinkedHashMap<>();
    private final Map<String, List<Tally.Entry>> bySound = new LinkedHashMap<>();

    private Joining() {}

    /** Groups of labels; each stands in one, the commonest of its group first. */
    static List<List<Tally.Entry>> of(Collection<Tally.Entry> entries) {
        Joining joining = new Joining();
        entries.stream().sorted(Comparator.comparing(Tally.Entry::key)).forEach(joining::add);
        joining.groups.forEach(
                group ->
                        group.sort(
                                Comparator.comparingInt(Tally.Entry::seen)
                                        .reversed()
                                        .thenComparing(Tally.Entry::key)));
        return joining.groups;
    }

    private void add(Tally.Entry entry) {
        for (String abbreviation : entry.abbreviations()) {
            for (List<Tally.Entry> group : byAbbreviation.getOrDefault(abbreviation, List.of())) {
                if (group.stream().allMatch(other -> meansTheSame(entry, other))) {
                    group.add(entry);
                    return;
                }
            }
        }
        String sound = isLatinName(entry) ? Romanised.sound(entry.key()) : "";
        List<Tally.Entry> alike = bySound.get(sound);
        if (!sound.isEmpty()
                && alike != null
                && (isPerson(entry) || alike.stream().anyMatch(Joining::isPerson))) {
            alike.add(entry);
            return;
        }
        List<Tally.Entry> group = new ArrayList<>(List.of(entry));
        groups.add(group);
        for (String abbreviation : entry.abbreviations()) {
            byAbbreviation.computeIfAbsent(abbreviation, key -> new ArrayList<>()).add(group);
        }
        if (!sound.isEmpty()) {
            bySound.put(sound, group);
        }
    }

    private static boolean meansTheSame(Tally.Entry entry, Tally.Entry other) {
        boolean sameScript = isHan(entry.key()) == isHan(other.key());
        return !sameScript
                || isWithin(entry.key(), other.key())
                || isWithin(other.key(), entry.key());
    }

    private static boolean isHan(String key) {
        return Script.of(key.codePointAt(0)) == Script.HAN;
    }

    /** Whether all characters of the shorter stand in the longer in their order. */
    private static boolean isWithin(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static boolean isPerson(Tally.Entry entry) {
        return entry.signals().containsKey(Signal.PERSON);
    }

    /** Two or three words of Latin letters. */
    private static boolean isLatinName(Tally.Entry entry) {
        String key = entry.key();
        long spaces = key.chars().filter(c -> c == ' ').count();
        return spaces >= 1
                && spaces <= 2
                && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' ' || c == '-');
    }
}
