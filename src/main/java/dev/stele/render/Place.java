package dev.stele.render;

import dev.stele.address.Hrefs;
import dev.stele.address.SiteAddress;
import dev.stele.model.Corpus;
import java.util.Optional;

/**
 * The page that is being written, from which all links of it are seen.
 *
 * @param path of the page in the site
 * @param base path of the site on its host, for pages that are served at any depth; otherwise links
 *     are relative
 */
record Place(String path, Optional<String> base) {
    static Place of(String path) {
        return new Place(path, Optional.empty());
    }

    /** The page shown for every address that does not exist, at whatever depth. */
    static Place ofNotFound(Corpus corpus) {
        return new Place(SitePaths.NOT_FOUND, corpus.base().map(SiteAddress::path));
    }

    String to(String target) {
        return base.map(address -> address + Hrefs.encode(target))
                .orElseGet(() -> Hrefs.relative(path, target));
    }

    String to(String target, String anchor) {
        return (target.equals(path) ? "" : to(target)) + "#" + anchor;
    }

    /** What leads from the page to the site's folder: empty, or ending in {@code /}. */
    String root() {
        return base.orElseGet(() -> "../".repeat((int) path.chars().filter(c -> c == '/').count()));
    }
}
