package dev.stele.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CiterTest {
    private static final String PAGE = "https://harbour.example/documents/lamp.html";
    private static final Edition EDITION = new Edition("The Harbour Library", "2026-11-21");

    private final Citer citer = new Citer();

    private static Metadata facts(String... facts) {
        Metadata metadata = Metadata.EMPTY;
        for (int i = 0; i < facts.length; i += 2) {
            Field field = Field.of(facts[i]).orElseThrow();
            List<Fact> values = new ArrayList<>(metadata.all(field));
            values.add(Fact.stated(facts[i + 1], "its head"));
            metadata = metadata.with(field, values);
        }
        return metadata;
    }

    private static Reference reference(Language language, Metadata metadata, String page) {
        return new Reference("lamp", language, metadata, "The lamp", page, EDITION);
    }

    private String cite(CitationStyle style, Language language, Metadata metadata) {
        return citer.cite(reference(language, metadata, PAGE), style).with("DAY");
    }

    @Test
    void an_english_document_is_cited_in_english() {
        Metadata metadata =
                facts(
                        "authors",
                        "Ada Quill",
                        "authors",
                        "Bo Reed",
                        "authors",
                        "Cy Stone",
                        "authors",
                        "Di Thorn",
                        "container",
                        "The Pilot",
                        "date",
                        "2025-12-11");
        assertThat(cite(CitationStyle.GB_T_7714, Language.ENGLISH, metadata))
                .isEqualTo(
                        "QUILL A, REED B, STONE C, et al. The lamp[EB/OL]. (2025-12-11)[DAY]. "
                                + PAGE
                                + ". Originally in The Pilot. In the library “The Harbour Library”,"
                                + " version 2026-11-21.");
        assertThat(cite(CitationStyle.APA, Language.ENGLISH, metadata))
                .isEqualTo(
                        "Quill, A., Reed, B., Stone, C., & Thorn, D. (2025, December 11). The lamp."
                                + " The Harbour Library. "
                                + PAGE
                                + ". Originally in The Pilot. Version 2026-11-21. Accessed DAY.");
        assertThat(cite(CitationStyle.CHICAGO, Language.ENGLISH, metadata))
                .startsWith(
                        "Quill, Ada, Bo Reed, Cy Stone, and Di Thorn. “The Lamp.” The Harbour"
                                + " Library, December 11, 2025. "
                                + PAGE);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans,等", "zh-Hant,等", "en,et al", "fr,et al"})
    void many_authors_are_cut_short_in_the_words_of_the_document(String language, String others) {
        Metadata metadata =
                facts("authors", "李一", "authors", "李二", "authors", "李三", "authors", "李四");
        assertThat(cite(CitationStyle.GB_T_7714, new Language(language), metadata))
                .startsWith("李一, 李二, 李三, " + others);
    }

    @Test
    void an_inferred_date_gives_an_estimated_year_and_an_open_one_none() {
        Metadata within =
                Metadata.EMPTY.with(
                        Field.DATE, List.of(Fact.inferred("[2026-01-07..2026-01-26]", "x")));
        assertThat(cite(CitationStyle.GB_T_7714, Language.SIMPLIFIED_CHINESE, within))
                .contains("[EB/OL]. [2026][DAY]. ");
        for (String open : List.of("[2023-10-17..]", "[2024-12-30..2025-01-02]", "XXXX-11")) {
            Metadata unsure = Metadata.EMPTY.with(Field.DATE, List.of(Fact.inferred(open, "x")));
            assertThat(cite(CitationStyle.GB_T_7714, Language.ENGLISH, unsure))
                    .contains("[EB/OL]. [DAY]. ");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025,2025", "2025-12,2025-12", "2025-22,2025", "2025-XX-03,2025", "199X,"})
    void a_stated_date_is_given_as_far_as_it_is_known(String stated, String given) {
        assertThat(Issued.of(Fact.stated(stated, "its head")).map(Issued::date).orElse(null))
                .isEqualTo(given);
    }

    @Test
    void what_is_not_published_is_cited_where_it_was_seen_or_by_its_name() {
        Metadata seen =
                facts("url", "https://pilot.example/7", "container", "The Pilot", "authors", "Ada");
        assertThat(citer.cite(reference(Language.ENGLISH, seen, ""), CitationStyle.APA).with("DAY"))
                .isEqualTo(
                        "Ada. (n.d.). The lamp. The Pilot. Retrieved DAY, from"
                                + " https://pilot.example/7. In the library “The Harbour Library”,"
                                + " version 2026-11-21, document lamp.");
        assertThat(
                        citer.cite(
                                        reference(Language.ENGLISH, Metadata.EMPTY, ""),
                                        CitationStyle.GB_T_7714)
                                .with("DAY"))
                .isEqualTo(
                        "The lamp[EB/OL]. [DAY]. lamp. In the library “The Harbour Library”,"
                                + " version 2026-11-21.");
    }

    @Test
    void a_machine_translation_is_marked() {
        Metadata machine = facts("translation", "machine");
        assertThat(cite(CitationStyle.APA, Language.KOREAN, machine)).contains(" 기계 번역. ");
        assertThat(cite(CitationStyle.APA, Language.KOREAN, Metadata.EMPTY)).doesNotContain("번역");
    }

    @ParameterizedTest
    @EnumSource
    void the_day_of_access_and_the_passage_are_left_open(CitationStyle style) {
        for (String tag : List.of("en", "zh-Hans", "zh-Hant", "ko", "ja", "de")) {
            Reference reference = reference(new Language(tag), facts("date", "2025"), PAGE);
            List<CitedText.Form> open =
                    citer.cite(reference, style).parts().stream().map(it -> it.form()).toList();
            assertThat(open).as(tag).contains(CitedText.Form.PASSAGE);
            assertThat(open.stream().filter(CitedText.Form::isDate)).as(tag).hasSize(1);
            assertThat(citer.cite(reference, style).with("")).doesNotContain("1066");
        }
    }

    @Test
    void files_hold_the_same_for_programs() {
        Metadata metadata =
                facts(
                        "authors",
                        "Ada Quill",
                        "authors",
                        "李一",
                        "container",
                        "R&D {x}",
                        "date",
                        "2025-12");
        Reference reference = reference(Language.ENGLISH, metadata, PAGE);
        assertThat(CitationFile.BIBTEX.of(reference).with("2026-11-21"))
                .isEqualTo(
                        """
                        @online{lamp,
                          title = {{The lamp}},
                          author = {Quill, Ada and {李一}},
                          organization = {The Harbour Library},
                          date = {2025-12},
                          url = {https://harbour.example/documents/lamp.html},
                          urldate = {2026-11-21},
                          langid = {en},
                          note = {Originally in R\\&D \\textbraceleft{}x\\textbraceright{}; Version 2026-11-21}
                        }
                        """);
        assertThat(CitationFile.RIS.of(reference).with("2026/11/21"))
                .isEqualTo(
                        """
                        TY  - ELEC
                        TI  - The lamp
                        AU  - Quill, Ada
                        AU  - 李一
                        T2  - The Harbour Library
                        PY  - 2025
                        DA  - 2025/12//
                        UR  - https://harbour.example/documents/lamp.html
                        Y2  - 2026/11/21
                        LA  - en
                        ID  - lamp
                        N1  - Originally in R&D {x}; Version 2026-11-21
                        ER  -\040
                        """);
        String json = CitationFile.CSL_JSON.of(reference).with("[2026,11,21]");
        assertThat(json)
                .contains("\"accessed\":{\"date-parts\":[[2026,11,21]]}")
                .contains("\"issued\":{\"date-parts\":[[2025,12]]}")
                .contains("{\"literal\":\"李一\"}")
                .contains("\"URL\":\"https://harbour.example/documents/lamp.html\"");
    }

    @Test
    void a_published_file_knows_no_day_of_access_and_no_passage() {
        Reference reference = reference(Language.ENGLISH, Metadata.EMPTY, PAGE);
        for (CitationFile file : CitationFile.values()) {
            assertThat(file.entry(reference))
                    .contains(PAGE)
                    .doesNotContain("1066", "urldate", "Y2", "accessed", CitedText.PASSAGE);
        }
    }

    @Test
    void no_two_documents_have_the_same_key() {
        List<String> documents =
                List.of("a b", "a-b", "中", "u4e2d", "中5", "\uD83C\uDF355", "a/b", "é", "e\u0301");
        assertThat(documents.stream().map(CitationFile::citationKey).distinct())
                .hasSameSizeAs(documents)
                .allMatch(key -> key.chars().allMatch(c -> c > 0x20 && c < 0x7f))
                .contains("a-b", "u4e2d", "a/b");
    }

    @Test
    void a_title_like_markup_or_a_pattern_stays_as_it_is() {
        for (String title : Arrays.asList("<b>a</b> & {0}", "C:\\x $1", "一　二")) {
            Reference reference =
                    new Reference("x", Language.ENGLISH, Metadata.EMPTY, title, PAGE, EDITION);
            assertThat(citer.cite(reference, CitationStyle.GB_T_7714).with("DAY"))
                    .startsWith(title + "[EB/OL]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bert Müller | Müller, B.",
                "Müller, Bert | Müller, B.",
                "Müller, Bert K. | Müller, B. K.",
                "김하늘 | 김하늘.",
            })
    void a_family_name_stands_last_or_before_a_comma(String author, String cited) {
        assertThat(cite(CitationStyle.APA, Language.ENGLISH, facts("authors", author)))
                .startsWith(cited + " (n.d.)");
    }

    @Test
    void what_a_company_has_behind_a_comma_is_no_given_name() {
        assertThat(CslItem.nameParts("Lamp Works, Ltd.")).doesNotContain("Lamp Works");
    }
}
