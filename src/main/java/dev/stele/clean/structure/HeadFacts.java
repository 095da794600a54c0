package dev.stele.clean.structure;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.PersonNames;
import dev.stele.model.Edit;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.MediaType;
import dev.stele.text.WrittenDates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Facts that a file states in its head: front matter, {@code <meta>}, JSON-LD. The text of a front
 * matter leaves the page, because its facts stand there.
 */
public final class HeadFacts implements Rule {
    /** Names in the head for each field, the surest first. */
    private static final Map<Field, List<String>> NAMES = new LinkedHashMap<>();

    private static final Pattern DOI = Pattern.compile("(?:doi:\\s*)?(10\\.[0-9]{4,9}/\\S+)");

    static {
        NAMES.put(
                Field.AUTHORS,
                List.of(
                        "authors",
                        "author",
                        "citation_author",
                        "dc.creator",
                        "jsonld:author",
                        "sailthru.author",
                        "parsely-author",
                        "byl",
                        "dcterms.creator",
                        "article:author"));
        NAMES.put(
                Field.CONTAINER,
                List.of("container", "citation_journal_title", "jsonld:publisher", "og:site_name"));
        NAMES.put(
                Field.DATE,
                List.of(
                        "date",
                        "article:published_time",
                        "citation_publication_date",
                        "og:published_time",
                        "jsonld:datePublished",
                        "citation_date",
                        "citation_online_date",
                        "dcterms.created",
                        "dc.date.issued",
                        "sailthru.date",
                        "parsely-pub-date",
                        "publish_date",
                        "jsonld:dateCreated",
                        "datepublished",
                        "pubdate",
                        "publishdate",
                        "dc.date"));
        NAMES.put(Field.URL, List.of("url", "canonical", "og:url", "doi", "citation_doi"));
        NAMES.put(Field.KEYWORDS, List.of("tags", "keywords"));
        NAMES.put(Field.RIGHTS, List.of("rights", "license", "dc.rights"));
        NAMES.put(Field.SERIES, List.of("series"));
        NAMES.put(Field.KIND, List.of("kind"));
        NAMES.put(Field.ORIGINAL_LANGUAGE, List.of("originallanguage"));
    }

    @Override
    public String name() {
        return "head-facts";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            if (draft.blocks().get(i).element().tag().equals("frontmatter")) {
                draft.remove(
                        i,
                        i + 1,
                        new Draft.Cause(
                                this, Edit.Kind.STRUCTURE, "Front matter, set as facts.", 0.99));
            }
        }
        NAMES.forEach((field, names) -> state(draft, field, names));
        if (draft.read().source().mediaType() == MediaType.HTML) {
            draft.state(Field.KIND, Fact.inferred("web-page", "the format of its source"));
        }
    }

    private static void state(Draft draft, Field field, List<String> names) {
        for (String name : names) {
            List<String> values = draft.read().head().getOrDefault(name, List.of());
            for (String value : values) {
                read(field, value)
                        .ifPresent(
                                v ->
                                        draft.state(
                                                field,
                                                Fact.stated(v, name + ", in the file's head")));
            }
            if (draft.fact(field).isPresent()) {
                return;
            }
        }
    }

    private static Optional<String> read(Field field, String value) {
        String plain = value.replaceAll("[ \\t\\n\\u00a0]+", " ").strip();
        if (field == Field.DATE) {
            return date(plain);
        }
        if (field == Field.AUTHORS) {
            return PersonNames.stated(plain);
        }
        if (field == Field.URL && DOI.matcher(plain).matches()) {
            return Optional.of(DOI.matcher(plain).replaceFirst("https://doi.org/$1"));
        }
        boolean address = plain.startsWith("http://") || plain.startsWith("https://");
        return (field != Field.URL || address) && !plain.isEmpty()
                ? Optional.of(plain)
                : Optional.empty();
    }

    /** What EDTF knows as it is; a day as people write it in EDTF; anything else is no date. */
    private static Optional<String> date(String value) {
        return EdtfDate.exists(value) ? Optional.of(value) : WrittenDates.first(value);
    }
}
