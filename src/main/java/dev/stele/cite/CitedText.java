package dev.stele.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A citation with the places that are filled in when it is copied. */
public record CitedText(List<Part> parts) {
    /** The day that stands for the date of access: nothing in a library is from then. */
    static final String ACCESSED_DAY = "1066-10-14";

    /** How that day is written, in the styles, languages and file formats that there are. */
    private static final Map<String, Form> DAYS =
            Map.of(
                    ACCESSED_DAY,
                    Form.ISO,
                    "October 14, 1066",
                    Form.LONG,
                    "1066年10月14日",
                    Form.LONG,
                    "1066년 10월 14일",
                    Form.LONG,
                    "1066/10/14",
                    Form.SLASHES,
                    "[1066,10,14]",
                    Form.PARTS);

    /** Where the mark of a passage comes: behind an address, or behind the document's ID. */
    static final String PASSAGE = "\uE000";

    private static final Pattern OPEN =
            Pattern.compile(
                    PASSAGE
                            + "|"
                            + String.join(
                                    "|", DAYS.keySet().stream().map(Pattern::quote).toList()));

    /** What a part is: text, or a place for the date of access or the mark of a passage. */
    public enum Form {
        TEXT,
        /** {@code 2026-11-21}. */
        ISO,
        /** {@code November 21, 2026}, in the language of the citation. */
        LONG,
        /** {@code 2026/11/21}. */
        SLASHES,
        /** {@code [2026,11,21]}. */
        PARTS,
        /** {@code #} with the anchor of a passage, or nothing. */
        PASSAGE;

        /** Its name in pages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a date of access. */
        public boolean isDate() {
            return this != TEXT && this != PASSAGE;
        }
    }

    /** A part of a citation; {@code text} is empty where the browser fills it in. */
    public record Part(Form form, String text) {}

    public CitedText {
        parts = List.copyOf(parts);
    }

    /** Finds the open places of a citation. */
    static CitedText of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult open : OPEN.matcher(text).results().toList()) {
            if (open.start() > from) {
                parts.add(new Part(Form.TEXT, text.substring(from, open.start())));
            }
            parts.add(new Part(DAYS.getOrDefault(open.group(), Form.PASSAGE), ""));
            from = open.end();
        }
        if (from < text.length()) {
            parts.add(new Part(Form.TEXT, text.substring(from)));
        }
        return new CitedText(parts);
    }

    /** Whether it has a place for the date of access. */
    boolean isDated() {
        return parts.stream().anyMatch(part -> part.form().isDate());
    }

    /** The text with the same words in every place for a date, and without a passage. */
    public String with(String accessed) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.form().isDate() ? accessed : part.text());
        }
        return text.toString();
    }
}
