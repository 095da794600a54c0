package dev.stele.clean.damage;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Damage to lines and paragraphs. */
final class LayoutDamage {
    private static final int WIDTH = 72;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.。!?！？][”’」』）)\"]*");

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

    /**
     * The whole text on one line, as a converter leaves it: behind a paragraph stand two spaces, a
     * tab, or what sentences never have between them, a single space in Han text and none at all in
     * other ones.
     */
    static Damaged lostBreaks(String text, double rate, SplittableRandom random) {
        String odd = isHan(text) ? " " : "";
        return unbroken(text, List.of("  ", "\t", odd).get(random.nextInt(3)), "  ");
    }

    /** The whole text on one line, behind a paragraph what stands behind every sentence. */
    static Damaged untracedBreaks(String text, double rate, SplittableRandom random) {
        return isHan(text) ? unbroken(text, "", "") : unbroken(text, " ", " ");
    }

    private static boolean isHan(String text) {
        return text.contains("。");
    }

    private static Damaged unbroken(String text, String behindSentence, String behindOthers) {
        DamageWriter writer = new DamageWriter();
        String[] paragraphs = text.strip().split("\n+");
        for (int i = 0; i < paragraphs.length; i++) {
            String paragraph = paragraphs[i].strip();
            writer.sound(paragraph);
            if (i + 1 < paragraphs.length) {
                boolean sentence = SENTENCE.matcher(paragraph).matches();
                writer.damaged(sentence ? behindSentence : behindOthers, "\n\n");
            }
        }
        return writer.damaged();
    }
}
