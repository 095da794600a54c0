package dev.stele.read;

import dev.stele.cite.Rights;
import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.EdtfDate;
import dev.stele.model.Language;
import dev.stele.text.WrittenDates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports what a person wrote about a document in a form that says nothing: a day that no calendar
 * has, a language without a tag, half an address. Such a value is left out, or stays mere words.
 */
final class StatedChecks {
    private static final int LONGEST = 60;
    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#@:\\s]+(?::[0-9]{1,5})?(?:[/?#].*)?");
    private static final Pattern DOI = Pattern.compile("(?:doi:\\s*)?(10\\.[0-9]{4,9}/\\S+)");

    /** Begins as an address does that leads to a licence or a statement of rights. */
    private static final Pattern LIKE_AN_ADDRESS =
            Pattern.compile(
                    "(?i)https?[:/].*|[a-z]{3,6}:/.*|www\\..*"
                            + "|(?:creativecommons|rightsstatements|spdx)\\.org/.*");

    private final String path;
    private final Findings findings;

    /**
     * @param path of the file, as the person knows it
     */
    StatedChecks(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** What is wrong with a value, and how to write it. */
    record Mistake(String code, String expected, String fix) {}

    void check(Stated stated) {
        mistake(stated.key(), stated.value())
                .ifPresent(
                        mistake ->
                                findings.add(
                                        new Finding(
                                                path,
                                                stated.line(),
                                                0,
                                                Severity.WARNING,
                                                mistake.code(),
                                                stated.key()
                                                        + " = "
                                                        + shown(stated.value())
                                                        + ": expected "
                                                        + mistake.expected(),
                                                mistake.fix())));
    }

    /** On one line, and no longer than tells what is meant. */
    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static Optional<Mistake> mistake(String key, String value) {
        return switch (key) {
            case "date", "publish_date", "publishdate", "pubdate", "datepublished" -> date(value);
            case "lang", "language", "originallanguage" -> language(value.replace('_', '-'));
            case "url", "canonical", "doi" ->
                    value.startsWith("/") || DOI.matcher(value).matches()
                            ? Optional.empty()
                            : url(value);
            case "rights", "license" -> rights(value);
            default -> Optional.empty();
        };
    }

    private static Optional<Mistake> date(String value) {
        return EdtfDate.exists(value) || WrittenDates.first(value).isPresent()
                ? Optional.empty()
                : Optional.of(new Mistake("date", "a date", Dates.REMEDY));
    }

    private static Optional<Mistake> language(String value) {
        return value.equals(Language.UNKNOWN.tag()) || LanguageTags.canonical(value).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Mistake("language", "a language tag", LanguageTags.remedyOfAny(value)));
    }

    /** What keeps an address from leading to the page that it names, if anything does. */
    static Optional<Mistake> url(String value) {
        Matcher doi = DOI.matcher(value);
        if (WEB.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Mistake(
                        "address",
                        "the address of a page",
                        doi.matches()
                                ? "write https://doi.org/" + doi.group(1)
                                : "write it in full, as in https://example.org/page.html"));
    }

    /** What keeps rights that begin as an address does from being one. */
    static Optional<Mistake> rights(String value) {
        return LIKE_AN_ADDRESS.matcher(value).matches() && Rights.of(value).uri().isEmpty()
                ? Optional.of(
                        new Mistake(
                                "address",
                                "the address of a licence, or a sentence",
                                "write it in full, as in"
                                        + " https://creativecommons.org/licenses/by/4.0/"))
                : Optional.empty();
    }
}
