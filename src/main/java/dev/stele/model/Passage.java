package dev.stele.model;

import java.util.List;

/**
 * A heading, paragraph, list item, caption, table cell or block of code: the smallest thing with an
 * address.
 *
 * @param anchor eight base-32 characters made from the content, unique in its document
 * @param level of a heading, 1 (the title) to 6; otherwise 0
 * @param containers what it stands in, outermost first
 * @param text plain, never blank; HTML is made from it and its annotations at the very end
 * @param range in the read text that the text was made from
 * @param annotations sorted
 */
public record Passage(
        String anchor,
        PassageKind kind,
        Role role,
        int level,
        Language language,
        List<Container> containers,
        String text,
        Range range,
        List<Annotation> annotations) {

    public Passage {
        Check.that(!text.isBlank(), "text", text, "is not blank");
        Check.that(
                kind == PassageKind.HEADING ? 1 <= level && level <= 6 : level == 0,
                "level",
                level,
                "is 1 to 6 for a heading and 0 otherwise");
        containers = List.copyOf(containers);
        annotations = annotations.stream().sorted().toList();
        for (Annotation annotation : annotations) {
            Check.that(
                    annotation.range().to() <= text.length(),
                    "annotation",
                    annotation,
                    "lies within the passage");
        }
    }

    /** The same passage with these annotations in place of its own. */
    public Passage withAnnotations(List<Annotation> others) {
        return new Passage(anchor, kind, role, level, language, containers, text, range, others);
    }
}
