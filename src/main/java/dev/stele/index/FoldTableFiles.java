package dev.stele.index;

import dev.stele.search.IndexFormat;
import dev.stele.text.FoldClasses;
import dev.stele.text.FoldTables;
import java.util.ArrayList;
import java.util.List;

/** The tables by which a browser folds as Java does. */
final class FoldTableFiles {
    private FoldTableFiles() {}

    static void write(ShardFiles files) {
        files.write(IndexFormat.FOLD_TABLE, foldTable());
        files.write(IndexFormat.HAN_TABLE, hanTable());
    }

    private static String foldTable() {
        JsonObject cases = new JsonObject();
        FoldTables.caseExceptions().forEach((c, folded) -> cases.raw(name(c), Json.quote(folded)));
        JsonObject strokes = new JsonObject();
        FoldTables.strokes().forEach((c, folded) -> strokes.raw(name(c), Json.quote(folded)));
        return new JsonObject()
                .number("version", IndexFormat.VERSION)
                .text("unicode", "15.0")
                .raw("classes", Json.numbers(FoldClasses.runs()))
                .raw("cases", cases.toString())
                .raw("strokes", strokes.toString())
                .toString();
    }

    private static String hanTable() {
        List<Integer> from = new ArrayList<>();
        StringBuilder to = new StringBuilder();
        int before = 0;
        for (var pair : FoldTables.simplified().entrySet()) {
            from.add(pair.getKey() - before);
            to.appendCodePoint(pair.getValue());
            before = pair.getKey();
        }
        return new JsonObject()
                .number("version", IndexFormat.VERSION)
                .raw("from", Json.numbers(from))
                .text("to", to.toString())
                .toString();
    }

    private static String name(int c) {
        return Character.toString(c);
    }
}
