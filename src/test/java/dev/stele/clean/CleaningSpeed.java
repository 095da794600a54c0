package dev.stele.clean;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.draft.Typesetter;
import dev.stele.diagnostic.Findings;
import dev.stele.model.Corpus;
import dev.stele.model.Evidence;
import dev.stele.model.ReadText;
import dev.stele.read.CorpusReader;
import dev.stele.read.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How fast documents are read and cleaned, by one core's own time, so that a busy machine changes
 * little. No test: it is run by hand, with the classes of the tests and the libraries on the path.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test
 *     -Dexec.mainClass=dev.stele.clean.CleaningSpeed -Dexec.args="documents FOLDER"
 * </pre>
 *
 * {@code documents FOLDER} cuts the folder's texts to 5 kB each and measures them as text and as a
 * web page around the same text. {@code large} measures documents of 20 MB. {@code shapes UNITS}
 * gives each rule hostile shapes of three lengths, each twice the one before, and names the rules
 * whose time grows faster.
 */
final class CleaningSpeed {
    private static final Cleaner CLEANER = new Cleaner(Corpus.named("Speed"));
    private static final int DOCUMENT = 5_000;
    private static final int LARGE = 20_000_000;
    private static final int WARM = 8;
    private static final double TWICE = 2.9;
    private static final double NOTICEABLE = 200;
    private static final String PROSE =
            "On that day the ferry left the harbour early, while the fishermen talked about prices"
                    + " and weather; nobody, it seems, expected the fog to lift before noon. ";
    private static final String HAN = "港口的清晨总是从渔船离岸开始，市场里的人讨论天气、价格与邻居的消息，渡轮慢慢靠近码头。";

    private CleaningSpeed() {}

    public static void main(String[] arguments) throws IOException {
        String what = arguments.length == 0 ? "large" : arguments[0];
        switch (what) {
            case "documents" -> documents(Path.of(arguments[1]));
            case "shapes" -> shapes(Integer.parseInt(arguments[1]));
            default -> large();
        }
    }

