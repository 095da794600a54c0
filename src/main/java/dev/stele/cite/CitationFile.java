package dev.stele.cite;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import dev.stele.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file formats in which programs keep references. */
public enum CitationFile {
    BIBTEX("bibtex") {
        @Override
        public CitedText of(Reference reference) {
            return CitedText.of(bibTex(reference));
        }
    },
    RIS("ris") {
        @Override
        public CitedText of(Reference reference) {
            return CitedText.of(ris(reference));
        }
    },
    CSL_JSON("csl") {
        @Override
        public CitedText of(Reference reference) {
            return CitedText.of(cslJson(reference));
        }
    };

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private final String key;

    CitationFile(String key) {
        this.key = key;
    }

    /** Its name in pages and messages. */
    public String key() {
        return key;
    }

    /** A reference in this format, ending in a line break. */
    public abstract CitedText of(Reference reference);

    /** All that stands behind the reference, in one line; what has no address tells its ID. */
    private static String note(Reference reference) {
        String notes = String.join("; ", reference.notes(reference.website()));
        return reference.address().isEmpty() ? notes + "; " + reference.whereabouts() : notes;
    }

    private static String bibTex(Reference reference) {
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
        field(entry, "url", reference.address());
        field(entry, "urldate", CitedText.ACCESSED_DAY);
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

    /** Braces would end a value early, and a few signs mean something else in TeX. */
    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replaceAll("([&%$#_])", "\\\\$1");
    }

    /** The document's ID in the characters that keys may have. */
    static String citationKey(String document) {
        return document.codePoints()
                .mapToObj(
                        c ->
                                c < 0x80 && (Script.of(c) == Script.WORD || "-._/".indexOf(c) >= 0)
                                        ? Character.toString(c)
                                        : c == ' ' ? "-" : "u" + Integer.toHexString(c))
                .collect(Collectors.joining());
    }

    private static String ris(Reference reference) {
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
        line(record, "Y2", "1066/10/14");
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

    private static String cslJson(Reference reference) {
        String item =
                (String)
                        CslItem.of(reference, note(reference))
                                .toJson(new StringJsonBuilderFactory().createJsonBuilder());
        return "[" + readable(item) + "]\n";
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
