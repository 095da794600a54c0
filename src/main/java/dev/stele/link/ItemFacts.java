package dev.stele.link;

import dev.stele.model.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an item of a list of references says of the text that it names.
 *
 * @param title as far as it can be told from the rest; else the whole item without its number
 * @param address made from a DOI, an arXiv number or an address; empty without one
 */
record ItemFacts(String title, String address) {
    private static final Pattern NUMBER =
            Pattern.compile("^[\\[［(（【]?[0-9]{1,3}(?:[\\]］)）】][.、]?|[.、．])\\s*");

    private static final Pattern ARXIV =
            Pattern.compile(
                    "arXiv:\\s?([0-9]{4}\\.[0-9]{4,5})(?:v[0-9]+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"，。；、》）\\]]+");
    private static final Pattern ISBN =
            Pattern.compile("(?:ISBN[-: ]*)?(97[89][- ]?(?:[0-9][- ]?){9}[0-9])");

    /** 题名[J], in the Chinese standard GB/T 7714. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:^|[.．。,，:：]\\s*)([^.．。]{4,200}?)\\s*[\\[［][A-Z]{1,2}(?:/[A-Z]{2})?[\\]］]");

    private static final Pattern QUOTED =
            Pattern.compile("[“\"《『「]([^”\"》』」]{4,200}?)[,.]?[”\"》』」]");

    /** Between single quotation marks, of which the last may also be an apostrophe. */
    private static final Pattern SINGLY_QUOTED =
            Pattern.compile("‘([^‘]{4,200}?)(?:[,.]’|’(?=[,.;:)]|$))");

    private static final Pattern AFTER_YEAR =
            Pattern.compile(
                    "[(（](?:1[5-9]|20)[0-9]{2}[a-z]?[^()（）]{0,20}[)）][.,:：]?\\s*([^.。]{8,200})[.。]");

    static ItemFacts of(String item) {
        String text = NUMBER.matcher(item.strip()).replaceFirst("");
        return new ItemFacts(title(text), address(text).orElse(""));
    }

    private static String title(String text) {
        for (Pattern form : new Pattern[] {TYPED, QUOTED, SINGLY_QUOTED, AFTER_YEAR}) {
            Matcher title = form.matcher(text);
            if (title.find()) {
                return title.group(1).strip();
            }
        }
        return text;
    }

    private static Optional<String> address(String text) {
        List<Range> dois = Doi.all(text);
        if (!dois.isEmpty()) {
            return Optional.of(Doi.address(dois.get(0).of(text)));
        }
        Matcher arxiv = ARXIV.matcher(text);
        if (arxiv.find()) {
            return Optional.of("https://arxiv.org/abs/" + arxiv.group(1));
        }
        Matcher web = WEB.matcher(text);
        if (web.find()) {
            return Optional.of(web.group().replaceFirst("[.,;:!?]+$", ""));
        }
        Matcher isbn = ISBN.matcher(text);
        return isbn.find()
                ? Optional.of("urn:isbn:" + isbn.group(1).replaceAll("[- ]", ""))
                : Optional.empty();
    }
}
