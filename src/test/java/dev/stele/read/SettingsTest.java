package dev.stele.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Decision;
import dev.stele.model.Decision.Verdict;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Supplied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Findings findings = new Findings();

    @Test
    void settings_are_read() {
        Corpus corpus =
                read(
                        """
                        title: Papers
                        description: About things.
                        language: zh-Hant
                        base: https://example.org/papers
                        updated: 2026-01-31
                        rights: CC BY 4.0
                        contact: a@example.org
                        sources: open
                        robots: open
                        """);

        assertThat(corpus)
                .isEqualTo(
                        new Corpus(
                                "Papers",
                                "About things.",
                                Language.TRADITIONAL_CHINESE,
                                Optional.of("https://example.org/papers/"),
                                "2026-01-31",
                                "CC BY 4.0",
                                "a@example.org",
                                true,
                                true,
                                dev.stele.model.Vocabulary.EMPTY,
                                List.of()));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# only a comment\n", "---\n", "title:\n", "documents:\nvocabulary:\n"})
    void what_is_left_empty_has_its_default(String yaml) {
        assertThat(read(yaml)).isEqualTo(Corpus.named("Folder"));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh_SG, zh-Hans",
        "zh-Hans-CN, zh-Hans",
        "zh-hant, zh-Hant",
        "zh-TW, zh-Hant",
        "zh-Hant-HK, zh-Hant",
        "ko_KR, ko",
    })
    void the_interface_speaks_a_language_by_whatever_tag(String written, String language) {
        assertThat(read("language: " + written).language()).isEqualTo(new Language(language));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hanz, did you mean zh-Hans?",
        "kr, did you mean ko?",
        "Korean, did you mean ko?",
        "繁體中文, did you mean zh-Hant?",
        "tlh, 'write one of en, zh-Hans, zh-Hant, ko'",
    })
    void a_language_that_the_interface_does_not_speak_is_an_error(String written, String remedy) {
        assertThat(read("language: " + written).language()).isEqualTo(Language.ENGLISH);
        assertThat(messages())
                .containsExactly(
                        "corpus.yaml:1:11: error: language = "
                                + written
                                + ": the interface does not speak it [language]\n    fix: "
                                + remedy);
    }

    @Test
    void robots_are_let_in_or_not() {
        assertThat(read("robots: closed\n").opensToRobots()).isFalse();
        assertThat(findings.sorted()).isEmpty();
        assertThat(read("robots: ajar\n").opensToRobots()).isFalse();
        assertThat(messages())
                .containsExactly(
                        "corpus.yaml:1:9: error: robots = ajar: expected open or closed"
                                + " [wrong-value]\n    fix: write `robots: open` to let crawlers"
                                + " take sources and data too, or `robots: closed`");
    }

    @Test
    void all_mistakes_are_named_with_their_places() {
        read(
                """
                titel: x
                language: fr
                base: example.org
                updated: 2026-02-30
                sources: ajar
                rights: [a, b]
                xyzzy: 1
                rights: again
                """);

        assertThat(messages())
                .containsExactly(
                        "corpus.yaml:1:1: error: there is no setting titel [unknown-setting]\n"
                                + "    fix: did you mean title?",
                        "corpus.yaml:2:11: error: language = fr: the interface does not speak"
                                + " it [language]\n    fix: write one of en, zh-Hans, zh-Hant, ko",
                        "corpus.yaml:3:7: error: base = example.org: expected the address of a"
                                + " site [address]\n    fix: write it in full, as in"
                                + " https://example.org/library/",
                        "corpus.yaml:4:10: error: updated = 2026-02-30: expected a day [date]\n"
                                + "    fix: write it as in 2026-01-31",
                        "corpus.yaml:5:10: error: sources = ajar: expected open or closed"
                                + " [wrong-value]\n    fix: write `sources: open` to publish the"
                                + " files with the site, or `sources: closed`",
                        "corpus.yaml:6:9: error: rights is a list: expected a text [wrong-type]\n"
                                + "    fix: write `rights: text`",
                        "corpus.yaml:7:1: error: there is no setting xyzzy [unknown-setting]\n"
                            + "    fix: write one of title, description, language, base, updated,"
                            + " rights, contact, sources, robots, vocabulary, documents",
                        "corpus.yaml:8:1: error: rights is given twice [duplicate-setting]\n"
                                + "    fix: keep one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a: b|1:9|yaml",
                "a\tb|1:1|wrong-type",
                "- a|1:1|wrong-type",
                "title: 'open|1:13|yaml",
                "title: *x|1:8|yaml",
                "? [a]: b|1:3|wrong-type",
            })
    void what_is_no_yaml_is_named(String yaml, String place, String code) {
        assertThat(read(yaml)).isEqualTo(Corpus.named("Folder"));
        assertThat(findings.sorted())
                .extracting(f -> f.line() + ":" + f.column() + "|" + f.code())
                .contains(place + "|" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "&a [*a, ", "!!x "})
    void hostile_yaml_ends_in_findings(String part) {
        read("title: " + part.repeat(20_000));
        read("title: &a [*a]\ndescription: *a\nvocabulary: &v [*v]\ndocuments: &d {a.txt: *d}");

        assertThat(findings.sorted()).isNotEmpty();
    }

    @Test
    void supplied_facts_carry_who_when_and_why() {
        Corpus corpus =
                read(
                        """
                        documents:
                          a.txt:
                            by: Ann
                            on: 2026-01-02
                            evidence: the cover
                            title: A
                            authors:
                              - Bo
                              - {value: Cy, by: Di, on: 2026-01-03, evidence: a letter}
                            date: "[2026-01-08..2026-01-26]"
                            originalLanguage: ko
                            notes:
                              - {quote: some words, text: a remark, by: Ed}
                          %s:
                            kind: {value: report}
                        """
                                .formatted("0123456789abcdef".repeat(4)));

        assertThat(findings.sorted()).isEmpty();
        assertThat(corpus.supplied())
                .containsExactly(
                        new Supplied(
                                "a.txt",
                                Map.of(
                                        Field.TITLE,
                                        List.of(fact("A")),
                                        Field.AUTHORS,
                                        List.of(
                                                fact("Bo"),
                                                Fact.supplied(
                                                        "Cy", "Di", "2026-01-03", "a letter")),
                                        Field.DATE,
                                        List.of(fact("[2026-01-08..2026-01-26]")),
                                        Field.ORIGINAL_LANGUAGE,
                                        List.of(fact("ko"))),
                                List.of(
                                        new Supplied.Note(
                                                "some words",
                                                "a remark",
                                                "Ed",
                                                "2026-01-02",
                                                "the cover"))),
                        new Supplied(
                                "0123456789abcdef".repeat(4),
                                Map.of(Field.KIND, List.of(Fact.supplied("report", "", "", ""))),
                                List.of()));
    }

    private static Fact fact(String value) {
        return Fact.supplied(value, "Ann", "2026-01-02", "the cover");
    }

    @Test
    void decisions_name_a_rule_or_quote_a_place() {
        Corpus corpus =
                read(
                        """
                        documents:
                          a.txt:
                            by: Ann
                            accept: [name-variant]
                            refuse:
                              - leaked-prompt
                              - {rule: name-variant, quote: Hou, by: Bo, on: 2026-01-03}
                              - {quote: "back“behind", evidence: the print}
                          b/c.md:
                            accept: {quote: "?;V", text: "one"}
                        """);

        assertThat(findings.sorted()).isEmpty();
        assertThat(corpus.supplied().get(0).decisions())
                .containsExactly(
                        new Decision(Verdict.ACCEPT, "name-variant", "", "", "Ann", "", ""),
                        new Decision(Verdict.REFUSE, "leaked-prompt", "", "", "Ann", "", ""),
                        new Decision(
                                Verdict.REFUSE, "name-variant", "Hou", "", "Bo", "2026-01-03", ""),
                        new Decision(
                                Verdict.REFUSE, "", "back“behind", "", "Ann", "", "the print"));
        assertThat(corpus.supplied().get(1).decisions())
                .containsExactly(new Decision(Verdict.ACCEPT, "", "?;V", "one", "", "", ""));
    }

    @Test
    void mistakes_about_decisions_are_named() {
        Corpus corpus =
                read(
                        """
                        documents:
                          a.txt:
                            accept: name-varient
                            refuse:
                              - {rule: paragraphs}
                              - {by: Ann}
                              - {rules: leaked-prompt, quote: x}
                              - [leaked-prompt]
                              - {quote: x, text: y}
                            accept: leaked-prompt
                        """);

        assertThat(places())
                .containsExactly(
                        "3:13 unknown-rule: did you mean name-variant?",
                        "5:16 unknown-rule: write one of leaked-prompt, name-variant",
                        "6:9 missing-setting: copy a line from the document’s page “as found”",
                        "7:10 unknown-setting: did you mean rule?",
                        "8:9 wrong-type: write `refuse: text`",
                        "9:26 wrong-value: put the entry below accept:",
                        "10:5 duplicate-setting: keep one of them");
        assertThat(corpus.supplied().get(0).decisions())
                .containsExactly(new Decision(Verdict.REFUSE, "", "x", "", "", "", ""));
    }

    @Test
    void of_two_entries_of_a_document_both_are_to_be_kept() {
        read("documents:\n  a.txt: {title: A}\n  a.txt: {date: 2026}\n");
        assertThat(places())
                .containsExactly("3:3 duplicate-setting: put the lines of both under one of them");
    }

    @Test
    void mistakes_about_documents_are_named() {
        Corpus corpus =
                read(
                        """
                        documents:
                          a.text: {title: A}
                          nowhere/else.md: {title: A}
                          a.txt:
                            titles: A
                            title: [A, B]
                            date: 11 December
                            originalLanguage: zh
                            on: yesterday
                            authors: {valu: A}
                            notes:
                              - {quote: q}
                              - only words
                          b/c.md: words
                        """);

        assertThat(places())
                .containsExactly(
                        "2:3 supplied-document-lost: did you mean a.txt?",
                        "3:3 supplied-document-lost: write its path in the corpus folder, with"
                                + " extension",
                        "5:5 unknown-setting: did you mean title?",
                        "6:12 wrong-type: keep one of them",
                        "7:11 date: write it as in 2026-01-31, 2026-01, 2026-01-31~ or"
                                + " [2026-01-08..2026-01-26]",
                        "8:23 language: write zh-Hans",
                        "9:9 date: write it as in 2026-01-31",
                        "10:14 missing-setting: add `value:`",
                        "10:15 unknown-setting: did you mean value?",
                        "12:9 missing-setting: add `text:`",
                        "13:9 wrong-type: write names and values, one `name: value` on a line",
                        "14:11 wrong-type: write names and values, one `name: value` on a line");
        assertThat(corpus.supplied())
                .containsExactly(
                        new Supplied(
                                "a.txt",
                                Map.of(Field.TITLE, List.of(Fact.supplied("A", "", "", ""))),
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-01",
                "2026-01-31",
                "2026-01-31T10:00:00Z",
                "2026-01-31~",
                "2026?",
                "202X",
                "2026-01/2026-03",
                "2026/..",
                "../2026",
                "[2026-01-08..2026-01-26]",
                "[2023-10-17..]",
                "{2026, 2027}",
                "[..2026]"
            })
    void dates_may_be_as_uncertain_as_edtf_allows(String date) {
        assertThat(Dates.isEdtf(date.replace(", ", ","))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-45",
                "31.1.2026",
                "2026-02-30",
                "Jan 2026",
                "26",
                "2026-13",
                "2026-00",
                "2026-02-30T10:00:00Z",
                "[2026-02-30..2026-03-02]",
                "{2026-01, 2026-13}",
                "2026-03/2026-01"
            })
    void what_is_no_date_is_none(String date) {
        assertThat(Dates.isEdtf(date.replace(", ", ","))).isFalse();
    }

    @Test
    void addresses_that_lead_nowhere_are_named_and_kept() {
        Corpus corpus =
                read(
                        """
                        rights: www.example.org/terms
                        documents:
                          a.txt:
                            url: 10.1234/abc
                            rights: https//creativecommons.org/licenses/by/4.0/
                          b/c.md:
                            url: example.org/page
                            rights: creativecommons.org/licenses/by/4.0/
                            originalLanguage: Korean
                        """);

        assertThat(places())
                .containsExactly(
                        "1:9 address: write it in full, as in"
                                + " https://creativecommons.org/licenses/by/4.0/",
                        "4:10 address: write https://doi.org/10.1234/abc",
                        "5:13 address: write it in full, as in"
                                + " https://creativecommons.org/licenses/by/4.0/",
                        "7:10 address: write it in full, as in https://example.org/page.html",
                        "8:13 address: write it in full, as in"
                                + " https://creativecommons.org/licenses/by/4.0/",
                        "9:23 language: write ko");
        assertThat(corpus.rights()).isEqualTo("www.example.org/terms");
        assertThat(corpus.supplied().get(0).facts()).containsKeys(Field.URL, Field.RIGHTS);
    }

    @Test
    void addresses_in_full_and_rights_in_words_are_right() {
        read(
                """
                rights: "All rights reserved: ask the authors"
                documents:
                  a.txt:
                    url: https://한국.example/문서?id=1#2
                    rights: CC-BY-4.0
                  b/c.md:
                    url: http://localhost:8080/a
                    rights: http://rightsstatements.org/vocab/InC/1.0/
                """);

        assertThat(places()).isEmpty();
    }

    @Test
    void a_concept_has_everything_that_skos_knows() {
        Corpus corpus =
                read(
                        """
                        vocabulary:
                          - id: semiconductors
                            kind: field
                            prefLabel: {en: semiconductors, zh-Hans: 半导体, zh-Hant: 半導體}
                            altLabel: {en: [semiconductor, chips], zh-Hans: 芯片}
                            hiddenLabel: {en: [semiconducters]}
                            localLabel:
                              - {label: the part, language: en, documents: [a.txt, b/c]}
                            matchCase: [chips]
                            not: [potato chips]
                            related: industry
                            inline: false
                            definition: {en: Matter that conducts now and then.}
                            source: a dictionary
                            exactMatch: http://www.wikidata.org/entity/Q11456
                          - id: industry
                            prefLabel: {en: industry}
                            broader: []
                        """);

        assertThat(findings.sorted()).isEmpty();
        Concept concept = corpus.vocabulary().concepts().get(0);
        assertThat(concept.prefLabel()).hasSize(3).containsEntry("zh-Hant", "半導體");
        assertThat(concept.altLabel())
                .containsEntry("en", List.of("semiconductor", "chips"))
                .containsEntry("zh-Hans", List.of("芯片"));
        assertThat(concept.hiddenLabel()).containsEntry("en", List.of("semiconducters"));
        assertThat(concept.localLabel())
                .containsExactly(new Concept.LocalLabel("the part", "en", List.of("a", "b/c")));
        assertThat(concept.matchCase()).isEqualTo(Set.of("chips"));
        assertThat(concept.not()).containsExactly("potato chips");
        assertThat(concept.related()).containsExactly("industry");
        assertThat(concept.inline()).isFalse();
        assertThat(concept.definition()).containsKey("en");
        assertThat(concept.source()).isEqualTo("a dictionary");
        assertThat(concept.exactMatch()).containsExactly("http://www.wikidata.org/entity/Q11456");
        assertThat(corpus.vocabulary().concepts().get(1).inline()).isTrue();
        assertThat(corpus.vocabulary().concepts().get(1).kind()).isEqualTo("concept");
    }

    @Test
    void the_same_concept_elsewhere_is_an_address_in_full() {
        Corpus corpus =
                read(
                        """
                        vocabulary:
                          - id: a
                            prefLabel: {en: Thing}
                            exactMatch: [Q11456, "javascript:x", https://example.org/a]
                        """);

        assertThat(findings.sorted()).hasSize(2);
        assertThat(messages().get(0)).contains("exactMatch = Q11456: expected the address");
        assertThat(corpus.vocabulary().concepts().get(0).exactMatch())
                .containsExactly("https://example.org/a");
    }

    @Test
    void mistakes_in_a_vocabulary_are_named_and_the_right_concepts_used() {
        Corpus corpus =
                read(
                        """
                        vocabulary:
                          - id: a
                            prefLabel: {en: Thing, en: Other, zh-cn: 物}
                            altLabel: {en: [Thing, foo]}
                            broader: [b, missing]
                            matchCase: [fooo]
                          - id: b
                            prefLabel: {en: FOO, zh-Hans: 韩}
                            broader: c
                            inline: perhaps
                          - id: c
                            prefLabel: {en: [x, y], ko: 한국}
                            broader: [a]
                            related: [c]
                          - id: a
                            prefLabel: {en: again}
                          - id: A b
                          - prefLabel: {en: nameless}
                          - id: e
                          - words
                          - id: f
                            prefLabel: {en: eff}
                            localLabel: [{label: g, language: en}, {label: h, language: en, documents: d}]
                        """);

        assertThat(places())
                .containsExactly(
                        "3:28 duplicate-setting: keep one of them",
                        "3:39 language: write zh-Hans",
                        "4:21 label-twice: take it out of altLabel",
                        "5:18 unknown-concept: add the concept, or take it out",
                        "6:5 no-such-label: did you mean foo?",
                        "8:21 label-shared: keep it where it belongs more often; for single"
                                + " documents use localLabel",
                        "8:35 short-label: take it out, or use localLabel for the documents in"
                                + " which it stands alone",
                        "10:13 wrong-type: write `inline: true` or leave it out",
                        "12:21 wrong-type: keep the best, put the others under altLabel",
                        "13:15 concept-circle: take one of these relations out",
                        "14:15 concept-circle: take it out",
                        "15:9 duplicate-concept: give one of them another id",
                        "17:9 concept-id: write it in lower-case letters a to z, digits and"
                                + " hyphens: `id: supply-chain`",
                        "18:5 concept-id: write it in lower-case letters a to z, digits and"
                                + " hyphens: `id: supply-chain`",
                        "19:5 missing-label: add `prefLabel: {en: its name}`, one for each"
                                + " language",
                        "20:5 wrong-type: write names and values, one `name: value` on a line",
                        "23:18 missing-setting: write `{label: 委员会, language: zh-Hans, documents:"
                                + " [path/to/file.txt]}`",
                        "23:80 label-document-lost: write its path in the corpus folder");
        assertThat(messages())
                .anyMatch(
                        message ->
                                message.contains("broader leads round in a circle: a → b → c → a"));
        assertThat(corpus.vocabulary().concepts())
                .extracting(Concept::id)
                .containsExactly("a", "b", "c", "f");
        assertThat(corpus.vocabulary().concepts())
                .allSatisfy(concept -> assertThat(concept.broader()).isEmpty());
    }

    @Test
    void the_same_label_in_two_languages_of_one_concept_is_no_mistake() {
        read(
                """
                vocabulary:
                  - id: models
                    prefLabel: {zh-Hans: 大模型, zh-Hant: 大模型}
                    altLabel: {en: [model, models], zh-Hans: [模型]}
                  - id: other
                    prefLabel: {en: 模型}
                    broader: [models]
                  - id: third
                    prefLabel: {en: third}
                    broader: [models, other]
                """);

        assertThat(findings.sorted()).isEmpty();
    }

    private Corpus read(String yaml) {
        return new Settings(
                        findings,
                        List.of("a.txt", "b/c.md"),
                        List.of("leaked-prompt", "name-variant"))
                .read(yaml, "Folder");
    }

    private List<String> messages() {
        return findings.sorted().stream().map(Finding::message).toList();
    }

    private List<String> places() {
        return findings.sorted().stream()
                .map(f -> f.line() + ":" + f.column() + " " + f.code() + ": " + f.fix())
                .collect(Collectors.toList());
    }
}