    private static double milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static Optional<ReadText> read(String name, String content) {
        try {
            Path folder = Files.createTempDirectory("speed");
            Path file = folder.resolve(name);
            Files.writeString(file, content);
            CorpusReader reader = new CorpusReader(folder, new Findings());
            List<SourceFile> files = reader.files();
            Optional<ReadText> read = reader.read(files.get(0));
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void documents(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                if (text.length() >= DOCUMENT / 3) {
                    texts.add(fiveKilobytes(text));
                }
            }
        }
        Path corpus = Files.createTempDirectory("speed");
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(corpus.resolve(i + ".txt"), texts.get(i));
            Files.writeString(corpus.resolve(i + ".html"), page(texts.get(i)));
        }
        CorpusReader reader = new CorpusReader(corpus, new Findings());
        for (String ending : List.of(".txt", ".html")) {
            List<SourceFile> files =
                    reader.files().stream().filter(f -> f.path().endsWith(ending)).toList();
            for (int round = 1; round <= WARM; round++) {
                double start = milliseconds();
                for (SourceFile file : files) {
                    reader.read(file).ifPresent(t -> CLEANER.clean("x", t, Evidence.NONE));
                }
                double seconds = (milliseconds() - start) / 1000;
                say(
                        "%s round %d: %,d documents of %,d bytes, %.0f a second",
                        ending, round, files.size(), DOCUMENT, files.size() / seconds);
            }
        }
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(corpus);
    }

    /** The beginning of a text, 5,000 bytes of UTF-8 or what there is. */
    private static String fiveKilobytes(String text) {
        int bytes = 0;
        int end = 0;
        while (end < text.length() && bytes < DOCUMENT) {
            bytes += text.charAt(end) < 0x80 ? 1 : text.charAt(end) < 0x800 ? 2 : 3;
            end++;
        }
        return text.substring(0, end);
    }

    /** The text as a site would show it: menus, teasers and a foot around it. */
    private static String page(String text) {
        StringBuilder page =
                new StringBuilder(
                        "<!doctype html><html lang=en><head><title>A page</title><meta"
                                + " name=author content='Anna Example'><script>var a = 1;</script>"
                                + "</head><body><header class='site-header'><nav class=menu><ul>");
        for (int i = 0; i < 20; i++) {
            page.append("<li class='menu-item'><a href='/part").append(i).append("'>Part</a></li>");
        }
        page.append("</ul></nav></header><div class=container><main><article class='post'><h1>A")
                .append(" page of the harbour</h1><p class=byline>By Anna Example</p>");
        for (String line : text.split("\n")) {
            String shown = line.replace("&", "&amp;").replace("<", "&lt;");
            if (!shown.isBlank()) {
                page.append("<p>").append(shown).append(" <a href='/x'>more</a></p>\n");
            }
        }
        page.append("</article></main><aside class=sidebar>");
        for (int i = 0; i < 15; i++) {
            page.append("<div class=card><a href='/s")
                    .append(i)
                    .append("'>A story about the ferry and the fog</a><p>Few words</p></div>");
        }
        return page.append("</aside></div><footer>© 2030 The Harbour</footer></body></html>")
                .toString();
    }

    private static void large() {
        Map<String, String> large = new LinkedHashMap<>();
        large.put("one-line.txt", PROSE.repeat(LARGE / PROSE.length()));
        large.put("one-line-han.txt", HAN.repeat(LARGE / HAN.length() / 3));
        large.put("many-lines.txt", (PROSE + "\n").repeat(LARGE / PROSE.length()));
        large.put("tiny-lines.txt", "a\n".repeat(1_000_000));
        large.put("one-paragraph.html", "<p>" + PROSE.repeat(LARGE / PROSE.length()));
        large.put("paragraphs.html", ("<p>" + PROSE + "\n").repeat(LARGE / PROSE.length()));
        large.put("nested.html", "<div>".repeat(100_000) + PROSE);
        large.put("nested-text.html", "<div>x".repeat(100_000));
        large.forEach(
                (name, content) -> {
                    double start = milliseconds();
                    Optional<ReadText> read = read(name, content);
                    double cleaning = milliseconds();
                    read.ifPresent(text -> CLEANER.clean("x", text, Evidence.NONE));
                    say(
                            "%-20s %,11d characters: read in %.1f s, cleaned in %.1f s",
                            name,
                            content.length(),
                            (cleaning - start) / 1000,
                            (milliseconds() - cleaning) / 1000);
                });
    }

    private static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String part :
                List.of(
                        "a",
                        "Ab ",
                        "word ",
                        "word. ",
                        "港",
                        "港口。 ",
                        "항구 ",
                        "1",
                        "123 ",
                        "1 234 567 ",
                        "(",
                        "港(",
                        "環(huán)境(jìng)經(jīng)濟(jì)關(guān)團(tuán)體",
                        "?",
                        "港?!冻r日報》",
                        "Kim Yong ",
                        "▲ one ",
                        "▲",
                        "[1] ",
                        "[1",
                        "1,",
                        "â€œ",
                        "Ã©",
                        "ä¸­ Ã",
                        "\u0301\u0323",
                        "港  ，",
                        " ,",
                        "\u200b",
                        "a\u00ad",
                        "【",
                        "【记者 】",
                        "[bookmark: ",
                        "“",
                        "”",
                        "。",
                        ". ",
                        "on Nov. in ",
                        "Here is the translation: ",
                        "请将以下",
                        "a > ",
                        "http://a.b/c?d=e ",
                        "/ ",
                        " /Courtesy of ",
                        "a: ",
                        "\ud800",
                        "👩\u200d🚀",
                        "后来",
                        "a\n",
                        "港\n",
                        "- 1 -\n",
                        "1) x\n2) y\n",
                        "分享至\n",
                        "Home\nNews\n",
                        "head\nhead\n",
                        "摘要：" + HAN + "\n",
                        "【海报记者 林晓舟】x\n",
                        "har-\nbour\n",
                        "\n \n",
                        "int i = 0;\n",
                        "a > b > c\n",
                        "1. 一、x\n",
                        HAN + "\n",
                        PROSE + "\n",
                        "环(huán)\n",
                        "图1  港口\n",
                        "Harbour 1\na b\nc\nd\ne\n")) {
            shapes.put(
                    part.replace("\n", "⏎") + " as text",
                    length -> part.repeat(length / part.length()) + "x");
        }
        for (String part :
                List.of(
                        "<div>x",
                        "<p>" + PROSE,
                        "<a href=x>words</a> ",
                        "<ul class=a><li><a href=x>a link</a>",
                        "<table><tr><td>x",
                        "<table>x<tr>y<td>z",
                        "<tr><td>a<td>b",
                        "<b>x",
                        "<i><p>x",
                        "<h2>Related stories</h2>",
                        "<div class=nav>x",
                        "<div class=social>x",
                        "x<br>",
                        "x<hr>",
                        "<div class=c><a href=x>a headline of some length</a><p>few"
                                + " words</p></div>",
                        "<figure><img src=x>cap",
                        "<li>item",
                        "<dt>a<dd>b",
                        "<p>By Anna Example</p>",
                        "<article>" + PROSE)) {
            shapes.put(
                    part + " as page",
                    length -> "<!doctype html>" + part.repeat(length / part.length()));
        }
        return shapes;
    }

    private static void shapes(int units) {
        shapes().forEach((name, shape) -> shape(name, shape, units));
    }

    private static void shape(String name, IntFunction<String> shape, int units) {
        List<Map<String, Double>> times = new ArrayList<>();
        for (int length = units; length <= 4 * units; length *= 2) {
            String file = name.endsWith("page") ? "x.html" : "x.txt";
            Optional<ReadText> read = read(file, shape.apply(length));
            if (read.isEmpty()) {
                return;
            }
            times.add(timesOf(read.get()));
        }
        StringBuilder steep = new StringBuilder();
        double all = 0;
        for (Map.Entry<String, Double> last : times.get(2).entrySet()) {
            double before = times.get(1).getOrDefault(last.getKey(), 0.0);
            all += last.getValue();
            if (last.getValue() > NOTICEABLE && last.getValue() > TWICE * before) {
                steep.append(
                        String.format(
                                Locale.ROOT,
                                " %s %.0f, %.0f, %.0f ms",
                                last.getKey(),
                                times.get(0).getOrDefault(last.getKey(), 0.0),
                                before,
                                last.getValue()));
            }
        }
        say("%7.0f ms %s%s", all, name, steep.length() == 0 ? "" : "  STEEP:" + steep);
    }

    private static Map<String, Double> timesOf(ReadText read) {
        Map<String, Double> times = new TreeMap<>();
        double start = milliseconds();
        Draft draft = new Draft(read, Evidence.NONE);
        times.put("blocks", milliseconds() - start);
        for (Rule rule : Cleaner.RULES) {
            start = milliseconds();
            rule.revise(draft);
            draft.leaveOutEmptied();
            times.put(rule.name(), milliseconds() - start);
        }
        start = milliseconds();
        Typesetter.set("x", draft);
        times.put("setting", milliseconds() - start);
        return times;
    }
}
