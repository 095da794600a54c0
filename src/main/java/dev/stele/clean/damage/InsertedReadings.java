package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.text.HanScript;
import dev.stele.text.Letters;
import dev.stele.text.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Readings that a converter wrote behind characters: {@code 環(huán)球}. They are taken out when at
 * least five different characters carry one, each at every place where it stands, and most are the
 * readings that a dictionary gives. A language textbook, where some characters go without, keeps
 * its Pinyin, and so does a text that explains rare characters. The reading of a half character, in
 * a run that {@link ShiftedBytes} mends or reports, is left to it.
 */
public final class InsertedReadings implements Rule {
    private static final int MIN_CHARACTERS = 5;
    private static final double MIN_PROVEN = 0.8;
    private static final int LONGEST_READING = 6;
    private static final double MOSTLY_MADE = 0.9;

    /** How often, at least, a character comes back with its reading. */
    private static final double AGAIN = 2;

    /** In a primer more than this share of the characters carries a reading. */
    private static final double PRIMER = 0.7;

    @Override
    public String name() {
        return "inserted-reading";
    }

    /** A reading behind a character; {@code start} is its opening parenthesis. */
    private record Reading(int block, int start, int end, int han, String syllable) {}

    @Override
    public void revise(Draft draft) {
        List<Reading> readings = readings(draft);
        Map<Integer, Integer> carried = new HashMap<>();
        readings.forEach(reading -> carried.merge(reading.han(), 1, Integer::sum));
        if (carried.size() < MIN_CHARACTERS) {
            return;
        }
        Map<Integer, Integer> standing = occurrences(draft, carried.keySet());
        Set<Integer> always = new HashSet<>(carried.keySet());
        always.removeIf(han -> !Objects.equals(carried.get(han), standing.get(han)));
        long proven =
                readings.stream()
                        .filter(r -> Readings.isReading(r.han(), r.syllable()))
                        .map(Reading::han)
                        .distinct()
                        .count();
        boolean applies =
                always.size() >= MIN_CHARACTERS
                        && proven >= MIN_PROVEN * carried.size()
                        && isConverter(draft, readings, carried.keySet());
        int from = 0;
        while (from < readings.size()) {
            int block = readings.get(from).block();
            int to = from;
            while (to < readings.size() && readings.get(to).block() == block) {
                to++;
            }
            revise(draft, block, readings.subList(from, to), always, applies);
            from = to;
        }
    }

    /**
     * Converters give readings to the characters that they made traditional, or else to some common
     * ones over and over. People explain rare ones, once each; primers explain them all.
     */
    private static boolean isConverter(Draft draft, List<Reading> readings, Set<Integer> carried) {
        long made =
                carried.stream()
                        .map(Character::toString)
                        .filter(han -> !HanScript.simplified(han).equals(han))
                        .count();
        if (made >= MOSTLY_MADE * carried.size()) {
            return true;
        }
        Set<Integer> blocks = new HashSet<>();
        readings.forEach(reading -> blocks.add(reading.block()));
        long han = 0;
        for (int block : blocks) {
            han += draft.blocks().get(block).text().codePoints().filter(Letters::isHan).count();
        }
        return readings.size() >= AGAIN * carried.size() && readings.size() <= PRIMER * han;
    }

    private void revise(
            Draft draft, int index, List<Reading> inside, Set<Integer> always, boolean applies) {
        List<Revision.Change> sure = new ArrayList<>();
        List<Revision.Change> doubtful = new ArrayList<>();
        List<GbkShift.Run> torn = GbkShift.runs(draft.blocks().get(index).text());
        for (Reading reading : inside) {
            if (torn.stream().anyMatch(run -> run.isAround(reading.start(), reading.end()))) {
                continue;
            }
            (applies && always.contains(reading.han()) ? sure : doubtful)
                    .add(new Revision.Change(reading.start(), reading.end(), ""));
        }
        draft.change(
                index,
                doubtful,
                new Draft.Cause(
                        this,
                        Edit.Kind.READING,
                        "A reading behind a character that elsewhere stands without one.",
                        0.6));
        draft.change(
                index,
                sure,
                new Draft.Cause(
                        this,
                        Edit.Kind.READING,
                        "A reading written behind its character wherever that character stands.",
                        0.99));
    }

    private static List<Reading> readings(Draft draft) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            String text = draft.blocks().get(i).text();
            for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
                int close = closing(text, open);
                if (open == 0 || close < 0) {
                    continue;
                }
                int han = text.codePointBefore(open);
                String syllable = text.substring(open + 1, close);
                if (Letters.isHan(han) && Readings.isSyllable(syllable)) {
                    readings.add(new Reading(i, open, close + 1, han, syllable));
                }
            }
        }
        return readings;
    }

    /** The closing parenthesis of a reading; -1 when none is near enough. */
    private static int closing(String text, int open) {
        int last = Math.min(text.length() - 1, open + 1 + LONGEST_READING);
        for (int at = open + 1; at <= last; at++) {
            if (text.charAt(at) == ')') {
                return at;
            }
        }
        return -1;
    }

    private static Map<Integer, Integer> occurrences(Draft draft, Set<Integer> characters) {
        Map<Integer, Integer> count = new HashMap<>();
        for (Block block : draft.blocks()) {
            block.text()
                    .codePoints()
                    .filter(characters::contains)
                    .forEach(c -> count.merge(c, 1, Integer::sum));
        }
        return count;
    }
}
