package dev.stele.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keys with bytes in a temporary file, written once from first to last and read back in the same
 * order. What does not fit into memory goes there in sorted runs.
 */
public final class RunFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DataOutputStream output;

    /**
     * Opens an empty file.
     *
     * @throws UncheckedIOException if the system has no room for temporary files
     */
    public RunFile() {
        try {
            file = Files.createTempFile("stele-", ".run");
            output =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for a part of the index", e);
        }
    }

    /** Appends a key of at most 65,535 bytes and the first {@code length} bytes of an array. */
    public void append(String key, byte[] bytes, int length) {
        try {
            output.writeUTF(key);
            output.writeInt(length);
            output.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write to " + file, e);
        }
    }

    /** Ends writing and reads from the beginning. */
    public Reader read() {
        try {
            output.close();
            return new Reader(
                    new DataInputStream(
                            new BufferedInputStream(Files.newInputStream(file), BUFFER)));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read back " + file, e);
        }
    }

    /** The entries of a file, one at a time. */
    public final class Reader implements AutoCloseable {
        private final DataInputStream input;
        private String key = "";
        private byte[] bytes = {};

        private Reader(DataInputStream input) {
            this.input = input;
        }

        /** Goes on to the next entry; false after the last. */
        public boolean next() {
            try {
                key = input.readUTF();
                bytes = new byte[input.readInt()];
                input.readFully(bytes);
                return true;
            } catch (EOFException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException("could not read back " + file, e);
            }
        }

        public String key() {
            return key;
        }

        /** The bytes of the entry; the caller's own. */
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public void close() {
            try {
                input.close();
            } catch (IOException e) {
                throw new UncheckedIOException("could not close " + file, e);
            }
        }
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            output.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + file, e);
        }
    }
}
