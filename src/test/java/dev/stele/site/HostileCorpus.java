package dev.stele.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A corpus that tries to run, load or break something wherever text can stand: in bodies, markup,
 * front matter, settings and file names. Whatever succeeds sets {@code window.hacked} or asks for a
 * host under {@code evil.example}.
 */
public final class HostileCorpus {
    /** What must be readable on a page, and never run. */
    public static final String SCRIPT = "<script>window.hacked=1</script>";

    /** Tries that are written into every format. */
    public static final List<String> TRIES =
            List.of(
                    SCRIPT,
                    "<img src=x onerror=\"window.hacked=2\">",
                    "</title><script>window.hacked=3</script>",
                    "</textarea></script></style><svg onload=window.hacked=4>",
                    "\"><script src=\"https://evil.example/5.js\"></script>",
                    "' onmouseover='window.hacked=6' x='",
                    "<!-- --!><script>window.hacked=7</script> ]]>",
                    "{{ 7 * 191 }} {% for a in b %} {# gone #} ${7*191} #{7*191}",
                    "javascript:window.hacked=8",
                    "data:text/html,<script>window.hacked=9</script>",
                    "&lt;script&gt;window.hacked=10&lt;/script&gt;",
                    "<a href=\"jav&#x09;ascript:window.hacked=11\">go</a>",
                    "\u2028window.hacked=12\u2029 \u202Egnp.exe\u202C \u0007 \u001B[31m \u007F");

    private HostileCorpus() {}

    /** Writes the corpus into a folder. */
    public static Path write(Path folder) throws IOException {
        String all = String.join("\n\n", TRIES);
        put(folder, "plain.txt", "A plain text that tries\n\n" + all);
        put(
                folder,
                "nul.txt",
                "A text with a nul \0 and a vertical tab \u000B in it.\n\n" + SCRIPT);
        put(folder, "markdown.md", markdown(all));
        put(folder, "page.html", html());
        put(folder, "mutation.html", mutations());
        put(folder, "corpus.yaml", settings());
        putNames(folder);
        return folder;
    }

    private static String markdown(String all) {
        return """
        ---
        title: "</title><script>window.hacked=20</script> {{ 7 * 191 }}"
        author: "<img src=x onerror=window.hacked=21>"
        date: "2024-01-01<script>window.hacked=22</script>"
        keywords: ["<svg onload=window.hacked=23>", "javascript:window.hacked=24"]
        url: "javascript:window.hacked=25"
        language: "\\"><script>window.hacked=26</script>"
        ---

        # Heading <script>window.hacked=27</script>

        [click](javascript:window.hacked=28) [click](JaVaScRiPt:window.hacked=29)
        [click](data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=)
        ![picture](https://evil.example/30.png "onload=window.hacked=30")
        <javascript:window.hacked=31> <details open ontoggle=window.hacked=32>x</details>

        ```html
        <script>window.hacked=33</script>
        ```

        """
                + all;
    }

