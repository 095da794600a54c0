package dev.stele.render;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Which scripts each sort of page loads, in order; those that the theme lacks are left out. */
enum Scripts {
    /** On pages that need none of their own. */
    PLAIN(),
    HOME("shards.js", "home.js"),
    DOCUMENT("marks.js", "dossier.js", "mark.js", "cite.js", "contents.js", "previews.js"),
    DOSSIER("dossier.js", "save.js", "dossierpage.js"),
    TIMELINE("narrow.js"),
    FIGURES("narrow.js", "sort.js"),
    SEARCH("shards.js", "fold.js", "query.js", "page.js", "search.js"),
    NOT_FOUND("asked.js"),
    CONCORDANCE("shards.js", "fold.js", "query.js", "page.js", "concordance.js");

    private static final List<String> FIRST = List.of("common.js");

    private static final List<String> LAST = List.of("searchbox.js");

    @SuppressWarnings("ImmutableEnumChecker") // copied in the constructor
    private final List<String> own;

    Scripts(String... own) {
        this.own = List.of(own);
    }

    /** Whether the page has no search box in its own part. */
    boolean leaveTheHeadItsSearchBox() {
        return this != SEARCH && this != CONCORDANCE && this != NOT_FOUND;
    }

    /** Names of the scripts, as far as {@code assets} has them. */
    List<String> names(SortedSet<String> assets) {
        return Stream.of(FIRST, own, LAST).flatMap(List::stream).filter(assets::contains).toList();
    }
}
