package dev.stele.link;

import dev.stele.model.Mention;
import dev.stele.model.Occurrence;
import dev.stele.model.Range;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The occurrences of one concept at 16 bytes each, so that those of a large corpus fit in memory.
 */
final class OccurrenceList extends AbstractList<Occurrence> implements RandomAccess {
    private static final int FIELDS = 4;

    private final String concept;
    private final List<String> documents;
    private int[] fields = new int[4 * FIELDS];
    private int size;

    /**
     * @param documents IDs of all documents, which occurrences name by their place
     */
    OccurrenceList(String concept, List<String> documents) {
        this.concept = concept;
        this.documents = documents;
    }

    void add(int document, Mention mention) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, at * 2);
        }
        fields[at] = document;
        fields[at + 1] = mention.passage();
        fields[at + 2] = mention.range().from();
        fields[at + 3] = mention.range().to();
        size++;
    }

    @Override
    public Occurrence get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int at = index * FIELDS;
        Range range = new Range(fields[at + 2], fields[at + 3]);
        return new Occurrence(
                documents.get(fields[at]), new Mention(concept, fields[at + 1], range));
    }

    @Override
    public int size() {
        return size;
    }
}
