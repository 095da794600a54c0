package dev.stele.index;

import dev.stele.model.Card;
import dev.stele.model.Concept;
import dev.stele.model.EdtfDate;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Work;
import dev.stele.text.Folding;
import dev.stele.text.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns by which results are narrowed and sorted, each a shard of its own that is read when
 * somebody asks for it. A new facet is a line of {@link #FACETS}: a name, and the values that a
 * document has of it, which may be several.
 */
final class FacetColumns {
    /** The first date of a statement in EDTF, to the day where it has one. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** The column by which results are sorted. */
    private static final String DATE_COLUMN = "date";

    private static final String CONCEPT_COLUMN = "concept";

    /** A span of dates over more years than this says little of any of them. */
    private static final int MOST_YEARS = 10;

    /** The only witness of its work. */
    private static final String ALONE = "alone";

    private static final Set<String> ONLY_ALONE = Set.of(ALONE);

    private static final Map<String, Function<Witness, List<String>>> FACETS = facets();

    private final Library library;

    /** The order in which readers of the interface look values up. */
    private final Comparator<String> order;

    /** What the library's own language calls concepts, by id. */
    private final Map<String, String> labels = new TreeMap<>();

    /** The languages of those labels, where they are in another. */
    private final Map<String, String> foreign = new TreeMap<>();

    private final Map<String, List<String>> conceptsOf;
    private final Map<String, List<List<List<String>>>> columns = new LinkedHashMap<>();

    /** How a value is written, by its folded form: an outlet is one in both scripts. */
    private final Map<String, String> spellings = new HashMap<>();

    /** A document as one of the witnesses of its work. */
    private record Witness(Card card, String relation, List<String> concepts) {}

    FacetColumns(Library library) {
        this.library = library;
        this.order = SortOrder.of(library.corpus().language().tag());
        library.corpus().vocabulary().concepts().forEach(this::name);
        this.conceptsOf = concepts(library);
        FACETS.keySet().forEach(name -> columns.put(name, new ArrayList<>()));
        library.works().forEach(this::add);
    }

    private static Map<String, Function<Witness, List<String>>> facets() {
        Map<String, Function<Witness, List<String>>> facets = new LinkedHashMap<>();
        facets.put("language", witness -> languages(witness.card()));
        facets.put("kind", witness -> values(witness.card(), Field.KIND));
        facets.put("outlet", witness -> values(witness.card(), Field.CONTAINER));
        facets.put("year", witness -> years(witness.card()));
        facets.put(CONCEPT_COLUMN, Witness::concepts);
        facets.put("version", witness -> List.of(witness.relation()));
        facets.put(DATE_COLUMN, witness -> dates(witness.card()));
        return facets;
    }

    /** The ids of the concepts that each document mentions, in the order of the vocabulary. */
    private static Map<String, List<String>> concepts(Library library) {
        Map<String, List<String>> concepts = new HashMap<>();
        for (Concept concept : library.corpus().vocabulary().concepts()) {
            library.occurrences().getOrDefault(concept.id(), List.of()).stream()
                    .map(occurrence -> occurrence.document())
                    .distinct()
                    .forEach(
                            document ->
                                    concepts.computeIfAbsent(document, d -> new ArrayList<>())
                                            .add(concept.id()));
        }
        return concepts;
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

    /** Each year that the document's date may be in; those of a span while they are few. */
    private static List<String> years(Card card) {
        String date = card.metadata().value(Field.DATE);
        if (!EdtfDate.isDate(date)) {
            return List.of();
        }
        Optional<Integer> first = new EdtfDate(date).first().map(FacetColumns::year);
        int from = first.orElse(0);
        int to = new EdtfDate(date).last().map(FacetColumns::year).orElse(from);
        return first.isEmpty() || to - from >= MOST_YEARS
                ? List.of()
                : IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, day.indexOf('-')));
    }

    private void name(Concept concept) {
        Language own = library.corpus().language();
        labels.put(concept.id(), concept.label(own));
        String language = concept.labelLanguage(own);
        if (!language.equals(own.tag())) {
            foreign.put(concept.id(), language);
        }
    }

    private void add(Work work) {
        boolean alone = work.witnesses().size() == 1;
        List<Witness> witnesses =
                work.witnesses().stream()
                        .map(
                                it ->
                                        new Witness(
                                                library.card(it.document()),
                                                alone ? ALONE : it.relation(),
                                                conceptsOf.getOrDefault(it.document(), List.of())))
                        .toList();
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
                    TreeSet<String> values = new TreeSet<>(order(name));
                    works.forEach(work -> work.forEach(values::addAll));
                    if (!values.isEmpty() && !values.equals(ONLY_ALONE)) {
                        String column = column(name, List.copyOf(values), works);
                        ids.raw(name, Json.quote(files.add("facet", column)));
                    }
                });
        return ids.toString();
    }

    private String column(String name, List<String> values, List<List<List<String>>> works) {
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        String rows =
                works.stream()
                        .map(work -> row(work, numbers))
                        .collect(Collectors.joining(",", "[", "]"));
        JsonObject column = new JsonObject().raw("values", Json.strings(values));
        if (name.equals(CONCEPT_COLUMN)) {
            column.raw("labels", Json.strings(values.stream().map(this::label).toList()));
            if (values.stream().anyMatch(foreign::containsKey)) {
                column.raw(
                        "languages",
                        Json.strings(
                                values.stream().map(it -> foreign.getOrDefault(it, "")).toList()));
            }
        }
        return column.raw("works", rows).toString();
    }

    /** Dates by their digits, concepts by what they are called, all others by themselves. */
    private Comparator<String> order(String column) {
        return switch (column) {
            case DATE_COLUMN -> Comparator.naturalOrder();
            case CONCEPT_COLUMN ->
                    Comparator.comparing(this::label, order)
                            .thenComparing(Comparator.naturalOrder());
            default -> order;
        };
    }

    private String label(String concept) {
        return labels.getOrDefault(concept, concept);
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
