package dev.stele.index;

import java.util.ArrayList;
import java.util.List;

/** Cuts sorted rows into shards and keeps their directory. */
final class TableWriter {
    /** Shards that one directory lists; more get a level of directories above them. */
    private static final int FAN_OUT = 32;

    /** The same for the directory in the manifest, which every visitor loads. */
    private static final int ROOT = 96;

    private static final int MAX_SHARED = 35;

    /** One key of so many may begin a shard that could take more. */
    private static final int CUTTING = 8;

    private final ShardFiles files;
    private final String kind;
    private final int limit;
    private final List<String> keys = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> shards = new ArrayList<>();
    private String last = "";
    private String lastOfShard = "";
    private String firstOfShard = "";
    private int length;

    /**
     * @param kind begins the ids of the shards
     * @param limit UTF-8 bytes of JSON of a shard, exceeded only by a single row
     */
    TableWriter(ShardFiles files, String kind, int limit) {
        this.files = files;
        this.kind = kind;
        this.limit = limit;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if {@code key} is not greater than the one before
     */
    void row(String key, String json) {
        if (!last.isEmpty() && key.compareTo(last) <= 0) {
            throw new IllegalArgumentException("key " + key + ": expected one after " + last);
        }
        int size = Json.length(json) + 2;
        if (!rows.isEmpty() && (length + size > limit || length > limit / 2 && isCut(key))) {
            endShard();
        }
        if (rows.isEmpty()) {
            firstOfShard = key;
        }
        int shared = rows.isEmpty() ? 0 : Math.min(MAX_SHARED, shared(last, key));
        String coded = Json.quote(Integer.toString(shared, 36) + key.substring(shared));
        keys.add(coded);
        rows.add(json);
        length += Json.length(coded) + size;
        last = key;
    }

    /**
     * Whether shards are cut before a key where they may be: it is the key alone that tells, so
     * that a new row does not move all cuts behind it.
     */
    private static boolean isCut(String key) {
        return Math.floorMod(key.hashCode(), CUTTING) == 0;
    }

    /** Ends the table; its directory as JSON. */
    String directory() {
        if (!rows.isEmpty()) {
            endShard();
        }
        int depth = 0;
        while (shards.size() > ROOT) {
            List<String> higherFirst = new ArrayList<>();
            List<String> higher = new ArrayList<>();
            for (int from = 0; from < shards.size(); from += FAN_OUT) {
                int to = Math.min(from + FAN_OUT, shards.size());
                String node = node(depth, first.subList(from, to), shards.subList(from, to));
                higherFirst.add(first.get(from));
                higher.add(files.add(kind, node));
            }
            first.clear();
            first.addAll(higherFirst);
            shards.clear();
            shards.addAll(higher);
            depth++;
        }
        return node(depth, first, shards);
    }

    /** All shards of a table begin with its kind, so only the rest of their ids is listed. */
    private String node(int depth, List<String> first, List<String> shards) {
        StringBuilder ids = new StringBuilder();
        shards.forEach(id -> ids.append(id, kind.length() + 1, id.length()));
        return new JsonObject()
                .number("depth", depth)
                .raw("first", Json.strings(first))
                .text("shards", ids.toString())
                .toString();
    }

    private void endShard() {
        String json =
                "{\"keys\":["
                        + String.join(",", keys)
                        + "],\"rows\":["
                        + String.join(",", rows)
                        + "]}";
        // The shortest key that still tells this shard from the one before.
        int length = shared(lastOfShard, firstOfShard) + 1;
        first.add(shards.isEmpty() ? "" : firstOfShard.substring(0, length));
        shards.add(files.add(kind, json));
        lastOfShard = last;
        keys.clear();
        rows.clear();
        this.length = 0;
    }

    private static int shared(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
