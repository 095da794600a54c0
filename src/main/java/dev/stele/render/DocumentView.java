package dev.stele.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * The page of a document.
 *
 * @param heading markup of the title
 * @param headingAnchor of the title's passage, or empty
 * @param headingMark {@code inferred} or {@code supplied}, or empty for a stated title
 * @param terms its rights, and whom to ask
 * @param condition what cleaning did, in phrases
 * @param advice what leads to the better witness
 * @param text markup of the text
 * @param previews of what its links lead to
 * @param footing lines that close the text
 */
record DocumentView(
        Shell shell,
        HeadMetadata.HeadView head,
        String id,
        String lang,
        SafeString heading,
        String headingAnchor,
        String headingLang,
        String headingMark,
        SafeString headingReason,
        List<Line> parallels,
        List<Line> bylines,
        List<FactViews.TranslationView> translations,
        List<FactViews.FactView> facts,
        List<FactViews.FactView> terms,
        List<String> condition,
        List<CitationViews.CitationView> citations,
        List<WitnessView> better,
        String advice,
        List<Line> front,
        List<Contents> contents,
        SafeString text,
        List<Previews.Preview> previews,
        List<String> footing,
        List<Apparatus.Note> notes,
        List<WitnessView> versions,
        String moreVersions,
        String workHref,
        List<DisagreementView> disagreements,
        List<QuotedView> backlinks,
        List<QuotedView> shared,
        List<RelatedView> related,
        String asFoundHref,
        String sourceHref,
        String sourcePath,
        String recordHref,
        String textHref,
        String markdownHref) {

    /**
     * A passage of the page's head.
     *
     * @param label what it is, or empty
     * @param anchor of the passage; empty for a fact without one
     * @param mark of a fact that is not stated, or empty
     */
    record Line(
            String label,
            String anchor,
            String lang,
            SafeString html,
            String mark,
            SafeString reason) {}

    /** An entry of the contents; {@code level} is 2 to 6. */
    record Contents(int level, SafeString text, String lang, String href) {}

    /**
     * Another witness of the same work.
     *
     * @param document its ID
     * @param relation to the one to cite
     * @param alike how much its text is that of the one to cite, in words; empty for that one
     */
    record WitnessView(
            String document,
            Titles.Title title,
            String href,
            String relation,
            String alike,
            boolean cited,
            boolean current,
            List<ListViews.Term> facts,
            List<String> condition) {}

    /**
     * Another document about the same things.
     *
     * @param relation what it may be to this one, or empty
     * @param topics that both mention
     * @param terms other words that stand in both, or empty
     * @param passages of the other, each with the one here that it goes with
     */
    record RelatedView(
            Titles.Title title,
            String href,
            String relation,
            List<ListViews.Topic> topics,
            String terms,
            List<QuotedView> passages) {}

    /**
     * Figures for the same thing that cannot all be true.
     *
     * @param label what they have in common
     * @param href where the page of figures shows them
     * @param figures in their sentences, those of this document too
     */
    record DisagreementView(String label, String href, List<QuotedView> figures) {}

    /**
     * A sentence of another document, with the words that it is quoted for.
     *
     * @param href of its passage
     * @param here leads to the passage of this document that it is about; empty for all of it
     */
    record QuotedView(
            Titles.Title title,
            String href,
            String lang,
            SafeString before,
            SafeString words,
            SafeString after,
            String here) {}
}
