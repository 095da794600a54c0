package dev.stele.address;

import dev.stele.text.Letters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Addresses of passages, made from what they say: eight base-32 characters of a SHA-256 over the
 * passage's letters and digits (NFKC, lower case). Adding, removing or reordering documents moves
 * none; neither does a change of spaces or punctuation.
 */
public final class Anchors {
    private static final int LENGTH = 8;

    private Anchors() {}

    /** Whether a text may be an anchor. */
    static boolean isAnchor(String text) {
        return text.length() == LENGTH && text.chars().allMatch(Hashes::isBase32);
    }

    /** An anchor for each text, in order; distinct within the list. */
    public static List<String> of(List<String> texts) {
        List<String> anchors = new ArrayList<>(texts.size());
        Set<String> taken = new HashSet<>();
        Map<String, Integer> copies = new HashMap<>();
        String before = "";
        for (String text : texts) {
            String content = Letters.only(text);
            String anchor = hash(content);
            if (taken.contains(anchor)) {
                anchor = hash(before + '\n' + content);
            }
            String repeated = anchor;
            while (!taken.add(anchor)) {
                int copy = copies.merge(repeated, 1, Integer::sum) + 1;
                anchor = hash(before + '\n' + content + '\n' + copy);
            }
            anchors.add(anchor);
            before = content;
        }
        return anchors;
    }

    private static String hash(String content) {
        return Hashes.base32(Hashes.sha256(content.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }
}
