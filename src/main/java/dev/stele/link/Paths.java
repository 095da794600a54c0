package dev.stele.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Arithmetic on paths with {@code /} between folders, without a file system. */
final class Paths {
    private Paths() {}

    /** The path's folder with its {@code /}, or the empty string. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without the extension of its name. */
    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** Without {@code .}, {@code ..} and doubled {@code /}; empty if it leads out of the root. */
    static Optional<String> normalised(String path) {
        Deque<String> folders = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
                folders.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                folders.addLast(part);
            }
        }
        return Optional.of(String.join("/", folders));
    }
}
