package dev.stele.clean.damage;

import java.util.SplittableRandom;

/** Damage to lines and paragraphs. */
final class LayoutDamage {
    private static final int WIDTH = 72;

    private LayoutDamage() {}

    static Damaged hardWraps(String text, double rate, SplittableRandom random) {
        return wrap(text, 60 + random.nextInt(30), false, random);
    }

    static Damaged hyphenation(String text, double rate, SplittableRandom random) {
        return wrap(text, WIDTH, true, random);
    }

    static String wrapped(String text, int width, SplittableRandom random) {
        return wrap(text, width, false, random).text();
    }

    private static int width(char c) {
        return c >= 0x2e80 && c < 0xffe0 && !(c >= 0xd800 && c < 0xf900) ? 2 : 1;
    }

    /** Breaks lines at spaces, or before any Han character; marks hyphens only when asked to. */
    private static Damaged wrap(String text, int width, boolean hyphens, SplittableRandom random) {
        DamageWriter writer = new DamageWriter();
        for (String line : text.split("(?<=\n)")) {
            int start = 0;
            while (start < line.length()) {
                int end = start;
                int used = 0;
                while (end < line.length() && used + width(line.charAt(end)) <= width) {
                    used += width(line.charAt(end++));
                }
                if (end >= line.length() - 1) {
                    writer.sound(line.substring(start));
                    break;
                }
                if (hyphens && isInsideWord(line, end)) {
                    writer.sound(line.substring(start, end)).damaged("-\n", "");
                    start = end;
                    continue;
                }
                int cut = end;
                while (cut > start && !isBreak(line, cut)) {
                    cut--;
                }
                if (cut == start) {
                    cut = end;
                }
                boolean space = line.charAt(cut) == ' ';
                writer.sound(line.substring(start, cut));
                if (hyphens) {
                    writer.aside("\n");
                } else {
                    writer.damaged("\n", space ? " " : "");
                }
                start = cut + (space ? 1 : 0);
            }
        }
        return writer.damaged();
    }

    private static boolean isInsideWord(String line, int at) {
        for (int i = at - 3; i < at + 3; i++) {
            if (i < 0 || i >= line.length() || line.charAt(i) < 'a' || line.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(String line, int at) {
        boolean clinging = "，。、；：！？”’）》」』".indexOf(line.charAt(at)) >= 0;
        boolean opening = at > 0 && "“‘（《「『".indexOf(line.charAt(at - 1)) >= 0;
        boolean han = line.charAt(at) >= 0x2e80 && line.charAt(at) < 0xac00;
        return line.charAt(at) == ' ' || han && !clinging && !opening;
    }

    /** The whole text on one line: paragraphs run on behind a space. */
    static Damaged lostBreaks(String text, double rate, SplittableRandom random) {
        DamageWriter writer = new DamageWriter();
        String[] paragraphs = text.strip().split("\n+");
        for (int i = 0; i < paragraphs.length; i++) {
            writer.sound(paragraphs[i].strip());
            if (i + 1 < paragraphs.length) {
                writer.damaged(random.nextDouble() < rate / 2 ? "  " : " ", "\n\n");
            }
        }
        return writer.damaged();
    }
}
