package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.cite.Contact;
import dev.stele.cite.Issued;
import dev.stele.cite.Rights;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Card;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import dev.stele.model.SiteOutput;
import java.util.List;
import java.util.Optional;

/**
 * The library as a Static Repository of OAI-PMH 2.0: one file with a record in Dublin Core for each
 * document, which a gateway makes answer harvesters. It needs an address, a day of last change and
 * somebody's mail; the standard means it for at most {@value #MOST_RECORDS} records.
 */
final class StaticRepository {
    static final int MOST_RECORDS = 5000;

    private static final String NAME = "oai";
    private static final String EXTENSION = "xml";
    private static final String CODE = "no-oai";
    private static final String SETTINGS = "corpus.yaml";
    private static final String TAIL = "</ListRecords>\n</Repository>\n";

    private final Holdings holdings;
    private final Corpus corpus;

    StaticRepository(Holdings holdings) {
        this.holdings = holdings;
        this.corpus = holdings.corpus();
    }

    /** What is missing, as a finding for each; a library that is not published misses nothing. */
    boolean isPossible(Findings findings) {
        if (corpus.base().isEmpty()) {
            return false;
        }
        boolean possible = true;
        if (corpus.updated().isEmpty()) {
            findings.add(missing("has no date of last change", "add `updated:` with a date"));
            possible = false;
        }
        if (Contact.of(corpus.contact()).mail().isEmpty()) {
            findings.add(
                    missing(
                            "names no address of mail as contact",
                            "add `contact:` with an address such as library@example.org"));
            possible = false;
        }
        if (holdings.library().cards().size() > MOST_RECORDS) {
            findings.add(
                    missing(
                            "has more than " + MOST_RECORDS + " documents",
                            "let harvesters read data/documents.csv"));
            possible = false;
        }
        return possible;
    }

    private static Finding missing(String cause, String fix) {
        return Finding.ofFile(
                SETTINGS,
                Severity.NOTE,
                CODE,
                "no static repository of OAI-PMH was written: the library " + cause,
                fix);
    }

    /** The file, in one piece as the standard has it. */
    Series series(SiteOutput output) {
        PartedFile.Frame frame = new PartedFile.Frame(head(), "", TAIL);
        return new Series(
                NAME + "." + EXTENSION,
                "text/xml",
                List.of(),
                new PartedFile(NAME, EXTENSION, frame, output, Integer.MAX_VALUE),
                document -> List.of(entry(holdings.library().card(document.id()))));
    }

    private String head() {
        String address = holdings.address(PublicPaths.part(NAME, EXTENSION, 1));
        XmlText xml = new XmlText();
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line(
                "<Repository xmlns=\"http://www.openarchives.org/OAI/2.0/static-repository\""
                    + " xmlns:oai=\"http://www.openarchives.org/OAI/2.0/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/static-repository"
                    + " http://www.openarchives.org/OAI/2.0/static-repository.xsd\">");
        xml.line("<Identify>");
        xml.element("oai:repositoryName", corpus.title());
        xml.element("oai:baseURL", address);
        xml.element("oai:protocolVersion", "2.0");
        xml.element("oai:adminEmail", Contact.of(corpus.contact()).mail());
        xml.element("oai:earliestDatestamp", corpus.updated());
        xml.element("oai:deletedRecord", "no");
        xml.element("oai:granularity", "YYYY-MM-DD");
        xml.line("</Identify>");
        xml.line("<ListMetadataFormats>");
        xml.line("<oai:metadataFormat>");
        xml.element("oai:metadataPrefix", "oai_dc");
        xml.element("oai:schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        xml.element("oai:metadataNamespace", "http://www.openarchives.org/OAI/2.0/oai_dc/");
        xml.line("</oai:metadataFormat>");
        xml.line("</ListMetadataFormats>");
        xml.line("<ListRecords metadataPrefix=\"oai_dc\">");
        return xml.toString();
    }

    private String entry(Card card) {
        String page = holdings.address(PublicPaths.document(card.id()));
        XmlText xml = new XmlText();
        xml.line("<oai:record>");
        xml.line("<oai:header>");
        xml.element("oai:identifier", page);
        xml.element("oai:datestamp", corpus.updated());
        xml.line("</oai:header>");
        xml.line("<oai:metadata>");
        xml.line(
                "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/"
                        + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">");
        addDublinCore(card, page, xml);
        xml.line("</oai_dc:dc>");
        xml.line("</oai:metadata>");
        xml.line("</oai:record>");
        return xml.toString();
    }

    private void addDublinCore(Card card, String page, XmlText xml) {
        Metadata metadata = card.metadata();
        xml.element("dc:title", holdings.title(card));
        metadata.all(Field.PARALLEL_TITLE).forEach(it -> xml.element("dc:title", it.value()));
        metadata.all(Field.AUTHORS).forEach(it -> xml.element("dc:creator", it.value()));
        metadata.all(Field.KEYWORDS).forEach(it -> xml.element("dc:subject", it.value()));
        metadata.all(Field.CLASSIFICATION).forEach(it -> xml.element("dc:subject", it.value()));
        metadata.all(Field.CONTAINER).forEach(it -> xml.element("dc:publisher", it.value()));
        Optional<Fact> date = metadata.first(Field.DATE);
        date.flatMap(Issued::of)
                .filter(issued -> !issued.estimated())
                .ifPresent(issued -> xml.element("dc:date", issued.date()));
        xml.element("dc:type", "Text");
        metadata.all(Field.KIND).forEach(it -> xml.element("dc:type", it.value()));
        xml.element("dc:format", "text/html");
        xml.element("dc:identifier", page);
        metadata.all(Field.URL).forEach(it -> xml.element("dc:source", it.value()));
        xml.element("dc:language", card.language().tag());
        Rights rights = holdings.rights(metadata);
        if (!rights.isEmpty()) {
            xml.element("dc:rights", rights.statement());
        }
    }
}
