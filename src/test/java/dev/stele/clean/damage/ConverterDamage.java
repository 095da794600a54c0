package dev.stele.clean.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Damage done by converters: readings, bytes out of step, the wrong encoding, bookmarks. */
final class ConverterDamage {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Characters with their commonest readings, as converters annotate them. */
    private static final Map<String, String> READINGS =
            pairs(
                    "港gǎng 渔yú 灯dēng 桥qiáo 规guī 环huán 驱qū 储chǔ 范fàn 职zhí 龄líng 债zhài 审shěn"
                            + " 监jiān 督dū 罚fá 额é 税shuì 村cūn 渡dù 码mǎ 塔tǎ 航háng 潮cháo 晨chén"
                            + " 雾wù 船chuán 岛dǎo 街jiē 巷xiàng 茶chá 墙qiáng 钟zhōng 谷gǔ 麦mài");

    private ConverterDamage() {}

    private static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : table.split(" ")) {
            pairs.put(pair.substring(0, 1), pair.substring(1));
        }
        return pairs;
    }

    /** The characters of the table that the text uses, a share of them as the rate says. */
    private static List<String> annotated(String text, double rate, SplittableRandom random) {
        List<String> used = new ArrayList<>();
        READINGS.keySet().stream().sorted().filter(text::contains).forEach(used::add);
        while (used.size() > Math.max(6, rate * READINGS.size())) {
            used.remove(random.nextInt(used.size()));
        }
        return used;
    }

    static Damaged pinyin(String text, double rate, SplittableRandom random) {
        List<String> annotated = annotated(text, rate, random);
        DamageWriter writer = new DamageWriter();
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            writer.sound(character);
            if (annotated.size() >= 5 && annotated.contains(character)) {
                writer.damaged("(" + READINGS.get(character) + ")", "");
            }
        }
        return writer.damaged();
    }

    /**
     * Readings searched for and inserted among raw GBK bytes, so that a search hit across two
     * characters tears both.
     */
    static Damaged gbkShift(String text, double rate, SplittableRandom random) {
        List<String> annotated = annotated(text, rate, random);
        DamageWriter writer = new DamageWriter();
        if (annotated.size() < 5) {
            return writer.sound(text).damaged();
        }
        for (String line : text.split("(?<=\n)")) {
            shift(line, annotated, writer);
        }
        return writer.damaged();
    }

    private static void shift(String line, List<String> annotated, DamageWriter writer) {
        byte[] bytes = line.getBytes(GBK);
        int at = 0;
        int sound = 0;
        while (at < bytes.length) {
            boolean wide = bytes[at] < 0 && at + 1 < bytes.length;
            String aligned = wide ? match(bytes, at, annotated) : "";
            String torn = wide && aligned.isEmpty() ? match(bytes, at + 1, annotated) : "";
            if (!aligned.isEmpty()) {
                writer.sound(decode(bytes, sound, at + 2))
                        .damaged("(" + READINGS.get(aligned) + ")", "");
                at += 2;
                sound = at;
            } else if (!torn.isEmpty() && at + 4 <= bytes.length && bytes[at + 2] < 0) {
                writer.sound(decode(bytes, sound, at));
                byte[] broken = new byte[] {bytes[at], bytes[at + 1], bytes[at + 2]};
                String half = "?" + new String(new byte[] {bytes[at + 1], bytes[at + 2]}, GBK);
                writer.damaged(
                        (broken[0] == 0 ? "" : half)
                                + "("
                                + READINGS.get(torn)
                                + ")"
                                + (char) (bytes[at + 3] & 0x7f),
                        decode(bytes, at, at + 4));
                at += 4;
                sound = at;
            } else {
                at += wide ? 2 : 1;
            }
        }
        writer.sound(decode(bytes, sound, bytes.length));
    }

    private static String match(byte[] bytes, int at, List<String> annotated) {
        for (String character : annotated) {
            byte[] pattern = character.getBytes(GBK);
            if (at + pattern.length <= bytes.length
                    && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
                return character;
            }
        }
        return "";
    }

    private static String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, GBK);
    }

    /** Every character beyond ASCII of a share of the paragraphs, as UTF-8 read as windows-1252. */
    static Damaged misreadUtf8(String text, double rate, SplittableRandom random) {
        DamageWriter writer = new DamageWriter();
        for (String paragraph : text.split("(?<=\n)")) {
            if (random.nextDouble() > rate) {
                writer.sound(paragraph);
                continue;
            }
            int from = 0;
            while (from < paragraph.length()) {
                int to = from;
                while (to < paragraph.length()
                        && paragraph.charAt(to) > 0x7f == paragraph.charAt(from) > 0x7f) {
                    to++;
                }
                String run = paragraph.substring(from, to);
                if (paragraph.charAt(from) > 0x7f) {
                    writer.damaged(misread(run), run);
                } else {
                    writer.sound(run);
                }
                from = to;
            }
        }
        return writer.damaged();
    }

    /** windows-1252, and Latin-1 where that has no character. */
    private static String misread(String text) {
        StringBuilder misread = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String character = new String(new byte[] {b}, WINDOWS);
            misread.append(character.equals("\ufffd") ? Character.toString(b & 0xff) : character);
        }
        return misread.toString();
    }

    static Damaged bookmarks(String text, double rate, SplittableRandom random) {
        DamageWriter writer = new DamageWriter();
        int number = 1;
        for (String paragraph : text.split("(?<=\n)")) {
            if (!paragraph.isBlank() && random.nextDouble() < rate) {
                String name = random.nextBoolean() ? "_Toc" : "_Hlk";
                writer.damaged("[bookmark: " + name + (166680000 + number++) + "]", "");
            }
            writer.sound(paragraph);
        }
        return writer.damaged();
    }
}
