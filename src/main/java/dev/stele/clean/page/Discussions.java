package dev.stele.clean.page;

import dev.stele.clean.words.FurnitureNames;
import dev.stele.clean.words.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells pages on which people talk with each other: a thread of a forum, a question with its
 * answers. There the answers are the text; below an article they are not.
 */
final class Discussions {
    private static final Set<String> NAMES =
            new HashSet<>(Tables.lines("clean/discussion-names.txt"));

    private static final Set<String> THREADS =
            Set.of("viewtopic", "showthread", "thread", "viewthread", "post-stream", "postlist");

    /** Which share of what can be read an element must hold to say what the page is. */
    private static final double MOST = 0.5;

    private Discussions() {}

    /** Whether an element that holds most of the page is named as one thread, not as a forum. */
    static boolean isThread(Outline outline) {
        return is(outline, THREADS);
    }

    /** Whether an element that holds most of the page is named so. */
    static boolean is(Outline outline) {
        return is(outline, NAMES);
    }

    private static boolean is(Outline outline, Set<String> names) {
        double whole = outline.width(0);
        for (int i = 0; i < outline.size(); i++) {
            if (outline.width(i) >= MOST * whole && isNamed(outline, i, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Outline outline, int element, Set<String> names) {
        List<String> words = new ArrayList<>();
        FurnitureNames.words(outline.element(element).attribute("class"), words);
        FurnitureNames.words(outline.element(element).attribute("id"), words);
        return words.stream().anyMatch(names::contains);
    }
}