    private static String html() {
        return """
        <!doctype html><html lang='en" onload="window.hacked=40'><head>
        <title>&lt;/title&gt;&lt;script&gt;window.hacked=41&lt;/script&gt;</title>
        <meta name="author" content='"><script>window.hacked=42</script>'>
        <meta http-equiv="refresh" content="0;url=https://evil.example/43">
        <base href="https://evil.example/44/">
        <link rel="stylesheet" href="https://evil.example/45.css">
        <style>@import "https://evil.example/46.css"; body { display: none }</style>
        <script>window.hacked=47</script><script src="https://evil.example/48.js"></script>
        </head><body onload="window.hacked=49" style="background:url(https://evil.example/50)">
        <h1 onclick="window.hacked=51">A page that tries</h1>
        <p>Its first paragraph is long enough to be taken for the text of the page, with commas, and
        a full stop. <a href="javascript:window.hacked=52">A link</a>, <a href="vbscript:x">another</a>,
        and <a href="https://evil.example/53" ping="https://evil.example/54">one that leads out</a>.</p>
        <p>Its second paragraph says as much again, with &lt;script&gt;window.hacked=55&lt;/script&gt;
        written as text, and <b onmouseover=window.hacked=56>bold words</b>, for good measure.</p>
        <iframe src="https://evil.example/57" srcdoc="<script>parent.hacked=58</script>"></iframe>
        <object data="https://evil.example/59"></object><embed src="https://evil.example/60">
        <svg><script>window.hacked=61</script><a xlink:href="javascript:window.hacked=62"><text>x</text></a></svg>
        <form action="javascript:window.hacked=63"><button formaction="javascript:window.hacked=64">b</button></form>
        <img src="https://evil.example/65.png" srcset="https://evil.example/66.png 2x" onerror="window.hacked=67">
        <video src="https://evil.example/68" autoplay onerror="window.hacked=69"></video>
        <template><script>window.hacked=70</script></template>
        <noscript><p title="</noscript><img src=x onerror=window.hacked=71>"></noscript>
        </body></html>
        """;
    }

    /** Markup that parses differently the second time. */
    private static String mutations() {
        return """
        <!doctype html><title>Mutations</title>
        <p>A paragraph of text, long enough, with commas, so that the page has a body to keep.</p>
        <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=80&gt;">
        <svg></p><style><a id="</style><img src=1 onerror=window.hacked=81>"></svg>
        <form><math><mtext></form><form><mglyph><style></math><img src onerror=window.hacked=82>
        <table><td><p title="`><img src=x onerror=window.hacked=83>">cell</td></table>
        <p>Another paragraph of text, as long as the first one, and with as many commas, too.</p>
        <xmp><p title="</xmp><img src=x onerror=window.hacked=84>"></xmp>
        <plaintext><script>window.hacked=85</script>
        """;
    }

    private static String settings() {
        return """
        title: "</title><script>window.hacked=90</script> {{ 7 * 191 }}"
        description: "\\"><img src=x onerror=window.hacked=91> javascript:window.hacked=92"
        rights: "javascript:window.hacked=93"
        contact: "\\"><script>window.hacked=94</script>"
        sources: open
        vocabulary:
          - id: text-that-tries
            kind: field
            prefLabel:
              en: "<script>window.hacked=95</script>"
            altLabel:
              en: ["plain text", "javascript:window.hacked"]
            definition:
              en: "</p><svg onload=window.hacked=96>{{ 7 * 191 }}"
            source: "javascript:window.hacked=97"
        documents:
          plain.txt:
            by: "<script>window.hacked=98</script>"
            evidence: "javascript:window.hacked=99"
            container: "</span><img src=x onerror=window.hacked=110>"
            notes:
              - quote: "A plain text that tries"
                text: "<script>window.hacked=111</script>"
        """;
    }

    /** Names that mean something in HTML, in an address, in a template or to a file system. */
    private static void putNames(Path folder) throws IOException {
        List<String> names =
                List.of(
                        "\"><img src=x onerror=window.hacked=100>.txt",
                        "' onclick='window.hacked=101.txt",
                        "javascript:window.hacked=102.txt",
                        "{{ 7 * 191 }}{% raw %}.txt",
                        "hash # question ? percent %41 %2e%2e%2f plus + and & semi;.txt",
                        "..txt",
                        "...leading dots.txt",
                        "con.txt",
                        "控制\u0001字\u001B[31m.txt",
                        "line\nbreak.txt",
                        "\u202Etxt.exe.txt",
                        "trailing space .txt",
                        "Case.txt",
                        "case.txt",
                        "caf\u00E9.txt",
                        "cafe\u0301.txt",
                        "same.txt",
                        "same.md",
                        "folder <b>/nested \"quoted\"/" + "long".repeat(45) + ".txt");
        for (String name : names) {
            put(folder, name, "The text of a file with a name of its own: " + name + "\n");
        }
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
