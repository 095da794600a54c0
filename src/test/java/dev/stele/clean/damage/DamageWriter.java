package dev.stele.clean.damage;

import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;

/** Writes a damaged text piece by piece and remembers where it is damaged. */
final class DamageWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Damaged.Place> places = new ArrayList<>();
    private final List<Range> asides = new ArrayList<>();

    DamageWriter sound(CharSequence piece) {
        text.append(piece);
        return this;
    }

    /** Writes {@code piece} where {@code sound} stood. */
    DamageWriter damaged(String piece, String sound) {
        int from = text.length();
        text.append(piece);
        places.add(new Damaged.Place(new Range(from, text.length()), sound));
        return this;
    }

    /** Writes a piece whose change does not count, for better or worse. */
    DamageWriter aside(String piece) {
        asides.add(new Range(text.length(), text.length() + piece.length()));
        text.append(piece);
        return this;
    }

    Damaged damaged() {
        return new Damaged(text.toString(), places, asides);
    }
}
