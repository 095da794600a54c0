package dev.stele.export;

import dev.stele.model.Annotation;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in Markdown: what would be taken for marks is escaped. */
final class MarkdownText {
    private static final String MARKS = "\\`*_{}[]<>~|";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\\\]+");

    /** What makes a line something else: a list, a rule, a heading or the underline of one. */
    private static final Pattern LINE_START =
            Pattern.compile(
                    "^(?:(#{1,6}(?=\\s|$)|\\+(?=\\s|$)|-(?=[\\s-]|$)|=(?==*\\s*$))"
                            + "|(\\d{1,9})([.)])(?=\\s|$)|([ \\t]))",
                    Pattern.MULTILINE);

    /** What begins the name of a character. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=[#A-Za-z])");

    private MarkdownText() {}

    /** A passage with its emphasis, code and links; a line break in it is a hard one. */
    static String of(Passage passage) {
        String text = passage.text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Annotation annotation : drawn(passage)) {
            out.append(escaped(text.substring(at, annotation.range().from())));
            String words = annotation.range().of(text);
            out.append(
                    switch (annotation.kind()) {
                        case LINK -> "[" + escaped(words) + "](<" + annotation.value() + ">)";
                        case STRONG -> "**" + escaped(words) + "**";
                        case EMPHASIS -> "*" + escaped(words) + "*";
                        case STRIKE -> "~~" + escaped(words) + "~~";
                        default -> inCode(words);
                    });
            at = annotation.range().to();
        }
        out.append(escaped(text.substring(at)));
        return hardBreaks(startsEscaped(out.toString().strip()));
    }

    /** A passage as a heading, which has one line and may not end in its own marks. */
    static String heading(Passage passage) {
        String text = of(passage).replaceAll("\\\\?\n", " ");
        return "#".repeat(passage.level()) + " " + text.replaceAll("(?<!\\\\)#", "\\\\#");
    }

    /** Text in one line, without marks. */
    static String line(String text) {
        return startsEscaped(escaped(PlainText.line(text))).replaceAll("(?<!\\\\)#", "\\\\#");
    }

    /** A fenced block. */
    static List<String> code(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        List<String> lines = new ArrayList<>();
        lines.add(fence);
        lines.addAll(List.of(PlainText.visible(text).split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    private static String inCode(String words) {
        String fence = "`".repeat(longestRun(words) + 1);
        boolean padded = words.startsWith("`") || words.endsWith("`");
        String inner = PlainText.visible(words).replace('\n', ' ');
        return fence + (padded ? " " + inner + " " : inner) + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Annotations that can be drawn, with text between: of those that overlap, the first. */
    private static List<Annotation> drawn(Passage passage) {
        List<Annotation> drawn = new ArrayList<>();
        int end = 0;
        for (Annotation annotation : passage.annotations()) {
            boolean apart = annotation.range().from() > end || drawn.isEmpty();
            if (apart && isDrawn(annotation, passage.text())) {
                drawn.add(annotation);
                end = annotation.range().to();
            }
        }
        return drawn;
    }

    private static boolean isDrawn(Annotation annotation, String text) {
        return switch (annotation.kind()) {
            case LINK ->
                    ADDRESS.matcher(annotation.value()).matches()
                            && !annotation.range().of(text).isBlank();
            case STRONG, EMPHASIS, STRIKE -> beginsAndEndsWithLetters(annotation.range(), text);
            case CODE ->
                    !annotation.range().of(text).isBlank()
                            && annotation
                                    .range()
                                    .of(text)
                                    .strip()
                                    .equals(annotation.range().of(text));
            default -> false;
        };
    }

    /** Beside a punctuation mark, marks of emphasis may mean nothing. */
    private static boolean beginsAndEndsWithLetters(Range range, String text) {
        return range.length() > 0
                && Script.of(text.codePointAt(range.from())) != Script.NONE
                && Script.of(text.codePointBefore(range.to())) != Script.NONE;
    }

    private static String escaped(String text) {
        String visible = PlainText.visible(text);
        boolean references = REFERENCE.matcher(visible).find();
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            if (MARKS.indexOf(visible.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(visible.charAt(i));
        }
        return references ? REFERENCE.matcher(out).replaceAll("\\\\&") : out.toString();
    }

    private static String startsEscaped(String text) {
        return LINE_START
                .matcher(text)
                .replaceAll(
                        start ->
                                Matcher.quoteReplacement(
                                        start.group(1) != null
                                                ? "\\" + start.group(1)
                                                : start.group(2) != null
                                                        ? start.group(2) + "\\" + start.group(3)
                                                        : start.group(4).equals(" ")
                                                                ? "&#32;"
                                                                : "&#9;"));
    }

    private static String hardBreaks(String text) {
        return text.replaceAll("[ \\t]*\n+", "\\\\\n");
    }
}
