package dev.stele.index;

import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** JSON as text. Unlike other writers it keeps lone surrogates, as escapes. */
final class Json {
    private static final HexFormat HEX = HexFormat.of();

    private Json() {}

    static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7f || c == '\u2028' || c == '\u2029') {
                escape(c, json);
            } else if (!Character.isSurrogate(c)) {
                json.append(c);
            } else if (Character.charCount(text.codePointAt(at)) == 2) {
                json.append(c).append(text.charAt(++at));
            } else {
                escape(c, json);
            }
        }
        return json.append('"').toString();
    }

    /** An array of strings. */
    static String strings(Collection<String> texts) {
        return texts.stream().map(Json::quote).collect(Collectors.joining(",", "[", "]"));
    }

    /** An array of numbers. */
    static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** How many bytes of UTF-8 a text takes. */
    static int length(String text) {
        int length = text.length();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                // A surrogate pair takes four bytes, two for each of its units.
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }

    private static void escape(char c, StringBuilder json) {
        json.append("\\u").append(HEX.toHexDigits(c));
    }
}
