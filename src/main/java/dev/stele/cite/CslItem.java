package dev.stele.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dev.stele.text.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference as an item of the Citation Style Language. */
final class CslItem {
    /** {@code Müller, Bert}; a company behind a comma, or a degree, is no given name. */
    private static final Pattern INVERTED =
            Pattern.compile(
                    "([^,]{2,40}), (?!(?:Inc|Ltd|Co|Jr|Sr|LLC|PhD|MD|I{2,3})\\b)([^,]{1,40})");

    private CslItem() {}

    /** The item as a style is given it. */
    static CSLItemData of(Reference reference, CitationStyle style) {
        CSLItemDataBuilder item = common(reference).accessed(accessed());
        reference.issued().map(issued -> date(issued, style)).ifPresent(item::issued);
        item.URL(reference.whereabouts());
        return item.build();
    }

    /**
     * The item as it is exchanged.
     *
     * @param accessed whether it has a place for the date of access
     */
    static CSLItemData of(Reference reference, String note, boolean accessed) {
        CSLItemDataBuilder item = common(reference);
        if (accessed) {
            item.accessed(accessed());
        }
        if (!reference.address().isEmpty()) {
            item.URL(reference.address());
        }
        reference.issued().map(issued -> date(issued, CitationStyle.APA)).ifPresent(item::issued);
        return item.note(note).build();
    }

    private static CSLItemDataBuilder common(Reference reference) {
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(reference.document())
                        .type(CSLType.WEBPAGE)
                        .language(reference.language().tag())
                        .title(reference.title());
        if (!reference.website().isEmpty()) {
            item.containerTitle(reference.website());
        }
        if (!reference.authors().isEmpty()) {
            item.author(reference.authors().stream().map(CslItem::name).toArray(CSLName[]::new));
        }
        return item;
    }

    /** The day that stands for the one of access. */
    private static CSLDate accessed() {
        return new CSLDateBuilder().dateParts(1066, 10, 14).build();
    }

    /** GB/T 7714 puts an estimated year in brackets; the other sheets have their own way. */
    private static CSLDate date(Issued issued, CitationStyle style) {
        if (issued.estimated() && style == CitationStyle.GB_T_7714) {
            return new CSLDateBuilder().literal("[" + issued.date() + "]").build();
        }
        CSLDateBuilder date = new CSLDateBuilder().dateParts(issued.parts());
        return issued.estimated() ? date.circa(true).build() : date.build();
    }

    private static CSLName name(String name) {
        String[] parts = nameParts(name);
        return parts.length == 1
                ? new CSLNameBuilder().literal(name).build()
                : new CSLNameBuilder().given(parts[0]).family(parts[1]).build();
    }

    /**
     * Given and family name of a name in letters with spaces, which has the family name last, or
     * first and then a comma behind it; one in another script, or of one word, is not taken apart.
     */
    static String[] nameParts(String name) {
        Matcher inverted = INVERTED.matcher(name);
        if (inverted.matches()) {
            return new String[] {inverted.group(2), inverted.group(1)};
        }
        int space = name.lastIndexOf(' ');
        boolean spaced = name.codePoints().anyMatch(c -> Script.of(c) == Script.WORD);
        return space <= 0 || !spaced
                ? new String[] {name}
                : new String[] {name.substring(0, space), name.substring(space + 1)};
    }
}
