package dev.stele.link;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names by which documents can be called: paths, titles, addresses of the web. */
final class Catalogue {
    /** What may stand before and behind a title among an item's other parts. */
    private static final String ITEM_MARKS = ".,;:?!。．，；：？！“”\"《》「」『』[]［］()（）/";

    private static final int MOST_PARTS = 60;

    /** Parts between marks that one title may be made of. */
    private static final int MOST_JOINED = 3;

    private static final int SHORTEST_TITLE = 8;

    private final CorpusPaths paths = new CorpusPaths();
    private final WebAddresses addresses = new WebAddresses();
    private final Map<String, String> byTitle = new HashMap<>();
    private final Map<String, String> urls = new HashMap<>();

    /**
     * Where two documents share a title or an address, the one that was added first is meant.
     *
     * @param dois addresses of the identifiers that documents state as their own, by their IDs
     */
    void add(Card card, Map<String, String> dois) {
        addresses.add(dois.getOrDefault(card.id(), ""), card.id());
        paths.add(card.source().path(), card.id());
        String url = card.metadata().value(Field.URL);
        if (!url.isEmpty()) {
            addresses.add(url, card.id());
            urls.put(card.id(), url);
        }
        for (Field field : List.of(Field.TITLE, Field.PARALLEL_TITLE)) {
            String title = card.metadata().value(field);
            if (!title.isEmpty()) {
                byTitle.putIfAbsent(Folding.of(title).strip(), card.id());
            }
        }
    }

    Optional<String> atAddress(Href href) {
        return addresses.find(href);
    }

    /** The path in the corpus that a relative link means; empty if it leads out of the folder. */
    Optional<String> resolve(String fromPath, String relative) {
        String folder = relative.startsWith("/") ? "" : Paths.folder(fromPath);
        return Paths.normalised(folder + relative);
    }

    /** The document that a relative link of a document means, as a file or on its original site. */
    Optional<String> atRelative(String document, Href href) {
        return atPath(document, href.path())
                .or(() -> atPath(document, Href.decode(href.path())))
                .or(() -> atPath(document, Href.decode(href.path()).replace('\\', '/')))
                .or(() -> addresses.find(href, urls.getOrDefault(document, "")));
    }

    private Optional<String> atPath(String document, String path) {
        return resolve(paths.path(document), path).flatMap(paths::find);
    }

    /** The document of this title or file name; with {@code /}, of this path. */
    Optional<String> called(String document, String name) {
        if (name.indexOf('/') >= 0) {
            Optional<String> byPath =
                    atPath(document, name).or(() -> Paths.normalised(name).flatMap(paths::find));
            if (byPath.isPresent()) {
                return byPath;
            }
        }
        String folder = Paths.folder(paths.path(document));
        return paths.named(name, folder)
                .or(() -> paths.named(Paths.stem(name), folder))
                .or(() -> titled(name));
    }

    /**
     * The document whose title stands in an item of a list of references, between two marks. Titles
     * of a few letters stand in too many.
     */
    Optional<String> titledWithin(String item) {
        List<Integer> limits = new ArrayList<>(List.of(0));
        for (int at = 0; at < item.length() && limits.size() < MOST_PARTS; at++) {
            if (ITEM_MARKS.indexOf(item.charAt(at)) >= 0) {
                limits.add(at);
                limits.add(at + 1);
            }
        }
        limits.add(item.length());
        for (int from = 0; from < limits.size(); from += 2) {
            for (int to = from + 1; to < Math.min(limits.size(), from + 2 * MOST_JOINED); to += 2) {
                String part = item.substring(limits.get(from), limits.get(to)).strip();
                Optional<String> document =
                        part.length() < SHORTEST_TITLE ? Optional.empty() : titled(part);
                if (document.isPresent()) {
                    return document;
                }
            }
        }
        return Optional.empty();
    }

    /** The document of this title. */
    Optional<String> titled(String title) {
        return Optional.ofNullable(byTitle.get(Folding.of(title).strip()));
    }

    /** The path of a document with the same name elsewhere in the corpus. */
    Optional<String> alike(String document, String path) {
        String name = Paths.stem(Paths.name(Href.decode(path)));
        return paths.named(name, Paths.folder(paths.path(document))).map(paths::path);
    }

    /** Whether the document comes from a site whose relative links need not be in the corpus. */
    boolean hasUrl(String document) {
        return urls.containsKey(document);
    }
}
