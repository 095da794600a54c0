package dev.stele.link;

import dev.stele.model.Document;
import dev.stele.model.Passage;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Digital object identifiers, in the form that Crossref recommends for matching modern ones. */
final class Doi {
    private static final Pattern FORM =
            Pattern.compile("(?<![A-Za-z0-9./])10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9]");

    /** A passage that states the document's own and nothing else. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)(?:doi|数字对象标识符)?\\s*[:：]?\\s*(?:https?://(?:dx\\.)?doi\\.org/)?("
                            + "10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9])");

    /** Passages at the beginning of a document that may state its own. */
    private static final int HEAD = 20;

    private Doi() {}

    /** Where a text has one. */
    static List<Range> all(String text) {
        List<Range> all = new ArrayList<>();
        if (text.contains("10.")) {
            for (Matcher doi = FORM.matcher(text); doi.find(); ) {
                all.add(new Range(doi.start(), doi.end()));
            }
        }
        return all;
    }

    /** The address of the one that a document states as its own before its text begins. */
    static Optional<String> own(Document document) {
        return Stream.concat(
                        frontMatter(document),
                        document.passages().stream().limit(HEAD).map(Passage::text))
                .filter(text -> text.contains("10."))
                .map(text -> OWN.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(doi -> address(doi.group(1)))
                .findFirst();
    }

    /** The lines that stood before all passages and became facts. */
    private static Stream<String> frontMatter(Document document) {
        return document.ledger().edits().stream()
                .limit(1)
                .filter(edit -> edit.range().from() == 0)
                .flatMap(edit -> edit.before().lines());
    }

    static String address(String doi) {
        return "https://doi.org/" + doi;
    }
}
