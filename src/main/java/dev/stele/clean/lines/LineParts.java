package dev.stele.clean.lines;

/**
 * The parts of a page in plain text: below the heading of another section, "Related stories" or
 * 网友评论, stands what does not belong to the text, unless the text goes on there.
 */
final class LineParts {
    private static final int SHORT = 40;

    /** So much prose must have been seen before a heading can close a text. */
    private static final int TEXT_WIDTH = 400;

    private static final int NEAR = 6;

    /** A part with less than this share of the prose of the greatest is a small one. */
    private static final int SMALL = 4;

    private final LineTraits traits;

    private LineParts(LineTraits traits) {
        this.traits = traits;
    }

    /** Adds to the traits of every line which part of the page it stands in. */
    static void mark(LineTraits traits) {
        LineParts parts = new LineParts(traits);
        parts.behindSections();
        parts.besideMainPart();
    }

    private boolean has(int line, Trait trait) {
        return traits.of(line).contains(trait);
    }

    private void behindSections() {
        int seen = 0;
        int sections = 0;
        int last = 0;
        for (int i = 0; i < traits.size(); i++) {
            if (sections > 0) {
                traits.of(i)
                        .add(
                                sections == 1
                                        ? Trait.BEHIND_SECTION
                                        : sections == 2
                                                ? Trait.BEHIND_SECTIONS_TWO
                                                : Trait.BEHIND_SECTIONS_MORE);
                if (i - last <= NEAR) {
                    traits.of(i).add(Trait.NEAR_SECTION);
                }
                if (traits.isProse(i)) {
                    traits.of(i).add(Trait.PROSE_BEHIND_SECTION);
                }
            }
            if (i > 0 && i + 1 < traits.size() && traits.isSign(i - 1) && traits.isSign(i + 1)) {
                traits.of(i).add(Trait.BETWEEN_SIGNS);
            }
            seen += traits.isProse(i) ? traits.width(i) : 0;
            if (has(i, Trait.SECTION) && seen >= TEXT_WIDTH) {
                sections++;
                last = i;
            }
        }
    }

    /** The part between two headings that holds the most prose is the main one. */
    private void besideMainPart() {
        int[] part = new int[traits.size()];
        int[] prose = new int[traits.size() + 1];
        int number = 0;
        int main = 0;
        for (int i = 0; i < part.length; i++) {
            number += headsPart(i) ? 1 : 0;
            part[i] = number;
            prose[number] += traits.isProse(i) ? traits.width(i) : 0;
        }
        for (int k = 1; k <= number; k++) {
            main = prose[k] > prose[main] ? k : main;
        }
        for (int i = 0; i < part.length; i++) {
            boolean small = SMALL * prose[part[i]] < prose[main];
            traits.of(i).add(beside(Integer.compare(part[i], main), small));
        }
    }

    private boolean headsPart(int line) {
        return has(line, Trait.SECTION)
                || has(line, Trait.NOTICE)
                || has(line, Trait.COMMENT_PHRASE) && traits.width(line) <= SHORT;
    }

    private static Trait beside(int where, boolean small) {
        if (where == 0) {
            return Trait.IN_MAIN_PART;
        } else if (where < 0) {
            return small ? Trait.BEFORE_MAIN_PART : Trait.BEFORE_MAIN_PART_LARGE;
        }
        return small ? Trait.BEHIND_MAIN_PART : Trait.BEHIND_MAIN_PART_LARGE;
    }
}
