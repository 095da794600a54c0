package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import java.util.List;

/** A table with rows about each document. */
interface Table {
    /** The name of its file, without extension. */
    String name();

    /** Its columns, each a name, or a name and a type: {@code level:integer}. */
    List<String> columns();

    /** The rows of one document; safe to call from several threads. */
    List<String> rows(AnalysedDocument document);
}
