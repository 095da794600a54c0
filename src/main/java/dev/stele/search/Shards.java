package dev.stele.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shards of a site's index, read from their scripts; those in use are kept. Not for several
 * threads.
 */
public final class Shards {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * UTF-16 units of shards that are kept. In memory they take about twelve bytes each, so this is
     * less than a fifth of the heap.
     */
    private static final long MOST_LOADED = Runtime.getRuntime().maxMemory() / 64;

    private final Path folder;
    private final JsonNode manifest;

    /** The least recently used first. */
    private final Map<String, Loaded> loaded = new LinkedHashMap<>(16, 0.75f, true);

    private long loadedLength;

    /**
     * A shard in memory.
     *
     * @param length of its file in UTF-16 units; 0 for one of a bundle, which stays
     */
    private record Loaded(JsonNode shard, int length) {}

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
        Loaded known = loaded.get(id);
        if (known != null) {
            return known.shard();
        }
        String bundle = manifest.path("bundle").asString();
        if (bundle.isEmpty()) {
            String script = script(id);
            JsonNode shard = parsed(id, script);
            loaded.put(id, new Loaded(shard, script.length()));
            loadedLength += script.length();
            forget();
            return shard;
        }
        read(bundle)
                .properties()
                .forEach(shard -> loaded.put(shard.getKey(), new Loaded(shard.getValue(), 0)));
        Loaded shard = loaded.get(id);
        if (shard == null) {
            throw new MissingShardException("no shard " + id + " in " + bundle);
        }
        return shard.shard();
    }

    /** The ids of the shards in memory. */
    Set<String> loaded() {
        return Set.copyOf(loaded.keySet());
    }

    /** Lets go of what was not used for longest, so that a large index needs no large heap. */
    private void forget() {
        var eldest = loaded.values().iterator();
        while (loadedLength > MOST_LOADED) {
            loadedLength -= eldest.next().length();
            eldest.remove();
        }
    }

    private JsonNode read(String id) {
        return parsed(id, script(id));
    }

    private String script(String id) {
        Path file = file(id);
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException | UncheckedIOException e) {
            throw new MissingShardException("cannot read " + file + ": build the site again", e);
        }
    }

    private JsonNode parsed(String id, String script) {
        try {
            return json(script);
        } catch (JacksonException e) {
            throw new MissingShardException(file(id) + " is broken: build the site again", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".js");
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
