package dev.stele.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses inside a site, all relative, so that a site works from any folder. */
public final class Hrefs {
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,;=@";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Hrefs() {}

    /**
     * The address of one file of the site as seen from another, percent-encoded.
     *
     * @param from path of the file that holds the link: {@code documents/a.html}
     * @param to path of the file that it leads to: {@code concepts/b.html}
     */
    public static String relative(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        long up = from.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + encode(to.substring(shared));
    }

    /** A path with everything percent-encoded that an address cannot carry; {@code /} stays. */
    public static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '/' || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        return encoded.toString();
    }
}
