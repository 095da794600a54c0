package dev.stele.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * The page of a source's own text, with everything that cleaning did in its place.
 *
 * @param howTo how somebody decides about what cleaning did
 */
record AsFoundView(
        Shell shell,
        String lang,
        Titles.Title title,
        String documentHref,
        String sourceHref,
        String sourcePath,
        List<FactViews.FactView> facts,
        List<String> condition,
        SafeString howTo,
        List<Block> blocks,
        List<Row> rules) {

    /**
     * A run of lines.
     *
     * @param summary why it is set aside and how long it is; empty for lines that are kept
     */
    record Block(SafeString summary, List<SafeString> lines) {
        public boolean isAside() {
            return !summary.toString().isEmpty();
        }
    }

    /**
     * What one rule did for one reason.
     *
     * @param english the reason as the ledger has it
     * @param jumps places where it did, the first of them
     * @param others the places behind those
     * @param more how many others there are, in words, or empty
     * @param items lines for {@code corpus.yaml} that decide about them; empty where nothing can
     * @param open whether the edits wait for somebody to decide
     */
    record Row(
            String id,
            String rule,
            String mode,
            String kind,
            SafeString reason,
            String english,
            int count,
            String confidence,
            List<Jump> jumps,
            List<Jump> others,
            String more,
            String items,
            boolean open) {}

    /** A link to an edit, with its number in the row. */
    record Jump(int number, String href) {}
}
