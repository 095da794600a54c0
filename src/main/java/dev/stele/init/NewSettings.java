package dev.stele.init;

import java.util.Locale;
import java.util.Optional;

/**
 * The {@code corpus.yaml} of a folder that has none: what can be found out is set, the rest is
 * shown.
 *
 * @param title of the library
 * @param language of the interface, BCP 47
 * @param reason why the interface is in that language
 * @param base the address that the site will be published at, if that is known
 */
public record NewSettings(String title, String language, String reason, Optional<String> base) {

    /** The file's text. */
    public String text() {
        return String.format(
                Locale.ROOT,
                """
                # Settings of this library. All of them are optional; what stands behind # is an example.

                # What it is called, in the heads of its pages and in citations.
                title: %s
                # description: "One paragraph: what these documents are, and whose."

                # The language that the pages speak (en, zh-Hans, zh-Hant, ko): %s.
                language: %s

                # The address that it is published at; pages name it, and the feed needs it.
                %s

                # The day of the last change. A build never asks the clock, and the feed needs a day.
                # updated: 2026-01-31

                # rights: "CC BY 4.0"
                # contact: "mail@example.org"

                # Publish the documents as they were found, and let crawlers take them and the data too.
                # sources: open
                # robots: open

                # What you know about a document that its file does not say; shown as supplied by you.
                # documents:
                #   a-file.txt:
                #     by: "Your name"
                #     title: "Its title"

                # Names and terms that join documents. `stele suggest` proposes some from the documents, to
                # be pasted here; without a vocabulary the surest of them are used.
                # vocabulary:
                """,
                quoted(title),
                reason,
                language,
                base.map(address -> "base: " + quoted(address))
                        .orElse("# base: https://example.org/library/"));
    }

    /** The text in YAML's double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
