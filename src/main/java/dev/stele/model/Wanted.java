package dev.stele.model;

import java.util.List;

/**
 * A text that documents of the library cite and that is not in it.
 *
 * @param label what it is called where it is cited first
 * @param address of the web that it was cited with, made from a DOI or the like, or empty
 * @param places where it is cited, in the order of documents and text
 */
public record Wanted(Kind kind, String label, String address, List<Place> places) {

    /** How it is cited. */
    public enum Kind {
        /** As an item of a list of references. */
        REFERENCE,
        /** By its title in 《》. */
        TITLE;

        public String label() {
            return Labels.of(this);
        }
    }

    /**
     * A place in a document.
     *
     * @param passage index, from 0
     */
    public record Place(String document, int passage, Range range) {}

    public Wanted {
        places = List.copyOf(places);
    }

    /** How many documents cite it. */
    public int documents() {
        return (int) places.stream().map(Place::document).distinct().count();
    }
}
