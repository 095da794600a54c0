package dev.stele.export;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Dataset;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A dataset of the whole library in the making, with entries about each document.
 *
 * @param name of the dataset, that of its first file
 * @param entries of one document; called from several threads
 */
record Series(
        String name,
        String mediaType,
        List<String> columns,
        PartedFile file,
        Function<AnalysedDocument, List<String>> entries) {

    Dataset finish(Descriptions words) {
        return words.dataset(
                name,
                Dataset.Scope.LIBRARY,
                mediaType,
                file.finish(),
                OptionalLong.of(file.entries()),
                columns);
    }
}
