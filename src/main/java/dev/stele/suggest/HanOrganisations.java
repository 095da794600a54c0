package dev.stele.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names of organisations in Chinese: words without a break that end as organisations do and
 * begin with a place, or stand by themselves.
 */
final class HanOrganisations {
    private static final String WITH_PLACE = "with a place";
    private static final Set<String> ENDS = Tables.words("han-organisations.txt", "", WITH_PLACE);
    private static final Set<String> WEAK_ENDS =
            Tables.words("han-organisations.txt", WITH_PLACE, "");
    private static final Set<String> STOPS = Tables.words("han-stops.txt", "", "modifiers");
    private static final Set<String> MODIFIERS = Tables.words("han-stops.txt", "modifiers", "");
    private static final String CITIES = "cities and provinces";
    private static final Set<String> COUNTRIES = Tables.words("han-places.txt", "", CITIES);
    private static final Set<String> PLACES = Tables.words("han-places.txt");

    private static final int LONGEST = 20;

    /** Characters before the end of a name that begins with no place. */
    private static final int LEAST_OWN = 4;

    private HanOrganisations() {}

    static void find(Prose prose, Consumer<Find> found) {
        List<Prose.Word> words = prose.words();
        List<Prose.Word> stretch = new ArrayList<>();
        for (Prose.Word word : words) {
            boolean follows =
                    !stretch.isEmpty() && stretch.get(stretch.size() - 1).to() == word.from();
            boolean stops = isStop(word.text()) || stretch.isEmpty() && isModifier(word.text());
            if (!follows || stops) {
                stretch.clear();
            }
            if (!stops) {
                stretch.add(word);
                ended(prose, stretch, found);
            }
        }
    }

    /** Whether a name ends with the last of these words. */
    private static void ended(Prose prose, List<Prose.Word> stretch, Consumer<Find> found) {
        int to = stretch.get(stretch.size() - 1).to();
        int from = stretch.get(0).from();
        if (to - from < 4) {
            return;
        }
        String end = end(prose.folded().substring(Math.max(from, to - 6), to), ENDS);
        boolean strong = !end.isEmpty();
        if (!strong) {
            end = end(prose.folded().substring(Math.max(from, to - 6), to), WEAK_ENDS);
        }
        if (end.isEmpty()) {
            return;
        }
        int own = to - end.length();
        for (Prose.Word word : stretch) {
            String place = placeAt(prose.folded(), word.from());
            if (!place.isEmpty() && to - word.from() <= LONGEST) {
                int between = own - word.from() - place.length();
                if (between >= (strong ? COUNTRIES.contains(place) ? 1 : 0 : 2)) {
                    add(prose, word.from(), to, strong, found);
                }
                return;
            }
        }
        if (strong && own - from >= LEAST_OWN && to - from <= LONGEST) {
            add(prose, from, to, true, found);
        }
    }

    private static void add(Prose prose, int from, int to, boolean strong, Consumer<Find> found) {
        found.accept(
                Find.of(
                        prose.source(from, to),
                        prose.language(),
                        Find.ORGANISATION,
                        strong ? Signal.ORGANISATION : Signal.TERM));
    }

    /** Whether a name ends as organisations do, in folded form. */
    static boolean isOrganisation(String folded) {
        return !end(folded, ENDS).isEmpty() || !end(folded, WEAK_ENDS).isEmpty();
    }

    private static String end(String text, Set<String> ends) {
        String longest = "";
        for (int from = Math.max(0, text.length() - 6); from < text.length(); from++) {
            String end = text.substring(from);
            if (ends.contains(end) && end.length() > longest.length()) {
                longest = end;
            }
        }
        return longest;
    }

    private static String placeAt(String text, int at) {
        for (int length = 4; length >= 2; length--) {
            if (at + length <= text.length() && PLACES.contains(text.substring(at, at + length))) {
                return text.substring(at, at + length);
            }
        }
        return "";
    }

    /** Whether a name of a place begins here. */
    static boolean beginsPlace(String text, int at) {
        return !placeAt(text, at).isEmpty();
    }

    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** Whether a word says of what kind a thing is, so that no term begins with it. */
    static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }
}
