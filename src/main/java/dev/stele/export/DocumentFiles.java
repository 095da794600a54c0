package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Dataset;
import dev.stele.model.SiteOutput;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** A dataset with a file for each document. Safe for several threads. */
final class DocumentFiles {
    private final String extension;
    private final String mediaType;
    private final Function<AnalysedDocument, byte[]> content;
    private final LongAdder bytes = new LongAdder();
    private final LongAdder files = new LongAdder();

    /**
     * @param extension names the dataset and its files
     */
    DocumentFiles(String extension, String mediaType, Function<AnalysedDocument, byte[]> content) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.content = content;
    }

    void write(AnalysedDocument document, SiteOutput output) {
        byte[] file = content.apply(document);
        output.put(PublicPaths.data(document.id(), extension), file);
        bytes.add(file.length);
        files.increment();
    }

    Dataset finish(Descriptions words) {
        return words.dataset(
                "ID." + extension,
                Dataset.Scope.DOCUMENT,
                mediaType,
                List.of(new Dataset.File(PublicPaths.data("ID", extension), bytes.sum(), "")),
                OptionalLong.of(files.sum()),
                List.of());
    }
}
