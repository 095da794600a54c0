package dev.stele.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom to ask about a library: any words, an address of mail or one of the web.
 *
 * @param text as given; empty if nobody is named
 * @param mail the address of mail that it is, without scheme, or empty
 * @param web the address of the web that it is, or empty
 */
public record Contact(String text, String mail, String web) {
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?([^\\s@:/<>]+@[^\\s@:/<>]+\\.[^\\s@:/<>]+)");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** Of the words in the settings. */
    public static Contact of(String text) {
        String stripped = text.strip();
        Matcher mail = MAIL.matcher(stripped);
        return new Contact(
                stripped,
                mail.matches() ? mail.group(1) : "",
                WEB.matcher(stripped).matches() ? stripped : "");
    }

    /** The address that leads there, or empty. */
    public String address() {
        return mail.isEmpty() ? web : "mailto:" + mail;
    }
}
