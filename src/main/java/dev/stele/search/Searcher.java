package dev.stele.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Searches a built site by the files that the browser loads, with the same results in the same
 * order as {@code templates/assets/query.js}. Not for several threads.
 */
public final class Searcher {
    private final SortedTable concepts;
    private final Sections sections;
    private final ClauseMatcher matcher;
    private final NearWords nearWords;
    private final Holders holders;
    private final Set<String> stopWords = new HashSet<>();

    /** The work of which a document was asked for last, and whose its sections are. */
    private int lastWork = -1;

    private final Map<Integer, String> documentsOfLast = new HashMap<>();

    /**
     * Opens the index of a site.
     *
     * @param site the folder with {@code index.html}
     * @throws MissingShardException if there is no index, or one of another version
     */
    public Searcher(Path site) {
        this(new Shards(site));
    }

    Searcher(Shards shards) {
        concepts = new SortedTable(shards, IndexFormat.CONCEPTS);
        sections = new Sections(shards);
        Terms terms = new Terms(shards);
        matcher = new ClauseMatcher(terms, new Places(shards));
        holders = new Holders(terms);
        nearWords = new NearWords(terms, run -> !search('"' + run + '"', 1).isEmpty());
        shards.manifest()
                .path(IndexFormat.STOP_WORDS)
                .forEach(word -> stopWords.add(word.asString()));
    }

    /** The first {@code limit} passages for a query. */
    public List<Hit> search(String query, int limit) {
        return answer(query, limit).hits();
    }

