package dev.stele.clean.damage;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Damage done by saving a page, or by printing and reading it in again. */
final class PageDamage {
    private static final List<List<String>> WORDS =
            List.of(
                    List.of("老街", "海风", "灯会", "渡轮", "菜场", "山路", "学堂", "河灯", "雨季", "果园", "木船", "集市"),
                    List.of(
                            "harbour", "market", "ferry", "lantern", "orchard", "library", "bridge",
                            "choir", "garden", "mill", "island", "school"),
                    List.of(
                            "항구", "시장", "등불", "다리", "과수원", "도서관", "섬", "학교", "정원", "마을", "안개",
                            "축제"));
    private static final List<List<String>> LABELS =
            List.of(
                    List.of("分享至", "相关推荐", "热门评论", "更多新闻"),
                    List.of(
                            "Share this article",
                            "Related stories",
                            "Most read",
                            "Leave a comment"),
                    List.of("공유하기", "관련 기사", "많이 본 뉴스", "댓글 12"));
    private static final List<String> FEET =
            List.of(
                    "版权所有 未经授权 禁止转载",
                    "© 2031 The Invented Courier. All rights reserved.",
                    "저작권자 ⓒ 지어낸신문 무단 전재 및 재배포 금지");
    private static final List<List<String>> MENUS =
            List.of(
                    List.of("首页", "新闻", "财经", "体育", "登录"),
                    List.of("Home", "News", "Business", "Sports", "Sign in"),
                    List.of("홈", "뉴스", "경제", "스포츠", "로그인"));

    private PageDamage() {}

    /** 0 for Han, 2 for Hangul, 1 for the rest. */
    private static int tongue(String text) {
        long han = text.chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count();
        long hangul = text.chars().filter(c -> c >= 0xac00 && c <= 0xd7a3).count();
        return hangul > text.length() / 10 ? 2 : han > text.length() / 10 ? 0 : 1;
    }

    static Damaged doubledHeadline(String text, double rate, SplittableRandom random) {
        int end = text.indexOf('\n');
        String headline = end < 0 ? text : text.substring(0, end);
        return new DamageWriter()
                .sound(headline + "\n\n")
                .damaged(headline, "")
                .sound(end < 0 ? "" : text.substring(end))
                .damaged();
    }

    /** A menu above the text, and below it stories that repeat a pattern of two to five lines. */
    static Damaged recommendations(String text, double rate, SplittableRandom random) {
        int tongue = tongue(text);
        StringBuilder stories = new StringBuilder(LABELS.get(tongue).get(1)).append('\n');
        int period = 2 + random.nextInt(4);
        int count = 4 + random.nextInt((int) (16 * rate) + 1);
        for (int i = 0; i < count; i++) {
            String title = headline(tongue, random);
            String stamp =
                    String.format(
                            Locale.ROOT,
                            "2031-%02d-%02d %02d:%02d:%02d",
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60));
            stories.append(title).append('\n');
            if (period > 3) {
                stories.append('\n').append(title).append('\n');
            }
            if (period > 2) {
                stories.append(WORDS.get(tongue).get(random.nextInt(12))).append('\n');
            }
            stories.append(stamp).append(period > 4 ? "\n\n" : "\n");
        }
        stories.append(LABELS.get(tongue).get(3)).append('\n').append(FEET.get(tongue));
        String menu = String.join("\n", MENUS.get(tongue)) + "\n" + LABELS.get(tongue).get(0);
        return new DamageWriter()
                .damaged(menu, "")
                .sound("\n\n" + text.stripTrailing() + "\n\n")
                .damaged(stories.toString(), "")
                .sound("\n")
                .damaged();
    }

    private static String headline(int tongue, SplittableRandom random) {
        List<String> words = WORDS.get(tongue);
        String a = words.get(random.nextInt(12));
        String b = words.get(random.nextInt(12));
        int number = 2 + random.nextInt(900);
        return switch (tongue) {
            case 0 -> a + "重开第" + number + "天，" + b + "来了三千人";
            case 1 -> "Why the " + a + " closed after " + number + " days near the " + b;
            default -> a + " 다시 문 열어, " + number + "명이 " + b + " 찾았다";
        };
    }

    static Damaged pageNumbers(String text, double rate, SplittableRandom random) {
        List<List<String>> forms =
                List.of(
                        List.of("- %d -", "第%d页", "%d / 40"),
                        List.of("- %d -", "Page %d of 40", "%d"),
                        List.of("- %d -", "%d쪽", "%d / 40"));
        List<String> of = forms.get(tongue(text));
        return paged(text, of.get(random.nextInt(of.size())), rate, random);
    }

    static Damaged runningTitles(String text, double rate, SplittableRandom random) {
        List<String> titles = List.of("虚构的海港日志", "An Invented Harbour Diary", "지어낸 항구의 일기");
        String title = titles.get(tongue(text));
        return paged(text, random.nextBoolean() ? title + " %d" : title + "\n%d", rate, random);
    }

    /** Wraps the text and breaks it into pages, each closed by a line with its number. */
    private static Damaged paged(String text, String foot, double rate, SplittableRandom random) {
        String wrapped = LayoutDamage.wrapped(text, 76, random);
        String[] lines = wrapped.split("\n", -1);
        int height = 6 + random.nextInt(8);
        DamageWriter writer = new DamageWriter();
        int page = 1 + random.nextInt(30);
        for (int i = 0; i < lines.length; i++) {
            writer.sound(lines[i]).aside(i + 1 < lines.length ? "\n" : "");
            if (i % height == height - 1 && i + 1 < lines.length) {
                writer.aside("\n");
                String[] parts = String.format(Locale.ROOT, foot, page++).split("\n");
                for (String part : parts) {
                    writer.damaged(part, "").aside("\n");
                }
                writer.aside("\n");
            }
        }
        return writer.damaged();
    }
}
