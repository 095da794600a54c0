package dev.stele.render;

import dev.stele.cite.Contact;
import dev.stele.cite.Rights;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import dev.stele.model.Role;
import dev.stele.model.Status;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts as a page shows them: stated plain, the others with where they come from one click away.
 */
final class FactViews {
    /** The facts of a page's head, in the order in which readers ask for them. */
    static final List<Field> SHOWN =
            List.of(
                    Field.CONTAINER,
                    Field.AUTHORS,
                    Field.REPUBLISHED_BY,
                    Field.SERIES,
                    Field.DATE,
                    Field.KIND,
                    Field.ORIGINAL_LANGUAGE,
                    Field.KEYWORDS,
                    Field.CLASSIFICATION,
                    Field.RETRIEVED,
                    Field.URL);

    /** Of what is stated and needs none. */
    static final SafeString NO_REASON = new SafeString("");

    private final Messages messages;

    FactViews(Messages messages) {
        this.messages = messages;
    }

    /** A labelled fact with its values. */
    record FactView(String label, List<ValueView> values) {}

    /**
     * @param lang of the value; empty where it is not known
     * @param href where the value leads, or empty
     * @param datetime the value for machines, or empty
     * @param bracketed whether a person supplied it
     * @param mark {@code inferred} or {@code supplied}; empty for a stated value
     * @param reason the evidence; empty for a stated value
     */
    record ValueView(
            String text,
            String lang,
            String href,
            String datetime,
            boolean bracketed,
            String mark,
            SafeString reason) {}

    /**
     * How a translation is announced.
     *
     * @param quoted whether {@code text} is what the source itself says
     */
    record TranslationView(
            String text, String lang, boolean quoted, String mark, SafeString reason) {
        public boolean hasReason() {
            return !reason.toString().isEmpty();
        }
    }

    /** The word for a fact that is not stated; empty for one that is. */
    String mark(Fact fact) {
        return switch (fact.status()) {
            case STATED -> "";
            case INFERRED -> messages.say("status.inferred");
            case SUPPLIED -> messages.say("status.supplied");
        };
    }

    /** What a fact follows from, or who supplied it, when and why; empty for a stated one. */
    SafeString reason(Fact fact) {
        return switch (fact.status()) {
            case STATED -> NO_REASON;
            case INFERRED -> Reasons.in(messages.language()).markup(fact.evidence());
            case SUPPLIED -> supplied(fact.by(), fact.on(), fact.evidence());
        };
    }

    /** By whom something was supplied, when and why, as far as they say. */
    SafeString supplied(String by, String on, String why) {
        String who =
                by.isEmpty() ? messages.say("supplied.by.nobody") : messages.say("supplied.by", by);
        String when =
                on.isEmpty() ? who : messages.say("supplied.on", who, new Edtf(messages).shown(on));
        Language own = messages.language();
        return why.isEmpty()
                ? new SafeString(Html.escaped(when))
                : messages.markup(
                        "supplied.why", when, Html.in(Tongues.ofRemark(why, own), own, why));
    }

    /** What is known of the document, and that its date is not. */
    List<FactView> head(Metadata metadata, Language language) {
        List<FactView> facts = new ArrayList<>();
        for (Field field : SHOWN) {
            List<Fact> values = metadata.all(field);
            if (!values.isEmpty()) {
                facts.add(
                        new FactView(
                                messages.say("field." + field.key()),
                                values.stream()
                                        .map(fact -> value(field, fact, language))
                                        .toList()));
            } else if (field == Field.DATE) {
                facts.add(plain("field.date", messages.say("date.undated")));
            }
        }
        return facts;
    }

    /**
     * The document's rights, else those of the library; that they are not stated if neither has.
     */
    FactView rights(Metadata metadata, Language language, Corpus corpus) {
        return metadata.first(Field.RIGHTS)
                .map(
                        fact ->
                                new FactView(
                                        messages.say("field.rights"),
                                        List.of(value(Field.RIGHTS, fact, language))))
                .orElseGet(
                        () ->
                                rights(
                                        corpus,
                                        messages.say("rights.library"),
                                        messages.markup("rights.library.reason")));
    }

