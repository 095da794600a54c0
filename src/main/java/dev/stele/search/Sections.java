package dev.stele.search;

import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The sections into which works are cut, with their texts. */
final class Sections {
    private static final int MOST_KEPT = 512;

    private final SortedTable texts;
    private final int[] workOf;
    private final int[] firstOf;

    /** Of those that were used last. */
    private final Map<Integer, Section> read =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Section> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    Sections(Shards shards) {
        texts = new SortedTable(shards, IndexFormat.TEXTS);
        JsonNode column = shards.load(shards.manifest().path(IndexFormat.SECTIONS).asString());
        int[] counts = IndexFormat.counts(column.path("counts").asString());
        firstOf = new int[counts.length + 1];
        for (int work = 0; work < counts.length; work++) {
            firstOf[work + 1] = firstOf[work] + counts[work];
        }
        workOf = new int[firstOf[counts.length]];
        for (int work = 0; work < counts.length; work++) {
            Arrays.fill(workOf, firstOf[work], firstOf[work + 1], work);
        }
    }

    /**
     * A section of a work.
     *
     * @param work ID of the work
     * @param witnesses how many the work has, as its first section tells
     * @param card of the document that it is from
     * @param units its passages, and the head of the document where that says something
     */
    record Section(String work, int witnesses, JsonNode card, List<Unit> units) {}

    /**
     * A passage, or the head of a document.
     *
     * @param number in the work
     * @param kind its role, or its form where the role is {@code body}
     * @param tokens of its folded text
     */
    record Unit(int number, String anchor, String kind, String text, List<Token> tokens) {

        /** How many positions it takes. */
        int length() {
            if (tokens.isEmpty()) {
                return 0;
            }
            Token last = tokens.get(tokens.size() - 1);
            return last.position() + last.length();
        }
    }

    /** How many there are. */
    int count() {
        return workOf.length;
    }

    /** The work that a section is from. */
    int work(int section) {
        return workOf[section];
    }

    /**
     * Reads a section.
     *
     * @throws MissingShardException if its shard is missing
     */
    Section section(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    /** IDs of the documents of the work that a section is from, the one to cite first. */
    List<String> documents(int section) {
        int work = workOf[section];
        if (section(firstOf[work]).witnesses() == 1) {
            return List.of(section(section).card().path("id").asString());
        }
        return IntStream.range(firstOf[work], firstOf[work + 1])
                .mapToObj(number -> section(number).card().path("id").asString())
                .distinct()
                .toList();
    }

    private Section read(int number) {
        String key = IndexFormat.number(number);
        List<SortedTable.Row> rows = texts.range(key, key + "\u0000", 1);
        if (rows.isEmpty()) {
            throw new MissingShardException("no section " + key + " in the index");
        }
        JsonNode row = rows.get(0).value();
        int unit = row.get(5).asInt();
        List<Unit> units = new ArrayList<>();
        for (JsonNode text : row.get(6)) {
            if (text.isArray()) {
                String words = text.get(4).asString();
                units.add(
                        new Unit(
                                unit,
                                text.get(0).asString(),
                                text.get(2).asString(),
                                words,
                                Tokens.of(Folding.of(words))));
            }
            unit++;
        }
        return new Section(row.get(1).asString(), row.get(2).size(), row.get(4), units);
    }
}
