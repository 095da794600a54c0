package dev.stele.cli;

import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Range;
import dev.stele.render.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * An explanation for the terminal: what the ledger sums up to, the rules with their reasons, each
 * change in its place, and the lines that settle what is open. Without colours a change is marked
 * as {@code wdiff} does: <code>[-taken out-]{+put in+}</code>, and a proposal as <code>
 * {?now → perhaps?}</code>.
 */
final class ExplanationText {
    /** Characters of a change that are shown. */
    private static final int LONGEST = 60;

    /** Characters shown on each side of a change. */
    private static final int AROUND = 14;

    private final Document document;
    private final Explanation explanation;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param all whether changes of white space and of the width of marks are shown too
     */
    ExplanationText(Document document, Explanation explanation, boolean all) {
        this.document = document;
        this.explanation = explanation;
        this.all = all;
    }

    List<String> lines() {
        String summary = String.join(" · ", explanation.condition());
        lines.add(
                style("bold", document.source().path())
                        + ": "
                        + (summary.isEmpty() ? "nothing to tell" : summary));
        for (Explanation.Rule rule : explanation.rules()) {
            lines.add("");
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s  %,d × %s, %s",
                            style("bold", rule.rule()),
                            rule.count(),
                            rule.what(),
                            rule.confidence()));
            lines.add("    " + rule.reason());
        }
        places();
        List<String> remedies = explanation.remedies();
        if (!remedies.isEmpty()) {
            lines.add("");
            lines.add(style("bold", explanation.place()) + " in corpus.yaml:");
            lines.addAll(remedies);
        }
        return lines;
    }

    private void places() {
        String text = document.readText();
        int line = 1;
        int lineStart = 0;
        int at = 0;
        boolean first = true;
        for (Edit edit : document.ledger().edits()) {
            if (!isShown(edit)) {
                continue;
            }
            for (; at < edit.range().from(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            if (first) {
                lines.add("");
                first = false;
            }
            int column = 1 + text.codePointCount(lineStart, edit.range().from());
            lines.add(
                    style("faint", line + ":" + column)
                            + "  "
                            + inPlace(text, edit)
                            + "  "
                            + style("faint", edit.rule()));
        }
    }

    private boolean isShown(Edit edit) {
        return all || edit.kind() != Edit.Kind.LAYOUT && edit.kind() != Edit.Kind.WIDTH;
    }

    /** The change with the words around it, on one line. */
    private static String inPlace(String text, Edit edit) {
        Range range = edit.range();
        int from = range.from();
        for (int i = 0; i < AROUND && from > 0 && text.charAt(from - 1) != '\n'; i++) {
            from = text.offsetByCodePoints(from, -1);
        }
        int to = range.to();
        for (int i = 0; i < AROUND && to < text.length() && text.charAt(to) != '\n'; i++) {
            to = text.offsetByCodePoints(to, 1);
        }
        boolean cutBefore = from > 0 && text.charAt(from - 1) != '\n';
        boolean cutBehind = to < text.length() && text.charAt(to) != '\n';
        return (cutBefore ? "…" : "")
                + seen(text.substring(from, range.from()))
                + change(edit)
                + seen(text.substring(range.to(), to))
                + (cutBehind ? "…" : "");
    }

    private static String change(Edit edit) {
        String before = shortened(edit.before());
        String after = shortened(edit.after());
        boolean taken = edit.after().isBlank();
        if (edit.mode() != Edit.Mode.APPLIED) {
            String perhaps = before + (taken ? "" : " → " + after);
            return Ansi.AUTO.enabled() ? style("yellow", perhaps) : "{?" + perhaps + "?}";
        }
        if (Ansi.AUTO.enabled()) {
            return (before.isEmpty() ? "" : style("red,reverse", before))
                    + (taken && !before.isBlank() ? "" : style("green,reverse", after));
        }
        return (before.isEmpty() ? "" : "[-" + before + "-]")
                + (taken && !before.isBlank() ? "" : "{+" + after + "+}");
    }

    private static String shortened(String text) {
        String line = seen(text);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST
                ? line
                : String.format(
                        Locale.ROOT,
                        "%s… (%,d characters)",
                        line.substring(0, line.offsetByCodePoints(0, LONGEST)),
                        length);
    }

    /** With what a terminal would obey, or not show, as signs. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '\n') {
                                seen.append('⏎');
                            } else if (c < 0x20) {
                                seen.appendCodePoint(0x2400 + c);
                            } else if (c >= 0x7f && c < 0xa0) {
                                seen.append(String.format(Locale.ROOT, "<%02X>", c));
                            } else {
                                seen.appendCodePoint(c);
                            }
                        });
        return seen.toString();
    }

    /** Text in a style of the terminal; plain when output is no terminal or NO_COLOR is set. */
    private static String style(String style, String text) {
        return Ansi.AUTO.enabled()
                ? Ansi.AUTO.string("@|" + style + " \0|@").replace("\0", text)
                : text;
    }
}
