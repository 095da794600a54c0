package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Concept;
import dev.stele.model.Corpus;
import dev.stele.model.Language;
import dev.stele.model.Status;
import dev.stele.model.Vocabulary;
import dev.stele.render.Libraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The vocabulary, read by a reader of RDF. */
class VocabularyTest {
    private static final String SITE = "https://site.example/library/";
    private static final String HOSTILE = "\"\"\" \\ \u0001 \t\r\n @en . <x> \uD800 '";

    private static Model turtle(Exported data) throws IOException {
        return read(data, "data/vocabulary.ttl", RDFFormat.TURTLE);
    }

    private static Model jsonLd(Exported data) throws IOException {
        return read(data, "data/vocabulary.jsonld", RDFFormat.JSONLD);
    }

    private static Model read(Exported data, String path, RDFFormat format) throws IOException {
        return Rio.parse(new ByteArrayInputStream(data.files().get(path)), SITE + path, format);
    }

    private static Concept concept(
            String id, String label, List<String> others, List<String> broader) {
        return new Concept(
                id,
                "field",
                new TreeMap<>(java.util.Map.of("en", label)),
                new TreeMap<>(java.util.Map.of("en", others)),
                new TreeMap<>(java.util.Map.of("en", List.of("hid", label))),
                List.of(new Concept.LocalLabel("here", "en", List.of("a"))),
                Set.of(),
                List.of(),
                broader,
                List.of("root", "nowhere"),
                true,
                new TreeMap<>(java.util.Map.of("en", HOSTILE)),
                "https://example.org/source",
                List.of("https://example.org/entity/1", "https://example.org/a b"));
    }

    private static Exported hostile(Status status) {
        Corpus corpus =
                new Corpus(
                        HOSTILE,
                        HOSTILE,
                        Language.ENGLISH,
                        Optional.empty(),
                        "2026-11-21",
                        "https://creativecommons.org/licenses/by/4.0/",
                        "",
                        false,
                        false,
                        new Vocabulary(
                                List.of(
                                        concept("root", HOSTILE, List.of("other"), List.of()),
                                        concept(
                                                "leaf",
                                                "Leaf",
                                                List.of("Leaf", "b"),
                                                List.of("root", "gone"))),
                                status),
                        List.of());
        return Exported.of(corpus, Libraries.korean());
    }

    @Test
    void turtle_and_json_ld_say_the_same() throws IOException {
        for (Exported data : List.of(Exported.of(Libraries.small()), hostile(Status.INFERRED))) {
            Model turtle = turtle(data);
            assertThat(turtle).isNotEmpty();
            assertThat(Models.isomorphic(turtle, jsonLd(data))).isTrue();
        }
    }

    @Test
    void concepts_have_their_labels_in_their_languages() throws IOException {
        Model model = turtle(Exported.of(Libraries.small()));
        IRI telescope = Values.iri(SITE + "concepts/telescope.html#concept");
        assertThat(model.filter(telescope, RDF.TYPE, SKOS.CONCEPT)).hasSize(1);
        assertThat(model.filter(telescope, SKOS.PREF_LABEL, null).objects())
                .containsExactlyInAnyOrder(
                        Values.literal("telescope", "en"),
                        Values.literal("望远镜", "zh-Hans"),
                        Values.literal("望遠鏡", "zh-Hant"),
                        Values.literal("망원경", "ko"));
        assertThat(model.filter(telescope, SKOS.ALT_LABEL, null).objects())
                .containsExactly(Values.literal("refractor", "en"));
        assertThat(model.filter(telescope, SKOS.DEFINITION, null).objects())
                .containsExactly(Values.literal("An instrument that gathers light.", "en"));
        assertThat(model.filter(telescope, DCTERMS.SOURCE, null).objects())
                .containsExactly(Values.literal("a dictionary"));
        IRI observer = Values.iri(SITE + "concepts/observer.html#concept");
        assertThat(model.contains(telescope, SKOS.RELATED, observer)).isTrue();
        assertThat(model.contains(observer, SKOS.RELATED, telescope)).isTrue();
    }

    @Test
    void the_conditions_of_skos_hold() throws IOException {
        Model model = turtle(hostile(Status.SUPPLIED));
        Set<Resource> concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
        assertThat(concepts).hasSize(2);
        for (Resource concept : concepts) {
            Set<Value> preferred = model.filter(concept, SKOS.PREF_LABEL, null).objects();
            Set<Value> other = model.filter(concept, SKOS.ALT_LABEL, null).objects();
            Set<Value> hidden = model.filter(concept, SKOS.HIDDEN_LABEL, null).objects();
            assertThat(preferred).hasSize(1).doesNotContainAnyElementsOf(other);
            assertThat(hidden).isNotEmpty();
            assertThat(preferred).doesNotContainAnyElementsOf(hidden);
            assertThat(other).doesNotContainAnyElementsOf(hidden);
        }
        IRI root = Values.iri(SITE + "concepts/root.html#concept");
        IRI leaf = Values.iri(SITE + "concepts/leaf.html#concept");
        IRI scheme = Values.iri(SITE + "concepts.html#vocabulary");
        assertThat(model.filter(leaf, SKOS.BROADER, null).objects()).containsExactly(root);
        assertThat(model.filter(root, SKOS.NARROWER, null).objects()).containsExactly(leaf);
        assertThat(model.filter(leaf, SKOS.RELATED, null)).as("is broader already").isEmpty();
        assertThat(model.filter(scheme, SKOS.HAS_TOP_CONCEPT, null).objects())
                .containsExactly(root);
        assertThat(model.filter(scheme, DCTERMS.LICENSE, null).objects())
                .containsExactly(Values.iri("https://creativecommons.org/licenses/by/4.0/"));
        assertThat(model.filter(root, SKOS.EXACT_MATCH, null).objects())
                .containsExactly(Values.iri("https://example.org/entity/1"));
        assertThat(model.filter(root, DCTERMS.SOURCE, null).objects())
                .containsExactly(Values.iri("https://example.org/source"));
    }

    @Test
    void a_published_vocabulary_has_addresses_in_full_and_an_automatic_one_says_so()
            throws IOException {
        Exported published =
                Exported.of(Libraries.corpus().at("https://example.org/l/"), Libraries.korean());
        assertThat(published.text("data/vocabulary.ttl"))
                .contains("<https://example.org/l/concepts/telescope.html#concept>")
                .doesNotContain("<..");
        assertThat(turtle(hostile(Status.INFERRED)).filter(null, SKOS.EDITORIAL_NOTE, null))
                .hasSize(1);
        assertThat(turtle(hostile(Status.SUPPLIED)).filter(null, SKOS.EDITORIAL_NOTE, null))
                .isEmpty();
    }
}
