package dev.stele.render;

import dev.stele.cite.CitedTitle;
import dev.stele.model.Card;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Optional;

/** What a document is called in headings and lists. A file's name is never a title. */
final class Titles {
    private final Messages messages;

    Titles(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param devised whether it stands in brackets, because the source does not state it
     * @param mark what it is instead of stated: {@code inferred}, {@code supplied}
     * @param reason who supplied it and why, or what it follows from
     */
    record Title(String text, String lang, boolean devised, String mark, SafeString reason) {
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
        CitedTitle title = CitedTitle.of(metadata, language, lead, messages.say("title.none"));
        Optional<Fact> known = metadata.first(Field.TITLE);
        if (known.isPresent()) {
            Fact fact = known.get();
            return new Title(
                    title.text(),
                    Tongues.tag(Tongues.of(fact.value(), language)),
                    title.devised(),
                    new FactViews(messages).mark(fact),
                    new FactViews(messages).reason(fact));
        }
        if (lead.isBlank()) {
            return new Title(
                    title.text(), messages.language().tag(), true, "", FactViews.NO_REASON);
        }
        return new Title(
                title.text(),
                Tongues.tag(language),
                true,
                messages.say("status.inferred"),
                new SafeString(Html.escaped(messages.say("title.from-lead"))));
    }
}
