package dev.stele.export;

import dev.stele.address.Hrefs;
import dev.stele.address.PublicPaths;
import dev.stele.cite.CitedTitle;
import dev.stele.cite.Edition;
import dev.stele.cite.Reference;
import dev.stele.cite.Rights;
import dev.stele.model.Card;
import dev.stele.model.Corpus;
import dev.stele.model.Library;
import dev.stele.model.Metadata;
import dev.stele.model.Work;
import java.util.HashMap;
import java.util.Map;

/** What all exports of a library say of its documents in the same way. Safe for several threads. */
final class Holdings {
    private final Library library;
    private final Descriptions words;
    private final Edition edition;
    private final Map<String, String> relations = new HashMap<>();

    Holdings(Library library, Descriptions words) {
        this.library = library;
        this.words = words;
        this.edition = Edition.of(library);
        for (Work work : library.works()) {
            for (Work.Witness witness : work.witnesses()) {
                relations.put(witness.document(), witness.relation());
            }
        }
    }

    Library library() {
        return library;
    }

    Corpus corpus() {
        return library.corpus();
    }

    Descriptions words() {
        return words;
    }

    Edition edition() {
        return edition;
    }

    /** The title, in brackets if the document does not state it. */
    String title(Card card) {
        return CitedTitle.of(card, words.say("untitled")).bracketed();
    }

    /** What the document is to the one to cite of its work: {@code cite}, {@code copy} … */
    String relation(String document) {
        return relations.getOrDefault(document, "");
    }

    /** The document's own rights, else the library's. */
    Rights rights(Metadata metadata) {
        return Rights.of(metadata, corpus());
    }

    /**
     * The address of a file of the site: in full if the site is published, else from its folder.
     */
    String address(String path) {
        return corpus().base().orElse("") + Hrefs.encode(path);
    }

    /** The document as it is cited. */
    Reference reference(Card card) {
        String page = corpus().base().isEmpty() ? "" : address(PublicPaths.document(card.id()));
        return new Reference(
                card.id(), card.language(), card.metadata(), title(card), page, edition);
    }
}
