package dev.stele.link;

import dev.stele.model.Card;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.text.Script;
import dev.stele.text.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes the card of a document. */
final class Cards {
    private static final int LONGEST_LEAD = 200;

    /** A lead ends with a sentence if that leaves it at least this long, else within one. */
    private static final int SHORTEST_LEAD = 60;

    private static final Set<String> COUNTED_IN_CHARACTERS = Set.of("zh", "ja", "ko", "yue", "lzh");

    private Cards() {}

    /**
     * @param work ID of the document's work
     */
    static Card of(Document document, String work) {
        return new Card(
                document.id(),
                document.source(),
                document.metadata().with(Field.ABSTRACT, List.of()),
                document.language(),
                length(document),
                lead(document),
                work,
                (int) document.ledger().edits().stream().filter(Cards::changedText).count(),
                (int)
                        document.ledger().edits().stream()
                                .filter(edit -> edit.mode() == Edit.Mode.PROPOSED)
                                .count());
    }

    static Card withWork(Card card, String work) {
        return new Card(
                card.id(),
                card.source(),
                card.metadata(),
                card.language(),
                card.length(),
                card.lead(),
                work,
                card.edits(),
                card.proposals());
    }

    private static boolean changedText(Edit edit) {
        return edit.mode() == Edit.Mode.APPLIED
                && edit.kind() != Edit.Kind.LAYOUT
                && edit.kind() != Edit.Kind.WIDTH;
    }

    private static int length(Document document) {
        boolean inCharacters = COUNTED_IN_CHARACTERS.contains(document.language().base());
        return document.passages().stream()
                .map(Passage::text)
                .mapToInt(text -> inCharacters ? characters(text) : words(text))
                .sum();
    }

    private static int characters(String text) {
        return (int) text.codePoints().filter(c -> c > ' ' && c != 0x3000 && c != 0xa0).count();
    }

    /** Runs of letters and digits, also across {@code - ' .} inside a word; each Han is a word. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            Script script = Script.of(c);
            if (script.countsCharacters() || script == Script.WORD && !inWord) {
                words++;
            }
            inWord = script == Script.WORD || inWord && "-'’.,".indexOf(c) >= 0;
        }
        return words;
    }

    /**
     * The beginning of the text proper, in the document's own language if it has such a passage.
     */
    private static String lead(Document document) {
        return document.passages().stream()
                .min(Comparator.comparingInt(passage -> distance(document, passage)))
                .map(passage -> shortened(passage.text().strip().replaceAll("\\s+", " ")))
                .orElse("");
    }

    private static int distance(Document document, Passage passage) {
        boolean text = passage.role() == Role.BODY || passage.role() == Role.ABSTRACT;
        boolean running =
                passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.LIST_ITEM;
        return (text && running ? 0 : 2) + (passage.language().equals(document.language()) ? 0 : 1);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_LEAD) {
            return text;
        }
        int end = 0;
        for (Range sentence : Sentences.of(text.substring(0, LONGEST_LEAD))) {
            if (sentence.to() < LONGEST_LEAD) {
                end = sentence.to();
            }
        }
        if (end >= SHORTEST_LEAD) {
            return text.substring(0, end);
        }
        int cut = LONGEST_LEAD - 1;
        while (cut > SHORTEST_LEAD && isInsideWord(text, cut)) {
            cut--;
        }
        return text.substring(0, cut).strip() + "…";
    }

    private static boolean isInsideWord(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                || Script.of(text.charAt(at)) == Script.WORD
                        && Script.of(text.charAt(at - 1)) == Script.WORD;
    }
}
