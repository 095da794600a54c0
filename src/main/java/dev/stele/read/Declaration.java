package dev.stele.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an HTML file names in its first bytes, in a {@code <meta>} or like XML. */
final class Declaration {
    /** Browsers look at 1,024 bytes; pages with long comments in front declare later. */
    private static final int LOOKED_AT = 8 * 1024;

    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern META =
            Pattern.compile(
                    "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    private Declaration() {}

    static Optional<Encoding> of(byte[] bytes) {
        String head =
                new String(
                        bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        Matcher xml = XML.matcher(head);
        Optional<Encoding> declared = Optional.empty();
        if (xml.find()) {
            declared = Encoding.ofLabel(xml.group(1));
        }
        if (declared.isEmpty() && meta.find()) {
            declared = Encoding.ofLabel(meta.group(1));
        }
        return declared;
    }
}
