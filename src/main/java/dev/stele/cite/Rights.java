package dev.stele.cite;

import dev.stele.model.Corpus;
import dev.stele.model.Field;
import dev.stele.model.Metadata;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which rights something is published: any statement, or the address of one. Statements of
 * rightsstatements.org, licences of Creative Commons and those of the SPDX list are known by name.
 *
 * @param statement as given; empty if nothing is stated
 * @param uri address of the statement, or empty
 * @param name what the statement behind the address is called, or empty
 * @param identifier by which programs know a licence, {@code CC-BY-4.0}, or empty
 */
public record Rights(String statement, String uri, String name, String identifier) {
    private static final String STATEMENTS = "rightsstatements.org/vocab/";
    private static final String CREATIVE_COMMONS = "creativecommons.org/";
    private static final String SPDX = "spdx.org/licenses/";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(https?)://([^/?#\\s]+\\.[^/?#\\s]+/?[^\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT = Pattern.compile("([A-Za-z-]+)/([0-9.]+)/?.*");
    private static final Pattern LICENCE =
            Pattern.compile("licenses/(by(?:-nc)?(?:-nd|-sa)?)/([0-9.]+)(?:/([a-z]{2}))?/?.*");
    private static final Pattern DEDICATION =
            Pattern.compile("publicdomain/(zero|mark)/([0-9.]+)/?.*");
    private static final Pattern LICENCE_IDENTIFIER =
            Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-([1-4]\\.0)");

    /** What rightsstatements.org calls its statements. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("InC", "In Copyright"),
                    Map.entry("InC-OW-EU", "In Copyright – EU Orphan Work"),
                    Map.entry("InC-EDU", "In Copyright – Educational Use Permitted"),
                    Map.entry("InC-NC", "In Copyright – Non-Commercial Use Permitted"),
                    Map.entry(
                            "InC-RUU",
                            "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
                    Map.entry("NoC-CR", "No Copyright – Contractual Restrictions"),
                    Map.entry("NoC-NC", "No Copyright – Non-Commercial Use Only"),
                    Map.entry("NoC-OKLR", "No Copyright – Other Known Legal Restrictions"),
                    Map.entry("NoC-US", "No Copyright – United States"),
                    Map.entry("CNE", "Copyright Not Evaluated"),
                    Map.entry("UND", "Copyright Undetermined"),
                    Map.entry("NKC", "No Known Copyright"));

    /** Nothing is stated. */
    public static final Rights NONE = new Rights("", "", "", "");

    /** The document's own rights, else those of the library. */
    public static Rights of(Metadata metadata, Corpus corpus) {
        String own = metadata.value(Field.RIGHTS);
        return of(own.isEmpty() ? corpus.rights() : own);
    }

    /** Of a statement, which may be an address, or an identifier of Creative Commons. */
    public static Rights of(String text) {
        String statement = text.strip();
        Matcher identifier = LICENCE_IDENTIFIER.matcher(statement);
        if (identifier.matches()) {
            return of(
                    statement,
                    "https://"
                            + CREATIVE_COMMONS
                            + "licenses/"
                            + identifier.group(1).toLowerCase(Locale.ROOT)
                            + "/"
                            + identifier.group(2)
                            + "/");
        }
        if (statement.equals("CC0-1.0")) {
            return of(statement, "https://" + CREATIVE_COMMONS + "publicdomain/zero/1.0/");
        }
        return ADDRESS.matcher(statement).matches()
                ? of(statement, statement)
                : new Rights(statement, "", "", "");
    }

    private static Rights of(String statement, String uri) {
        String place = uri.replaceFirst("(?i)^https?://(www\\.)?", "");
        if (place.startsWith(STATEMENTS)) {
            return ofStatement(statement, uri, place.substring(STATEMENTS.length()));
        }
        if (place.startsWith(CREATIVE_COMMONS)) {
            return ofLicence(statement, uri, place.substring(CREATIVE_COMMONS.length()));
        }
        if (place.startsWith(SPDX)) {
            String licence = place.substring(SPDX.length()).replaceFirst("(\\.html|/)$", "");
            return new Rights(statement, uri, licence, licence);
        }
        return new Rights(statement, uri, "", "");
    }

    private static Rights ofStatement(String statement, String uri, String path) {
        Matcher parts = STATEMENT.matcher(path);
        String name = parts.matches() ? NAMES.getOrDefault(parts.group(1), "") : "";
        return name.isEmpty()
                ? new Rights(statement, uri, "", "")
                : new Rights(statement, uri, name, parts.group(1) + "-" + parts.group(2));
    }

    private static Rights ofLicence(String statement, String uri, String path) {
        Matcher licence = LICENCE.matcher(path);
        if (licence.matches()) {
            String name = licence.group(1).toUpperCase(Locale.ROOT) + " " + licence.group(2);
            String port = licence.group(3) == null ? "" : " " + upper(licence.group(3));
            return new Rights(
                    statement, uri, "CC " + name + port, ("CC-" + name + port).replace(' ', '-'));
        }
        Matcher dedication = DEDICATION.matcher(path);
        if (dedication.matches()) {
            boolean zero = dedication.group(1).equals("zero");
            String version = dedication.group(2);
            return new Rights(
                    statement,
                    uri,
                    zero ? "CC0 " + version : "Public Domain Mark " + version,
                    zero ? "CC0-" + version : "");
        }
        return new Rights(statement, uri, "", "");
    }

    private static String upper(String country) {
        return country.toUpperCase(Locale.ROOT);
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return statement.isEmpty();
    }

    /** What readers are shown: the name, else the statement. */
    public String shown() {
        return name.isEmpty() ? statement : name;
    }
}
