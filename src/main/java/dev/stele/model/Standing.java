package dev.stele.model;

/**
 * How fit a document is to be cited among others with the same text; the fittest sorts first: it
 * states its title, is damaged in the fewest places and says the most. The ID decides the rest.
 *
 * @param titled whether the document states its title
 * @param damage places where its text was destroyed, or mixed with readings, or is doubtful
 * @param shingles how many distinct shingles its text has
 */
public record Standing(boolean titled, int damage, int shingles, String id)
        implements Comparable<Standing> {

    public static Standing of(AnalysedDocument analysed) {
        Document document = analysed.document();
        int damage =
                (int)
                        document.ledger().edits().stream()
                                .filter(
                                        edit ->
                                                edit.mode() == Edit.Mode.PROPOSED
                                                        || edit.kind() == Edit.Kind.READING
                                                        || edit.kind() == Edit.Kind.DAMAGE)
                                .count();
        return new Standing(
                !statedTitle(document).isEmpty(),
                damage,
                analysed.signature().shingles(),
                document.id());
    }

    /** The title in the document's text, else in the file's head, else the empty string. */
    public static String statedTitle(Document document) {
        return document.passages().stream()
                .filter(passage -> passage.role() == Role.TITLE)
                .map(Passage::text)
                .findFirst()
                .or(
                        () ->
                                document.metadata()
                                        .first(Field.TITLE)
                                        .filter(title -> title.status() == Status.STATED)
                                        .map(Fact::value))
                .orElse("");
    }

    @Override
    public int compareTo(Standing other) {
        if (titled != other.titled) {
            return titled ? -1 : 1;
        }
        if (damage != other.damage) {
            return Integer.compare(damage, other.damage);
        }
        if (shingles != other.shingles) {
            return Integer.compare(other.shingles, shingles);
        }
        return id.compareTo(other.id);
    }
}