    /** The rights of the library. */
    FactView rights(Corpus corpus) {
        return rights(corpus, "", NO_REASON);
    }

    private FactView rights(Corpus corpus, String mark, SafeString reason) {
        Rights rights = Rights.of(corpus.rights());
        if (rights.isEmpty()) {
            return plain("field.rights", messages.say("rights.none"));
        }
        return new FactView(
                messages.say("field.rights"),
                List.of(linked(rights.shown(), rights.uri(), mark, reason)));
    }

    /** Whom to ask; nothing if nobody is named. */
    Optional<FactView> contact(Corpus corpus) {
        Contact contact = Contact.of(corpus.contact());
        return contact.text().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FactView(
                                messages.say("field.contact"),
                                List.of(linked(contact.text(), contact.address(), "", NO_REASON))));
    }

    private ValueView linked(String text, String address, String mark, SafeString reason) {
        return new ValueView(
                text,
                Tongues.tag(Tongues.of(text, messages.language())),
                ExternalAddress.of(address).orElse(""),
                "",
                false,
                mark,
                reason);
    }

    /** A fact of the interface's own, which needs no evidence. */
    FactView plain(String label, String value) {
        return new FactView(
                messages.say(label),
                List.of(
                        new ValueView(
                                value, messages.language().tag(), "", "", false, "", NO_REASON)));
    }

    private ValueView value(Field field, Fact fact, Language language) {
        Language own = messages.language();
        String text = fact.value();
        String lang = own.tag();
        String href = "";
        String datetime = "";
        switch (field) {
            case DATE, RETRIEVED -> {
                text = new Edtf(messages).shown(fact.value());
                datetime = Edtf.datetime(fact.value());
            }
            case KIND -> text = kind(fact.value());
            case ORIGINAL_LANGUAGE -> text = messages.name(new Language(fact.value()));
            case RIGHTS -> {
                Rights rights = Rights.of(fact.value());
                text = rights.shown();
                href = ExternalAddress.of(rights.uri()).orElse("");
                lang = Tongues.tag(Tongues.of(text, language));
            }
            case URL -> {
                href = ExternalAddress.of(fact.value()).orElse("");
                lang = Tongues.tag(Tongues.of(text, language));
            }
            default -> lang = Tongues.tag(Tongues.of(text, language));
        }
        return new ValueView(
                text,
                lang,
                href,
                datetime,
                fact.status() == Status.SUPPLIED,
                mark(fact),
                reason(fact));
    }

    String kind(String kind) {
        return messages.sayOr("kind.", kind);
    }

    /** The notice itself where the text has one, else that the document is a translation. */
    Optional<TranslationView> translation(Document document) {
        Optional<TranslationView> notice =
                document.metadata()
                        .first(Field.TRANSLATION)
                        .filter(fact -> fact.status() == Status.STATED)
                        .flatMap(
                                fact ->
                                        document.passages().stream()
                                                .filter(it -> it.role() == Role.TRANSLATION_NOTICE)
                                                .findFirst())
                        .map(
                                passage ->
                                        new TranslationView(
                                                passage.text(),
                                                Tongues.tag(passage.language()),
                                                true,
                                                messages.say("status.stated"),
                                                NO_REASON));
        return notice.or(() -> translation(document.metadata(), document.language()));
    }

    Optional<TranslationView> translation(Metadata metadata, Language language) {
        return metadata.first(Field.TRANSLATION)
                .map(
                        fact -> {
                            boolean named = messages.has("translation." + fact.value());
                            return new TranslationView(
                                    messages.sayOr("translation.", fact.value()),
                                    named
                                            ? messages.language().tag()
                                            : Tongues.tag(Tongues.of(fact.value(), language)),
                                    !named && fact.status() == Status.STATED,
                                    fact.status() == Status.STATED
                                            ? messages.say("status.stated")
                                            : mark(fact),
                                    reason(fact));
                        });
    }
}
