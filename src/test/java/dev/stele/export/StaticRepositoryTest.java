package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.diagnostic.Finding;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Vocabulary;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The static repository. Its XML is read by the JDK's parser, and its structure compared with what
 * the guidelines of the Open Archives Initiative demand, element by element.
 */
class StaticRepositoryTest {
    private static final String REPOSITORY =
            "http://www.openarchives.org/OAI/2.0/static-repository";
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PATH = "data/oai.xml";

    private static Corpus corpus(String base, String updated, String contact) {
        return new Corpus(
                "Lamps & <Oil>",
                "",
                Language.ENGLISH,
                Optional.of(base).filter(it -> !it.isEmpty()),
                updated,
                "http://rightsstatements.org/vocab/InC/1.0/",
                contact,
                false,
                false,
                Vocabulary.EMPTY,
                List.of());
    }

    private static Corpus published() {
        return corpus("https://example.org/l/", "2026-11-21", "library@example.org");
    }

    private static Element root(Exported data) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(data.files().get(PATH)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            } else {
                assertThat(node.getTextContent()).isBlank();
            }
        }
        return children;
    }

    private static String name(Element element) {
        return "{" + element.getNamespaceURI() + "}" + element.getLocalName();
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(StaticRepositoryTest::name).toList();
    }

    @Test
    void it_has_the_parts_that_the_guidelines_demand_in_their_order() throws Exception {
        Element root = root(Exported.of(published(), Libraries.english(), Libraries.chinese()));
        assertThat(name(root)).isEqualTo("{" + REPOSITORY + "}Repository");
        assertThat(names(root))
                .containsExactly(
                        "{" + REPOSITORY + "}Identify",
                        "{" + REPOSITORY + "}ListMetadataFormats",
                        "{" + REPOSITORY + "}ListRecords");
        Element identify = children(root).get(0);
        assertThat(names(identify))
                .containsExactly(
                        "{" + OAI + "}repositoryName",
                        "{" + OAI + "}baseURL",
                        "{" + OAI + "}protocolVersion",
                        "{" + OAI + "}adminEmail",
                        "{" + OAI + "}earliestDatestamp",
                        "{" + OAI + "}deletedRecord",
                        "{" + OAI + "}granularity");
        assertThat(children(identify).stream().map(Element::getTextContent))
                .containsExactly(
                        "Lamps & <Oil>",
                        "https://example.org/l/data/oai.xml",
                        "2.0",
                        "library@example.org",
                        "2026-11-21",
                        "no",
                        "YYYY-MM-DD");
        Element format = children(children(root).get(1)).get(0);
        assertThat(names(format))
                .containsExactly(
                        "{" + OAI + "}metadataPrefix",
                        "{" + OAI + "}schema",
                        "{" + OAI + "}metadataNamespace");
        Element records = children(root).get(2);
        assertThat(records.getAttribute("metadataPrefix")).isEqualTo("oai_dc");
        assertThat(children(records)).hasSize(2);
        for (Element record : children(records)) {
            assertThat(name(record)).isEqualTo("{" + OAI + "}record");
            assertThat(names(record))
                    .containsExactly("{" + OAI + "}header", "{" + OAI + "}metadata");
            assertThat(names(children(record).get(0)))
                    .containsExactly("{" + OAI + "}identifier", "{" + OAI + "}datestamp");
            Element dc = children(children(record).get(1)).get(0);
            assertThat(name(dc)).isEqualTo("{" + OAI_DC + "}dc");
            assertThat(
                            dc.getAttributeNS(
                                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation"))
                    .startsWith(OAI_DC + " ");
            assertThat(names(dc)).allMatch(it -> it.startsWith("{" + DC + "}"));
        }
    }

    @Test
    void a_record_says_what_is_known_and_no_date_that_is_only_inferred() throws Exception {
        Element root = root(Exported.of(published(), Libraries.english(), Libraries.chinese()));
        List<Element> records = children(children(root).get(2));
        assertThat(dublinCore(records.get(0)))
                .contains(
                        "title [Casting a mirror]",
                        "date 2024-05-06",
                        "language en",
                        "identifier https://example.org/l/documents/notes/mirror.html",
                        "source https://example.org/mirror?a=1&b=2",
                        "rights http://rightsstatements.org/vocab/InC/1.0/");
        assertThat(dublinCore(records.get(1)))
                .contains("creator 林文", "subject 望远镜", "publisher 观象报")
                .noneMatch(it -> it.startsWith("date"));
    }

    private static List<String> dublinCore(Element record) {
        return children(children(children(record).get(1)).get(0)).stream()
                .map(it -> it.getLocalName() + " " + it.getTextContent())
                .toList();
    }

    @Test
    void hostile_words_are_words() throws Exception {
        AnalysedDocument document =
                new Draft("a&<b>", Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated("]]> </dc:title>&x;\u0000\uFFFE\uD800", "x"))
                        .text("Words.")
                        .paragraph()
                        .done();
        Element root = root(Exported.of(published(), document));
        assertThat(dublinCore(children(children(root).get(2)).get(0)))
                .contains("title ]]> </dc:title>&x;\u2400\uFFFD\uFFFD");
    }

    @Test
    void what_is_missing_is_named_and_the_file_left_out() {
        Exported without =
                Exported.of(corpus("https://example.org/l/", "", "Ring twice"), Libraries.korean());
        assertThat(without.files()).doesNotContainKey(PATH);
        assertThat(without.findings().sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "corpus.yaml: note: no static repository of OAI-PMH was written: the"
                                + " library has no date of last change [no-oai]\n"
                                + "    fix: add `updated:` with a date",
                        "corpus.yaml: note: no static repository of OAI-PMH was written: the"
                                + " library names no address of mail as contact [no-oai]\n"
                                + "    fix: add `contact:` with an address such as"
                                + " library@example.org");
    }

    @Test
    void a_library_that_is_not_published_misses_nothing() {
        Exported data =
                Exported.of(corpus("", "2026-11-21", "library@example.org"), Libraries.korean());
        assertThat(data.files()).doesNotContainKey(PATH);
        assertThat(data.findings().isEmpty()).isTrue();
    }
}
