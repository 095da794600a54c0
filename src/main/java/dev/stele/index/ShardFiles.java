package dev.stele.index;

import dev.stele.address.Hashes;
import dev.stele.model.SiteOutput;
import dev.stele.search.IndexFormat;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names shards by their content and puts them into files; a small index into a single one. */
final class ShardFiles {
    private static final int BITS_OF_DIGIT = 5;

    private final SiteOutput output;
    private final long bundleLimit;
    private final Map<String, String> waiting = new LinkedHashMap<>();

    /** The whole hash of each shard that is written, by its id. */
    private final Map<String, String> written = new HashMap<>();

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
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String hash = Hashes.hex(bytes);
        // Two contents with one name are so rare that the next name does for the later one.
        String id = name(kind, hash, 0);
        for (int i = 1; !hash.equals(written.getOrDefault(id, hash)); i++) {
            id = name(kind, hash, i);
        }
        if (written.put(id, hash) != null) {
            return id;
        }
        if (apart) {
            write(id, json);
            return id;
        }
        waiting.put(id, json);
        waitingLength += json.length();
        if (waitingLength > bundleLimit) {
            apart = true;
            waiting.forEach(this::write);
            waiting.clear();
        }
        return id;
    }

    private static String name(String kind, String hash, int from) {
        long bits = Long.parseUnsignedLong(hash.substring(2 * from, 2 * from + 16), 16);
        StringBuilder digits = new StringBuilder(IndexFormat.HASH_DIGITS);
        for (int i = 0; i < IndexFormat.HASH_DIGITS; i++) {
            digits.append(Character.forDigit((int) (bits & (1 << BITS_OF_DIGIT) - 1), 32));
            bits >>>= BITS_OF_DIGIT;
        }
        return kind + "-" + digits;
    }

    /** Whether shards have files of their own, because they are too long for a single one. */
    boolean isApart() {
        return apart;
    }

    /** Ends the shards; the id of the file that holds them all, or the empty string. */
    String bundle() {
        if (apart) {
            return "";
        }
        JsonObject all = new JsonObject();
        waiting.forEach(all::raw);
        String json = all.toString();
        String id = name("index", Hashes.hex(json.getBytes(StandardCharsets.UTF_8)), 0);
        write(id, json);
        return id;
    }

    /** Writes a file of that very name. */
    void write(String id, String json) {
        String script = "stele.shard(" + Json.quote(id) + "," + json + ");\n";
        output.put(IndexFormat.FOLDER + id + ".js", script.getBytes(StandardCharsets.UTF_8));
    }
}
