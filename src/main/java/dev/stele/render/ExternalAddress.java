package dev.stele.render;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a source links to. Only those that cannot run anything become links. */
final class ExternalAddress {
    private static final Pattern WEB =
            Pattern.compile("(https?)://([^/?#@:\\s]+)(:[0-9]{1,5})?([/?#].*)?", flags());
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s]+@[^\\s]+", flags());
    private static final String ALLOWED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=";

    private ExternalAddress() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /**
     * The address with what it cannot carry percent-encoded; empty for anything but web and mail.
     */
    static Optional<String> of(String found) {
        String address = found.strip();
        if (address.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Optional.empty();
        }
        if (MAIL.matcher(address).matches()) {
            return Optional.of("mailto:" + encoded(address.substring("mailto:".length())));
        }
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            return Optional.empty();
        }
        return host(web.group(2))
                .map(
                        host ->
                                web.group(1).toLowerCase(Locale.ROOT)
                                        + "://"
                                        + host
                                        + (web.group(3) == null ? "" : web.group(3))
                                        + rest(web.group(4) == null ? "" : web.group(4)));
    }

    private static Optional<String> host(String host) {
        try {
            String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            return ascii.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?")
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Only the first {@code #} begins a fragment. */
    private static String rest(String rest) {
        int hash = rest.indexOf('#');
        return hash < 0
                ? encoded(rest)
                : encoded(rest.substring(0, hash)) + "#" + encoded(rest.substring(hash + 1));
    }

    private static String encoded(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean escape =
                    c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || ALLOWED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte b) {
        return "0123456789abcdefABCDEF".indexOf(b) >= 0;
    }
}
