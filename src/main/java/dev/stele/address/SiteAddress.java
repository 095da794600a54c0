package dev.stele.address;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The address that a site is published at. */
public final class SiteAddress {
    private static final List<String> SCHEMES = List.of("http", "https");

    private SiteAddress() {}

    /**
     * The address as it is written before the paths of a site's files: percent-encoded, with a
     * slash at its end; nothing if no site can be published at it.
     */
    public static Optional<String> of(String written) {
        try {
            URI address = URI.create(written);
            boolean isSite =
                    address.getScheme() != null
                            && SCHEMES.contains(address.getScheme())
                            && address.getHost() != null
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null;
            String encoded = address.normalize().toASCIIString();
            return isSite
                    ? Optional.of(encoded.endsWith("/") ? encoded : encoded + "/")
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The part of a site's address behind the host: {@code /library/}. */
    public static String path(String address) {
        return URI.create(address).getRawPath();
    }
}
