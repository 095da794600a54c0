package dev.stele.clean;

import java.util.List;
import java.util.SplittableRandom;

/** Texts and pages put together at random from what the rules look for, and from what harms. */
public final class RandomTexts {
    private static final List<String> PARTS =
            List.of(
                    "\n",
                    "\n\n",
                    "\n \n",
                    "  ",
                    "\t",
                    "\u3000",
                    "\u00a0",
                    "\u2028",
                    "\u0085",
                    "\0",
                    "\u0007",
                    "\u200b",
                    "\u200d",
                    "\u00ad",
                    "\ufeff",
                    "\u202e",
                    "\ud800",
                    "\udc00",
                    "\ud83d\ude00",
                    "e\u0301",
                    "\u0301",
                    "\u0323\u0301",
                    "ﾊﾟ",
                    "\u1100\u1161",
                    "가",
                    "עברית",
                    "，",
                    "。",
                    "”",
                    "“",
                    "(",
                    ")",
                    ":",
                    "：",
                    "[1]",
                    "[2]",
                    "[3]",
                    "(huán)",
                    "環(huán)境",
                    "經(jīng)濟(jì)",
                    "關(guān)係",
                    "團(tuán)體",
                    "聯(lián)系",
                    "?!冻r",
                    "?;茝V",
                    "后来",
                    "皇后",
                    "â€œ",
                    "Ã©",
                    "ä¸\u00ad",
                    "å›½",
                    "港口",
                    "灯塔的",
                    "word ",
                    "The ferry ",
                    "leaves at noon. ",
                    "har-\n",
                    "bour ",
                    "- 1 -\n",
                    "- 2 -\n",
                    "- 3 -\n",
                    "12\n",
                    "Page 3 of 9\n",
                    "항구의 ",
                    "등불 ",
                    "한자(漢字) ",
                    "とうきょう",
                    "[bookmark: _Toc1]",
                    "[bookmark: x]",
                    "▲ ",
                    "※ ",
                    "【",
                    "】",
                    "【海报记者 林晓舟】",
                    "现在我给你的英文是:",
                    "Here is the translation: ",
                    "Summary ",
                    "·项目负责人:",
                    "李东宇",
                    "2) ",
                    "3) ",
                    "一、",
                    "（一）",
                    "第一章 ",
                    "1.1 ",
                    "1 ",
                    "Abstract: ",
                    "摘要：",
                    "关键词：",
                    "图1  ",
                    "Figure 2: ",
                    "/Courtesy of X",
                    "1 234 ",
                    "Kim Yong-su ",
                    "Kim Young-su ",
                    "on Nov. in ",
                    "分享至\n",
                    "相关推荐\n",
                    "Home\n",
                    "News\n",
                    "Share this\n",
                    "Related stories\n",
                    "© 2006 x\n",
                    "Tags: a, b\n",
                    "a > b > c\n",
                    "2026-01-25 23:15:09\n",
                    "http://a.b/ ",
                    "```\n",
                    "{\n",
                    "|a|b|\n",
                    "# ",
                    "- ",
                    "※ This article has been translated by AI. Share your feedback here.",
                    "港口的清晨总是从渔船离岸开始，市场里的人讨论天气、价格与邻居的消息，孩子们在石阶上等候归来的人，灯塔亮起来了。",
                    "On that day the ferry left the harbour early, while the fishermen talked about"
                            + " prices and weather; nobody expected the fog to lift. ");
    private static final List<String> TAGS =
            List.of(
                    "<p>",
                    "</p>",
                    "<div class=a>",
                    "</div>",
                    "<b>",
                    "</b>",
                    "<a href=x>",
                    "</a>",
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td>",
                    "<th>",
                    "<caption>",
                    "<ul>",
                    "<ol start=3>",
                    "<li>",
                    "</ul>",
                    "<pre>",
                    "</pre>",
                    "<br>",
                    "<h1>",
                    "</h1>",
                    "<h2>",
                    "</h2>",
                    "<blockquote>",
                    "</blockquote>",
                    "<figure>",
                    "<figcaption>",
                    "<article>",
                    "<main>",
                    "<nav>",
                    "</nav>",
                    "<aside>",
                    "<button>",
                    "<dl><dt>",
                    "<dd>",
                    "<time datetime=2020-01-02>",
                    "<span class=author>",
                    "<p class=caption>",
                    "<div class=related>",
                    "<template>",
                    "</template>",
                    "<script>x</script>",
                    "<p hidden>",
                    "<img alt=i>",
                    "&#0;",
                    "&shy;",
                    "&nbsp;",
                    "<svg>",
                    "</svg>",
                    "<select>",
                    "<form>",
                    "<!-- c -->");

    private RandomTexts() {}

    public static String text(long seed) {
        return mixed(new SplittableRandom(seed), List.of());
    }

    public static String page(long seed) {
        return "<!doctype html><body>" + mixed(new SplittableRandom(seed), TAGS);
    }

    private static String mixed(SplittableRandom random, List<String> tags) {
        StringBuilder text = new StringBuilder("港");
        for (int length = 1 + random.nextInt(120); length > 0; length--) {
            if (!tags.isEmpty() && random.nextBoolean()) {
                text.append(any(tags, random));
            } else if (random.nextInt(30) == 0) {
                text.append(any(PARTS, random).repeat(1 + random.nextInt(40)));
            } else if (random.nextInt(25) == 0) {
                text.appendCodePoint(random.nextInt(0x11000));
            } else {
                text.append(any(PARTS, random));
            }
        }
        return text.toString();
    }

    private static String any(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
