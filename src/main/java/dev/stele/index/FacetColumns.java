package dev.stele.index;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns by which results are narrowed and sorted, each a shard of its own that is read when
 * somebody asks for it. A new facet is a line of {@link #FACETS}: a name, and the values that a
 * document has of it, which may be several.
 */
final class FacetColumns {
    /** The first date of a statement in EDTF, to the day where it has one. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private static final Map<String, Function<Card, List<String>>> FACETS = facets();

    private final Map<String, List<List<List<String>>>> columns = new LinkedHashMap<>();

    /** How a value is written, by its folded form: an outlet is one in both scripts. */
    private final Map<String, String> spellings = new HashMap<>();

    FacetColumns() {
        FACETS.keySet().forEach(name -> columns.put(name, new ArrayList<>()));
    }

    private static Map<String, Function<Card, List<String>>> facets() {
        Map<String, Function<Card, List<String>>> facets = new LinkedHashMap<>();
        facets.put("language", FacetColumns::languages);
        facets.put("kind", card -> values(card, Field.KIND));
        facets.put("outlet", card -> values(card, Field.CONTAINER));
        facets.put("date", FacetColumns::dates);
        return facets;
    }

    private static List<String> languages(Card card) {
        return card.language().equals(Language.UNKNOWN)
                ? List.of()
                : List.of(card.language().tag());
    }

    private static List<String> values(Card card, Field field) {
        return card.metadata().all(field).stream().map(fact -> fact.value()).distinct().toList();
    }

    private static List<String> dates(Card card) {
        Matcher date = DATE.matcher(card.metadata().value(Field.DATE));
        return date.find() ? List.of(date.group()) : List.of();
    }

    /** Adds the next work, by the cards of its witnesses in order. */
    void add(List<Card> witnesses) {
        columns.forEach(
                (name, works) ->
                        works.add(
                                witnesses.stream()
                                        .map(FACETS.get(name))
                                        .map(values -> values.stream().map(this::spelled).toList())
                                        .toList()));
    }

    private String spelled(String value) {
        return spellings.computeIfAbsent(Folding.of(value), folded -> value);
    }

    /** Writes the columns that say anything; their ids by name, as JSON. */
    String write(ShardFiles files) {
        JsonObject ids = new JsonObject();
        columns.forEach(
                (name, works) -> {
                    TreeSet<String> values = new TreeSet<>();
                    works.forEach(work -> work.forEach(values::addAll));
                    if (!values.isEmpty()) {
                        String column = column(List.copyOf(values), works);
                        ids.raw(name, Json.quote(files.add("facet", column)));
                    }
                });
        return ids.toString();
    }

    private static String column(List<String> values, List<List<List<String>>> works) {
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        String rows =
                works.stream()
                        .map(work -> row(work, numbers))
                        .collect(Collectors.joining(",", "[", "]"));
        return new JsonObject().raw("values", Json.strings(values)).raw("works", rows).toString();
    }

    /** One entry where all witnesses have the same, else a list with one for each. */
    private static String row(List<List<String>> work, Map<String, Integer> numbers) {
        List<String> witnesses = work.stream().map(values -> entry(values, numbers)).toList();
        boolean same = witnesses.stream().distinct().count() == 1;
        // A list of values must not be taken for a list of witnesses.
        return same && !witnesses.get(0).startsWith("[")
                ? witnesses.get(0)
                : "[" + String.join(",", witnesses) + "]";
    }

    private static String entry(List<String> values, Map<String, Integer> numbers) {
        if (values.size() == 1) {
            return String.valueOf(numbers.get(values.get(0)));
        }
        return values.isEmpty() ? "-1" : Json.numbers(values.stream().map(numbers::get).toList());
    }
}
