package dev.stele.clean.words;

import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of expressions, searched quickly: each is tried only at characters that it can begin
 * with, and one that begins with a Latin letter or digit only where a word begins. Capitals do not
 * matter.
 */
public final class Phrases {

    /** Where the alphabets that have capitals end. */
    private static final int END_OF_CAPITALS = 0x590;

    private static final char[] LOWER = new char[END_OF_CAPITALS];

    static {
        for (char c = 0; c < END_OF_CAPITALS; c++) {
            String lower = Letters.caseless(String.valueOf(c));
            LOWER[c] = lower.length() == 1 ? lower.charAt(0) : c;
        }
    }

    private final Map<Character, Pattern> byFirst = new HashMap<>();

    private Phrases(List<String> rows) {
        Map<Character, List<String>> alternatives = new HashMap<>();
        String firsts = firsts(rows);
        for (String row : rows) {
            for (String alternative : alternatives(row)) {
                Pattern pattern = Caseless.pattern(alternative);
                for (int i = 0; i < firsts.length(); i++) {
                    Matcher matcher = pattern.matcher(firsts.substring(i, i + 1));
                    if (matcher.lookingAt() || matcher.hitEnd()) {
                        alternatives
                                .computeIfAbsent(firsts.charAt(i), c -> new ArrayList<>())
                                .add(alternative);
                    }
                }
            }
        }
        alternatives.forEach(
                (first, of) ->
                        byFirst.put(first, Caseless.pattern("(?:" + String.join("|", of) + ")")));
    }

    /** The phrases of a table, by its name. */
    public static Phrases of(String table) {
        return new Phrases(Tables.lines(table));
    }

    /**
     * Every character that an expression could begin with: those of the table, digits, capitals.
     */
    private static String firsts(List<String> rows) {
        StringBuilder firsts = new StringBuilder("0123456789");
        for (int c = 'a'; c <= 'z'; c++) {
            firsts.append((char) c);
        }
        rows.forEach(
                row ->
                        row.chars()
                                .filter(c -> !isLatin((char) c))
                                .forEach(c -> add(firsts, lower((char) c))));
        return firsts.toString();
    }

    private static void add(StringBuilder firsts, char c) {
        if (firsts.indexOf(String.valueOf(c)) < 0) {
            firsts.append(c);
        }
    }

    /** The parts of an expression between bars outside brackets. */
    private static List<String> alternatives(String row) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(row.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(row.substring(from));
        return parts;
    }

    /** Whether an expression matches anywhere in the first {@code end} units of the line. */
    public boolean isIn(String line, int end) {
        int limit = Math.min(end, line.length());
        for (int i = 0; i < limit; i++) {
            char c = line.charAt(i);
            if (isLatin(c) && i > 0 && isLatin(line.charAt(i - 1))) {
                continue;
            }
            Pattern pattern = byFirst.get(lower(c));
            if (pattern != null
                    && pattern.matcher(line)
                            .region(i, limit)
                            .useTransparentBounds(true)
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression matches the whole line. */
    public boolean is(String line) {
        Pattern pattern = line.isEmpty() ? null : byFirst.get(lower(line.charAt(0)));
        return pattern != null && pattern.matcher(line).matches();
    }

    /** Whether an expression matches the beginning of the line. */
    public boolean begin(String line) {
        Pattern pattern = line.isEmpty() ? null : byFirst.get(lower(line.charAt(0)));
        return pattern != null && pattern.matcher(line).lookingAt();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static char lower(char c) {
        return c < END_OF_CAPITALS ? LOWER[c] : c;
    }
}
