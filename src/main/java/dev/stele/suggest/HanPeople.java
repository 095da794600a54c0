package dev.stele.suggest;

import dev.stele.text.Script;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds names of people in Chinese: a family name and one or two characters beside an office, where
 * what stands on the other side ends the name.
 */
final class HanPeople {
    private static final Map<Character, List<String>> ROLES =
            Tables.words("han-people.txt", "roles", "families").stream()
                    .sorted()
                    .collect(Collectors.groupingBy(role -> role.charAt(0)));
    private static final Set<String> FAMILIES =
            Tables.words("han-people.txt", "families", "follows");
    private static final Set<String> FOLLOWS = Tables.words("han-people.txt", "follows", "");

    /** Characters that no given name has. */
    private static final String NO_NAME = "的了和与在是为说称对将等及以于由也并就这那人们中会有不要者地得着";

    private HanPeople() {}

    static void find(Prose prose, Consumer<Find> found) {
        String text = prose.folded();
        for (int at = 0; at < text.length(); at++) {
            for (String role : ROLES.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(role, at)) {
                    behind(prose, at + role.length(), found);
                    before(prose, at, found);
                }
            }
        }
    }

    private static void behind(Prose prose, int end, Consumer<Find> found) {
        String text = prose.folded();
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int given = from + family(text, from);
        for (int length = 2; given > from && length >= 1; length--) {
            int to = given + length;
            if (isGiven(text, given, to) && endsAt(text, to)) {
                add(prose, from, to, found);
                return;
            }
        }
    }

    /** A name before an office has two characters behind the family name, and a limit before. */
    private static void before(Prose prose, int end, Consumer<Find> found) {
        String text = prose.folded();
        for (int length : new int[] {3, 4}) {
            int from = end - length;
            if (from >= 0
                    && family(text, from) == length - 2
                    && isGiven(text, end - 2, end)
                    && (from == 0
                            || Script.of(text.charAt(from - 1)) != Script.HAN
                            || NO_NAME.indexOf(text.charAt(from - 1)) >= 0)) {
                add(prose, from, end, found);
            }
        }
    }

    private static int family(String text, int at) {
        for (int length = 2; length >= 1; length--) {
            if (at + length <= text.length()
                    && FAMILIES.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isGiven(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (Script.of(text.charAt(at)) != Script.HAN || NO_NAME.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsAt(String text, int at) {
        if (at == text.length() || Script.of(text.charAt(at)) != Script.HAN) {
            return true;
        }
        return FOLLOWS.contains(text.substring(at, at + 1))
                || at + 2 <= text.length() && FOLLOWS.contains(text.substring(at, at + 2))
                || at + 3 <= text.length() && FOLLOWS.contains(text.substring(at, at + 3));
    }

    private static void add(Prose prose, int from, int to, Consumer<Find> found) {
        found.accept(Find.of(prose.source(from, to), prose.language(), Find.PERSON, Signal.PERSON));
    }
}
