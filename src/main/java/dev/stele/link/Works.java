package dev.stele.link;

import dev.stele.address.Hashes;
import dev.stele.model.Card;
import dev.stele.model.Documents;
import dev.stele.model.Field;
import dev.stele.model.Passage;
import dev.stele.model.Standing;
import dev.stele.model.Work;
import dev.stele.model.Work.Witness;
import dev.stele.text.Copies;
import dev.stele.text.Shingles;
import dev.stele.text.Sketch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one work of all documents that carry the same text. A work's ID comes from the document to
 * cite, so that it stays when a worse copy is added.
 */
final class Works {
    private static final int ID_DIGITS = 12;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private final Documents documents;
    private final Comparator<String> titleOrder;

    /**
     * @param titleOrder in which titles of the same date stand
     */
    Works(Documents documents, Comparator<String> titleOrder) {
        this.documents = documents;
        this.titleOrder = titleOrder;
    }

    /** A document as it is compared with others. */
    record Text(Standing standing, Sketch sketch) {}

    /**
     * The works in the order of the home page: dated ones first, the newest first; then by title.
     *
     * @param texts of all documents
     * @param cards of all documents, by ID
     */
    List<Work> of(List<Text> texts, Map<String, Card> cards) {
        List<Text> fittestFirst =
                texts.stream().sorted(Comparator.comparing(Text::standing)).toList();
        List<String> ids = fittestFirst.stream().map(text -> text.standing().id()).toList();
        List<Work> works = new ArrayList<>();
        Set<String> grouped = new HashSet<>();
        for (Copies.Group group :
                Copies.among(
                        fittestFirst.stream().map(Text::sketch).toList(),
                        at -> shingles(ids.get(at)))) {
            Work work = work(group, fittestFirst, cards);
            work.witnesses().forEach(witness -> grouped.add(witness.document()));
            works.add(work);
        }
        for (String id : ids) {
            if (!grouped.contains(id)) {
                works.add(new Work(workId(id), List.of(new Witness(id, "cite", 1))));
            }
        }
        return works.stream()
                .sorted(
                        Comparator.comparing((Work work) -> date(work, cards))
                                .reversed()
                                .thenComparing(work -> title(work, cards), titleOrder)
                                .thenComparing(Work::best))
                .toList();
    }

    private long[] shingles(String id) {
        return Shingles.of(passages(id).stream().map(Passage::text).toList());
    }

    private List<Passage> passages(String id) {
        return documents.get(id).document().passages();
    }

    private Work work(Copies.Group group, List<Text> texts, Map<String, Card> cards) {
        Standing best = texts.get(group.first()).standing();
        Collator collator = new Collator(passages(best.id()));
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(best.id(), "cite", 1));
        for (Copies.Copy copy : group.others()) {
            Standing other = texts.get(copy.text()).standing();
            String relation = relation(best, other, copy, cards);
            witnesses.add(
                    new Witness(
                            other.id(),
                            relation,
                            copy.jaccard(),
                            collator.collate(passages(other.id()))));
        }
        return new Work(workId(best.id()), witnesses);
    }

    private static String relation(
            Standing best, Standing other, Copies.Copy copy, Map<String, Card> cards) {
        if (copy.jaccard() < Copies.SAME && other.shingles() < best.shingles()) {
            return "excerpt";
        }
        Card first = Objects.requireNonNull(cards.get(best.id()));
        Card second = Objects.requireNonNull(cards.get(other.id()));
        boolean otherScript =
                first.language().base().equals(second.language().base())
                        && !first.language().equals(second.language());
        return otherScript ? "script" : "copy";
    }

    private static String workId(String document) {
        return Hashes.hex(document.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    /** The first date that a witness's EDTF date names, or the empty string. */
    private static String date(Work work, Map<String, Card> cards) {
        for (Witness witness : work.witnesses()) {
            Card card = Objects.requireNonNull(cards.get(witness.document()));
            String date = card.metadata().value(Field.DATE);
            Matcher first = DATE.matcher(date);
            if (first.find()) {
                return first.group();
            }
        }
        return "";
    }

    private static String title(Work work, Map<String, Card> cards) {
        Card best = Objects.requireNonNull(cards.get(work.best()));
        return best.metadata().value(Field.TITLE);
    }
}
