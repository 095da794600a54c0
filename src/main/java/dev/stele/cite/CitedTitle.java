package dev.stele.cite;

import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import dev.stele.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * What a document is called. A file's name is never a title: a document without one is called by
 * its first words.
 *
 * @param devised whether it stands in brackets, because the document does not state it
 */
public record CitedTitle(String text, boolean devised) {
    private static final int LEAD_CHARACTERS = 30;
    private static final int LEAD_WORDS = 12;

    /**
     * The title that is known, else the first words.
     *
     * @param untitled what a document is called that has no words either
     */
    public static CitedTitle of(
            Metadata metadata, Language language, String lead, String untitled) {
        Optional<Fact> title = metadata.first(Field.TITLE);
        if (title.isPresent()) {
            return new CitedTitle(title.get().value(), title.get().status() != Status.STATED);
        }
        return new CitedTitle(lead.isBlank() ? untitled : opening(lead, language), true);
    }

    /** The title of the document that the card describes. */
    public static CitedTitle of(Card card, String untitled) {
        return of(card.metadata(), card.language(), card.lead(), untitled);
    }

    /** The title with its brackets. */
    public String bracketed() {
        return devised ? "[" + text + "]" : text;
    }

    private static String opening(String lead, Language language) {
        String text = lead.strip();
        if (language.isCountedByCharacter()) {
            int length = text.codePointCount(0, text.length());
            return length <= LEAD_CHARACTERS
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LEAD_CHARACTERS)) + "…";
        }
        List<String> words = List.of(text.split("\\s+"));
        return words.size() <= LEAD_WORDS
                ? text
                : String.join(" ", words.subList(0, LEAD_WORDS)) + "…";
    }
}
