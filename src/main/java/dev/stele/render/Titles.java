package dev.stele.render;

import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import dev.stele.model.Status;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Optional;

/** What a document is called in headings and lists. A file's name is never a title. */
final class Titles {
    private static final int LEAD_CHARACTERS = 30;
    private static final int LEAD_WORDS = 12;

    private final Messages messages;

    Titles(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param devised whether it stands in brackets, because the source does not state it
     * @param mark what it is instead of stated: {@code inferred}, {@code supplied}
     * @param reason who supplied it and why, or what it follows from
     */
    record Title(String text, String lang, boolean devised, String mark, String reason) {
        /** The title with its brackets, as lists draw it. */
        public SafeString drawn() {
            return Wide.of(bracketed());
        }

        /** The title with its brackets. */
        public String bracketed() {
            return devised ? "[" + text + "]" : text;
        }
    }

    Title of(Card card) {
        return of(card.metadata(), card.language(), card.lead());
    }

    Title of(Metadata metadata, Language language, String lead) {
        Optional<Fact> title = metadata.first(Field.TITLE);
        if (title.isPresent()) {
            Fact fact = title.get();
            return new Title(
                    fact.value(),
                    Tongues.tag(Tongues.of(fact.value(), language)),
                    fact.status() != Status.STATED,
                    new FactViews(messages).mark(fact),
                    new FactViews(messages).reason(fact));
        }
        if (lead.isBlank()) {
            return new Title(messages.say("title.none"), messages.language().tag(), true, "", "");
        }
        return new Title(
                opening(lead, language),
                Tongues.tag(language),
                true,
                messages.say("status.inferred"),
                messages.say("title.from-lead"));
    }

    private static String opening(String lead, Language language) {
        String text = lead.strip();
        if (Tongues.isCountedByCharacter(language)) {
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
