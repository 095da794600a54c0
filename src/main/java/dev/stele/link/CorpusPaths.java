package dev.stele.link;

import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which document a path means. As people write links, case and normalisation may differ where only
 * one document can be meant, the extension may be missing or that of a converted copy, and a folder
 * means its {@code index} or {@code README}.
 */
final class CorpusPaths {
    private static final List<String> FOLDER_PAGES = List.of("index", "readme");
    private static final Set<String> EXTENSIONS =
            Set.of("md", "markdown", "mkd", "txt", "text", "html", "htm", "xhtml");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, List<String>> byPath = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    void add(String path, String document) {
        exact.put(path, document);
        paths.put(document, path);
        add(byPath, key(path), document);
        add(byStem, key(Paths.stem(path)), document);
        add(byName, key(Paths.stem(Paths.name(path))), document);
    }

    private static void add(Map<String, List<String>> map, String key, String document) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(document);
    }

    private static String key(String path) {
        return Letters.caseless(Letters.composed(path));
    }

    /**
     * @param path relative to the corpus folder, decoded and normalised
     */
    Optional<String> find(String path) {
        String document = exact.get(path);
        if (document != null) {
            return Optional.of(document);
        }
        String key = key(path);
        return only(byPath, key)
                .or(() -> only(byStem, key))
                .or(
                        () ->
                                looksLikeDocument(path)
                                        ? only(byStem, Paths.stem(key))
                                        : Optional.empty())
                .or(() -> folderPage(key));
    }

    private Optional<String> folderPage(String folder) {
        return FOLDER_PAGES.stream()
                .flatMap(
                        page ->
                                only(byStem, folder.isEmpty() ? page : folder + "/" + page)
                                        .stream())
                .findFirst();
    }

    private static Optional<String> only(Map<String, List<String>> map, String key) {
        List<String> documents = map.getOrDefault(key, List.of());
        return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
    }

    /**
     * The document whose file has this name, without folder and extension: the one in the same
     * folder, else the one nearest to the top.
     */
    Optional<String> named(String name, String fromFolder) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .min(
                        (a, b) -> {
                            int here = Boolean.compare(isIn(fromFolder, b), isIn(fromFolder, a));
                            int depth = Integer.compare(depth(a), depth(b));
                            return here != 0 ? here : depth != 0 ? depth : a.compareTo(b);
                        });
    }

    private boolean isIn(String folder, String document) {
        return Paths.folder(path(document)).equals(folder);
    }

    private int depth(String document) {
        return (int) path(document).chars().filter(c -> c == '/').count();
    }

    /** The path of a known document. */
    String path(String document) {
        return paths.getOrDefault(document, document);
    }

    /** Whether a file of this name would be a document if it were there. */
    static boolean looksLikeDocument(String path) {
        String name = key(Paths.name(path));
        int dot = name.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1));
    }
}
