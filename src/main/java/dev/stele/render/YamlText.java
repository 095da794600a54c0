package dev.stele.render;

import java.util.Locale;

/** Texts as YAML writes them on one line. */
final class YamlText {
    private YamlText() {}

    /** The text between double quotation marks. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> out.append("\\\"");
                                case '\\' -> out.append("\\\\");
                                case '\t' -> out.append("\\t");
                                case '\n' -> out.append("\\n");
                                default -> {
                                    if (isPrinted(c)) {
                                        out.appendCodePoint(c);
                                    } else {
                                        out.append(escape(c));
                                    }
                                }
                            }
                        });
        return out.append('"').toString();
    }

    /** Whether YAML lets the character stand, and a reader can see it. */
    private static boolean isPrinted(int c) {
        boolean seen =
                c >= 0x20 && c < 0x7f
                        || c >= 0xa1 && c <= 0xd7ff && c != 0xad
                        || c >= 0xe000 && c <= 0xfffd
                        || c >= 0x10000;
        boolean hidden =
                c >= 0x2000 && c <= 0x200f
                        || c >= 0x2028 && c <= 0x202f
                        || c >= 0x2060 && c <= 0x206f
                        || c == 0xfeff
                        || c == 0x3000;
        return seen && !hidden;
    }

    private static String escape(int c) {
        return c <= 0xff
                ? String.format(Locale.ROOT, "\\x%02x", c)
                : c <= 0xffff
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : String.format(Locale.ROOT, "\\U%08x", c);
    }
}
