package dev.stele.clean.page;

import dev.stele.clean.words.FurnitureNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes away what the page itself calls furniture. An element that holds a large share of the
 * page's prose is its text, whatever it is called.
 */
final class NamedFurniture {
    private static final double LARGE_SHARE = 0.4;

    /** Width of the prose from which on there is a text that readers may have answered. */
    private static final int LEAST_TEXT = 700;

    /** Wider buttons are what a reader opens to read on: questions, headings. */
    private static final int WIDEST_BUTTON = 24;

    /** Names of what asks for consent, which is often longer than the text. */
    private static final Set<String> CONSENT =
            Set.of("cookie", "cookies", "cookiebanner", "gdpr", "ccpa", "consent", "onetrust");

    /** Names of other stories, which on a list are its cards. */
    private static final Set<String> STORIES = Set.of("recirc", "recirculation");

    /** Names of the line above a text that tells by whom it is: on a thread, above each post. */
    private static final Set<String> POST_HEADS =
            Set.of("post-meta", "postmeta", "post-author", "author-info", "byline", "bylines");

    private static final Set<String> HEADINGS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary");

    private NamedFurniture() {}

    static void drop(Outline outline, Selection selection, StatedType type) {
        drop(outline, selection, type, new TextWeights(outline, selection), named(outline));
    }

    /** The same for a thread: who wrote a post, and when, is told above each. */
    static void dropFromThread(Outline outline, Selection selection, StatedType type) {
        Map<Integer, FurnitureNames.Name> named = named(outline);
        named.values().removeIf(name -> POST_HEADS.contains(name.word()));
        drop(outline, selection, type, new TextWeights(outline, selection), named);
    }

    /** The same for a list: its links count, and other stories are what it is made of. */
    static void dropFromList(Outline outline, Selection selection, StatedType type) {
        Map<Integer, FurnitureNames.Name> named = named(outline);
        named.values().removeIf(name -> STORIES.contains(name.word()));
        drop(outline, selection, type, TextWeights.withLinks(outline, selection), named);
    }

    private static void drop(
            Outline outline,
            Selection selection,
            StatedType type,
            TextWeights weights,
            Map<Integer, FurnitureNames.Name> named) {
        Map<String, Double> shares = new HashMap<>();
        named.forEach((i, name) -> shares.merge(name.word(), weights.of(i), Double::sum));
        boolean text = type == StatedType.ARTICLE || type == StatedType.UNSTATED;
        boolean answered = text && !Discussions.is(outline) && holdsText(outline, weights, named);
        double whole = weights.of(0);
        int covered = 0;
        for (int i = 0; i < outline.size(); i++) {
            FurnitureNames.Name name = i >= covered ? named.get(i) : null;
            if (name == null) {
                continue;
            }
            boolean any = CONSENT.contains(name.word()) || name.comments() && answered;
            if (any || shares.getOrDefault(name.word(), 0.0) <= LARGE_SHARE * whole) {
                selection.drop(
                        outline.firstBlock(i),
                        endOfWhole(outline, i),
                        "The page itself calls this “" + name.word() + "”.");
                covered = outline.end(i);
            }
        }
    }

    /** The block after the last one that lies in the element whole; a span may hold a part. */
    private static int endOfWhole(Outline outline, int element) {
        int end = outline.endBlock(element);
        int last = outline.element(element).range().to();
        boolean whole =
                end == outline.firstBlock(element)
                        || outline.blocks().get(end - 1).revision().range().to() <= last;
        return whole ? end : end - 1;
    }

    /**
     * Whether there is a text besides all that has a name: what readers wrote below it may be many
     * times as long.
     */
    private static boolean holdsText(
            Outline outline, TextWeights weights, Map<Integer, FurnitureNames.Name> named) {
        double rest = weights.prose(0);
        int covered = 0;
        for (int i = 0; i < outline.size(); i++) {
            if (i >= covered && named.containsKey(i)) {
                rest -= weights.prose(i);
                covered = outline.end(i);
            }
        }
        return rest >= LEAST_TEXT;
    }

    /** The named elements; of nested ones with the same name the outermost. */
    private static Map<Integer, FurnitureNames.Name> named(Outline outline) {
        Map<Integer, FurnitureNames.Name> named = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 1; i < outline.size(); i++) {
            Optional<FurnitureNames.Name> name = FurnitureNames.of(outline.element(i));
            if (name.isPresent()
                    && !isQuestion(outline, i)
                    && !isQuotation(outline, i, name.get())) {
                String word = name.get().word();
                if (ends.getOrDefault(word, 0) <= i) {
                    named.put(i, name.get());
                    ends.put(word, outline.end(i));
                }
            }
        }
        return named;
    }

    /** What others said elsewhere, quoted in the text, and not a bar of buttons. */
    private static boolean isQuotation(Outline outline, int element, FurnitureNames.Name name) {
        if (!name.word().startsWith("social")) {
            return false;
        }
        for (int i = element; i < outline.end(element); i++) {
            if (outline.tag(i).equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(Outline outline, int element) {
        if (!outline.tag(element).equals("button")) {
            return false;
        }
        int parent = outline.parent(element);
        return outline.width(element) > WIDEST_BUTTON
                || parent >= 0 && HEADINGS.contains(outline.tag(parent));
    }
}
