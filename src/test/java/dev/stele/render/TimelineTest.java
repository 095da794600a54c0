package dev.stele.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.DatePhrase.Sense;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import dev.stele.model.Status;
import dev.stele.model.Unit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Resolution STATED = new Resolution.Stated();

    /** A logbook with an event, a target and a period in each of some years. */
    private static AnalysedDocument logbook(String id, int from, int to) {
        Draft draft =
                new Draft(id, Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated("Log of " + id, new Range(0, 3)))
                        .text("Log of " + id)
                        .title();
        for (int year = from; year < to; year++) {
            draft.text("In ")
                    .date(String.valueOf(year), String.valueOf(year), Sense.EVENT, STATED)
                    .text(" the ")
                    .mention("telescope", "telescope")
                    .text(" was moved. Ten more are planned by ")
                    .date((year + 30) + "", (year + 30) + "", Sense.TARGET, STATED)
                    .text(". Of the nights of ")
                    .date(year + "", year + "", Sense.PERIOD, STATED)
                    .text(", ")
                    .quantity(
                            "about 40 %",
                            "40", new Unit("%", Unit.Kind.SHARE), String.valueOf(year))
                    .text(" were clear.")
                    .paragraph();
        }
        return draft.text("It closed ")
                .date(
                        "in March",
                        "XXXX-03",
                        Sense.EVENT,
                        new Resolution.Open(Resolution.Reason.UNDATED))
                .text(" and opened ")
                .date(
                        "a month later",
                        "2020-04",
                        Sense.EVENT,
                        new Resolution.ByDocument("[2020-05..]", Status.INFERRED))
                .text(".")
                .paragraph()
                .done();
    }

    private static Rendered site(AnalysedDocument... documents) {
        return Rendered.of(Libraries.of(Libraries.corpus(), documents));
    }

    @Test
    void every_entry_stands_in_its_sentence_which_leads_to_its_passage() {
        Rendered site = site(logbook("a", 2000, 2006));
        Document page = site.page("timeline.html");
        assertThat(page.select("section.dates h2").eachText())
                .containsExactly("Events", "Targets", "Periods", "Not resolved");
        assertThat(page.select("[data-entry]")).hasSize(3 * 6 + 2);
        Element first = page.selectFirst("[data-entry]");
        assertThat(first.selectFirst(".when").text()).isEqualTo("2000");
        assertThat(first.selectFirst(".quote").text())
                .isEqualTo("In 2000 the telescope was moved.");
        String href = first.selectFirst(".quote a").attr("href");
        assertThat(href).startsWith("documents/a.html#");
        assertThat(site.page("documents/a.html").getElementById(href.replaceFirst(".*#", "")))
                .isNotNull();
    }

    @Test
    void what_was_resolved_says_from_what_and_what_was_not_says_why() {
        Document page = site(logbook("a", 2000, 2002)).page("timeline.html");
        assertThat(page.select(".why").eachText())
                .containsExactly(
                        "inferred Follows from the document’s date, 2020-05 or later (inferred).",
                        "not resolved The document has no date to count from.");
        assertThat(page.select("#open ~ .year .when").text()).contains("month 3, year not known");
    }

    @Test
    void from_a_dozen_dates_on_there_is_a_picture_and_a_table_that_says_the_same() {
        Document page = site(logbook("a", 2000, 2006)).page("timeline.html");
        Element picture = page.selectFirst("figure.chart svg");
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-label")).contains("2000 to 2035: 19 in all");
        assertThat(picture.select(".event rect")).hasSize(7);
        assertThat(picture.select(".target rect")).hasSize(6);
        assertThat(page.select("figure.chart tbody tr")).hasSize(13);
        assertThat(page.select("figure.chart tbody tr").first().text()).isEqualTo("2000 1 0 1");
        String href = page.selectFirst("figure.chart tbody a").attr("href");
        assertThat(page.getElementById(href.substring(1)).text()).contains("2000");
        assertThat(site(logbook("a", 2000, 2003)).page("timeline.html").select("svg")).isEmpty();
    }

    @Test
    void without_scripts_links_lead_to_the_dates_of_a_document_and_a_topic() {
        Rendered site = site(logbook("a", 2000, 2003), logbook("b", 2001, 2003));
        Document page = site.page("timeline.html");
        Element document = page.selectFirst("[data-key=d:b]");
        assertThat(document.text()).startsWith("Log of b 2001");
        assertThat(document.select("a")).hasSize(8);
        for (Element link : page.select(".keys-list a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.selectFirst("[data-key=c:telescope]").select("a")).hasSize(5);
    }

    @Test
    void a_long_timeline_is_cut_into_pages_that_lead_to_each_other() {
        Rendered site = site(logbook("a", 1600, 1800));
        assertThat(site.pages())
                .contains("timeline.html", "timeline-2.html", "timeline-3.html", "figures.html");
        Document second = site.page("timeline-2.html");
        assertThat(second.select("[data-entry]")).hasSize(250);
        assertThat(second.select("svg")).isEmpty();
        assertThat(second.select("nav.pages a[aria-current]").text()).isEqualTo("2");
        String toTargets = second.select("nav.jumps a").get(1).attr("href");
        assertThat(toTargets).isEqualTo("timeline.html#targets");
        assertThat(site.page("timeline.html").getElementById("targets")).isNotNull();
    }

    @Test
    void one_date_of_antiquity_does_not_press_a_decade_into_a_line() {
        List<TimelineChart.Mark> marks = new ArrayList<>();
        marks.add(new TimelineChart.Mark(1050, Sense.EVENT, "#t1"));
        for (int i = 0; i < 200; i++) {
            marks.add(new TimelineChart.Mark(2000 + i % 20, Sense.EVENT, "#t" + (i + 2)));
        }
        ParticularViews.Chart chart =
                TimelineChart.of(marks, Messages.in(Language.ENGLISH)).orElseThrow();
        assertThat(chart.rows()).hasSize(21);
        assertThat(chart.rows().get(0).label()).isEqualTo("1050");
        assertThat(chart.lanes().get(0).bars()).allMatch(bar -> bar.width() > 20);
        assertThat(chart.lanes().get(0).bars())
                .allMatch(bar -> bar.x() + bar.width() <= chart.width() && bar.y() >= 0);
    }

    @Test
    void figures_are_shown_as_stated_and_those_of_one_group_side_by_side() {
        Library alone =
                Libraries.of(
                        Libraries.corpus(), logbook("a", 2000, 2002), logbook("b", 2000, 2002));
        Library library =
                new Library(
                        alone.corpus(),
                        alone.documents(),
                        alone.cards(),
                        alone.works(),
                        alone.occurrences(),
                        alone.links(),
                        alone.backlinks(),
                        alone.shared(),
                        alone.related(),
                        alone.citations(),
                        alone.wanted(),
                        alone.timeline(),
                        new dev.stele.model.Figures(
                                List.of(
                                        List.of(
                                                alone.figures().groups().get(0).get(0),
                                                alone.figures().groups().get(2).get(0)),
                                        alone.figures().groups().get(1),
                                        alone.figures().groups().get(3)),
                                4));
        Rendered site = Rendered.of(library);
        assertThat(site.page("documents/a.html").select(".disagreement")).isEmpty();
        Document page = site.page("figures.html");
        assertThat(page.select(".contradicting")).isEmpty();
        assertThat(page.select(".group")).hasSize(1);
        assertThat(page.select(".group h3").text()).isEqualTo("2000, in %");
        assertThat(page.select(".group tr[id] th").eachText())
                .containsExactly("about 40 %", "about 40 %");
        assertThat(page.select("#share ~ .table tr[data-value=40]")).hasSize(4);
        assertThat(page.select("#share ~ .table .sentence").first().text())
                .isEqualTo("Of the nights of 2000, about 40 % were clear.");
    }

    @Test
    void figures_that_contradict_each_other_are_marked_and_shown_at_their_documents() {
        Library alone =
                Libraries.of(
                        Libraries.corpus(), logbook("a", 2000, 2001), logbook("b", 2000, 2001));
        Library library =
                new Library(
                        alone.corpus(),
                        alone.documents(),
                        alone.cards(),
                        alone.works(),
                        alone.occurrences(),
                        alone.links(),
                        alone.backlinks(),
                        alone.shared(),
                        alone.related(),
                        alone.citations(),
                        alone.wanted(),
                        alone.timeline(),
                        new dev.stele.model.Figures(
                                List.of(
                                        List.of(
                                                alone.figures().groups().get(0).get(0),
                                                alone.figures().groups().get(1).get(0))),
                                new java.util.TreeSet<>(List.of(0)),
                                2));
        Rendered site = Rendered.of(library);
        assertThat(site.page("figures.html").select("#g1 + .contradicting").text())
                .startsWith("≠ These figures contradict each other");
        org.jsoup.nodes.Element shown =
                site.page("documents/b.html").select(".disagreement").first();
        assertThat(shown.select("> p a").attr("href")).isEqualTo("../figures.html#g1");
        assertThat(shown.select(".other > .terms").eachText())
                .containsExactly("Log of a", "In this document");
        assertThat(shown.select("blockquote a").eachText())
                .containsExactly("about 40 %", "about 40 %");
        assertThat(shown.select("blockquote a").get(0).attr("href")).startsWith("a.html#");
        assertThat(shown.select("blockquote a").get(1).attr("href")).startsWith("#");
    }

    @Test
    void the_table_for_download_has_every_figure_and_no_formula() {
        AnalysedDocument document =
                new Draft("=a,b", Language.ENGLISH)
                        .text("+ They said \"")
                        .quantity("-5 %", "-5", new Unit("%", Unit.Kind.SHARE), "")
                        .text("\" of it.")
                        .paragraph()
                        .done();
        Rendered site = site(document);
        assertThat(new String(site.files().get("data/figures.csv"), StandardCharsets.UTF_8))
                .startsWith("document,anchor,stated,value,up_to,unit,")
                .contains("\"'=a,b\",")
                .contains(
                        "\"'-5 %\",-5,,\"%\",share,exact,none,,\"'+ They said \"\"-5 %\"\" of"
                                + " it.\"");
        assertThat(site.page("figures.html").select(".files a").attr("href"))
                .isEqualTo("data/figures.csv");
    }

    @Test
    void a_library_without_dates_and_figures_says_so() {
        AnalysedDocument plain =
                new Draft("plain", Language.ENGLISH).text("Nothing at all.").paragraph().done();
        Rendered site = site(plain);
        assertThat(site.page("timeline.html").select("main").text())
                .isEqualTo("Timeline The documents name no dates.");
        assertThat(site.page("figures.html").select("main").text())
                .startsWith("Figures The documents state no figures.");
    }
}
