package dev.stele.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The empty elements of XHTML, {@code <title/>}. In HTML they are opening tags, and the rest of the
 * page would be a title or a script.
 */
final class EmptyElements {
    private static final Pattern XHTML =
            Pattern.compile("<\\?xml\\s|xmlns\\s*=\\s*[\"']http://www\\.w3\\.org/1999/xhtml[\"']");

    /** Up to 30 attributes; longer tags are none that anyone leaves empty. */
    private static final Pattern EMPTY =
            Pattern.compile(
                    "<([a-zA-Z][a-zA-Z0-9:-]*)"
                            + "((?:\\s+[a-zA-Z][a-zA-Z0-9:._-]*"
                            + "(?:\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))?){0,30})\\s*/>");

    private static final int LOOKED_AT = 1024;

    private EmptyElements() {}

    /** The page with {@code <a/>} as {@code <a></a>}, if it is XHTML; otherwise as it is. */
    static String inHtml(String html) {
        String head = html.substring(0, Math.min(html.length(), LOOKED_AT));
        if (!XHTML.matcher(head).find()) {
            return html;
        }
        return EMPTY.matcher(html)
                .replaceAll(
                        tag -> {
                            String name = tag.group(1);
                            String expanded = "<" + name + tag.group(2) + ">";
                            boolean isVoid = Tags.isVoid(name);
                            return Matcher.quoteReplacement(
                                    isVoid ? expanded : expanded + "</" + name + ">");
                        });
    }
}
