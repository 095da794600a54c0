package dev.stele.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/** The pages that list: home, topics, a concept, the report, search, and the 404 page. */
final class ListViews {
    private ListViews() {}

    /**
     * The first page of the library and those that go on with its list.
     *
     * @param introduction what the library is; empty on all pages but the first
     * @param total how many works the library has
     * @param messages for the script that narrows the list; none where there is nothing to choose
     */
    record Home(
            Shell shell,
            String title,
            String lang,
            String introduction,
            String introductionLang,
            String holdings,
            int total,
            List<Message> messages,
            List<WorkRow> works,
            List<Paging.PageLink> pages) {}

    /** Works of the list without a page around them, for the script that narrows it. */
    record Rows(List<WorkRow> works) {}

    /**
     * One work.
     *
     * @param number its place in the list of all works, from 0
     * @param witnesses how many documents carry it, in words; empty for one
     * @param contextObject what reference managers read of it; empty in small libraries
     */
    record WorkRow(
            int number,
            Titles.Title title,
            String href,
            List<Term> terms,
            List<FactViews.TranslationView> translations,
            List<String> condition,
            SafeString lead,
            String lang,
            String witnesses,
            String workHref,
            String contextObject) {
        public boolean hasLead() {
            return !lead.toString().isEmpty();
        }
    }

    /** One term of a line of facts. */
    record Term(String text, String lang) {}

    /**
     * @param origin said of topics that nobody has looked at, or empty
     * @param overview address of the overview, or empty
     */
    record Topics(
            Shell shell, List<TopicGroup> groups, String origin, String overview, int count) {}

    record TopicGroup(String id, String label, List<Topic> topics) {}

    /**
     * @param others its labels in other languages
     */
    record Topic(String label, String lang, String href, List<Term> others, String spread) {}

    /**
     * @param origin said of a topic that nobody has looked at, or empty
     * @param elsewhere addresses of the same topic in other vocabularies
     */
    record Concept(
            Shell shell,
            String label,
            String lang,
            String kind,
            String definition,
            String definitionLang,
            String source,
            String spread,
            String origin,
            List<LabelRow> labels,
            List<Topic> related,
            List<String> elsewhere,
            List<Trend.Row> trend,
            List<ConceptWork> works,
            String remainder) {}

    /** One label with the documents where it stands. */
    record LabelRow(String language, String label, String lang, List<LabelUse> uses, String more) {}

    /** {@code count}: how often the label stands there, in words. */
    record LabelUse(Titles.Title title, String href, String count) {}

    /** The sentences of one work: the telling ones, then the rest by twenties. */
    record ConceptWork(
            Titles.Title title,
            String href,
            List<Term> terms,
            List<Quote> quotes,
            List<Unfold> more) {}

    record Unfold(String summary, List<Quote> quotes) {}

    record Quote(String href, String lang, SafeString before, SafeString words, SafeString after) {}

    record Report(
            Shell shell,
            String summary,
            boolean first,
            List<FindingView> findings,
            String moreFindings,
            List<ReportRow> rows,
            SafeString howTo,
            List<Paging.PageLink> pages) {}

    record FindingView(
            String place,
            String severity,
            String mark,
            String code,
            String cause,
            SafeString fix) {}

    /**
     * What to paste into {@code corpus.yaml}.
     *
     * @param open what the remedy is for, in words
     * @param place where the lines belong, in words
     * @param lines empty if there is nothing to do
     */
    record Remedy(String open, SafeString place, String lines) {}

    record ReportRow(
            Titles.Title title,
            String href,
            String asFoundHref,
            String path,
            String read,
            String removed,
            String percent,
            int edits,
            int damaged,
            int proposed,
            List<String> phrases,
            Remedy remedy) {}

    record Search(Shell shell, List<Message> messages) {}

    /** A text for the scripts, as the attribute {@code data-msg-NAME}. */
    record Message(String name, String text) {}

    record NotFound(Shell shell) {}
}
