package dev.stele.export;

import dev.stele.address.PublicPaths;
import dev.stele.cite.Rights;
import dev.stele.model.Card;
import dev.stele.model.Corpus;
import dev.stele.model.Dataset;
import dev.stele.model.Field;
import dev.stele.model.Library;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells language models where to read, as llmstxt.org has it: a heading, a quotation that sums up,
 * and lists of links with notes. A large library names the beginning of its list of works.
 */
final class LlmsText {
    static final String PATH = "llms.txt";

    /** Works that are listed, about 30 kB. */
    static final int MOST_WORKS = 200;

    private final Holdings holdings;
    private final Descriptions words;

    LlmsText(Holdings holdings) {
        this.holdings = holdings;
        this.words = holdings.words();
    }

    byte[] of(List<Dataset> data) {
        Corpus corpus = holdings.corpus();
        Library library = holdings.library();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(MarkdownText.line(corpus.title())).append("\n\n");
        String summary =
                corpus.description().isBlank() ? words.say("llms.summary") : corpus.description();
        text.append("> ").append(MarkdownText.line(summary)).append("\n\n");
        text.append(words.say("llms.introduction")).append('\n');
        Rights rights = Rights.of(corpus.rights());
        if (!rights.isEmpty()) {
            text.append('\n').append(words.say("llms.rights")).append(' ');
            text.append(MarkdownText.line(rights.statement())).append('\n');
        }
        if (!corpus.contact().isEmpty()) {
            text.append('\n').append(words.say("llms.contact")).append(' ');
            text.append(MarkdownText.line(corpus.contact())).append('\n');
        }
        section(text, words.say("llms.documents"));
        for (Work work : library.works().subList(0, Math.min(MOST_WORKS, library.works().size()))) {
            Card card = library.card(work.best());
            link(text, holdings.title(card), PublicPaths.data(card.id(), "md"), note(card));
        }
        if (library.works().size() > MOST_WORKS) {
            link(
                    text,
                    words.say("llms.more"),
                    PublicPaths.part("documents", "csv", 1),
                    words.say("documents.csv.about"));
        }
        section(text, words.say("llms.data"));
        for (Dataset dataset : data) {
            if (dataset.scope() == Dataset.Scope.LIBRARY) {
                link(text, dataset.title(), dataset.files().get(0).path(), dataset.description());
            }
        }
        section(text, "Optional");
        link(text, words.say("llms.page"), PublicPaths.DATA_PAGE, words.say("llms.page.text"));
        return PlainText.utf8(text.toString());
    }

    private static void section(StringBuilder text, String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    private void link(StringBuilder text, String title, String path, String note) {
        text.append("- [")
                .append(MarkdownText.line(title))
                .append("](")
                .append(holdings.address(path).replace("(", "%28").replace(")", "%29"))
                .append(")");
        if (!note.isEmpty()) {
            text.append(": ").append(MarkdownText.line(note));
        }
        text.append('\n');
    }

    private static String note(Card card) {
        List<String> parts = new ArrayList<>();
        for (Field field : List.of(Field.CONTAINER, Field.DATE, Field.KIND)) {
            String value = card.metadata().value(field);
            if (!value.isEmpty()) {
                parts.add(value);
            }
        }
        parts.add(card.language().tag());
        return String.join(", ", parts);
    }
}
