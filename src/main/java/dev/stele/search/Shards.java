package dev.stele.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shards of a site's index, each read from its script once and kept. Not for several threads.
 */
public final class Shards {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final JsonNode manifest;
    private final Map<String, JsonNode> loaded = new HashMap<>();

    /**
     * Opens the index of a site.
     *
     * @param site the folder with {@code index.html}
     * @throws MissingShardException if there is no index, or one of another version
     */
    public Shards(Path site) {
        folder = site.resolve(IndexFormat.FOLDER);
        manifest = read(IndexFormat.MANIFEST);
        int version = manifest.path("version").asInt(-1);
        if (version != IndexFormat.VERSION) {
            throw new MissingShardException(
                    "the index has version "
                            + version
                            + ", this program reads version "
                            + IndexFormat.VERSION
                            + ": build the site again");
        }
    }

    JsonNode manifest() {
        return manifest;
    }

    /** A shard by its id, whether it stands in a file of its own or in the bundle. */
    JsonNode load(String id) {
        JsonNode known = loaded.get(id);
        if (known != null) {
            return known;
        }
        String bundle = manifest.path("bundle").asString();
        if (bundle.isEmpty()) {
            loaded.put(id, read(id));
        } else {
            read(bundle)
                    .properties()
                    .forEach(shard -> loaded.put(shard.getKey(), shard.getValue()));
        }
        JsonNode shard = loaded.get(id);
        if (shard == null) {
            throw new MissingShardException("no shard " + id + " in " + bundle);
        }
        return shard;
    }

    private JsonNode read(String id) {
        Path file = folder.resolve(id + ".js");
        try {
            return json(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | UncheckedIOException e) {
            throw new MissingShardException("cannot read " + file + ": build the site again", e);
        } catch (JacksonException e) {
            throw new MissingShardException(file + " is broken: build the site again", e);
        }
    }

    /**
     * The JSON inside {@code stele.shard("id", JSON);}.
     *
     * @throws JacksonException if it is none
     */
    public static JsonNode json(String script) {
        int from = script.indexOf(',') + 1;
        int to = Math.max(from, script.lastIndexOf(')'));
        return JSON.readTree(script.substring(from, to));
    }
}
