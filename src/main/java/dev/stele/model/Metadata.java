package dev.stele.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a document, fact by fact. A supplied fact replaces a stated one, a stated one
 * an inferred one; who adds facts decides by {@link #with}.
 */
public record Metadata(Map<Field, List<Fact>> facts) {
    public static final Metadata EMPTY = new Metadata(Map.of());

    public Metadata {
        EnumMap<Field, List<Fact>> copy = new EnumMap<>(Field.class);
        facts.forEach(
                (field, values) -> {
                    Check.that(
                            field.repeatable() || values.size() <= 1,
                            field.key(),
                            values,
                            "has one value");
                    if (!values.isEmpty()) {
                        copy.put(field, List.copyOf(values));
                    }
                });
        facts = Collections.unmodifiableMap(copy);
    }

    public List<Fact> all(Field field) {
        return facts.getOrDefault(field, List.of());
    }

    public Optional<Fact> first(Field field) {
        return all(field).stream().findFirst();
    }

    /** The first value, or the empty string. */
    public String value(Field field) {
        return first(field).map(Fact::value).orElse("");
    }

    /** The same metadata with {@code values} as all that is known of {@code field}. */
    public Metadata with(Field field, List<Fact> values) {
        EnumMap<Field, List<Fact>> copy = new EnumMap<>(Field.class);
        copy.putAll(facts);
        copy.put(field, values);
        return new Metadata(copy);
    }
}
