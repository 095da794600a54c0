package dev.stele.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import dev.stele.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes references in the styles, one run for each in its own language. Style sheets are read once
 * for each language; a run takes about a millisecond. Not for several threads.
 */
public final class Citer {
    /** The number that a numeric style begins an entry with. */
    private static final Pattern NUMBER = Pattern.compile("^\\[1]\\s*");

    /** The sheet takes every date for a revision's; an estimated one is that of publication. */
    private static final Pattern ESTIMATED = Pattern.compile("\\((\\[\\d{4}])\\)");

    private final Map<String, Processor> processors = new HashMap<>();

    /** A style sheet that was read, with the item that it is given. */
    private static final class Processor implements ItemDataProvider {
        private final CSL csl;
        private CSLItemData item = new CSLItemDataBuilder().id("none").build();

        Processor(CitationStyle style, String locale) {
            try {
                csl = new CSL(this, style.sheet(), locale);
            } catch (IOException e) {
                throw new UncheckedIOException("style sheet " + style.sheet(), e);
            }
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }

        String entry(CSLItemData cited) {
            item = cited;
            csl.reset();
            csl.setOutputFormat("text");
            csl.setConvertLinks(false);
            csl.registerCitationItems(item.getId());
            return csl.makeBibliography().getEntries()[0].strip();
        }
    }

    /** The reference in a style, with its notes behind it. */
    public CitedText cite(Reference reference, CitationStyle style) {
        String locale = locale(reference.language());
        String entry =
                processors
                        .computeIfAbsent(style + locale, key -> new Processor(style, locale))
                        .entry(CslItem.of(reference, style));
        if (style == CitationStyle.GB_T_7714) {
            entry = NUMBER.matcher(entry).replaceFirst("");
            entry = ESTIMATED.matcher(entry).replaceFirst("$1");
        }
        StringBuilder text = new StringBuilder(ended(entry));
        for (String note : reference.notes(style.namesWebsite() ? reference.website() : "")) {
            text.append(' ').append(ended(note));
        }
        if (!CitedText.of(entry).isDated()) {
            Terms terms = Terms.in(reference.language());
            text.append(' ').append(ended(terms.say("accessed", CitedText.ACCESSED_DAY)));
        }
        return CitedText.of(text.toString());
    }

    /** Some styles put no full stop behind an address, but notes follow. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** The language of style sheets; what they have no words for is cited in English. */
    private static String locale(Language language) {
        return switch (language.base()) {
            case "zh" -> language.equals(Language.TRADITIONAL_CHINESE) ? "zh-TW" : "zh-CN";
            case "ko" -> "ko-KR";
            case "ja" -> "ja-JP";
            default -> "en-US";
        };
    }

    /** All styles of a reference, in their order. */
    public List<CitedText> citeAll(Reference reference) {
        return List.of(CitationStyle.values()).stream()
                .map(style -> cite(reference, style))
                .toList();
    }
}
