package dev.stele.clean.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of names: words, or words joined by hyphens that stand beside each other. */
public final class NameTable {
    private final Set<String> names;

    /** The names of a table, by its name. */
    public NameTable(String table) {
        this(new HashSet<>(Tables.lines(table)));
    }

    /** These names. */
    public NameTable(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** The first of the names among these words; a blank word parts one name from the next. */
    Optional<String> find(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String joined = words.get(i);
            if (names.contains(joined)) {
                return Optional.of(joined);
            }
            for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
                joined += "-" + words.get(j);
                if (names.contains(joined)) {
                    return Optional.of(joined);
                }
            }
        }
        return Optional.empty();
    }
}
