package dev.stele.render;

import dev.stele.model.Language;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Locale;
import java.util.StringTokenizer;

/** Text as HTML: escaped, and without the characters that HTML forbids. */
final class Html {
    private static final char REPLACEMENT = '\ufffd';

    private static final String BETWEEN_WORDS = " ,;()\u201c\u201d";

    private Html() {}

    /** The text, safe in an element and in a quoted attribute. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    /** The text, escaped, with what stands between backticks as code. */
    static SafeString withCode(String text) {
        StringBuilder out = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i + 1 < parts.length;
            out.append(code ? "<code>" : i % 2 == 1 ? "`" : "");
            out.append(escaped(parts[i]));
            out.append(code ? "</code>" : "");
        }
        return new SafeString(out.toString());
    }

    /**
     * Words of a language inside of another one, which they are marked off from; so are words in
     * Chinese, Japanese or Korean that they quote.
     */
    static SafeString in(Language language, Language around, String words) {
        StringBuilder out = new StringBuilder();
        StringTokenizer parts = new StringTokenizer(words, BETWEEN_WORDS, true);
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            Language own = Tongues.of(part, language);
            boolean quoted = own.isCountedByCharacter() && !own.equals(language);
            out.append(quoted ? marked(own, escaped(part)) : escaped(part));
        }
        return new SafeString(
                language.equals(around) ? out.toString() : marked(language, out.toString()));
    }

    private static String marked(Language language, String html) {
        return "<span lang=\"" + escaped(Tongues.tag(language)) + "\">" + html + "</span>";
    }

    /** Appends a part of the text, safe in an element and in a quoted attribute. */
    static void escape(String text, int from, int to, StringBuilder out) {
        int c;
        for (int at = from; at < to; at += Character.charCount(c)) {
            c = text.codePointAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append((char) c);
                default -> out.appendCodePoint(shown(c));
            }
        }
    }

    /**
     * JSON as the data of a script: nothing in it looks like the script's end, and what HTML
     * forbids is written as an escape of JSON.
     */
    static String data(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean forbidden = 0x7f <= c && c <= 0x9f || 0xfdd0 <= c && c <= 0xfdef || c >= 0xfffe;
            if (c == '<' || c == '>' || c == '&' || forbidden) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Control characters as their pictures, and what is no character as U+FFFD. */
    private static int shown(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        if (c == 0x7f) {
            return 0x2421;
        }
        boolean forbidden =
                c <= 0x9f && c > 0x7f
                        || 0xd800 <= c && c <= 0xdfff
                        || 0xfdd0 <= c && c <= 0xfdef
                        || (c & 0xfffe) == 0xfffe;
        return forbidden ? REPLACEMENT : c;
    }
}
