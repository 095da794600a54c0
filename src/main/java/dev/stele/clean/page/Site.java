package dev.stele.clean.page;

import dev.stele.text.Letters;
import java.util.List;
import java.util.Map;

/**
 * The site that a page belongs to, by its own account.
 *
 * @param host in lower case, without {@code www.}; empty when the page does not say
 */
record Site(String host) {
    private static final List<String> NAMES = List.of("canonical", "og:url", "base");

    static Site of(Map<String, List<String>> head) {
        for (String name : NAMES) {
            for (String address : head.getOrDefault(name, List.of())) {
                String host = host(address);
                if (!host.isEmpty()) {
                    return new Site(host);
                }
            }
        }
        return new Site("");
    }

    /** Whether a link stays on the site, or may do so as far as one can tell. */
    boolean isOwn(String href) {
        String other = host(href.strip());
        return other.isEmpty() || host.isEmpty() || isWithin(other, host) || isWithin(host, other);
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.endsWith("." + outer);
    }

    private static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0 || start > 8) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = Letters.caseless(address.substring(start + 2, end));
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
