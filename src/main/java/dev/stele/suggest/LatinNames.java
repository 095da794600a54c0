package dev.stele.suggest;

import dev.stele.model.PassageKind;
import dev.stele.text.Folding;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names in Latin script: rows of capitalised words that hold a word for an organisation, or
 * stand beside an office, or simply recur.
 */
final class LatinNames {
    private static final Set<String> ROLES = Tables.words("latin-roles.txt");
    private static final Set<String> STOPS = Tables.words("latin-stops.txt");
    private static final Set<String> INNER = Set.of("of", "for", "and", "&", "on");
    private static final int MOST_WORDS = 8;

    /** Words in front of an office that belong to it. */
    private static final Set<String> RANKS =
            Set.of(
                    "former",
                    "deputy",
                    "vice",
                    "assistant",
                    "associate",
                    "senior",
                    "research",
                    "chief",
                    "executive",
                    "prime",
                    "general",
                    "managing",
                    "acting",
                    "first");

    /** A word, or a mark that parts names; {@code from} and {@code to} are places in the text. */
    private record Token(String text, int from, int to) {
        boolean isCapital() {
            char first = text.charAt(0);
            return first >= 'A' && first <= 'Z' || first >= 'À' && first <= 'Þ';
        }

        String key() {
            return Folding.of(text);
        }
    }

    private LatinNames() {}

    static void find(Prose prose, PassageKind kind, Consumer<Find> found) {
        if (kind == PassageKind.HEADING) {
            return;
        }
        List<Token> tokens = tokens(prose.text());
        int at = 0;
        while (at < tokens.size()) {
            if (!tokens.get(at).isCapital()) {
                at++;
                continue;
            }
            int end = rowEnd(prose.text(), tokens, at);
            row(prose, tokens, at, end, found);
            at = end;
        }
    }

    /** One after the last word of the row; a word that joins counts only between capitals. */
    private static int rowEnd(String text, List<Token> tokens, int from) {
        int end = from + 1;
        int next = end;
        while (next < tokens.size() && next - from < MOST_WORDS && adjoin(text, tokens, next)) {
            if (tokens.get(next).isCapital()) {
                next++;
                end = next;
            } else if (next == end && INNER.contains(tokens.get(next).text())) {
                next++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean adjoin(String text, List<Token> tokens, int second) {
        int gap = tokens.get(second - 1).to();
        return tokens.get(second).from() == gap + 1 && text.charAt(gap) == ' ';
    }

    private static void row(
            Prose prose, List<Token> tokens, int start, int end, Consumer<Find> found) {
        int from = start;
        boolean office = false;
        while (from < end
                && (isOf(ROLES, tokens.get(from))
                        || isOf(RANKS, tokens.get(from))
                        || isOf(STOPS, tokens.get(from)))) {
            office |= isOf(ROLES, tokens.get(from));
            from++;
        }
        if (end - from < 2) {
            return;
        }
        String name = prose.text().substring(tokens.get(from).from(), tokens.get(end - 1).to());
        boolean opens = from == 0 || !adjoin(prose.text(), tokens, from);
        if (Abbreviations.isOrganisation(name)) {
            found.accept(Find.of(name, prose.language(), Find.ORGANISATION, Signal.ORGANISATION));
            return;
        }
        boolean before = from > 0 && !opens && isOf(ROLES, tokens.get(from - 1));
        boolean person = end - from <= 3 && isPlain(tokens, from, end);
        if (person && (office || before || isApposed(prose.text(), tokens, end))) {
            found.accept(Find.of(name, prose.language(), Find.PERSON, Signal.PERSON));
        } else {
            found.accept(Find.of(name, prose.language(), Find.CONCEPT, Signal.CAPITALS));
        }
    }

    private static boolean isOf(Set<String> words, Token token) {
        return words.contains(token.key());
    }

    /** Whether all words are such as names are made of: a capital, then small letters. */
    private static boolean isPlain(List<Token> tokens, int from, int end) {
        for (Token token : tokens.subList(from, end)) {
            String text = token.text();
            if (!token.isCapital()
                    || text.length() < 2
                    || text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 2
                    || text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Behind the name and a comma, an office: {@code , associate research fellow}. */
    private static boolean isApposed(String text, List<Token> tokens, int next) {
        if (next >= tokens.size() || !text.startsWith(", ", tokens.get(next - 1).to())) {
            return false;
        }
        for (int i = next; i < Math.min(next + 4, tokens.size()); i++) {
            if (isOf(ROLES, tokens.get(i))) {
                return true;
            }
            if (i > next && !adjoin(text, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Words of Latin letters and digits, hyphens within them, and the sign {@code &}. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = at;
            if (c == '&') {
                end = at + 1;
            }
            while (end < text.length() && isWord(text, end, at)) {
                end++;
            }
            if (end > at) {
                tokens.add(new Token(text.substring(at, end), at, end));
            }
            at = Math.max(at + 1, end);
        }
        return tokens;
    }

    private static boolean isWord(String text, int at, int from) {
        char c = text.charAt(at);
        if (c == '&') {
            return false;
        }
        if (Script.of(c) == Script.WORD) {
            return true;
        }
        return (c == '-' || c == '’' || c == '\'')
                && at > from
                && at + 1 < text.length()
                && Script.of(text.charAt(at + 1)) == Script.WORD;
    }
}
