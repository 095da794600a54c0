package dev.stele.clean;

import dev.stele.address.Hashes;
import dev.stele.clean.words.Blank;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.Element;
import dev.stele.model.Evidence;
import dev.stele.model.MediaType;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import dev.stele.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain texts for tests that begin with cleaning, read as the read stage would. */
public final class Texts {
    private static final Cleaner CLEANER = new Cleaner(Corpus.named("Test"));

    private Texts() {}

    public static ReadText plain(String text) {
        List<Element> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (!Blank.all(text, from, to)) {
                lines.add(new Element("line", Map.of(), new Range(from, to), List.of()));
            }
            from = to + 1;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source =
                new Source("test.txt", bytes.length, Hashes.hex(bytes), MediaType.TEXT, "UTF-8");
        Element root = new Element("body", Map.of(), new Range(0, text.length()), lines);
        return new ReadText(source, text, root);
    }

    public static Document clean(String text) {
        return CLEANER.clean("test", plain(text), Evidence.NONE);
    }

    public static Document clean(ReadText text, Evidence evidence) {
        return CLEANER.clean("test", text, evidence);
    }

    /** The texts of the passages of one kind, in order. */
    public static List<String> texts(Document document, PassageKind kind) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(Passage::text)
                .toList();
    }

    public static List<String> texts(Document document) {
        return document.passages().stream().map(Passage::text).toList();
    }

    /** The edits of a rule, in order. */
    public static List<Edit> edits(Document document, String rule) {
        return document.ledger().edits().stream()
                .filter(edit -> edit.rule().contains(rule))
                .toList();
    }

    /** A paragraph of invented prose, long enough to be one. */
    public static String paragraph(int number) {
        return ("第"
                + number
                + "段说明一个虚构港口的日常：清晨，渔船依次离岸；中午，市场里的人讨论天气、价格与邻居的消息。"
                + "到了傍晚，灯塔亮起，最后一班渡轮慢慢靠近码头，孩子们在石阶上等候归来的人。");
    }
}
