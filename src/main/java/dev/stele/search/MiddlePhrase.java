package dev.stele.search;

import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import java.util.List;
import java.util.Optional;

/** A phrase of a document's middle that hardly any other document has. */
final class MiddlePhrase {
    /** Words of a phrase; the longest ones beside each other are the rarest. */
    private static final int WORDS = 3;

    /** Characters of a phrase in a script without spaces. */
    private static final int CHARACTERS = 6;

    /** Tokens around the middle among which it is chosen. */
    private static final int LOOKED_AT = 24;

    private MiddlePhrase() {}

    /** The phrase in the text's own letters; none where the middle has no word. */
    static Optional<String> of(Document document) {
        return middle(document.passages()).flatMap(passage -> of(passage.text()));
    }

    /** The passage at half of the text. */
    private static Optional<Passage> middle(List<Passage> passages) {
        long all = passages.stream().mapToLong(passage -> passage.text().length()).sum();
        long before = 0;
        for (Passage passage : passages) {
            before += passage.text().length();
            if (2 * before >= all) {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(String text) {
        Folded folded = Folding.fold(text);
        List<Token> tokens = Tokens.of(folded.text());
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int middle = tokens.size() / 2;
        int from = Math.max(0, middle - LOOKED_AT / 2);
        int to = Math.min(tokens.size(), from + LOOKED_AT);
        int best = from;
        int longest = 0;
        for (int at = from; at < to; at++) {
            int length = 0;
            for (Token token : tokens.subList(at, end(tokens, at))) {
                length += weight(token);
            }
            if (length > longest) {
                longest = length;
                best = at;
            }
        }
        Token first = tokens.get(best);
        Token last = tokens.get(end(tokens, best) - 1);
        int end = last.kind() == Token.Kind.RUN ? first(last, CHARACTERS) : last.to();
        return Optional.of(text.substring(folded.sourceFrom(first.from()), folded.sourceTo(end)));
    }

    /** A phrase ends with the run that it comes to. */
    private static int end(List<Token> tokens, int from) {
        int end = from;
        while (end < Math.min(from + WORDS, tokens.size())) {
            if (tokens.get(end++).kind() == Token.Kind.RUN) {
                break;
            }
        }
        return end;
    }

    /** A character of a run tells about as much as three letters. */
    private static int weight(Token token) {
        return token.kind() == Token.Kind.RUN
                ? 3 * Math.min(CHARACTERS, token.length())
                : token.text().length();
    }

    /** Where the first characters of a run end. */
    private static int first(Token run, int characters) {
        String text = run.text();
        int count = Math.min(characters, text.codePointCount(0, text.length()));
        return run.from() + text.offsetByCodePoints(0, count);
    }
}
