package dev.stele.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Container;
import dev.stele.model.Documents;
import dev.stele.model.Resolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of a build in one temporary file, so that only their places are held in memory. A
 * document that is put again takes the place of the one before. Safe to use from several threads.
 */
public final class DocumentStore implements Documents, AutoCloseable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultVisibility(
                            v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                    .addMixIn(Container.class, ContainerType.class)
                    .addMixIn(Resolution.class, ResolutionType.class)
                    .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(AnalysedDocument.class);
    private static final ObjectReader READER = MAPPER.readerFor(AnalysedDocument.class);

    /** Bytes in the file of the documents that are kept at hand. */
    private static final int RECENT_BYTES = 8 << 20;

    /** Where a document stands in the file, in bytes. */
    private record Place(long from, int length) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Place> places = new ConcurrentSkipListMap<>();
    private final RecentDocuments recent = new RecentDocuments(RECENT_BYTES);
    private long end;

    /**
     * Opens an empty store.
     *
     * @throws UncheckedIOException if the system has no room for temporary files
     */
    public DocumentStore() {
        try {
            file = Files.createTempFile("stele-", ".documents");
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for the documents", e);
        }
    }

    /** Keeps a document under its ID. */
    public void put(AnalysedDocument document) {
        byte[] bytes = WRITER.writeValueAsBytes(document);
        long from;
        synchronized (this) {
            from = end;
            end += bytes.length;
        }
        write(bytes, from);
        synchronized (recent) {
            places.put(document.id(), new Place(from, bytes.length));
            recent.forget(document.id());
        }
    }

    private void write(byte[] bytes, long from) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, from + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep a document in " + file, e);
        }
    }

    @Override
    public List<String> ids() {
        return List.copyOf(places.keySet());
    }

    @Override
    public AnalysedDocument get(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no document " + id);
        }
        return recent.get(id)
                .orElseGet(
                        () -> {
                            AnalysedDocument document = read(place);
                            synchronized (recent) {
                                if (place.equals(places.get(id))) {
                                    recent.keep(document, place.length());
                                }
                            }
                            return document;
                        });
    }

    private AnalysedDocument read(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining()
                    && channel.read(buffer, place.from() + buffer.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException("could not read a document back from " + file, e);
        }
        return READER.readValue(buffer.array());
    }

    /** Deletes the file; the documents are gone. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + file, e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Container.Quotation.class, name = "quotation"),
        @JsonSubTypes.Type(value = Container.ListLevel.class, name = "list"),
        @JsonSubTypes.Type(value = Container.Cell.class, name = "cell")
    })
    private interface ContainerType {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Resolution.Stated.class, name = "words"),
        @JsonSubTypes.Type(value = Resolution.ByDocument.class, name = "document"),
        @JsonSubTypes.Type(value = Resolution.ByPassage.class, name = "passage"),
        @JsonSubTypes.Type(value = Resolution.Open.class, name = "nothing")
    })
    private interface ResolutionType {}
}
