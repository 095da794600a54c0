package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.clean.Texts;
import dev.stele.model.Citation;
import dev.stele.model.Document;
import dev.stele.model.Language;
import dev.stele.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyTest {
    private static final String NUMBERED =
            """
            The mirror was cast in one night.[1] It cooled for twelve hours.[2-4]

            Nobody had seen the like.[9]

            References

            [1] Field, A. Mirrors. Journal of Glass, 2001.

            [2] Lin, W. Telescopes. Star Press, 2002.

            [3] Kim, H. Ovens. Kiln Books, 2003.

            [4] Ito, K. Night work. Journal of Glass, 2004.
            """;

    private static List<String> cited(Document document) {
        return new Bibliography(document)
                .citations().stream()
                        .map(it -> words(document, it) + " -> " + items(document, it))
                        .toList();
    }

    private static String words(Document document, Citation citation) {
        return citation.range().of(document.passages().get(citation.passage()).text());
    }

    private static String items(Document document, Citation citation) {
        return citation.anchors().stream()
                .map(
                        anchor ->
                                document.passages().stream()
                                        .filter(it -> it.anchor().equals(anchor))
                                        .findFirst()
                                        .orElseThrow()
                                        .text())
                .map(text -> text.replaceAll("^\\[.\\] |[,，.].*", ""))
                .toList()
                .toString();
    }

    @Test
    void numbers_lead_to_the_items_of_the_list_and_ranges_to_all_between() {
        assertThat(cited(Texts.clean(NUMBERED)))
                .containsExactly("[1] -> [Field]", "[2-4] -> [Lin, Kim, Ito]", "[9] -> []");
    }

    private static String text(String citing) {
        return NUMBERED.replace("[2-4]", citing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2-4] | 2 -> Lin, 3 -> Kim, 4 -> Ito",
                "[2–4] | 2 -> Lin, 3 -> Kim, 4 -> Ito",
                "[1,3-4] | 1 -> Field, 3 -> Kim, 4 -> Ito",
                "[1, 2–4] | 1 -> Field, 2 -> Lin, 3 -> Kim, 4 -> Ito",
                "［2~4］ | 2 -> Lin, 3 -> Kim, 4 -> Ito",
                "[3] | [3] -> Kim",
            })
    void each_number_that_is_written_leads_to_its_own_item(String citing, String items) {
        Document document = Texts.clean(text(citing));
        Citation citation = new Bibliography(document).citations().get(1);
        String passage = document.passages().get(citation.passage()).text();

        assertThat(citation.range().of(passage)).isEqualTo(citing);
        assertThat(items(document, citation))
                .isEqualTo("[" + items.replaceAll("\\S+ -> ", "") + "]");
        for (Citation.Item item : citation.items()) {
            item.at().ifPresent(at -> assertThat(items).contains(at.of(passage) + " -> "));
        }
        assertThat(citation.items()).filteredOn(item -> item.at().isEmpty()).hasSizeLessThan(2);
        assertThat(citation.items().get(0).at()).isPresent();
        assertThat(citation.items().get(citation.items().size() - 1).at()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1990-1995]",
                "[1-20]",
                "[2-5]",
                "[4-2]",
                "[3-3]",
                "[1-2-3]",
                "[2,4-3]",
                "[0-3]"
            })
    void a_range_that_the_list_cannot_hold_is_no_citation(String range) {
        assertThat(cited(Texts.clean(text(range)))).containsExactly("[1] -> [Field]");
    }

    @Test
    void an_item_that_the_list_lacks_dangles_alone() {
        Document document =
                Texts.clean(
                        """
                        The mirror was cast.[1] It cooled for a night.[2-4]

                        References

                        [1] Field, A. Mirrors. Journal of Glass, 2001.

                        [2] Lin, W. Telescopes. Star Press, 2002.

                        [4] Kim, H. Ovens. Kiln Books, 2003.

                        [5] Ito, K. Night work. Journal of Glass, 2004.
                        """);
        List<Citation> citations = new Bibliography(document).citations();

        assertThat(cited(document)).containsExactly("[1] -> [Field]", "[2-4] -> [Lin, Kim]");
        assertThat(citations.get(1).items())
                .filteredOn(item -> item.anchor().isEmpty())
                .extracting(Citation.Item::label)
                .containsExactly("[3]");
    }

    @Test
    void a_list_dumped_on_one_line_is_cut_into_items() {
        String dumped =
                "Cast.[1] Cooled.[2] Seen.[3]\n\n"
                        + "References\n\n"
                        + "[1] Field, A. Mirrors, 2001. [2] Lin, W. Telescopes, 2002. [3] Kim, H."
                        + " Ovens, 2003.\n\n"
                        + "[4] Ito, K. Night, 2004.\n";
        assertThat(cited(Texts.clean(dumped)))
                .containsExactly("[1] -> [Field]", "[2] -> [Lin]", "[3] -> [Kim]");
    }

    @Test
    void authors_and_years_lead_to_the_items_that_confirm_them() {
        Document document =
                Texts.clean(
                        """
                        Mirrors cool (Field, 2001; Lin et al., 2002). As Kim (2003) says, ovens do not.

                        It rained (May 2001), and the bill (12 of 2002) was paid (Fielding 2001).

                        References

                        Field, A. (2001). Mirrors. Star Press.

                        Lin, W., & Ito, K. (2002). Telescopes. Star Press.

                        Kim, H. (2003). Ovens. Kiln Books.
                        """);
        assertThat(cited(document))
                .containsExactly(
                        "Field, 2001 -> [Field]", "Lin et al., 2002 -> [Lin]", "2003 -> [Kim]");
    }

    @Test
    void where_the_list_confirms_some_others_of_the_same_form_dangle() {
        Document document =
                Texts.clean(
                        """
                        Mirrors cool (Field, 2001; Nobody et al., 1999, p. 4). As Kim (2003) says, ovens do not.

                        It was cold (see Table 2, 2003), late (Friday, 5 May 2003), over (by 2004, he said) and (May 5, 2003) gone.

                        References

                        Field, A. (2001). Mirrors. Star Press.

                        Kim, H. (2003). Ovens. Kiln Books.
                        """);
        assertThat(cited(document))
                .containsExactly(
                        "Field, 2001 -> [Field]",
                        "Nobody et al., 1999, p. 4 -> []",
                        "2003 -> [Kim]");
    }

    @Test
    void where_the_list_confirms_none_names_and_years_in_brackets_are_no_citations() {
        Document document =
                Texts.clean(
                        """
                        The ferry was built abroad (Lisbon, 1999) and sold at home (Porto, 2001).

                        References

                        [1] Field, A. Mirrors. Star Press. 2011.

                        [2] Kim, H. Ovens. Kiln Books. 2013.
                        """);
        assertThat(cited(document)).isEmpty();
    }

    @Test
    void without_a_list_every_number_dangles() {
        assertThat(cited(Texts.clean("Cast.[1] Cooled.[2] Seen.[3]\n\nMore is to come.\n")))
                .containsExactly("[1] -> []", "[2] -> []", "[3] -> []");
    }

    @Test
    void without_a_list_ranges_count_all_that_they_cite_and_intervals_are_none() {
        Document document =
                Texts.clean(
                        "Cast.[1] Cooled.[2-4] Seen.[5] Graded.[1-100] Scaled.[0-1]\n\nMore.\n");
        List<Citation> citations = new Bibliography(document).citations();

        assertThat(cited(document)).containsExactly("[1] -> []", "[2-4] -> []", "[5] -> []");
        assertThat(citations.stream().flatMap(it -> it.items().stream()))
                .extracting(Citation.Item::label)
                .containsExactly("[1]", "[2]", "[3]", "[4]", "[5]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "参考文献 | [1] 林文. 望远镜[J]. 观象报, 2020. | [2] 王五. 镜面[M]. 北京: 星光, 2019.",
                "참고문헌 | 김하늘. 2018. 망원경. 별빛. | 이바다. 2019. 거울. 별빛.",
                "5. Works Cited: | Field, A. Mirrors. 2001. | Lin, W. Telescopes. 2002.",
            })
    void what_stands_behind_its_heading_is_the_list(String heading, String first, String second) {
        Document document =
                Texts.clean(
                        "Some text that goes before it.\n\n"
                                + heading
                                + "\n\n"
                                + first
                                + "\n\n"
                                + second
                                + "\n");
        assertThat(document.passages())
                .filteredOn(it -> it.role() == Role.REFERENCE)
                .extracting(it -> it.text())
                .containsExactly(first, second);
    }

    @Test
    void a_chapter_about_references_is_no_list() {
        Document document =
                Texts.clean(
                        """
                        References

                        A good reference says where the reader can find what was read, and no more.

                        Its form matters less than its truth, as every librarian will tell you.
                        """);
        assertThat(document.passages()).noneMatch(it -> it.role() == Role.REFERENCE);
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }
}
