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
        return citation.items().stream()
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
