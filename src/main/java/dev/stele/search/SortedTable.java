package dev.stele.search;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rows sorted by key over many shards; a directory tells the first key of each. */
final class SortedTable {
    private final Shards shards;
    private final JsonNode root;

    /** A row of the table. */
    record Row(String key, JsonNode value) {}

    SortedTable(Shards shards, String name) {
        this.shards = shards;
        this.root = shards.manifest().path("tables").path(name);
    }

    /** The rows with {@code from <= key < to}, in order, at most {@code limit}. */
    List<Row> range(String from, String to, int limit) {
        List<Row> rows = new ArrayList<>();
        collect(root, from, to, limit, rows);
        return rows;
    }

    private void collect(JsonNode node, String from, String to, int limit, List<Row> rows) {
        JsonNode first = node.path("first");
        JsonNode ids = node.path("shards");
        boolean leaves = node.path("depth").asInt() == 0;
        for (int i = 0; i < ids.size() && rows.size() < limit; i++) {
            if (first.get(i).asString().compareTo(to) >= 0) {
                break;
            }
            if (i + 1 < ids.size() && first.get(i + 1).asString().compareTo(from) <= 0) {
                continue;
            }
            JsonNode shard = shards.load(ids.get(i).asString());
            if (leaves) {
                collectRows(shard, from, to, limit, rows);
            } else {
                collect(shard, from, to, limit, rows);
            }
        }
    }

    private static void collectRows(
            JsonNode shard, String from, String to, int limit, List<Row> rows) {
        JsonNode keys = shard.path("keys");
        JsonNode values = shard.path("rows");
        String key = "";
        for (int i = 0; i < keys.size() && rows.size() < limit; i++) {
            String coded = keys.get(i).asString();
            int shared = Integer.parseInt(coded.substring(0, 1), 36);
            key = key.substring(0, shared) + coded.substring(1);
            if (key.compareTo(to) >= 0) {
                return;
            }
            if (key.compareTo(from) >= 0) {
                rows.add(new Row(key, values.get(i)));
            }
        }
    }
}
