package dev.stele.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * The page of a work with several witnesses.
 *
 * @param introduction how many documents carry the text, which to cite, and why
 * @param comparisons of every other witness with the one to cite
 * @param before how many witnesses stand on the pages before
 */
record WorkView(
        Shell shell,
        Titles.Title title,
        String introduction,
        List<DocumentView.WitnessView> witnesses,
        List<Comparison> comparisons,
        int before,
        List<Paging.PageLink> pages) {

    /**
     * A witness beside the one to cite.
     *
     * @param id of the section
     * @param summary how much differs, in words
     * @param damage places of either that cleaning restored
     * @param moreDamage says where the others stand; empty when all are listed
     * @param slips changes of spelling that cleaning proposed
     * @param baseLang language of the one to cite
     */
    record Comparison(
            String id,
            Titles.Title title,
            String href,
            String relation,
            String summary,
            List<Damage> damage,
            String moreDamage,
            List<Slip> slips,
            String slipSummary,
            List<Row> rows,
            String baseLang,
            String lang) {}

    /**
     * A place that cleaning restored.
     *
     * @param found what the source has
     * @param restored what stands there now
     * @param href of its passage
     */
    record Damage(String found, String restored, String lang, SafeString reason, String href) {}

    /**
     * One change of spelling that was proposed, with all places where it was.
     *
     * @param places the first of them
     * @param more how many others there are, in words; empty for none
     */
    record Slip(
            String found,
            String proposed,
            String lang,
            int count,
            List<Line> places,
            String more) {}

    /**
     * Passages that correspond.
     *
     * @param kind {@code alike}, {@code differing}, {@code base} for what only the one to cite has,
     *     {@code other} for what it lacks
     * @param label what the row shows, in words
     */
    record Row(String kind, String label, List<Line> base, List<Line> other) {}

    /** A passage, or the words around a place, leading to where it stands. */
    record Line(SafeString html, String lang, String href) {}
}
