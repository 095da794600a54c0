package dev.stele.clean.translation;

import dev.stele.clean.draft.Prose;
import dev.stele.clean.words.Blank;
import dev.stele.clean.words.Tables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What translation programs say, where it can begin: with a sentence, or right behind another
 * saying, {@code Sure, here is the translation:}. Courtesies and announcements prove nothing by
 * themselves; see {@link #proven}.
 */
final class Sayings {
    private static final List<Kind> KINDS =
            List.of(
                    new Kind(Sort.PROMPT, "clean/leaked-prompts.txt"),
                    new Kind(Sort.ANNOUNCEMENT, "clean/prompt-announcements.txt"),
                    new Kind(Sort.COURTESY, "clean/prompt-courtesies.txt"));

    /** An offer of more help is at least this wide. */
    private static final int OFFER = 14;

    private Sayings() {}

    enum Sort {
        /** Speaks of the task to somebody. */
        PROMPT,
        /** Announces a translation, as people do too. */
        ANNOUNCEMENT,
        /** What anybody may say before and after. */
        COURTESY
    }

    /**
     * One of them.
     *
     * @param from in UTF-16 units of the block's text
     * @param to exclusive
     */
    record Saying(Sort sort, int from, int to) {}

    /** The sayings of one sort, and the characters that they can begin with. */
    private static final class Kind {
        private final Sort sort;
        private final Pattern pattern;
        private final BitSet first = new BitSet();

        Kind(Sort sort, String table) {
            this.sort = sort;
            List<String> lines = Tables.lines(table);
            pattern = Pattern.compile("(?:" + String.join("|", lines) + ")");
            for (String line : lines) {
                line.chars().filter(this::canBegin).forEach(first::set);
            }
        }

        private boolean canBegin(int c) {
            Matcher matcher = pattern.matcher(Character.toString(c));
            return matcher.lookingAt() || matcher.hitEnd();
        }
    }

    /** All sayings of a text, in order. */
    static List<Saying> in(String text) {
        List<Saying> found = new ArrayList<>();
        List<Matcher> matchers = KINDS.stream().map(kind -> kind.pattern.matcher(text)).toList();
        int at = 0;
        while (at < text.length()) {
            int start = withoutBlanks(text, at);
            int end = start;
            for (int i = 0; i < KINDS.size() && end == start && start < text.length(); i++) {
                Kind kind = KINDS.get(i);
                Matcher matcher = matchers.get(i);
                if (kind.first.get(text.charAt(start))
                        && matcher.region(start, text.length()).lookingAt()) {
                    end = matcher.end();
                    found.add(new Saying(kind.sort, start, end));
                }
            }
            at = end > start ? end : nextSentence(text, start);
        }
        return found;
    }

    /**
     * The sayings that are a program's: prompts; announcements behind a courtesy, or at the head of
     * the document; the courtesies right before these, and the offers between them and the end.
     */
    static List<Saying> proven(String text, List<Saying> sayings, boolean head) {
        boolean[] proven = new boolean[sayings.size()];
        for (int i = 0; i < proven.length; i++) {
            Saying saying = sayings.get(i);
            boolean led =
                    i > 0
                            && sayings.get(i - 1).sort() == Sort.COURTESY
                            && touch(text, sayings.get(i - 1), saying);
            boolean first = head && withoutBlanks(text, 0) == saying.from();
            proven[i] =
                    saying.sort() == Sort.PROMPT
                            || saying.sort() == Sort.ANNOUNCEMENT && (led || first);
        }
        int end = offersFrom(text, sayings);
        for (int i = Math.max(1, end); i < proven.length; i++) {
            proven[i] |= proven[i - 1] && touch(text, sayings.get(i - 1), sayings.get(i));
        }
        for (int i = proven.length - 2; i >= 0; i--) {
            proven[i] |=
                    proven[i + 1]
                            && sayings.get(i).sort() == Sort.COURTESY
                            && touch(text, sayings.get(i), sayings.get(i + 1));
        }
        List<Saying> kept = new ArrayList<>();
        for (int i = 0; i < proven.length; i++) {
            if (proven[i]) {
                kept.add(sayings.get(i));
            }
        }
        return kept;
    }

    /** Whether a text is nothing but courtesies. */
    static boolean areAllCourtesies(String text, List<Saying> sayings) {
        int at = 0;
        for (Saying saying : sayings) {
            if (saying.sort() != Sort.COURTESY || !Blank.all(text, at, saying.from())) {
                return false;
            }
            at = saying.to();
        }
        return !sayings.isEmpty() && Blank.all(text, at, text.length());
    }

    /** Which saying begins the offers that end the text; the text itself may begin “Of course”. */
    private static int offersFrom(String text, List<Saying> sayings) {
        int from = sayings.size();
        int to = text.length();
        while (from > 0
                && sayings.get(from - 1).sort() == Sort.COURTESY
                && Blank.all(text, sayings.get(from - 1).to(), to)
                && Prose.width(said(text, sayings.get(from - 1))) >= OFFER) {
            from--;
            to = sayings.get(from).from();
        }
        return from;
    }

    private static String said(String text, Saying saying) {
        return text.substring(saying.from(), saying.to());
    }

    private static boolean touch(String text, Saying a, Saying b) {
        return Blank.all(text, a.to(), b.from());
    }

    private static int withoutBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextSentence(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.isSentenceEnd(c) || c == '.' || c == '\n') {
                int after = i + 1;
                while (after < text.length() && Prose.isCloser(text.charAt(after))) {
                    after++;
                }
                return after;
            }
        }
        return text.length();
    }
}
