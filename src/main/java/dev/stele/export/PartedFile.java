package dev.stele.export;

import dev.stele.address.Hashes;
import dev.stele.address.PublicPaths;
import dev.stele.model.Dataset;
import dev.stele.model.SiteOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that is written entry by entry and cut into numbered parts before it grows too large. Each
 * part is a whole file of its format, with head and tail.
 */
final class PartedFile {
    /** Bytes of a part, unless a single entry has more: what an editor opens and a host takes. */
    static final int MOST_BYTES = 8_000_000;

    private final String name;
    private final String extension;
    private final Frame frame;
    private final SiteOutput output;
    private final int most;
    private final List<Dataset.File> files = new ArrayList<>();

    /** What the part holds so far; joined once, when it is written. */
    private final List<byte[]> pieces = new ArrayList<>();

    private int size;
    private long entries;

    /** What stands before, between and behind the entries of each part. */
    record Frame(String head, String separator, String tail) {
        static final Frame LINES = new Frame("", "", "");
    }

    PartedFile(String name, String extension, Frame frame, SiteOutput output) {
        this(name, extension, frame, output, MOST_BYTES);
    }

    PartedFile(String name, String extension, Frame frame, SiteOutput output, int most) {
        this.name = name;
        this.extension = extension;
        this.frame = frame;
        this.output = output;
        this.most = most;
    }

    /** Adds an entry with its line break. */
    void add(String entry) {
        byte[] bytes = PlainText.utf8(entry);
        if (size > 0 && size + bytes.length > most) {
            flush();
        }
        append(PlainText.utf8(size == 0 ? frame.head() : frame.separator()));
        append(bytes);
        entries++;
    }

    private void append(byte[] piece) {
        if (piece.length > 0) {
            pieces.add(piece);
            size += piece.length;
        }
    }

    /** How many entries were added. */
    long entries() {
        return entries;
    }

    /** Writes what is left, an empty file if there is nothing; all parts in order. */
    List<Dataset.File> finish() {
        if (size > 0 || files.isEmpty()) {
            if (size == 0) {
                append(PlainText.utf8(frame.head()));
            }
            flush();
        }
        return List.copyOf(files);
    }

    private void flush() {
        append(PlainText.utf8(frame.tail()));
        byte[] content = new byte[size];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, content, at, piece.length);
            at += piece.length;
        }
        pieces.clear();
        size = 0;
        String path = PublicPaths.part(name, extension, files.size() + 1);
        output.put(path, content);
        files.add(new Dataset.File(path, content.length, Hashes.hex(content)));
    }
}
