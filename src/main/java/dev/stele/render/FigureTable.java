package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.EdtfDate;
import dev.stele.model.Passage;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.SiteOutput;
import dev.stele.text.Sentences;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All figures of the library as a table for other programs: {@code data/figures.csv} (RFC 4180, in
 * UTF-8) and, from so many rows on, {@code figures-2.csv} …, each with its head.
 */
final class FigureTable {
    /** Rows of one file, about 6 MB. */
    static final int MOST_ROWS = 20_000;

    private static final int LONGEST_SENTENCE = 300;

    private static final String HEAD =
            "document,anchor,stated,value,up_to,unit,kind,bound,change,period,sentence\r\n";

    private final SiteOutput output;
    private StringBuilder rows = new StringBuilder();
    private int count;
    private int files;

    FigureTable(SiteOutput output) {
        this.output = output;
    }

    /** The rows of one document; safe to call from several threads. */
    static List<String> rows(AnalysedDocument document) {
        Map<Integer, List<Range>> sentences = new HashMap<>();
        return document.quantities().stream()
                .map(
                        quantity -> {
                            List<Range> ofPassage =
                                    sentences.computeIfAbsent(
                                            quantity.passage(),
                                            passage ->
                                                    Sentences.of(
                                                            document.document()
                                                                    .passages()
                                                                    .get(passage)
                                                                    .text()));
                            return row(document, quantity, ofPassage);
                        })
                .toList();
    }

    private static String row(AnalysedDocument document, Quantity quantity, List<Range> sentences) {
        Passage passage = document.document().passages().get(quantity.passage());
        return String.join(
                        ",",
                        text(document.id()),
                        passage.anchor(),
                        text(quantity.range().of(passage.text())),
                        quantity.value().toPlainString(),
                        quantity.upTo().map(BigDecimal::toPlainString).orElse(""),
                        text(quantity.unit().code()),
                        quantity.unit().kind().label(),
                        quantity.bound().label(),
                        quantity.change().label(),
                        quantity.period().map(EdtfDate::text).orElse(""),
                        text(sentence(quantity.range(), sentences, passage.text())))
                + "\r\n";
    }

    private static String sentence(Range words, List<Range> sentences, String text) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= words.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Range sentence = sentences.isEmpty() ? words : sentences.get(low);
        int from = Math.max(sentence.from(), words.from() - LONGEST_SENTENCE);
        int to = Math.min(sentence.to(), words.to() + LONGEST_SENTENCE);
        return text.substring(from, Math.max(from, to));
    }

    /** In quotation marks; what a spreadsheet would take for a formula, behind an apostrophe. */
    private static String text(String text) {
        String plain = text.replace('\n', ' ').replace('\r', ' ');
        boolean formula = !plain.isEmpty() && "=+-@\t".indexOf(plain.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }

    /** Adds rows; documents in order, from one thread. */
    void add(List<String> added) {
        for (String row : added) {
            rows.append(row);
            count++;
            if (count % MOST_ROWS == 0) {
                flush();
            }
        }
    }

    /** Writes what is left; how many files there are. */
    int finish() {
        if (rows.length() > 0 || files == 0) {
            flush();
        }
        return files;
    }

    private void flush() {
        files++;
        output.put(SitePaths.figureTable(files), (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        rows = new StringBuilder();
    }
}
