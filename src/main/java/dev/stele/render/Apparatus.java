package dev.stele.render;

import dev.stele.model.Edit;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import dev.stele.model.Supplied;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;

/** The notes on the places of one text: repairs, proposals, and what a person added. */
final class Apparatus {
    private static final SafeString NOTHING = new SafeString("");

    private final Messages messages;
    private final Witnesses witnesses;
    private final List<Note> notes = new ArrayList<>();

    Apparatus(Messages messages, Witnesses witnesses) {
        this.messages = messages;
        this.witnesses = witnesses;
    }

    /**
     * One note.
     *
     * @param number from 1, in the order of the text
     * @param quote the words that it is about, as cleaned
     * @param lang of the quote
     * @param source what the source has in their place, quoted; empty where it has the same
     * @param proposal what they might be instead, quoted; empty for none
     * @param kind what sort of note it is
     * @param reason why, leading to the witnesses that it names
     * @param origin rule and confidence, or the person
     */
    record Note(
            int number,
            String quote,
            String lang,
            SafeString source,
            SafeString proposal,
            String kind,
            SafeString reason,
            SafeString origin) {
        public String id() {
            return "note-" + number;
        }

        public boolean hasSource() {
            return !source.toString().isEmpty();
        }

        public boolean hasProposal() {
            return !proposal.toString().isEmpty();
        }

        public String ref() {
            return "ref-" + number;
        }
    }

    List<Note> notes() {
        return notes;
    }

    Note repair(Passage passage, Range range, Edit edit) {
        return add(
                new Note(
                        notes.size() + 1,
                        range.of(passage.text()),
                        Tongues.tag(passage.language()),
                        quoted(passage, edit.before()),
                        NOTHING,
                        messages.say("note.restored"),
                        reason(edit),
                        origin(edit)));
    }

    Note proposal(Passage passage, Range range, Edit edit) {
        return add(
                new Note(
                        notes.size() + 1,
                        range.of(passage.text()),
                        Tongues.tag(passage.language()),
                        NOTHING,
                        edit.after().equals(edit.before())
                                ? NOTHING
                                : quoted(passage, edit.after()),
                        messages.say(edit.after().isBlank() ? "note.doubtful" : "note.proposed"),
                        reason(edit),
                        origin(edit)));
    }

    Note supplied(Passage passage, Supplied.Note note) {
        return add(
                new Note(
                        notes.size() + 1,
                        note.quote(),
                        Tongues.tag(passage.language()),
                        NOTHING,
                        NOTHING,
                        messages.say("note.supplied"),
                        Html.in(
                                Tongues.ofRemark(note.text(), messages.language()),
                                messages.language(),
                                note.text()),
                        messages.markup(
                                "note.by",
                                new FactViews(messages)
                                        .supplied(note.by(), note.on(), note.evidence()))));
    }

    private static SafeString quoted(Passage passage, String words) {
        String tag = Tongues.tag(passage.language());
        return words.isBlank()
                ? NOTHING
                : new SafeString(
                        (tag.isEmpty() ? "<q>" : "<q lang=\"" + Html.escaped(tag) + "\">")
                                + Html.escaped(words.strip())
                                + "</q>");
    }

    /** The ID of a witness is no name for readers: its title stands in its place. */
    private SafeString reason(Edit edit) {
        String reason = Reasons.in(messages.language()).markup(edit.reason()).toString();
        for (DocumentView.WitnessView witness : witnesses.named(edit.reason())) {
            String link =
                    "<a href=\""
                            + Html.escaped(witness.href())
                            + "\" lang=\""
                            + witness.title().lang()
                            + "\">"
                            + witness.title().drawn()
                            + "</a>";
            reason = reason.replace(Html.escaped(witness.document()), link);
        }
        return new SafeString(reason);
    }

    private SafeString origin(Edit edit) {
        return messages.markup(
                "note.origin",
                new SafeString("<code>" + Html.escaped(edit.rule()) + "</code>"),
                percent(edit.confidence()));
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private Note add(Note note) {
        notes.add(note);
        return note;
    }
}
