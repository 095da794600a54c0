package dev.stele.link;

import dev.stele.text.Letters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which document stands at an address of the web. Addresses are compared without what makes no
 * difference: scheme, {@code www.}, default ports, a closing {@code /}, fragments and the
 * parameters that count where readers come from; in digital object identifiers, case.
 */
final class WebAddresses {
    private static final Pattern TRACKING =
            Pattern.compile("(utm_[a-z]+|spm|fbclid|gclid|share_token|isappinstalled)(=.*)?");

    private final Map<String, String> documents = new HashMap<>();

    /** Notes a document's address; of several documents with one address the first is meant. */
    void add(String address, String document) {
        Href href = Href.of(address);
        if (href.isWeb()) {
            documents.putIfAbsent(key(href.host(), href.path(), href.query()), document);
        }
    }

    Optional<String> find(Href href) {
        return href.isWeb()
                ? Optional.ofNullable(documents.get(key(href.host(), href.path(), href.query())))
                : Optional.empty();
    }

    /** What a relative link means on the page that it was taken from. */
    Optional<String> find(Href relative, String page) {
        Href base = Href.of(page);
        if (!base.isWeb() || !relative.isRelative()) {
            return Optional.empty();
        }
        String path =
                relative.path().startsWith("/")
                        ? relative.path()
                        : Paths.folder(base.path().isEmpty() ? "/" : base.path()) + relative.path();
        return Optional.ofNullable(documents.get(key(base.host(), path, relative.query())));
    }

    private static String key(String host, String path, String query) {
        String plainHost = Letters.caseless(host.substring(host.lastIndexOf('@') + 1));
        plainHost = plainHost.replaceFirst("^www\\.", "").replaceFirst(":(80|443)$", "");
        String plainPath = Paths.normalised(Href.decode(path)).orElse("");
        if (plainHost.equals("dx.doi.org") || plainHost.equals("doi.org")) {
            plainHost = "doi.org";
            plainPath = Letters.caseless(plainPath);
        }
        String plainQuery =
                Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                        .map(Href::decode)
                        .collect(Collectors.joining("&"));
        return plainHost + "/" + plainPath + (plainQuery.isEmpty() ? "" : "?" + plainQuery);
    }
}
