package dev.stele.export;

import dev.stele.address.Hashes;
import dev.stele.model.Dataset;
import dev.stele.model.SiteOutput;
import java.util.List;
import java.util.OptionalLong;

/** Datasets that are one small file each, made in one piece. */
final class WholeFiles {
    private final Descriptions words;
    private final SiteOutput output;

    WholeFiles(Descriptions words, SiteOutput output) {
        this.words = words;
        this.output = output;
    }

    /** Writes the file; the last part of its path names the dataset. */
    Dataset put(String path, String mediaType, byte[] content) {
        output.put(path, content);
        return words.dataset(
                path.substring(path.lastIndexOf('/') + 1),
                Dataset.Scope.LIBRARY,
                mediaType,
                List.of(new Dataset.File(path, content.length, Hashes.hex(content))),
                OptionalLong.empty(),
                List.of());
    }
}
