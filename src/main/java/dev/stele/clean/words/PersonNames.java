package dev.stele.clean.words;

import dev.stele.text.Letters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a writer's name ends in a line, and what is no name: roles, days, templates' words. */
public final class PersonNames {
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;

    /** How many words a name has at least before one may be taken for a role. */
    private static final int LEAST_WORDS = 2;

    private static final String ENDS = "\n|•·,，;；/(（[<—–0123456789";

    /** What stands between parts of a name, or between two names. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "and", "y", "e", "et", "und", "en", "och", "og", "i", "with", "de", "da", "di",
                    "do", "dos", "das", "del", "della", "du", "des", "la", "le", "van", "von",
                    "der", "den", "ter", "ten", "zu", "zur", "af", "al", "el", "bin", "ibn", "ben",
                    "st", "mac", "mc");

    private static final Set<String> ROLES =
            Tables.lines("clean/role-words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toCollection(HashSet::new));

    private static final List<Pattern> NOBODY =
            Tables.lines("clean/no-authors.txt").stream()
                    .map(row -> Caseless.pattern(row))
                    .toList();

    private static final Pattern LABEL =
            Caseless.pattern(
                    "(?:written|posted|reviewed|edited) by|about the author|view (?:all"
                            + " )?.{1,20}|staff writer");

    private static final Pattern BY =
            Caseless.pattern(
                    "(?:(?:analysis|opinion|review|written|posted|story|text|words) )?by[: ]+");

    private static final Pattern TEMPLATE = Pattern.compile("[a-z]+([._][a-z]+)+");

    private PersonNames() {}

    /**
     * The end of the name that begins at {@code from}: where the line ends, at a sign that parts it
     * from what follows, or before a word that no name holds.
     */
    public static int end(String text, int from, int to) {
        int limit = from;
        while (limit < to && ENDS.indexOf(text.charAt(limit)) < 0) {
            limit++;
        }
        boolean dated = limit < text.length() && isDigit(text.charAt(limit));
        int end = from;
        int words = 0;
        int start = from;
        while (start < limit) {
            int stop = start;
            while (stop < limit && !Blank.is(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(start, stop);
            start = stop + 1;
            if (word.isEmpty()) {
                continue;
            }
            boolean day =
                    Datelines.isWord(word) && (dated || words >= LEAST_WORDS && !isShort(word));
            if (words > 0 && (day || isNoName(word, words))) {
                break;
            }
            if (!PARTICLES.contains(word)) {
                end = stop;
                words++;
            }
        }
        return end;
    }

    /** Short words of dates are names as well: May, Jan, Mark. */
    private static boolean isShort(String word) {
        return word.length() <= 4;
    }

    private static boolean isNoName(String word, int words) {
        String plain = Letters.caseless(word);
        boolean small = word.equals(plain) && Letters.isLetterOrDigit(word.codePointAt(0));
        boolean latin = word.charAt(0) < 0x250;
        return word.equals("-")
                || latin && small && !PARTICLES.contains(word) && word.indexOf('\'') < 0
                || words >= LEAST_WORDS && ROLES.contains(plain);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Two to five words with capitals, or a few characters of Chinese or Korean. */
    public static boolean is(String name) {
        if (name.isEmpty() || name.length() > LONGEST || LABEL.matcher(name).matches()) {
            return false;
        }
        if (name.codePoints().allMatch(Letters::isCjk)) {
            return name.length() >= 2 && name.length() <= 5 && !isNobody(name);
        }
        String[] words = name.split(" +");
        boolean digits = name.codePoints().anyMatch(c -> '0' <= c && c <= '9');
        boolean capital = !Letters.caseless(name.substring(0, 1)).equals(name.substring(0, 1));
        return capital
                && !digits
                && words.length >= 2
                && words.length <= MOST_WORDS
                && name.indexOf('@') < 0;
    }

    /** The names that a value of the head gives, without the words around them. */
    public static Optional<String> stated(String value) {
        if (value.startsWith("http")
                || value.contains("{{")
                || TEMPLATE.matcher(value).matches()
                || isNobody(value)) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(value);
        String names = by.lookingAt() ? value.substring(by.end()) : value;
        int bar = names.indexOf(" | ");
        names = (bar > 0 ? names.substring(0, bar) : names).strip();
        if (by.lookingAt()) {
            names = withoutRoles(names);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** Drops the parts behind commas that say for whom somebody writes. */
    private static String withoutRoles(String names) {
        String[] parts = names.split(", *");
        StringBuilder kept = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean role =
                    Arrays.stream(parts[i].split("[ -]"))
                                    .map(Letters::caseless)
                                    .anyMatch(ROLES::contains)
                            || parts[i].indexOf(' ') < 0
                            || parts[i].indexOf('.') >= 0;
            kept.append(role ? "" : ", " + parts[i]);
        }
        return kept.toString();
    }

    private static boolean isNobody(String value) {
        return NOBODY.stream().anyMatch(nobody -> nobody.matcher(value).matches());
    }
}
