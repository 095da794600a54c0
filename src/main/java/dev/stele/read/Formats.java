package dev.stele.read;

import dev.stele.model.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which file names hold which format. */
final class Formats {
    private static final Map<String, MediaType> BY_EXTENSION =
            Map.of(
                    "txt", MediaType.TEXT,
                    "text", MediaType.TEXT,
                    "html", MediaType.HTML,
                    "htm", MediaType.HTML,
                    "xhtml", MediaType.HTML,
                    "md", MediaType.MARKDOWN,
                    "markdown", MediaType.MARKDOWN);

    private Formats() {}

    static Optional<MediaType> ofName(String path) {
        String extension = extensionOf(path);
        return extension.startsWith(".")
                ? Optional.ofNullable(BY_EXTENSION.get(extension.substring(1)))
                : Optional.empty();
    }

    /** The extension with its dot, in lower case; the whole name if it has none. */
    static String extensionOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
    }
}
