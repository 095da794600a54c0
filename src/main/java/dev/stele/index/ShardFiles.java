package dev.stele.index;

import dev.stele.address.Hashes;
import dev.stele.model.SiteOutput;
import dev.stele.search.IndexFormat;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names shards by their content and puts them into files; a small index into a single one. */
final class ShardFiles {
    private static final int HASH_DIGITS = 10;

    private final SiteOutput output;
    private final long bundleLimit;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private long waitingLength;
    private boolean apart;

    /**
     * @param bundleLimit UTF-16 units up to which all shards go into one file
     */
    ShardFiles(SiteOutput output, long bundleLimit) {
        this.output = output;
        this.bundleLimit = bundleLimit;
    }

    /** Takes a shard and tells its id. The same content is the same shard. */
    String add(String kind, String json) {
        String id = kind + "-" + hash(json);
        if (apart) {
            waiting.computeIfAbsent(
                    id,
                    name -> {
                        write(name, json);
                        return "";
                    });
            return id;
        }
        if (waiting.put(id, json) == null) {
            waitingLength += json.length();
        }
        if (waitingLength > bundleLimit) {
            apart = true;
            waiting.forEach(this::write);
            waiting.replaceAll((name, written) -> "");
        }
        return id;
    }

    /** Ends the shards; the id of the file that holds them all, or the empty string. */
    String bundle() {
        if (apart) {
            return "";
        }
        JsonObject all = new JsonObject();
        waiting.forEach(all::raw);
        String json = all.toString();
        String id = "index-" + hash(json);
        write(id, json);
        return id;
    }

    /** Writes a file of that very name. */
    void write(String id, String json) {
        String script = "stele.shard(" + Json.quote(id) + "," + json + ");\n";
        output.put(IndexFormat.FOLDER + id + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String json) {
        return Hashes.hex(json.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }
}
