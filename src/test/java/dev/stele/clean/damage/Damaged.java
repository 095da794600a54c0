package dev.stele.clean.damage;

import dev.stele.model.Range;
import java.util.List;

/**
 * A text that was made worse, and where.
 *
 * @param text as damaged
 * @param places in order, without overlap
 * @param asides what was damaged on the way to them and is not counted
 */
public record Damaged(String text, List<Place> places, List<Range> asides) {
    public Damaged {
        places = List.copyOf(places);
        asides = List.copyOf(asides);
    }

    /**
     * One damaged place.
     *
     * @param range in the damaged text
     * @param sound what stood there before
     */
    public record Place(Range range, String sound) {}
}
