package dev.stele.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Searches a built site by the files that the browser loads, with the same results in the same
 * order as {@code templates/assets/query.js}. Not for several threads.
 */
public final class Searcher {
    private final SortedTable cards;
    private final SortedTable texts;
    private final SortedTable concepts;
    private final ClauseMatcher matcher;
    private final int passages;

    /**
     * Opens the index of a site.
     *
     * @param site the folder with {@code index.html}
     * @throws MissingShardException if there is no index, or one of another version
     */
    public Searcher(Path site) {
        Shards shards = new Shards(site);
        cards = new SortedTable(shards, IndexFormat.CARDS);
        texts = new SortedTable(shards, IndexFormat.TEXTS);
        concepts = new SortedTable(shards, IndexFormat.CONCEPTS);
        matcher = new ClauseMatcher(new Terms(shards));
        passages = shards.manifest().path("passages").asInt();
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
        Query query = Query.parse(typed);
        List<Ranking.Found> asked = new ArrayList<>();
        Set<Long> without = new HashSet<>();
        for (Clause clause : query.clauses()) {
            Map<Long, Integer> places = matcher.places(clause);
            if (clause.without()) {
                without.addAll(places.keySet());
            } else {
                asked.add(new Ranking.Found(clause, places));
            }
        }
        List<String> missing =
                asked.stream()
                        .filter(found -> found.places().isEmpty())
                        .map(found -> found.clause().source())
                        .toList();
        List<Hit> hits = hits(new Ranking(matcher, passages).rank(asked, without), limit);
        return new Answer(hits, missing, offers(typed, query, missing, hits.isEmpty()));
    }

    private List<Hit> hits(List<Ranking.RankedWork> works, int limit) {
        List<Hit> hits = new ArrayList<>();
        for (Ranking.RankedWork work : works) {
            if (hits.size() >= limit) {
                break;
            }
            JsonNode card = row(cards, IndexFormat.number(work.work()));
            for (Ranking.Place place : work.places()) {
                if (hits.size() < limit) {
                    hits.add(hit(card, place));
                }
            }
        }
        return hits;
    }

    private Hit hit(JsonNode card, Ranking.Place place) {
        int unit = Terms.unit(place.place());
        String document = "";
        for (JsonNode witness : card.path("documents")) {
            if (witness.path("unit").asInt() <= unit) {
                document = witness.path("id").asString();
            }
        }
        JsonNode text = row(texts, IndexFormat.textKey(Terms.work(place.place()), unit));
        return new Hit(card.path("id").asString(), document, text.get(0).asString(), place.score());
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

    private static JsonNode row(SortedTable table, String key) {
        List<SortedTable.Row> rows = table.range(key, key + "\u0000", 1);
        if (rows.isEmpty()) {
            throw new MissingShardException("no row " + key + " in the index");
        }
        return rows.get(0).value();
    }
}
