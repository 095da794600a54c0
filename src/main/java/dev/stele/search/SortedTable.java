package dev.stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Rows sorted by key over many shards; a directory tells the first key of each. */
final class SortedTable {
    private static final int MOST_KEPT = 4096;

    private final Shards shards;
    private final String name;
    private final JsonNode root;

    /** Of the shards that were used last. */
    private final Map<String, String[]> keysByShard =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String[]> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    /** A row of the table. */
    record Row(String key, JsonNode value) {}

    SortedTable(Shards shards, String name) {
        this.shards = shards;
        this.name = name;
        this.root = shards.manifest().path("tables").path(name);
    }

    /** The rows with {@code from <= key < to}, in order, at most {@code limit}. */
    List<Row> range(String from, String to, int limit) {
        List<Row> rows = new ArrayList<>();
        collect(root, from, to, limit, rows);
        return rows;
    }

    /** The last row whose key is not greater. */
    Optional<Row> last(String key) {
        return last(root, key);
    }

    private Optional<Row> last(JsonNode node, String key) {
        JsonNode first = node.path("first");
        List<String> ids = ids(node);
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (first.get(i).asString().compareTo(key) > 0) {
                continue;
            }
            String id = ids.get(i);
            JsonNode shard = shards.load(id);
            Optional<Row> found;
            if (node.path("depth").asInt() == 0) {
                String[] keys = keysByShard.computeIfAbsent(id, name -> keys(shard));
                int at = Arrays.binarySearch(keys, key);
                int last = at < 0 ? -at - 2 : at;
                found =
                        last < 0
                                ? Optional.empty()
                                : Optional.of(new Row(keys[last], shard.path("rows").get(last)));
            } else {
                found = last(shard, key);
            }
            // The directory may name a shard that begins a little after the key.
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void collect(JsonNode node, String from, String to, int limit, List<Row> rows) {
        JsonNode first = node.path("first");
        List<String> ids = ids(node);
        boolean leaves = node.path("depth").asInt() == 0;
        for (int i = 0; i < ids.size() && rows.size() < limit; i++) {
            if (first.get(i).asString().compareTo(to) >= 0) {
                break;
            }
            if (i + 1 < ids.size() && first.get(i + 1).asString().compareTo(from) <= 0) {
                continue;
            }
            JsonNode shard = shards.load(ids.get(i));
            if (leaves) {
                collectRows(ids.get(i), shard, from, to, limit, rows);
            } else {
                collect(shard, from, to, limit, rows);
            }
        }
    }

    private void collectRows(
            String id, JsonNode shard, String from, String to, int limit, List<Row> rows) {
        String[] keys = keysByShard.computeIfAbsent(id, name -> keys(shard));
        JsonNode values = shard.path("rows");
        int found = Arrays.binarySearch(keys, from);
        for (int at = found < 0 ? -found - 1 : found; at < keys.length; at++) {
            if (rows.size() == limit || keys[at].compareTo(to) >= 0) {
                return;
            }
            rows.add(new Row(keys[at], values.get(at)));
        }
    }

    private List<String> ids(JsonNode node) {
        String digits = node.path("shards").asString("");
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < digits.length(); at += IndexFormat.HASH_DIGITS) {
            ids.add(name + "-" + digits.substring(at, at + IndexFormat.HASH_DIGITS));
        }
        return ids;
    }

    /** The keys of a shard, written out. */
    private static String[] keys(JsonNode shard) {
        JsonNode coded = shard.path("keys");
        String[] keys = new String[coded.size()];
        String key = "";
        for (int i = 0; i < keys.length; i++) {
            String each = coded.get(i).asString();
            int shared = Integer.parseInt(each.substring(0, 1), 36);
            key = key.substring(0, shared) + each.substring(1);
            keys[i] = key;
        }
        return keys;
    }
}
