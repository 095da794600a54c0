package dev.stele.link;

import dev.stele.text.Letters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The target of a link as a source gives it, taken apart as browsers do.
 *
 * @param scheme in lower case without its colon, or the empty string
 * @param host what stands between {@code //} and the path, or the empty string
 * @param path still percent-encoded
 * @param query without its {@code ?}
 * @param fragment decoded, without its {@code #}
 */
record Href(String scheme, String host, String path, String query, String fragment) {

    static Href of(String value) {
        String rest = visible(value);
        String fragment = "";
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            fragment = rest.substring(hash + 1);
            rest = rest.substring(0, hash);
        }
        String query = "";
        int mark = rest.indexOf('?');
        if (mark >= 0) {
            query = rest.substring(mark + 1);
            rest = rest.substring(0, mark);
        }
        String scheme = scheme(rest);
        rest = rest.substring(scheme.isEmpty() ? 0 : scheme.length() + 1);
        String host = "";
        if (rest.startsWith("//")) {
            int slash = rest.indexOf('/', 2);
            host = rest.substring(2, slash < 0 ? rest.length() : slash);
            rest = slash < 0 ? "" : rest.substring(slash);
        }
        return new Href(scheme, host, rest, query, decode(fragment));
    }

    /** Whether it may lead to a file beside its source: no scheme and no host. */
    boolean isRelative() {
        return scheme.isEmpty() && host.isEmpty();
    }

    boolean isWeb() {
        return !host.isEmpty()
                && (scheme.isEmpty() || scheme.equals("http") || scheme.equals("https"));
    }

    /** Browsers drop tabs and line breaks anywhere, controls and spaces at both ends. */
    private static String visible(String value) {
        StringBuilder visible = new StringBuilder(value.length());
        value.chars()
                .filter(c -> c != '\t' && c != '\n' && c != '\r')
                .forEach(c -> visible.append((char) c));
        int from = 0;
        int to = visible.length();
        while (from < to && visible.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && visible.charAt(to - 1) <= ' ') {
            to--;
        }
        return visible.substring(from, to);
    }

    private static String scheme(String rest) {
        int colon = rest.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = rest.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return "";
            }
        }
        return colon <= 0 ? "" : Letters.caseless(rest.substring(0, colon));
    }

    /** Percent-encoded bytes as the UTF-8 text that they are; a lone {@code %} stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at <= text.length(); ) {
            int value = byteAt(text, at);
            if (value >= 0) {
                bytes.write(value);
                at += 3;
                continue;
            }
            decoded.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
            if (at < text.length()) {
                decoded.append(text.charAt(at));
            }
            at++;
        }
        return decoded.toString();
    }

    private static int byteAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
