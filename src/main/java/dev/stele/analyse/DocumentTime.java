package dev.stele.analyse;

import dev.stele.model.DatePhrase;
import dev.stele.model.DatePhrase.Sense;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Resolution;
import dev.stele.model.Role;
import dev.stele.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a document was written: what its metadata say, else what its text and the page around it
 * allow. It is not older than the newest event that it tells of, and not newer than the newest
 * stamp on the page that it was saved with.
 */
final class DocumentTime {
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?<![0-9])(20[0-9]{2})[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12][0-9]|3[01])"
                            + "(?=$|[^0-9])");

    private DocumentTime() {}

    /** The time that the metadata state. */
    static Optional<Anchor> stated(Document document) {
        return document.metadata()
                .first(Field.DATE)
                .filter(fact -> EdtfDate.isDate(day(fact)))
                .map(fact -> Anchor.of(new EdtfDate(day(fact)), fact.status()));
    }

    private static String day(Fact fact) {
        return fact.value().replaceFirst("T.*$", "");
    }

    /** The newest stamp among what was set aside as furniture of the page. */
    static Optional<String> newestStamp(Document document) {
        String newest = "";
        for (Edit edit : document.ledger().edits()) {
            if (edit.kind() == Edit.Kind.FURNITURE && edit.mode() == Edit.Mode.APPLIED) {
                Matcher stamp = STAMP.matcher(edit.before());
                while (stamp.find()) {
                    String day = stamp.group(1) + "-" + stamp.group(2) + "-" + stamp.group(3);
                    newest = day.compareTo(newest) > 0 ? day : newest;
                }
            }
        }
        return newest.isEmpty() ? Optional.empty() : Optional.of(newest);
    }

    /** A page that is not newer than {@code stamp}. */
    static Anchor until(String stamp) {
        return Anchor.of(new EdtfDate("[.." + stamp + "]"), Status.INFERRED);
    }

    /** What follows from the events that the text tells of and the stamps of its page. */
    static Optional<Fact> inferred(
            Document document,
            List<Wording> wordings,
            List<DateFinder.Found> all,
            Optional<String> stamp) {
        Optional<DatePhrase> newest =
                all.stream()
                        .filter(found -> hasHappened(document, wordings, found))
                        .map(DateFinder.Found::phrase)
                        .filter(
                                phrase ->
                                        stamp.map(day -> day(phrase).compareTo(day) <= 0)
                                                .orElse(true))
                        .max(Comparator.comparing(DocumentTime::day));
        if (newest.isEmpty() && stamp.isEmpty()) {
            return Optional.empty();
        }
        String event =
                newest.map(
                                phrase ->
                                        "the newest event in the text, "
                                                + phrase.range()
                                                        .of(
                                                                document.passages()
                                                                        .get(phrase.passage())
                                                                        .text()))
                        .orElse("");
        String page = stamp.map(day -> "the newest stamp on the page, " + day).orElse("");
        return Optional.of(
                Fact.inferred(
                        "["
                                + newest.map(DocumentTime::day).orElse("")
                                + ".."
                                + stamp.orElse("")
                                + "]",
                        event + (event.isEmpty() || page.isEmpty() ? "" : ", and ") + page));
    }

    private static String day(DatePhrase phrase) {
        return phrase.date().first().orElse("");
    }

    /** Whether it is an event, known to the month at least, that is no plan. */
    private static boolean hasHappened(
            Document document, List<Wording> wordings, DateFinder.Found found) {
        DatePhrase phrase = found.phrase();
        Wording wording = wordings.get(phrase.passage());
        return phrase.sense() != Sense.TARGET
                && !(phrase.resolution() instanceof Resolution.Open)
                && document.passages().get(phrase.passage()).role() != Role.FOOTNOTE
                && phrase.date().text().matches("[0-9]{4}-(?:0[1-9]|1[0-2]).*")
                && !phrase.date().isSpan()
                && !Tenses.isSince(wording, found.words())
                && !Tenses.isAhead(wording, found.words())
                && !Tenses.isInForce(wording, found.words());
    }
}
