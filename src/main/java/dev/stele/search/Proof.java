package dev.stele.search;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Document;
import dev.stele.model.Field;
import dev.stele.text.Folded;
import dev.stele.text.Folding;
import dev.stele.text.HanScript;
import dev.stele.text.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Proves of a finished index that every document is found: by its title, by a phrase of its middle,
 * and by both as the other Chinese script writes them. It searches the written files as a reader
 * will. Not for several threads; each needs its own.
 */
public final class Proof {
    /** Tokens of a title that are searched for, so that no query is cut. */
    private static final int MOST = 24;

    /** UTF-16 units of a title that are looked at; a query is not longer. */
    private static final int LONGEST = 900;

    private final Searcher searcher;
    private final Findings findings;

    /**
     * @param site the folder with the finished index
     * @throws MissingShardException if there is no index, or one of another version
     */
    public Proof(Path site, Findings findings) {
        this.searcher = new Searcher(site);
        this.findings = findings;
    }

    /**
     * Searches for a document; what does not find it is a finding.
     *
     * @param work number of its work in the library, from 0
     */
    public void check(int work, Document document) {
        document.metadata()
                .first(Field.TITLE)
                .ifPresent(title -> check(work, document, title.value(), "title"));
        MiddlePhrase.of(document)
                .ifPresent(it -> check(work, document, it, "phrase of its middle"));
    }

    private void check(int work, Document document, String text, String what) {
        String asked = beginning(text);
        if (asked.isEmpty()) {
            return;
        }
        search(work, document, asked, what);
        if (asked.codePoints().noneMatch(c -> Script.of(c) == Script.HAN)) {
            return;
        }
        for (String twin :
                List.of(
                        eachAlone(asked, HanScript::traditional),
                        eachAlone(asked, HanScript::simplified))) {
            // What folds alike is the same query.
            if (!Folding.of(twin).equals(Folding.of(asked))) {
                search(work, document, twin, what + " in the other script");
            }
        }
    }

    /** The text with each of its characters converted, for together they may be other words. */
    private static String eachAlone(String text, UnaryOperator<String> convert) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(convert)
                .collect(Collectors.joining());
    }

    /** The text's first words and runs, none of them cut; empty if it has none. */
    private static String beginning(String text) {
        Folded folded = Folding.fold(text);
        int end = 0;
        for (Token token : Tokens.of(folded.text()).stream().limit(MOST).toList()) {
            int to = folded.sourceTo(token.to());
            end = to <= LONGEST ? to : end;
        }
        return text.substring(0, end);
    }

    private void search(int work, Document document, String text, String what) {
        String phrase = Query.withoutQuotes(text);
        if (!searcher.finds(phrase, work, document.id())) {
            findings.add(
                    Finding.ofFile(
                            document.source().path(),
                            Severity.WARNING,
                            "not-found",
                            "searching for “" + phrase + "”, the " + what + ", does not find it",
                            "build again; if it stays, this is a fault of the index: report it"
                                    + " with the file"));
        }
    }
}
