package dev.stele.model;

import java.util.List;

/**
 * A text that documents of the library cite and that is not in it.
 *
 * @param label what it is called where it is cited first
 * @param address of the web that it was cited with, made from a DOI or the like, or empty
 * @param places where it is cited, in the order of documents and text; of very many the first
 * @param works how many works cite it: witnesses of one count once
 * @param citations how often they cite it, each as its witness that does so most
 * @param repeated in how many places their other witnesses say it again
 */
public record Wanted(
        Kind kind,
        String label,
        String address,
        List<Place> places,
        int works,
        int citations,
        int repeated) {

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
}
