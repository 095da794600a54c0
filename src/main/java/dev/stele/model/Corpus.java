package dev.stele.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code corpus.yaml} says about the corpus as a whole; every setting has a default.
 *
 * @param title of the library
 * @param description a paragraph, or the empty string
 * @param language of the interface
 * @param base the address that the site is published at, ending in {@code /}, or empty
 * @param updated an ISO date, or empty
 * @param rights a statement or URI, or empty
 * @param contact an address, or empty
 * @param opensSources whether the sources are published with the site
 * @param opensToRobots whether crawlers may also take sources and data, not only pages
 */
public record Corpus(
        String title,
        String description,
        Language language,
        Optional<String> base,
        String updated,
        String rights,
        String contact,
        boolean opensSources,
        boolean opensToRobots,
        Vocabulary vocabulary,
        List<Supplied> supplied) {

    public Corpus {
        supplied = List.copyOf(supplied);
    }

    /** The settings of a corpus without {@code corpus.yaml}. */
    public static Corpus named(String title) {
        return new Corpus(
                title,
                "",
                Language.ENGLISH,
                Optional.empty(),
                "",
                "",
                "",
                false,
                false,
                Vocabulary.EMPTY,
                List.of());
    }

    /** The same settings for a site published at {@code address}. */
    public Corpus at(String address) {
        return new Corpus(
                title,
                description,
                language,
                Optional.of(address),
                updated,
                rights,
                contact,
                opensSources,
                opensToRobots,
                vocabulary,
                supplied);
    }

    /** The same settings for a library that was last changed on that day, if they name none. */
    public Corpus lastChanged(String day) {
        return new Corpus(
                title,
                description,
                language,
                base,
                updated.isEmpty() ? day : updated,
                rights,
                contact,
                opensSources,
                opensToRobots,
                vocabulary,
                supplied);
    }

    /** The same settings with another vocabulary. */
    public Corpus with(Vocabulary other) {
        return new Corpus(
                title,
                description,
                language,
                base,
                updated,
                rights,
                contact,
                opensSources,
                opensToRobots,
                other,
                supplied);
    }

    /** What was supplied about this source, by its path or its hash. */
    public List<Supplied> supplied(Source source) {
        return supplied.stream()
                .filter(
                        entry ->
                                entry.document().equals(source.path())
                                        || entry.document().equals(source.sha256()))
                .toList();
    }
}
