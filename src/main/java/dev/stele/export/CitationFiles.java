package dev.stele.export;

import dev.stele.cite.CitationFile;
import dev.stele.cite.Reference;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.SiteOutput;
import java.util.List;

/** References to the documents, as programs keep them: for the library, and for each document. */
final class CitationFiles {
    private static final String LIBRARY = "library";

    private CitationFiles() {}

    /** References to all documents in one file. */
    static Series library(CitationFile format, Holdings holdings, SiteOutput output) {
        PartedFile.Frame frame =
                new PartedFile.Frame(format.head(), format.separator(), format.tail());
        return new Series(
                LIBRARY + "." + format.extension(),
                mediaType(format),
                List.of(),
                new PartedFile(LIBRARY, format.extension(), frame, output),
                document -> List.of(entry(format, document, holdings)));
    }

    /** A reference to each document in a file of its own. */
    static DocumentFiles ofDocuments(CitationFile format, Holdings holdings) {
        return new DocumentFiles(
                // .json is the document's record
                format == CitationFile.CSL_JSON ? "csl-json" : format.extension(),
                mediaType(format),
                document ->
                        PlainText.utf8(
                                format.head() + entry(format, document, holdings) + format.tail()));
    }

    private static String entry(CitationFile format, AnalysedDocument document, Holdings holdings) {
        Reference reference = holdings.reference(holdings.library().card(document.id()));
        return PlainText.visible(format.entry(reference));
    }

    private static String mediaType(CitationFile format) {
        return switch (format) {
            case BIBTEX -> "application/x-bibtex";
            case RIS -> "application/x-research-info-systems";
            case CSL_JSON -> "application/vnd.citationstyles.csl+json";
        };
    }
}
