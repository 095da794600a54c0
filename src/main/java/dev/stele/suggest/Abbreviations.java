package dev.stele.suggest;

import dev.stele.text.Folding;
import dev.stele.text.Script;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations that stand in parentheses behind what they stand for. In Latin script the
 * words before must hold its letters, the first at the beginning of a word (Schwartz and Hearst);
 * in Han script the words before are taken up to a stop word or mark.
 */
final class Abbreviations {
    private static final Pattern SHORT =
            Pattern.compile("[(（] ?([A-Z][A-Za-z0-9&.-]{0,8}[A-Z0-9]s?) ?[)）]");
    private static final Set<String> ORGANISATIONS = Tables.words("latin-organisations.txt");
    private static final String QUOTES = "\"“”'‘’「」";
    private static final String COUNTS = "一二两三四五六七八九十";

    /** Words that join parts of one Han name; a name never begins with one. */
    private static final String JOINS = "与和及";

    private static final int LONGEST_HAN = 16;

    private Abbreviations() {}

    static void find(Prose prose, Consumer<Find> found) {
        Matcher match = SHORT.matcher(prose.text());
        while (match.find()) {
            String abbreviation = match.group(1);
            int end = match.start();
            while (end > 0 && (prose.text().charAt(end - 1) == ' ' || isQuote(prose, end - 1))) {
                end--;
            }
            if (end == 0 || capitals(abbreviation) < 2) {
                continue;
            }
            Script before = Script.of(prose.text().charAt(end - 1));
            String full =
                    before == Script.HAN
                            ? han(prose, end)
                            : before == Script.WORD ? latin(prose.text(), end, abbreviation) : "";
            if (!full.isEmpty()) {
                boolean organisation =
                        before == Script.HAN
                                ? HanOrganisations.isOrganisation(Folding.of(full))
                                : isOrganisation(full);
                found.accept(
                        new Find(
                                full,
                                Find.languageOf(full, prose.language()),
                                organisation ? Find.ORGANISATION : Find.CONCEPT,
                                Signal.ABBREVIATION,
                                abbreviation,
                                1));
            }
        }
    }

    private static boolean isQuote(Prose prose, int at) {
        return QUOTES.indexOf(prose.text().charAt(at)) >= 0;
    }

    private static long capitals(String text) {
        return text.chars().filter(c -> c >= 'A' && c <= 'Z').count();
    }

    static boolean isOrganisation(String latin) {
        return List.of(latin.split("[ -]")).stream()
                .anyMatch(word -> ORGANISATIONS.contains(Folding.of(word)));
    }

    /** The shortest run of words before {@code end} that holds the letters in their order. */
    private static String latin(String text, int end, String abbreviation) {
        String letters =
                Folding.of(
                        abbreviation.endsWith("s") && abbreviation.length() > 2
                                ? abbreviation.substring(0, abbreviation.length() - 1)
                                : abbreviation);
        int at = end;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            char wanted = letters.charAt(letter);
            if (Script.of(wanted) != Script.WORD) {
                continue;
            }
            at--;
            while (at >= 0
                    && end - at <= 120
                    && (lower(text.charAt(at)) != wanted
                            || letter == 0 && at > 0 && isWord(text.charAt(at - 1)))) {
                if (".;:!?()[]".indexOf(text.charAt(at)) >= 0) {
                    return "";
                }
                at--;
            }
            if (at < 0 || end - at > 120) {
                return "";
            }
        }
        String full = text.substring(at, end);
        boolean wordy = full.indexOf(' ') > 0 || full.indexOf('-') > 0;
        return wordy && full.length() > abbreviation.length() + 2 ? full : "";
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static boolean isWord(char c) {
        return Script.of(c) == Script.WORD;
    }

    private static String han(Prose prose, int end) {
        List<Prose.Word> words = prose.words();
        int last = words.size() - 1;
        while (last >= 0 && sourceTo(prose, words.get(last)) > end) {
            last--;
        }
        if (last < 0 || sourceTo(prose, words.get(last)) != end) {
            return "";
        }
        int to = words.get(last).to();
        int first = last + 1;
        for (int i = last; i >= 0; i--) {
            Prose.Word word = words.get(i);
            boolean adjoins = i == last || word.to() == words.get(i + 1).from();
            boolean joins = JOINS.contains(word.text());
            boolean joined = i < last && JOINS.contains(words.get(i + 1).text());
            boolean stops = HanOrganisations.isStop(word.text()) && to - word.from() > 4;
            if (!adjoins
                    || to - word.from() > LONGEST_HAN
                    || stops && !joins && !(joined && word.text().length() > 1)) {
                break;
            }
            if (!joins && COUNTS.indexOf(word.text().charAt(0)) < 0) {
                first = i;
            }
            if (HanOrganisations.beginsPlace(prose.folded(), word.from())) {
                break;
            }
        }
        if (first > last) {
            return "";
        }
        String full = prose.source(words.get(first).from(), to);
        return full.length() >= 3 ? full : "";
    }

    private static int sourceTo(Prose prose, Prose.Word word) {
        return prose.sourceEnd(word.to());
    }
}
