package dev.stele.write;

import dev.stele.model.SiteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Writes a site beside its place and swaps it in by renames when it is complete. Closed before
 * {@link #publish}, it leaves the last good site as it was. A folder that Stele did not make is
 * never emptied: it is known by the file {@code .stele}.
 */
public final class SiteWriter implements SiteOutput, AutoCloseable {
    private static final String MARKER = ".stele";
    private static final String MARKER_TEXT =
            "Stele made this folder and replaces all of it at each build.\n";

    private final Path site;
    private final Path draft;
    private final Path former;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    private SiteWriter(Path site) {
        this.site = site;
        this.draft = site.resolveSibling("." + site.getFileName() + ".new");
        this.former = site.resolveSibling("." + site.getFileName() + ".old");
    }

    /**
     * Begins a site.
     *
     * @param site the folder to replace, or to make
     * @throws ForeignFolderException if something stands there that Stele did not make
     * @throws UncheckedIOException if the folder beside it cannot be written
     */
    public static SiteWriter begin(Path site) {
        SiteWriter writer = new SiteWriter(site.toAbsolutePath().normalize());
        writer.refuseForeign();
        try {
            delete(writer.draft);
            delete(writer.former);
            Files.createDirectories(writer.draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.put(MARKER, MARKER_TEXT.getBytes(StandardCharsets.UTF_8));
        return writer;
    }

    private void refuseForeign() {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFolderException(site, "is not a folder");
        }
        try (Stream<Path> entries = Files.list(site)) {
            if (entries.findAny().isPresent() && !Files.exists(site.resolve(MARKER))) {
                throw new ForeignFolderException(site, "holds files that Stele did not make");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String path, byte[] content) {
        if (!taken.add(path)) {
            throw new IllegalStateException("two files of the site are named " + path);
        }
        Path file = draft.resolve(path).normalize();
        if (!file.startsWith(draft)) {
            throw new IllegalStateException(path + " leads out of the site");
        }
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the site was given up before " + path);
            }
            Path folder = file.getParent();
            if (!folders.contains(folder)) {
                Files.createDirectories(folder);
                folders.add(folder);
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.readLock().unlock();
        }
        bytes.addAndGet(content.length);
    }

    /** The folder in which the site is written until it is published. */
    public Path draft() {
        return draft;
    }

    /** How many files were put, the marker aside. */
    public int files() {
        return taken.size() - 1;
    }

    /** How many bytes were put. */
    public long bytes() {
        return bytes.get();
    }

    /**
     * Puts the finished site in its place.
     *
     * @throws UncheckedIOException if a rename fails; the former site is then put back
     */
    public void publish() {
        try {
            boolean replaces = Files.exists(site, LinkOption.NOFOLLOW_LINKS);
            if (replaces) {
                Files.move(site, former);
            }
            try {
                Files.move(draft, site);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(former, site);
                }
                throw e;
            }
            delete(former);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was not published, after the workers that still write have ended. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
            delete(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.writeLock().unlock();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
