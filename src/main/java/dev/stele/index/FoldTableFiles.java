package dev.stele.index;

import dev.stele.search.IndexFormat;
import dev.stele.text.FoldClasses;
import dev.stele.text.FoldTables;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntPredicate;

/** The tables by which a browser folds as Java does. */
final class FoldTableFiles {
    private FoldTableFiles() {}

    /**
     * Writes the tables.
     *
     * @param stands tells of a folded character whether the corpus has it: of others it does not
     *     matter how they are written
     */
    static void write(ShardFiles files, IntPredicate stands) {
        files.write(IndexFormat.FOLD_TABLE, foldTable(FoldTables::isCommon));
        files.write(IndexFormat.REST_TABLE, foldTable(c -> !FoldTables.isCommon(c)));
        files.write(IndexFormat.HAN_TABLE, hanTable(stands, c -> true));
        for (int part = 0; files.isApart() && part < IndexFormat.HAN_PARTS; part++) {
            int rest = part;
            files.write(
                    IndexFormat.HAN_TABLE + "-" + Integer.toString(part, IndexFormat.HAN_PARTS),
                    hanTable(stands, c -> c % IndexFormat.HAN_PARTS == rest));
        }
    }

    private static String foldTable(IntPredicate told) {
        return new JsonObject()
                .number("version", IndexFormat.VERSION)
                .text("unicode", "15.0")
                .raw("classes", Json.numbers(FoldClasses.runs(told)))
                .raw("cases", table(FoldTables.caseExceptions(), told))
                .raw("strokes", table(FoldTables.strokes(), told))
                .toString();
    }

    private static String table(SortedMap<Integer, String> folded, IntPredicate told) {
        JsonObject table = new JsonObject();
        folded.forEach(
                (c, to) -> {
                    if (told.test(c)) {
                        table.raw(Character.toString(c), Json.quote(to));
                    }
                });
        return table.toString();
    }

    private static String hanTable(IntPredicate stands, IntPredicate wanted) {
        List<Integer> from = new ArrayList<>();
        StringBuilder to = new StringBuilder();
        int before = 0;
        for (var pair : FoldTables.simplified().entrySet()) {
            if (wanted.test(pair.getKey()) && stands.test(pair.getValue())) {
                from.add(pair.getKey() - before);
                to.appendCodePoint(pair.getValue());
                before = pair.getKey();
            }
        }
        return new JsonObject()
                .number("version", IndexFormat.VERSION)
                .raw("from", Json.numbers(from))
                .raw("to", Json.quote(to.toString()))
                .toString();
    }
}
