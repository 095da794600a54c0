package dev.stele.index;

import static dev.stele.model.Concepts.concept;

import dev.stele.analyse.Analyser;
import dev.stele.diagnostic.Findings;
import dev.stele.link.Linker;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Role;
import dev.stele.model.Vocabulary;
import dev.stele.text.FoldTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Libraries made by hand, and their indexes, for tests of indexing and searching. */
public final class Shelf {
    private Shelf() {}

    /** Five documents in five languages and a vocabulary. */
    public static Library small() {
        return of(vocabulary(), tea(), teaTraditional(), clocks(), festival(), notes());
    }

    public static Library of(Vocabulary vocabulary, Document... documents) {
        return of(vocabulary, Arrays.asList(documents));
    }

    public static Library of(Vocabulary vocabulary, Collection<Document> documents) {
        Analyser analyser = new Analyser(vocabulary);
        List<AnalysedDocument> analysed = documents.stream().map(analyser::analyse).toList();
        Corpus corpus =
                new Corpus(
                        "Shelf",
                        "",
                        Language.ENGLISH,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        false,
                        false,
                        vocabulary,
                        List.of());
        return new Linker(corpus, new Findings()).link(new DocumentsInMemory(analysed));
    }

    /** A document with every character that a traditional one may become. */
    public static Library characters() {
        StringBuilder all = new StringBuilder();
        FoldTables.simplified().values().forEach(all::appendCodePoint);
        return of(
                Vocabulary.EMPTY,
                DocumentBuilder.at("characters.txt").paragraph(all.toString()).build());
    }

    /** The index's files by path, in one file if it is small. */
    public static TreeMap<String, String> index(Library library) {
        return index(library, new Indexer(2));
    }

    /** The index's files by path, cut into shards of that length. */
    public static TreeMap<String, String> index(Library library, int shardLength) {
        return index(library, new Indexer(2, 0, shardLength, 1 << 14));
    }

    static TreeMap<String, String> index(Library library, Indexer indexer) {
        TreeMap<String, String> files = new TreeMap<>();
        indexer.index(library, (path, content) -> files.put(path, text(content)));
        return files;
    }

    /** Writes files below a folder, which is returned. */
    public static Path write(TreeMap<String, String> files, Path folder) {
        files.forEach(
                (path, content) -> {
                    try {
                        Path file = folder.resolve(path);
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return folder;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        concept("tea")
                                .pref("en", "tea")
                                .pref("zh-Hans", "茶叶")
                                .pref("ko", "찻잎")
                                .build(),
                        concept("clockmaking")
                                .pref("en", "clockmaking")
                                .alt("en", "horology")
                                .pref("zh-Hant", "製鐘術")
                                .build(),
                        concept("silence").pref("en", "silence").build()));
    }

    private static Document tea() {
        return DocumentBuilder.at("tea/harvest.txt")
                .in(Language.SIMPLIFIED_CHINESE)
                .fact(Field.TITLE, Fact.inferred("春茶开采", "its first clause"))
                .fact(Field.KIND, Fact.inferred("newspaper-article", "its form"))
                .heading("开采与制作")
                .paragraph("春茶开采以后，茶农在清晨上山采茶，云雾未散。")
                .paragraph("茶叶的制作离不开火候；机器人也能采茶，但老茶农不信。")
                .paragraph("出口、内销两旺，AI茶园的订单增长了30%。")
                .build();
    }

    private static Document teaTraditional() {
        return DocumentBuilder.at("tea/harvest-hant.txt")
                .in(Language.TRADITIONAL_CHINESE)
                .heading("開採與製作")
                .paragraph("春茶開採以後，茶農在清晨上山採茶，雲霧未散。")
                .paragraph("茶葉的製作離不開火候；機器人也能採茶，但老茶農不信。")
                .paragraph("出口、內銷兩旺，AI茶園的訂單增長了30%。")
                .build();
    }

    private static Document clocks() {
        return DocumentBuilder.at("clocks.md")
                .paragraph(Role.TITLE, "The Clockmaker of Łódź")
                .heading("Wheels and springs")
                .paragraph("A clock has wheels. Clockmaking, or horology, is the art of clocks.")
                .paragraph("The café’s clock stopped at noon; nobody in the café noticed.")
                .paragraph("Strategic cooperative partnership of springs and wheels.")
                .paragraph("Strategic cooperation, and a partnership of wheels: R&D.")
                .paragraph("Tea was served. The naïve visitor asked for wheel-springs.")
                .build();
    }

    private static Document festival() {
        return DocumentBuilder.at("festival.txt")
                .in(Language.KOREAN)
                .title("전주 한지 축제")
                .paragraph("전주에서 한지 축제가 열린다. 한국의 종이는 닥나무로 만든다.")
                .paragraph("자원봉사자들이 종이를 뜨고, 시계탑 아래에서 차를 마신다.")
                .build();
    }

    private static Document notes() {
        return DocumentBuilder.at("notes/~odd.txt")
                .paragraph("ﬁve ｋｍ north of ﷺ, \uD840\uDC00\uD869\uDED6 was carved.")
                .paragraph("ガギグ、が ｶﾞｲﾄﾞ。")
                .build();
    }
}
