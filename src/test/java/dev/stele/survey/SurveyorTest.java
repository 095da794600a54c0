package dev.stele.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.analyse.Analyser;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.Documents;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Edit;
import dev.stele.model.Evidence;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.model.Vocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SurveyorTest {
    private static final Analyser ANALYSER = new Analyser(Vocabulary.EMPTY);

    /** Words as common as in a language: the first ones by far the most. */
    private static String prose(int seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) (Math.pow(random.nextDouble(), 3) * 3000);
            text.append(Integer.toString(rank + 1000, 36)).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static String han(int seed, int characters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.appendCodePoint(0x4e00 + (int) (Math.pow(random.nextDouble(), 3) * 4000));
        }
        return text.toString();
    }

    private static DocumentBuilder document(String path, String text) {
        return DocumentBuilder.at(path).paragraph(text);
    }

    private static Documents documents(DocumentBuilder... builders) {
        return new DocumentsInMemory(
                Stream.of(builders).map(each -> ANALYSER.analyse(each.build())).toList());
    }

    private static SortedMap<String, Evidence> survey(DocumentBuilder... builders) {
        return new Surveyor().survey(documents(builders));
    }

    private static List<String> witnesses(Evidence evidence) {
        return evidence.witnesses().stream().map(Evidence.Witness::document).toList();
    }

    @Test
    void nothing_is_known_about_none_one_or_two_different_documents() {
        assertThat(survey()).isEmpty();
        assertThat(survey(document("a.txt", prose(1, 300)))).isEmpty();
        assertThat(survey(document("a.txt", prose(1, 300)), document("b.txt", prose(2, 300))))
                .isEmpty();
    }

    @Test
    void a_copy_a_script_conversion_and_a_part_are_witnesses() {
        String text = "韩国与中国的产业发展" + han(1, 600);
        SortedMap<String, Evidence> evidence =
                survey(
                        document("whole.txt", text),
                        document("traditional.txt", text.replace('韩', '韓').replace('国', '國')),
                        document("part.txt", text.substring(0, 420)),
                        document("other.txt", han(2, 600)));
        assertThat(evidence).containsOnlyKeys("whole", "traditional", "part");
        assertThat(witnesses(evidence.get("part"))).containsExactly("traditional", "whole");
        assertThat(evidence.get("part").witnesses().get(1).passages()).containsExactly(text);
    }

    @Test
    void the_best_to_cite_comes_first() {
        String text = prose(1, 400);
        Range first = new Range(0, 1);
        Edit damage =
                new Edit(
                        first,
                        text.substring(0, 1),
                        "",
                        "r",
                        Edit.Kind.DAMAGE,
                        "lost",
                        0.95,
                        Edit.Mode.APPLIED);
        SortedMap<String, Evidence> evidence =
                survey(
                        document("a-shorter.txt", text.substring(0, 1200)),
                        document("b-damaged.txt", text).edits(List.of(damage)),
                        document("c-whole.txt", text),
                        document("d-devised.txt", text)
                                .fact(Field.TITLE, Fact.inferred("A title", "devised")),
                        DocumentBuilder.at("e-titled.txt")
                                .paragraph(Role.TITLE, "Its own title")
                                .paragraph(text));
        assertThat(witnesses(evidence.get("b-damaged")))
                .containsExactly("e-titled", "c-whole", "d-devised", "a-shorter");
        assertThat(evidence.get("b-damaged").witnesses())
                .extracting(Evidence.Witness::title)
                .containsExactly("Its own title", "", "", "");
    }

    @Test
    void a_shared_quotation_or_letterhead_makes_no_copy() {
        String shared = prose(99, 80);
        assertThat(
                        survey(
                                document("a.txt", shared + " " + prose(1, 400)),
                                document("b.txt", prose(2, 400) + " " + shared)))
                .isEmpty();
    }

    @Test
    void texts_too_short_to_tell_make_no_copy() {
        assertThat(
                        survey(
                                document("a.txt", "See the next page."),
                                document("b.txt", "see the next page")))
                .isEmpty();
    }

    @Test
    void the_copies_among_three_hundred_documents_are_found_and_no_other() {
        List<DocumentBuilder> builders = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            builders.add(document("d%03d.txt".formatted(i), prose(i, 300)));
        }
        for (int i = 0; i < 300; i += 10) {
            String changed = prose(i, 300).replaceFirst("[a-z0-9]+ [a-z0-9]+", "another word");
            String longer = prose(1000 + i, 60) + " " + changed;
            builders.add(document("d%03d-copy.txt".formatted(i), longer));
        }
        SortedMap<String, Evidence> evidence = survey(builders.toArray(DocumentBuilder[]::new));
        assertThat(evidence).hasSize(60);
        evidence.forEach(
                (id, known) ->
                        assertThat(witnesses(known))
                                .containsExactly(
                                        id.endsWith("-copy") ? id.substring(0, 4) : id + "-copy"));
    }

    @Test
    void five_thousand_copies_of_one_form_are_read_a_few_times_each() {
        String form = prose(1, 120);
        List<AnalysedDocument> copies = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String text = form + " " + prose(i + 2, i % 3 * 15);
            copies.add(ANALYSER.analyse(document("d%04d.txt".formatted(i), text).build()));
        }
        Documents documents = new DocumentsInMemory(copies);
        AtomicInteger reads = new AtomicInteger();
        Documents counting =
                new Documents() {
                    @Override
                    public List<String> ids() {
                        return documents.ids();
                    }

                    @Override
                    public AnalysedDocument get(String id) {
                        reads.incrementAndGet();
                        return documents.get(id);
                    }
                };
        SortedMap<String, Evidence> evidence =
                Assertions.assertTimeout(
                        Duration.ofSeconds(30), () -> new Surveyor().survey(counting));
        assertThat(evidence).hasSize(5000);
        assertThat(evidence.values()).allMatch(known -> known.witnesses().size() <= 4);
        assertThat(reads.get()).isLessThan(5 * 5000);
    }

    private static DocumentBuilder page(int number) {
        return document("page" + number + ".txt", prose(100 + number, 120))
                .paragraph("The harbour's map")
                .paragraph("Number " + number);
    }

    @Test
    void what_three_works_have_at_their_edges_is_repeated() {
        SortedMap<String, Evidence> evidence = survey(page(1), page(2), page(3));
        assertThat(evidence.get("page2").repeated()).containsExactly("The harbour's map");
        assertThat(evidence.get("page2").witnesses()).isEmpty();
    }

    @Test
    void what_two_works_or_the_copies_of_one_share_is_not_repeated() {
        assertThat(survey(page(1), page(2))).isEmpty();
        String text = prose(7, 200);
        SortedMap<String, Evidence> copies =
                survey(
                        document("a.txt", text).paragraph("The harbour's map"),
                        document("b.txt", text).paragraph("The harbour's map"),
                        document("c.txt", text).paragraph("The harbour's map"));
        assertThat(copies.values()).allMatch(known -> known.repeated().isEmpty());
    }
}
