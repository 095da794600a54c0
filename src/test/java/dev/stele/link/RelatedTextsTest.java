package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.analyse.Analyser;
import dev.stele.diagnostic.Findings;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Concepts;
import dev.stele.model.Corpus;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Related;
import dev.stele.model.Vocabulary;
import dev.stele.text.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelatedTextsTest {
    private static final Corpus CORPUS =
            Corpus.named("Test")
                    .with(
                            new Vocabulary(
                                    List.of(
                                            concept("lighthouse", "field", "灯塔"),
                                            concept("buoy", "field", "浮标"),
                                            concept("harbour", "field", "港口"),
                                            concept("leith", "place", "利斯"),
                                            concept("oban", "place", "奥本"))));

    private static Concept concept(String id, String kind, String chinese) {
        return Concepts.concept(id).kind(kind).pref("en", id).pref("zh-Hans", chinese).build();
    }

    private static AnalysedDocument document(String name, String... paragraphs) {
        DocumentBuilder builder =
                DocumentBuilder.at(name + ".txt")
                        .in(new Language(Languages.of(String.join(" ", paragraphs))));
        Stream.of(paragraphs).forEach(builder::paragraph);
        return new Analyser(CORPUS.vocabulary()).analyse(builder.build());
    }

    private static Library link(AnalysedDocument... documents) {
        return new Linker(CORPUS, new Findings()).link(new DocumentsInMemory(List.of(documents)));
    }

    private static AnalysedDocument[] others() {
        return new AnalysedDocument[] {
            document("english", "The sea is wide.", "A lighthouse and a buoy mark the way."),
            document("chinese", "海很宽。", "人们修灯塔，也修浮标。", "天很高。"),
            document("weather", "Rain falls and wind blows over hills."),
        };
    }

    @Test
    void documents_of_two_languages_meet_in_their_concepts_with_the_reason() {
        Library library = link(others());
        assertThat(library.related()).containsOnlyKeys("english", "chinese");
        Related related = library.related().get("english").get(0);
        assertThat(related.document()).isEqualTo("chinese");
        assertThat(related.concepts()).containsExactlyInAnyOrder("lighthouse", "buoy");
        assertThat(related.terms()).isEmpty();
    }

    @Test
    void the_passages_that_go_together_are_found() {
        Related.Pair pair = link(others()).related().get("english").get(0).passages().get(0);
        assertThat(pair.here()).isEqualTo(1);
        assertThat(pair.there()).isEqualTo(1);
        assertThat(pair.words().of("人们修灯塔，也修浮标。")).isIn("灯塔", "浮标");
    }

    @Test
    void words_and_days_relate_documents_without_a_vocabulary() {
        Related related =
                link(
                                document("a", "On March 5, 1998 the foghorn sounded. The foghorn!"),
                                document("b", "One foghorn was new on March 5, 1998, they say."),
                                document("c", "Nothing of the kind was ever heard of up there."))
                        .related()
                        .get("a")
                        .get(0);
        assertThat(related.document()).isEqualTo("b");
        assertThat(related.terms()).contains("foghorn", "1998-03-05");
        assertThat(related.passages()).hasSize(1);
    }

    @Test
    void one_thing_in_common_or_places_alone_relate_nothing() {
        assertThat(
                        link(
                                        document("a", "A lighthouse stands near rocks and sand."),
                                        document("b", "人们修灯塔。"),
                                        document("c", "海很宽。"))
                                .related())
                .isEmpty();
    }

    @Test
    void words_that_all_documents_have_relate_nothing() {
        assertThat(
                        link(
                                        document("a", "The second page follows from the start."),
                                        document("b", "At the start stands a second page."))
                                .related())
                .isEmpty();
    }

    @Test
    void a_copy_is_no_other_document_and_the_one_to_cite_stands_for_its_work() {
        String text =
                "The lighthouse and the buoy of the old harbour were lit by many keepers, who came"
                        + " down from the hills each autumn and went back when the ice had gone,"
                        + " carrying lamps, oil, rope, bread and letters for those who stayed.";
        Library library =
                link(document("a", text), document("b", text), document("c", "人们修灯塔，也修浮标，还修港口。"));
        assertThat(library.related().get("a")).extracting(Related::document).containsExactly("c");
        assertThat(library.related().get("c")).extracting(Related::document).hasSize(1);
    }

    private static final String CHINESE =
            "2015年1月，利斯的灯塔用电1 200度，浮标有35个，占24.3%。2016年3月，NLB在港口修了7座灯塔，"
                    + "费用310万元，增加了8.5%。2017年，浮标有61个，港口有19座灯塔，AIS用于浮标。";

    @Test
    void a_translation_is_proposed_by_figures_dates_and_names_in_one_order() {
        Library library =
                link(
                        document("zh", CHINESE),
                        document(
                                "en",
                                "In January 2015 the lighthouse at Leith used 1,200 kWh, and there"
                                    + " were 35 buoys, or 24.3%. In March 2016 the NLB built 7"
                                    + " lighthouses at the harbour for 3.1 million yuan, a rise of"
                                    + " 8.5%. In 2017 there were 61 buoys, the harbour had 19"
                                    + " lighthouses, and AIS was used for the buoy."));
        assertThat(library.related().get("en").get(0).relation())
                .isEqualTo(Related.Relation.TRANSLATION);
        assertThat(library.related().get("zh").get(0).relation())
                .isEqualTo(Related.Relation.TRANSLATION);
    }

    /** The report of one plant, in the words that all reports of plants have. */
    private static String report(String language, int plant) {
        String name = "PX" + plant;
        int year = 2003 + plant;
        int output = 310 + 47 * plant;
        int share = 11 + 3 * plant;
        int people = 120 + 13 * plant;
        int faults = 3 + 2 * plant;
        if (language.equals("en")) {
            return ("In March %2$d the plant %1$s at the harbour made %3$d GWh, or %4$d%% of what"
                            + " was used. It has %5$d people and a lighthouse. By May %2$d the"
                            + " board found %6$d faults. %1$s will close in %7$d, said the TUV, and"
                            + " %8$d people will go.")
                    .formatted(
                            name, year, output, share, people, faults, year + 20, people - plant);
        }
        return ("%2$d年3月，港口的电厂%1$s发电%3$d GWh，占用电量的%4$d%%。它有%5$d人和一座灯塔。"
                        + "到%2$d年5月，董事会发现了%6$d处缺陷。TUV说，%1$s将于%7$d年关闭，%8$d人将离开。")
                .formatted(name, year, output, share, people, faults, year + 20, people - plant);
    }

    @Test
    void of_reports_that_share_their_form_each_meets_its_own_translation_and_no_other() {
        List<AnalysedDocument> reports = new ArrayList<>();
        for (int plant = 0; plant < 16; plant++) {
            if (plant < 14) {
                reports.add(document("en" + plant, report("en", plant)));
            }
            if (plant != 3 && plant != 7) {
                reports.add(document("zh" + plant, report("zh", plant)));
            }
        }
        Library library = link(reports.toArray(AnalysedDocument[]::new));
        List<String> pairs = new ArrayList<>();
        library.related()
                .forEach(
                        (id, all) ->
                                all.stream()
                                        .filter(it -> it.relation() == Related.Relation.TRANSLATION)
                                        .filter(it -> id.startsWith("en"))
                                        .forEach(it -> pairs.add(id + " " + it.document())));
        assertThat(pairs)
                .hasSize(12)
                .allMatch(
                        it -> it.split(" ")[0].substring(2).equals(it.split(" ")[1].substring(2)));
    }

    @Test
    void another_text_about_the_same_things_is_no_translation() {
        Library library =
                link(
                        document("zh", CHINESE),
                        document(
                                "en",
                                "In May 2003 the lighthouse was sold for 4 million yuan; 12% of"
                                    + " each buoy was rust. In 2004 the harbour lost 77% of its"
                                    + " lighthouses, the buoy too. A lighthouse is no buoy. In June"
                                    + " 2009 the harbour bought a lighthouse and a buoy for 9"
                                    + " million yuan, 3% less than the OECD had said."));
        assertThat(library.related().get("en").get(0).relation()).isEqualTo(Related.Relation.TOPIC);
    }

    @Test
    void none_one_and_two_documents_are_a_library() {
        assertThat(link().related()).isEmpty();
        assertThat(link(document("a", "A lighthouse.")).related()).isEmpty();
        assertThat(link(document("a", "A lighthouse."), document("b", "海很宽。")).related()).isEmpty();
    }

    @Test
    void the_cost_of_a_document_does_not_grow_with_the_library() {
        Random random = new Random(3);
        List<AnalysedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder("lighthouse buoy harbour everywhere ");
            for (int j = 0; j < 20; j++) {
                text.append("topic").append((char) ('a' + random.nextInt(26)));
                text.append((char) ('a' + random.nextInt(26))).append(' ');
            }
            documents.add(document("d" + i, text.toString()));
        }
        long start = System.nanoTime();
        link(documents.toArray(AnalysedDocument[]::new));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
