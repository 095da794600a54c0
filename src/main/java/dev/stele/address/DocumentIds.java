package dev.stele.address;

import com.ibm.icu.text.Normalizer2;
import dev.stele.text.Letters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * IDs of documents: the path in the corpus without extension, folders kept. Characters that a file
 * system or an address cannot carry become {@code -}. Paths that would share an ID, or differ only
 * in case or normalisation, all get {@code ~} and six hexadecimal digits of their path's SHA-256.
 */
public final class DocumentIds {
    private static final int HASH_DIGITS = 6;

    private DocumentIds() {}

    /** The ID of each path, by path. */
    public static SortedMap<String, String> of(Collection<String> paths) {
        Map<String, List<String>> byCaselessId = new HashMap<>();
        for (String path : paths) {
            byCaselessId
                    .computeIfAbsent(Letters.caseless(plain(path)), id -> new ArrayList<>())
                    .add(path);
        }
        SortedMap<String, String> ids = new TreeMap<>();
        for (List<String> sharing : byCaselessId.values()) {
            for (String path : sharing) {
                ids.put(path, sharing.size() == 1 ? plain(path) : distinct(path));
            }
        }
        return ids;
    }

    private static String distinct(String path) {
        String hash = Hashes.hex(path.getBytes(StandardCharsets.UTF_8));
        return plain(path) + "~" + hash.substring(0, HASH_DIGITS);
    }

    private static String plain(String path) {
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        String id = dot > name ? path.substring(0, dot) : path;
        StringBuilder safe = new StringBuilder(id.length());
        Normalizer2.getNFCInstance()
                .normalize(id)
                .codePoints()
                .forEach(c -> safe.appendCodePoint(isSafe(c) ? c : '-'));
        return safe.toString();
    }

    /** Windows forbids some characters in file names, addresses give a meaning to others. */
    private static boolean isSafe(int c) {
        return c > 0x20 && c != 0x7f && "<>:\"\\|?*#%&'~`{}^[]".indexOf(c) < 0 || c == ' ';
    }
}
