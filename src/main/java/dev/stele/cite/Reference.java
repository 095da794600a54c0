package dev.stele.cite;

import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as it is cited: the copy that was seen.
 *
 * @param document its ID in the library
 * @param title in brackets if the document does not state it
 * @param page address of its page in the published library; empty if it is not published
 */
public record Reference(
        String document,
        Language language,
        Metadata metadata,
        String title,
        String page,
        Edition edition) {

    List<String> authors() {
        return metadata.all(Field.AUTHORS).stream().map(fact -> fact.value()).toList();
    }

    Optional<Issued> issued() {
        return metadata.first(Field.DATE).flatMap(Issued::of);
    }

    /** Whether the copy was seen in the library: it is published, or nothing says where else. */
    boolean isInLibrary() {
        return !page.isEmpty() || metadata.value(Field.URL).isEmpty();
    }

    /** Where the copy was seen: the library, or who published it at its address. */
    String website() {
        if (isInLibrary()) {
            return edition.library();
        }
        String republisher = metadata.value(Field.REPUBLISHED_BY);
        return republisher.isEmpty() ? metadata.value(Field.CONTAINER) : republisher;
    }

    /** The address of the copy with the place for a passage; empty if it has none. */
    String address() {
        return page.isEmpty() ? metadata.value(Field.URL) : page + CitedText.PASSAGE;
    }

    /** The address, or the document's ID. */
    String whereabouts() {
        String address = address();
        return address.isEmpty() ? document + CitedText.PASSAGE : address;
    }

    /** Title and whereabouts in one line. */
    public CitedText link() {
        return CitedText.of(title + " " + whereabouts());
    }

    /**
     * What a reader of the citation must know besides, each a sentence in the document's language
     * without its full stop.
     *
     * @param website that the citation names already, or empty
     */
    List<String> notes(String website) {
        Terms terms = Terms.in(language);
        List<String> notes = new ArrayList<>();
        String outlet = metadata.value(Field.CONTAINER);
        if (!outlet.isEmpty() && !outlet.equals(website)) {
            notes.add(terms.say("outlet", outlet));
        }
        String republisher = metadata.value(Field.REPUBLISHED_BY);
        if (!republisher.isEmpty() && !republisher.equals(website)) {
            notes.add(terms.say("republished", republisher));
        }
        String url = metadata.value(Field.URL);
        if (isInLibrary() && !url.isEmpty()) {
            notes.add(terms.say("from", url));
        }
        if (metadata.first(Field.TRANSLATION).isPresent()) {
            notes.add(terms.say("translation"));
        }
        notes.add(library(terms, website));
        return notes;
    }

    /** The library as far as the citation does not name it, and its version. */
    private String library(Terms terms, String website) {
        if (!isInLibrary()) {
            String place = document + CitedText.PASSAGE;
            return terms.say("document", edition.library(), edition.version(), place);
        }
        return website.equals(edition.library())
                ? terms.say("version", edition.version())
                : terms.say("library", edition.library(), edition.version());
    }
}
