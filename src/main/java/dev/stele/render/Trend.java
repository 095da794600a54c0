package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Occurrence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many documents of each year mention a concept, in a library large enough for that to tell
 * something.
 */
final class Trend {
    /** Documents of a library from which on it has trends and an overview. */
    static final int LEAST_DOCUMENTS = 50;

    private static final int LEAST_YEARS = 3;

    /** Documents that mention a concept before its years are counted. */
    private static final int LEAST_MENTIONING = 5;

    private static final int MOST_YEARS = 60;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9X])");

    private final Messages messages;
    private final Map<String, String> years = new TreeMap<>();
    private final Map<String, Integer> documents = new TreeMap<>();

    /**
     * One year.
     *
     * @param documents how many documents of the year mention the concept, in words
     * @param width of its bar, 0 to 100
     */
    record Row(String year, String documents, int width) {}

    Trend(Site site) {
        messages = site.messages();
        if (site.library().cards().size() < LEAST_DOCUMENTS) {
            return;
        }
        for (Card card : site.library().cards().values()) {
            Matcher year = YEAR.matcher(card.metadata().value(Field.DATE));
            if (year.find()) {
                years.put(card.id(), year.group());
                documents.merge(year.group(), 1, Integer::sum);
            }
        }
    }

    /** The years in order, none left out; empty when fewer than three have documents. */
    List<Row> of(List<Occurrence> occurrences) {
        if (documents.size() < LEAST_YEARS) {
            return List.of();
        }
        Map<String, Integer> mentioning = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            String year = years.get(occurrence.document());
            if (year != null && seen.add(occurrence.document())) {
                mentioning.merge(year, 1, Integer::sum);
            }
        }
        if (seen.size() < LEAST_MENTIONING) {
            return List.of();
        }
        return documents.entrySet().stream()
                .skip(Math.max(0, documents.size() - MOST_YEARS))
                .map(
                        year -> {
                            int count = mentioning.getOrDefault(year.getKey(), 0);
                            int width = (int) Math.round(100.0 * count / year.getValue());
                            return new Row(
                                    year.getKey(),
                                    messages.say("topic.trend.of", count, year.getValue()),
                                    width);
                        })
                .toList();
    }
}