    /**
     * The first {@code limit} passages for a query, and what to say about it.
     *
     * @throws MissingShardException if a file of the index is missing
     */
    public Answer answer(String typed, int limit) {
        return answer(typed, new Limit(limit, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /**
     * The best passage of each of the first {@code limit} documents for a query.
     *
     * @throws MissingShardException if a file of the index is missing
     */
    public Answer documents(String typed, int limit) {
        return answer(typed, new Limit(limit, Integer.MAX_VALUE, 1));
    }

    /**
     * The best passage of each document of the first {@code limit} works for a query.
     *
     * @throws MissingShardException if a file of the index is missing
     */
    public Answer works(String typed, int limit) {
        return answer(typed, new Limit(Integer.MAX_VALUE, limit, 1));
    }

    /**
     * Whether nothing that was asked for stands anywhere, so that at best pieces of it were found.
     *
     * @param answer to the query
     */
    public boolean standsNowhere(String typed, Answer answer) {
        long asked =
                Query.parse(typed).scoring(stopWords).stream()
                        .filter(clause -> !clause.without())
                        .count();
        return answer.missing().size() >= asked;
    }

    /** What else the concepts are called that a query names. */
    public Optional<Widening> widening(String typed) {
        return Widening.of(typed, concepts);
    }

    /**
     * The best passage of each document of the first {@code limit} works that a widened query finds
     * and the query itself does not.
     *
     * @param typed the query itself
     * @throws MissingShardException if a file of the index is missing
     */
    public List<Hit> further(Widening widening, String typed, int limit) {
        Results known = asTyped(typed);
        Results all = asTyped(widening.query());
        return all.hits(
                new Limit(Integer.MAX_VALUE, limit, 1), work -> known.passages(work).isEmpty());
    }

    /** How much is wanted at most. */
    private record Limit(int hits, int works, int perDocument) {}

    /**
     * Whether a document is among those that hold a phrase.
     *
     * @param phrase without quotation marks
     * @param work number of the document's work in the index
     * @throws MissingShardException if a file of the index is missing
     */
    boolean finds(String phrase, int work, String document) {
        List<Clause> asked = Query.parse('"' + phrase + '"').clauses();
        if (asked.size() != 1) {
            return false;
        }
        ClauseMatcher.Lookup lookup = matcher.within(asked.get(0));
        return Arrays.stream(holders.of(asked.get(0)))
                .filter(section -> sections.work(section) == work)
                .filter(section -> documentOf(section).equals(document))
                .mapToObj(sections::section)
                .flatMap(section -> section.units().stream())
                .anyMatch(unit -> !matcher.match(lookup, unit).starts().isEmpty());
    }

    /** A work may have thousands of witnesses, each of which is asked for in turn. */
    private String documentOf(int section) {
        if (sections.work(section) != lastWork) {
            lastWork = sections.work(section);
            documentsOfLast.clear();
        }
        return documentsOfLast.computeIfAbsent(
                section, number -> sections.section(number).card().path("id").asString());
    }

    /**
     * Words and strings of the corpus that are one slip of the pen away from one that it does not
     * have; the best first, at most three.
     *
     * @param missing a word or string of {@link Answer#missing}
     */
    public List<String> near(String missing) {
        List<Clause> clauses = Query.parse(missing).clauses();
        if (clauses.size() != 1 || clauses.get(0).parts().size() != 1) {
            return List.of();
        }
        Clause.Part part = clauses.get(0).parts().get(0);
        return nearWords.of(part.kind(), part.text());
    }

    /**
     * The query with what is near in the place of what stands nowhere; empty if anything that was
     * asked for stands somewhere, or nothing is near.
     *
     * @param answer to the query
     */
    public Optional<String> instead(String typed, Answer answer) {
        if (!standsNowhere(typed, answer)) {
            return Optional.empty();
        }
        String instead = typed;
        for (String missing : answer.missing()) {
            boolean named = answer.concepts().stream().anyMatch(it -> it.typed().equals(missing));
            List<String> near = named ? List.of() : near(missing);
            int at = instead.indexOf(missing);
            if (!near.isEmpty() && at >= 0) {
                String after = instead.substring(at + missing.length());
                instead = instead.substring(0, at) + near.get(0) + after;
            }
        }
        return instead.equals(typed) ? Optional.empty() : Optional.of(instead);
    }

    private Answer answer(String typed, Limit limit) {
        Results results = asTyped(typed);
        List<ClauseMatcher.Lookup> lookups = results.asked;
        Set<Clause> nowhere = new LinkedHashSet<>();
        for (ClauseMatcher.Lookup lookup : lookups) {
            boolean alone = lookups.size() == 1 && lookup.uncertain();
            if (lookup.sections().isEmpty() || alone && !stands(lookup)) {
                nowhere.add(lookup.clause());
            }
        }
        List<Clause> asked = lookups.stream().map(ClauseMatcher.Lookup::clause).toList();
        List<Clause> loosened = Query.loosened(asked, nowhere);
        if (!loosened.equals(asked)) {
            results = new Results(lookUp(loosened), true, results.without);
        }
        List<Hit> hits = results.hits(limit, work -> true);
        List<String> missing = nowhere.stream().map(Clause::source).toList();
        Query query = Query.parse(typed);
        return new Answer(hits, missing, offers(typed, query, missing, hits.isEmpty()));
    }

    /** What is found of a query whose strings are not cut into pieces. */
    private Results asTyped(String typed) {
        Map<Boolean, List<Clause>> clauses =
                Query.parse(typed).scoring(stopWords).stream()
                        .collect(Collectors.partitioningBy(Clause::without));
        return new Results(
                lookUp(clauses.getOrDefault(false, List.of())),
                false,
                lookUp(clauses.getOrDefault(true, List.of())));
    }

    private List<ClauseMatcher.Lookup> lookUp(List<Clause> clauses) {
        return clauses.stream().map(matcher::lookUp).toList();
    }

    /** The passages that are found, work by work. */
    private final class Results {
        private final List<ClauseMatcher.Lookup> asked;
        private final List<ClauseMatcher.Lookup> without;
        private final Ranking ranking;
        private final List<Ranking.RankedWork> ranked;

        Results(
                List<ClauseMatcher.Lookup> asked,
                boolean loosened,
                List<ClauseMatcher.Lookup> without) {
            this.asked = asked;
            this.without = without;
            ranking = new Ranking(matcher, sections, asked, loosened);
            ranked = ranking.works();
        }

        List<Ranking.Place> passages(int work) {
            return ranking.passages(work).stream().filter(this::isWanted).toList();
        }

        private boolean isWanted(Ranking.Place place) {
            return without.stream()
                    .allMatch(each -> matcher.match(each, place.unit()).starts().isEmpty());
        }

        List<Hit> hits(Limit limit, IntPredicate wanted) {
            List<Hit> hits = new ArrayList<>();
            Set<Integer> found = new HashSet<>();
            for (Ranking.RankedWork work : ranked) {
                if (hits.size() >= limit.hits() || found.size() >= limit.works()) {
                    break;
                }
                if (!wanted.test(work.work())) {
                    continue;
                }
                Map<String, Integer> shown = new HashMap<>();
                for (Ranking.Place place : passages(work.work())) {
                    Hit hit = hit(place);
                    if (hits.size() < limit.hits()
                            && shown.merge(hit.document(), 1, Integer::sum)
                                    <= limit.perDocument()) {
                        hits.add(hit);
                        found.add(work.work());
                    }
                }
            }
            return hits;
        }
    }

    /** Whether any section holds a clause of several terms. */
    private boolean stands(ClauseMatcher.Lookup lookup) {
        if (lookup.isPlaced()) {
            return !matcher.holding(lookup).isEmpty();
        }
        return lookup.sections().keySet().stream()
                .flatMap(section -> sections.section(section).units().stream())
                .anyMatch(unit -> !matcher.match(lookup, unit).starts().isEmpty());
    }

    private Hit hit(Ranking.Place place) {
        Sections.Section section = sections.section(place.section());
        String document = section.card().path("id").asString();
        return new Hit(
                section.work(),
                sections.documents(place.section()),
                document,
                place.unit().anchor(),
                place.score(),
                section.card().path("title").asString(document),
                place.unit().text());
    }

    private List<Answer.ConceptOffer> offers(
            String typed, Query query, List<String> missing, boolean nothing) {
        List<Answer.ConceptOffer> offers = new ArrayList<>();
        Set<String> offered = new HashSet<>();
        if (nothing) {
            offer(typed.strip(), query.label(), offers, offered);
        }
        missing.forEach(source -> offer(source, IndexFormat.labelKey(source), offers, offered));
        return offers;
    }

    private void offer(
            String typed, String key, List<Answer.ConceptOffer> offers, Set<String> offered) {
        for (SortedTable.Row row : concepts.range(key, key + "\u0000", 1)) {
            for (JsonNode concept : row.value()) {
                String id = concept.get(0).asString();
                if (offered.add(id)) {
                    offers.add(new Answer.ConceptOffer(typed, id, concept.get(1).asString()));
                }
            }
        }
    }
}
