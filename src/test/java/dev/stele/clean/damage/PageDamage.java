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

    /** What invites to share, above the text. */
    private static final List<List<String>> SHARE =
            List.of(
                    List.of("分享至", "分享到：", "收藏", "字号：大 中 小", "我要评论"),
                    List.of("Share this article", "Share", "Print", "Share on Twitter", "Save"),
                    List.of("공유하기", "기사 공유", "스크랩", "글자 크기", "인쇄"));

    /** What stands above the other stories. */
    private static final List<List<String>> STORIES =
            List.of(
                    List.of("相关推荐", "热门文章", "猜你喜欢", "延伸阅读", "更多新闻", "大家都在看", "今日推荐"),
                    List.of(
                            "Related stories",
                            "Most read",
                            "You may also like",
                            "More stories",
                            "Trending now",
                            "Recommended for you",
                            "Editor's picks"),
                    List.of("관련 기사", "많이 본 뉴스", "추천 기사", "인기 기사", "주요 뉴스", "오늘의 이슈", "핫 이슈"));

    /** What stands below them. */
    private static final List<List<String>> CLOSING =
            List.of(
                    List.of("热门评论", "发表评论", "打开APP查看更多", "返回首页"),
                    List.of(
                            "Leave a comment",
                            "12 comments",
                            "Sign up for our newsletter",
                            "Back to top"),
                    List.of("댓글 12", "댓글", "구독하기", "맨 위로"));

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

    /**
     * The headline of the text a second time, as a page shows it in its head and above the story; a
     * text without one gets one first. Between the two may stand a blank line, or none.
     */
    static Damaged doubledHeadline(String text, double rate, SplittableRandom random) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        boolean has = first.length() <= 80 && !first.matches(".*[.。:：;；,，]");
        String headline = has ? first : headline(tongue(text), random);
        return new DamageWriter()
                .sound(headline)
                .aside(random.nextBoolean() ? "\n" : "\n\n")
                .damaged(headline, "")
                .sound(has ? text.substring(first.length()) : "\n\n" + text)
                .damaged();
    }

    /** A menu above the text, and below it stories that repeat a pattern of one to five lines. */
    static Damaged recommendations(String text, double rate, SplittableRandom random) {
        int tongue = tongue(text);
        StringBuilder stories = new StringBuilder(one(STORIES, tongue, random)).append('\n');
        int period = 1 + random.nextInt(5);
        int stamps = random.nextInt(4);
        int count = 4 + random.nextInt((int) (16 * rate) + 1);
        for (int i = 0; i < count; i++) {
            String title = headline(tongue, random);
            stories.append(title).append('\n');
            if (period > 3) {
                stories.append('\n').append(title).append('\n');
            }
            if (period > 2) {
                stories.append(WORDS.get(tongue).get(random.nextInt(12))).append('\n');
            }
            if (period > 1) {
                stories.append(stamp(stamps, tongue, random)).append(period > 4 ? "\n\n" : "\n");
            }
        }
        stories.append(one(CLOSING, tongue, random)).append('\n').append(FEET.get(tongue));
        String menu = String.join("\n", MENUS.get(tongue)) + "\n" + one(SHARE, tongue, random);
        return new DamageWriter()
                .damaged(menu, "")
                .sound("\n\n" + text.stripTrailing() + "\n\n")
                .damaged(stories.toString(), "")
                .sound("\n")
                .damaged();
    }

    private static String one(List<List<String>> table, int tongue, SplittableRandom random) {
        List<String> of = table.get(tongue);
        return of.get(random.nextInt(of.size()));
    }

    /** When a story appeared, or how many have looked at it. */
    private static String stamp(int kind, int tongue, SplittableRandom random) {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        int hour = random.nextInt(24);
        int minute = random.nextInt(60);
        return switch (kind) {
            case 0 ->
                    String.format(
                            Locale.ROOT,
                            "2031-%02d-%02d %02d:%02d:%02d",
                            month,
                            day,
                            hour,
                            minute,
                            minute);
            case 1 -> String.format(Locale.ROOT, "2031-%02d-%02d", month, day);
            case 2 -> String.valueOf(1 + random.nextInt(90_000));
            default ->
                    1
                            + hour
                            + switch (tongue) {
                                case 0 -> "小时前";
                                case 1 -> " hours ago";
                                default -> "시간 전";
                            };
        };
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
