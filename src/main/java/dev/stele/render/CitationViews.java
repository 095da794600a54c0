package dev.stele.render;

import dev.stele.cite.CitationFile;
import dev.stele.cite.CitationStyle;
import dev.stele.cite.CitedText;
import dev.stele.cite.Citer;
import dev.stele.cite.ContextObject;
import dev.stele.cite.Edition;
import dev.stele.cite.Reference;
import dev.stele.model.Card;
import dev.stele.model.Document;
import dev.stele.model.Language;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;

/** The ways in which a document's page offers to cite it. May be used by several threads. */
final class CitationViews {
    private final Messages messages;
    private final Edition edition;

    /** Style sheets are for one thread each. */
    private final ThreadLocal<Citer> citers = ThreadLocal.withInitial(Citer::new);

    CitationViews(Messages messages, Edition edition) {
        this.messages = messages;
        this.edition = edition;
    }

    /**
     * A citation.
     *
     * @param key names the style or format for scripts
     * @param lang of its text; empty for formats of programs
     * @param html of the text, with an empty place for what the browser fills in
     */
    record CitationView(String key, String label, String lang, SafeString html) {}

    /**
     * All citations of a document: the styles, the formats, and a link.
     *
     * @param page address of the document's page in the published library, or empty
     */
    List<CitationView> of(Document document, String title, String page) {
        Reference reference =
                new Reference(
                        document.id(),
                        document.language(),
                        document.metadata(),
                        title,
                        page,
                        edition);
        String lang = Tongues.tag(document.language());
        List<CitationView> views = new ArrayList<>();
        for (CitationStyle style : CitationStyle.values()) {
            views.add(view(style.key(), lang, citers.get().cite(reference, style)));
        }
        views.add(view("link", lang, reference.link()));
        for (CitationFile file : CitationFile.values()) {
            views.add(view(file.key(), "", file.of(reference)));
        }
        return views;
    }

    /**
     * What a list tells reference managers of a document.
     *
     * @param page address of the document's page in the published library, or empty
     */
    String contextObject(Card card, String title, String page) {
        return ContextObject.of(
                new Reference(card.id(), card.language(), card.metadata(), title, page, edition));
    }

    private CitationView view(String key, String lang, CitedText text) {
        StringBuilder html = new StringBuilder();
        for (CitedText.Part part : text.parts()) {
            if (part.form() == CitedText.Form.TEXT) {
                html.append(Html.escaped(part.text()));
                continue;
            }
            html.append("<span data-cite=\"").append(part.form().key()).append("\">");
            if (part.form().isDate()) {
                Language own = messages.language();
                String words = messages.say("cite.accessed");
                html.append(
                        lang.isEmpty()
                                ? Html.escaped(words)
                                : Html.in(own, new Language(lang), words).toString());
            }
            html.append("</span>");
        }
        return new CitationView(
                key, messages.say("cite." + key), lang, new SafeString(html.toString().strip()));
    }
}
