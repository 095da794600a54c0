package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.PassageKind;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * UTF-8 that somebody read as Latin-1 or windows-1252: {@code â€œ} for “, {@code ä¸­å›½} for 中国. A
 * run is read again only where its bytes are UTF-8 to the last. It must come before {@link
 * Hygiene}, which would take the controls among the bytes for dirt.
 */
public final class MisreadUtf8 implements Rule {
    /** What windows-1252 has at 0x80 to 0x9f; U+0000 where it has nothing. */
    private static final String WINDOWS =
            "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
                    + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0"
                    + "\u017e\u0178";

    /** Damage may be done more than once. */
    private static final int MOST_ROUNDS = 3;

    /** So many sequences in one block are damage even where the text has sound characters too. */
    private static final int MANY = 5;

    /** This share of what may be bytes must be UTF-8. */
    private static final double MOST = 0.9;

    @Override
    public String name() {
        return "misread-utf8";
    }

    @Override
    public void revise(Draft draft) {
        Census census = new Census();
        for (Block block : draft.blocks()) {
            census.count(block.text());
        }
        if (census.sequences == 0) {
            return;
        }
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            List<Revision.Change> changes =
                    block.kind() == PassageKind.CODE ? List.of() : changes(block.text());
            if (!changes.isEmpty()) {
                boolean sure =
                        census.isSure() || characters(changes) >= MANY && census.isMostlyUtf8();
                draft.change(
                        i,
                        changes,
                        new Draft.Cause(
                                this,
                                Edit.Kind.ENCODING,
                                "UTF-8 that was read as Latin-1; read again.",
                                sure ? 0.97 : 0.7));
            }
        }
    }

    /** What a whole document says about the damage. */
    private static final class Census {
        private int bytes;
        private int sequences;
        private int inSequences;
        private int longSequences;
        private final Set<Integer> sound = new HashSet<>();
        private final Set<Integer> decoded = new HashSet<>();

        void count(String text) {
            for (int i = 0; i < text.length(); ) {
                int length = sequence(text, i);
                if (length > 0) {
                    sequences++;
                    inSequences += length;
                    longSequences += length > 2 ? 1 : 0;
                    decoded.add(codePoint(text, i, length));
                    bytes += length;
                    i += length;
                } else {
                    int c = text.charAt(i);
                    if (toByte((char) c) >= 0xa0 && c != 0xad || c > 0xff && toByte((char) c) > 0) {
                        bytes++;
                    }
                    if (c > 0x7f) {
                        sound.add(c);
                    }
                    i++;
                }
            }
        }

        boolean isMostlyUtf8() {
            return inSequences >= MOST * bytes;
        }

        /** No sound character is among the damaged ones: nobody writes about damage here. */
        boolean isSure() {
            boolean mixed = decoded.stream().anyMatch(sound::contains);
            return isMostlyUtf8() && !mixed && (longSequences > 0 || sequences > 1);
        }
    }

    private static int characters(List<Revision.Change> changes) {
        return changes.stream().mapToInt(change -> change.after().length()).sum();
    }

    private static List<Revision.Change> changes(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            for (int length = sequence(text, end); length > 0; length = sequence(text, end)) {
                end += length;
            }
            if (end > i) {
                changes.add(new Revision.Change(i, end, decoded(text.substring(i, end))));
                i = end;
            } else {
                i++;
            }
        }
        return changes;
    }

    private static String decoded(String run) {
        String text = run;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            StringBuilder again = new StringBuilder();
            int at = 0;
            int length = sequence(text, 0);
            while (length > 0) {
                again.appendCodePoint(codePoint(text, at, length));
                at += length;
                length = sequence(text, at);
            }
            if (at < text.length() || at == 0) {
                break;
            }
            text = again.toString();
        }
        return text;
    }

    /** How many units from {@code at} are one UTF-8 sequence of a sensible character, or 0. */
    private static int sequence(String text, int at) {
        int lead = at < text.length() ? toByte(text.charAt(at)) : -1;
        int length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xe0 ? 0 : lead < 0xf0 ? 3 : 4;
        if (length == 0 || lead > 0xf4 || at + length > text.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            int b = toByte(text.charAt(i));
            if (b < 0x80 || b > 0xbf) {
                return 0;
            }
        }
        return isSensible(codePoint(text, at, length), length) ? length : 0;
    }

    private static int codePoint(String text, int at, int length) {
        int c = toByte(text.charAt(at)) & (0xff >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            c = c << 6 | toByte(text.charAt(i)) & 0x3f;
        }
        return c;
    }

    /** A character that texts are made of, and in its shortest form. */
    private static boolean isSensible(int c, int length) {
        if (length == 2) {
            return c >= 0xa0 && (c < 0xc0 || Letters.isLetterOrDigit(c) || c < 0x250);
        }
        boolean symbol =
                c >= 0x2000 && c <= 0x2bff
                        || c >= 0x3000 && c <= 0x303f
                        || c >= 0xfe10 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xffef
                        || c >= 0x1f000 && c <= 0x1faff;
        return c >= (length == 3 ? 0x800 : 0x10000)
                && c <= 0x10ffff
                && (c < 0xd800 || c > 0xdfff)
                && (symbol || Letters.isLetterOrDigit(c));
    }

    /** The byte that was read as this character, or -1. */
    private static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int at = WINDOWS.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
