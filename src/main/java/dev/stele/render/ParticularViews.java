package dev.stele.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/** What the pages of time and figures show. */
final class ParticularViews {
    private ParticularViews() {}

    /**
     * A page of the timeline.
     *
     * @param remainder what the list leaves out; empty if nothing
     * @param charts the picture, where it tells something, on the first page
     * @param documents what this page says of each document, for who has no scripts
     * @param topics the same of each topic
     */
    record Timeline(
            Shell shell,
            String introduction,
            String remainder,
            List<Chart> charts,
            List<Jump> contents,
            List<Key> documents,
            List<Key> topics,
            List<Section> sections,
            List<Paging.PageLink> pages) {}

    /**
     * A link to a section or an entry.
     *
     * @param lang of the label; empty for the page's
     */
    record Jump(String label, String href, String lang) {
        Jump(String label, String href) {
            this(label, href, "");
        }
    }

    /**
     * A document or topic with links to its entries.
     *
     * @param key by which entries name it
     * @param more what is left out, or empty
     */
    record Key(
            String key, String label, String lang, String count, List<Jump> jumps, String more) {}

    record Section(String id, String label, String introduction, List<Years> years) {}

    /** The entries of one year; {@code label} is empty where no year is known. */
    record Years(String label, List<Entry> entries) {}

    /**
     * One date.
     *
     * @param keys of its document and topics
     * @param mark {@code inferred} or {@code not resolved}; empty for what is stated
     */
    record Entry(
            String id,
            String keys,
            String when,
            String datetime,
            String mark,
            SafeString reason,
            ListViews.Quote quote,
            Titles.Title title,
            String versions,
            String versionsHref) {}

    /**
     * The picture: a lane for each sense, a column for each span of time, all in units of its view
     * box.
     */
    record Chart(
            int width,
            int height,
            String label,
            List<Lane> lanes,
            List<Tick> ticks,
            List<Row> rows) {}

    record Lane(String kind, String label, int baseline, List<Bar> bars) {}

    record Bar(int x, int y, int width, int height) {}

    record Tick(int x, String label) {}

    /** The same in a table: how many of each sense, with a link to the first of the column. */
    record Row(String label, String href, int events, int targets, int periods) {}

    /**
     * A page of the figures.
     *
     * @param documents what this page says of each document, for who has no scripts
     * @param topics the same of each topic
     * @param together figures that stand together, on the first page
     */
    record Figures(
            Shell shell,
            String introduction,
            String remainder,
            List<Jump> files,
            List<Jump> contents,
            List<Key> documents,
            List<Key> topics,
            List<Group> together,
            List<Table> tables,
            List<Paging.PageLink> pages) {}

    /**
     * Figures that are said of the same thing.
     *
     * @param note that they contradict each other, or empty
     */
    record Group(String id, String label, String note, List<Figure> figures) {}

    record Table(String id, String label, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param value for sorting, within its unit
     * @param keys of its document and topics
     * @param period in words; empty if not known
     * @param periodKey for sorting
     */
    record Figure(
            String id,
            String unit,
            String value,
            String href,
            String lang,
            SafeString stated,
            SafeString before,
            SafeString after,
            String period,
            String periodKey,
            String note,
            String keys,
            Titles.Title title,
            String titleHref,
            String versions,
            String versionsHref) {}
}
