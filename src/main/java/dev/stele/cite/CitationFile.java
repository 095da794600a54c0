package dev.stele.cite;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import dev.stele.address.Hashes;
import dev.stele.text.Script;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file formats in which programs keep references. */
public enum CitationFile {
    BIBTEX("bibtex", "bib", "", "\n", "") {
        @Override
        String entry(Reference reference, String accessed) {
            return bibTex(reference, accessed);
        }
    },
    RIS("ris", "ris", "", "\n", "") {
        @Override
        String entry(Reference reference, String accessed) {
            return ris(reference, accessed);
        }
    },
    CSL_JSON("csl", "json", "[", ",\n", "]\n") {
        @Override
        String entry(Reference reference, String accessed) {
            return cslJson(reference, accessed);
        }
    };

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final int HASH_DIGITS = 6;

    private final String key;
    private final String extension;
    private final String head;
    private final String separator;
    private final String tail;

    CitationFile(String key, String extension, String head, String separator, String tail) {
        this.key = key;
        this.extension = extension;
        this.head = head;
        this.separator = separator;
        this.tail = tail;
    }

    /** Its name in pages and messages. */
    public String key() {
        return key;
    }

    /** Of the files of this format, without dot. */
    public String extension() {
        return extension;
    }

    /** What a file begins with. */
    public String head() {
        return head;
    }

    /** What stands between two entries. */
    public String separator() {
        return separator;
    }

    /** What a file ends with. */
    public String tail() {
        return tail;
    }

    /** A file with this reference alone, ending in a line break. */
    public CitedText of(Reference reference) {
        return CitedText.of(head + entry(reference, CitedText.ACCESSED_DAY) + tail);
    }

    /** The reference as an entry of a file that is published: nobody has accessed it yet. */
    public String entry(Reference reference) {
        return entry(reference, "").replace(CitedText.PASSAGE, "");
    }

    /**
     * @param accessed the day of access, or empty
     */
    abstract String entry(Reference reference, String accessed);

    /** All that stands behind the reference, in one line; what has no address tells its ID. */
    private static String note(Reference reference) {
        String notes = String.join("; ", reference.notes(reference.website()));
        return reference.address().isEmpty() ? notes + "; " + reference.whereabouts() : notes;
    }

    private static String bibTex(Reference reference, String accessed) {
        StringBuilder entry = new StringBuilder("@online{" + citationKey(reference.document()));
        field(entry, "title", "{" + escaped(reference.title()) + "}");
        if (!reference.authors().isEmpty()) {
            field(
                    entry,
                    "author",
                    reference.authors().stream()
                            .map(CitationFile::bibTexName)
                            .collect(Collectors.joining(" and ")));
        }
        field(entry, "organization", escaped(reference.website()));
        reference
                .issued()
                .ifPresent(it -> field(entry, "date", it.date() + (it.estimated() ? "~" : "")));
        field(entry, "url", balanced(reference.address()));
        field(entry, "urldate", accessed);
        field(entry, "langid", reference.language().tag());
        field(entry, "note", escaped(note(reference)));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** What is not the name of a person in Latin letters is kept together by braces. */
    private static String bibTexName(String name) {
        String[] parts = CslItem.nameParts(name);
        return parts.length == 1
                ? "{" + escaped(name) + "}"
                : escaped(parts[1]) + ", " + escaped(parts[0]);
    }

    /** A few signs mean something else in TeX, and BibTeX counts braces, escaped or not. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An address without braces. */
    private static String balanced(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }

    /**
     * The document's ID in the characters that keys may have, with digits of its hash where that
     * made it another.
     */
    static String citationKey(String document) {
        String key = inKeyCharacters(document);
        return key.equals(document)
                ? key
                : key
                        + "-"
                        + Hashes.hex(document.getBytes(StandardCharsets.UTF_8))
                                .substring(0, HASH_DIGITS);
    }

    private static String inKeyCharacters(String document) {
        return document.codePoints()
                .mapToObj(
                        c ->
                                c < 0x80 && (Script.of(c) == Script.WORD || "-._/".indexOf(c) >= 0)
                                        ? Character.toString(c)
                                        : c == ' ' ? "-" : "u" + Integer.toHexString(c))
                .collect(Collectors.joining());
    }

    private static String ris(Reference reference, String accessed) {
        StringBuilder record = new StringBuilder();
        line(record, "TY", "ELEC");
        line(record, "TI", reference.title());
        reference.authors().forEach(name -> line(record, "AU", risName(name)));
        line(record, "T2", reference.website());
        reference.issued().ifPresent(issued -> line(record, "PY", issued.year()));
        reference
                .issued()
                .filter(issued -> !issued.estimated())
                .ifPresent(issued -> line(record, "DA", risDate(issued)));
        line(record, "UR", reference.address());
        line(record, "Y2", accessed.replace('-', '/'));
        line(record, "LA", reference.language().tag());
        line(record, "ID", reference.document());
        reference
                .issued()
                .filter(Issued::estimated)
                .ifPresent(issued -> line(record, "N1", "[" + issued.year() + "]"));
        line(record, "N1", note(reference));
        return record.append("ER  - \n").toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append('\n');
        }
    }

    private static String risName(String name) {
        String[] parts = CslItem.nameParts(name);
        return parts.length == 1 ? name : parts[1] + ", " + parts[0];
    }

    /** Four places with slashes between them, as far as they are known. */
    private static String risDate(Issued issued) {
        String[] parts = issued.date().split("-");
        List<String> places = new ArrayList<>(List.of(parts));
        while (places.size() < 4) {
            places.add("");
        }
        return String.join("/", places);
    }

    private static String cslJson(Reference reference, String accessed) {
        String item =
                (String)
                        CslItem.of(reference, note(reference), !accessed.isEmpty())
                                .toJson(new StringJsonBuilderFactory().createJsonBuilder());
        return readable(item);
    }

    /** The writer escapes all that is not ASCII; JSON does not ask for it. */
    private static String readable(String json) {
        return ESCAPED.matcher(json)
                .replaceAll(
                        found -> {
                            char c = (char) Integer.parseInt(found.group(1), 16);
                            return c < 0xa0 ? Matcher.quoteReplacement(found.group()) : "" + c;
                        });
    }
}
