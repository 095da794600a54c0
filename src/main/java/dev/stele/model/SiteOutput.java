package dev.stele.model;

/** Where the files of a site go. Safe to use from several threads. */
@FunctionalInterface
public interface SiteOutput {

    /**
     * Takes a finished file.
     *
     * @param path relative to the site, with {@code /} between folders
     * @throws IllegalStateException if the path was taken before
     */
    void put(String path, byte[] content);
}
