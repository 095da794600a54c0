package dev.stele.read;

import java.nio.file.Path;

/**
 * A file of the corpus that can be read.
 *
 * @param path relative to the corpus folder, with {@code /} between folders, spelled as on disk
 * @param file where it lies
 */
public record SourceFile(String path, Path file) {}
