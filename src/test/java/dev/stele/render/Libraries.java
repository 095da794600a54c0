package dev.stele.render;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Card;
import dev.stele.model.Citation;
import dev.stele.model.Collation;
import dev.stele.model.Concept;
import dev.stele.model.Container;
import dev.stele.model.Corpus;
import dev.stele.model.DatePhrase;
import dev.stele.model.Document;
import dev.stele.model.Documents;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Figures;
import dev.stele.model.Instance;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Link;
import dev.stele.model.MediaType;
import dev.stele.model.Mention;
import dev.stele.model.Metadata;
import dev.stele.model.Occurrence;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Related;
import dev.stele.model.Resolution;
import dev.stele.model.Role;
import dev.stele.model.Status;
import dev.stele.model.Supplied;
import dev.stele.model.Timeline;
import dev.stele.model.Unit;
import dev.stele.model.Vocabulary;
import dev.stele.model.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Libraries made by hand. */
public final class Libraries {
    static final String READING = "The reading repeats the character before it.";

    private Libraries() {}

    /** Documents in four languages, with every role and every kind of edit. */
    public static Library small() {
        return of(corpus(), chinese(), traditional(), english(), korean());
    }

    private static Citation uncited(int passage, Range at) {
        return new Citation(
                passage, at, List.of(new Citation.Item("[1]", Optional.of(at), Optional.empty())));
    }

    /** Nothing here has a list of references. */
    private static Map<String, List<Citation>> citations(Map<String, AnalysedDocument> documents) {
        Map<String, List<Citation>> citations = new HashMap<>();
        documents.forEach(
                (id, document) -> {
                    List<Passage> passages = document.document().passages();
                    for (int i = 0; i < passages.size(); i++) {
                        for (Annotation annotation : passages.get(i).annotations()) {
                            if (annotation.kind() == Annotation.Kind.CITATION) {
                                citations
                                        .computeIfAbsent(id, it -> new ArrayList<>())
                                        .add(uncited(i, annotation.range()));
                            }
                        }
                    }
                });
        return citations;
    }

    /** The first passages differ in their first character, the last of the first stand alone. */
    private static Collation collation(Document base, Document other) {
        int common = Math.min(base.passages().size(), other.passages().size());
        List<Collation.Row> rows = new ArrayList<>();
        rows.add(
                new Collation.Row(
                        new Collation.Side(0, 1, List.of(new Collation.Place(0, new Range(0, 1)))),
                        new Collation.Side(0, 1, List.of(new Collation.Place(0, new Range(0, 1)))),
                        false));
        rows.add(
                new Collation.Row(
                        new Collation.Side(1, common, List.of()),
                        new Collation.Side(1, common, List.of()),
                        true));
        rows.add(
                new Collation.Row(
                        new Collation.Side(common, base.passages().size(), List.of()),
                        new Collation.Side(common, common, List.of()),
                        false));
        return new Collation(rows);
    }

    public static Corpus corpus() {
        return new Corpus(
                "Observatory",
                "Notes on telescopes, clocks and paper, from four desks.",
                Language.ENGLISH,
                Optional.empty(),
                "",
                "",
                "",
                true,
                false,
                new Vocabulary(List.of(telescope(), observer(), place())),
                List.of(
                        new Supplied(
                                "notes/mirror.html",
                                Map.of(),
                                List.of(
                                        new Supplied.Note(
                                                "cooled overnight",
                                                "Twelve hours, by the log of the workshop.",
                                                "Ada Field",
                                                "2025-02-03",
                                                "the workshop’s log")))));
    }

    public static Concept telescope() {
        return new Concept(
                "telescope",
                "field",
                new TreeMap<>(
                        Map.of("en", "telescope", "zh-Hans", "望远镜", "zh-Hant", "望遠鏡", "ko", "망원경")),
                new TreeMap<>(Map.of("en", List.of("refractor"))),
                new TreeMap<>(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of("observer"),
                true,
                new TreeMap<>(Map.of("en", "An instrument that gathers light.")),
                "a dictionary");
    }

    public static Concept observer() {
        return new Concept(
                "observer",
                "person",
                new TreeMap<>(Map.of("en", "Lin Wen", "zh-Hans", "林文")),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                new TreeMap<>(),
                "");
    }

    public static Concept place() {
        return new Concept(
                "hillside",
                "place",
                new TreeMap<>(Map.of("en", "Hillside", "zh-Hans", "山坡")),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new TreeMap<>(),
                "");
    }

    public static AnalysedDocument chinese() {
        Language hans = Language.SIMPLIFIED_CHINESE;
        Language en = Language.ENGLISH;
        return new Draft("notes/望远镜", hans)
                .fact(Field.TITLE, Fact.stated("山坡上的望远镜", new Range(0, 7)))
                .fact(
                        Field.PARALLEL_TITLE,
                        Fact.supplied(
                                "The Telescope on the Hill",
                                "Ada Field",
                                "2025-01-02",
                                "her own translation"))
                .fact(Field.CONTAINER, Fact.stated("观象报", new Range(8, 10)))
                .fact(Field.AUTHORS, Fact.stated("林文", new Range(8, 10)))
                .fact(
                        Field.DATE,
                        Fact.inferred("[2024-03-01..2024-03-09]", "“上月” and the newest stamp"))
                .fact(Field.KIND, Fact.inferred("newspaper-article", "byline in brackets"))
                .fact(Field.KEYWORDS, Fact.stated("望远镜", new Range(8, 10)))
                .text("山坡上的望远镜")
                .title()
                .text("【观象报 林文】")
                .role(Role.BYLINE, hans)
                .text("本文记述一架望远镜的来历")
                .displayed(",", "，")
                .text("以及看守它的人。")
                .role(Role.ABSTRACT, hans)
                .text("This note tells where a telescope came from.")
                .role(Role.ABSTRACT, en)
                .text("望远镜；纸；钟")
                .role(Role.KEYWORDS, hans)
                .text("P111.2")
                .role(Role.CLASSIFICATION, hans)
                .text("来历")
                .heading(2)
                .text("“")
                .mention("望远镜", "telescope")
                .text("运到那天")
                .displayed(",", "，")
                .text("下着雨。”")
                .mention("林文", "observer")
                .text("说。后来这架")
                .mention("望远镜", "telescope")
                .text("被搬上")
                .mention("山坡", "hillside")
                .text("[1]", Annotation.Kind.CITATION, "1")
                .text("，重 1 200 公斤。")
                .paragraph()
                .text("图1 山坡")
                .end(PassageKind.CAPTION, Role.CAPTION, 0, hans)
                .text("看守")
                .heading(3)
                .text("第一班：林文")
                .paragraph(new Container.ListLevel(0, 0, true))
                .text("第二班：")
                .text("无人", Annotation.Kind.STRONG, "")
                .paragraph(new Container.ListLevel(0, 1, true))
                .removed(
                        "相关阅读\n大家都在看\n一周热闻\n返回首页\n",
                        Edit.Kind.FURNITURE,
                        "labels",
                        "Labels of the page, not of the text.")
                .text("雨停之后，天空比任何时候都清楚。")
                .role(Role.EDITORS_NOTE, hans)
                .done();
    }

    public static AnalysedDocument traditional() {
        Language hant = Language.TRADITIONAL_CHINESE;
        return new Draft("notes/telescope-copy", hant)
                .fact(Field.TITLE, Fact.inferred("山坡上的望远镜", "title of the witness"))
                .text("來歷")
                .heading(2)
                .text("“望遠")
                .removed("(yuǎn)", Edit.Kind.READING, "readings", READING)
                .text("鏡運到那天，下著雨。”")
                .restored("?!冻r", "。《朝鮮", "Read one byte out of step; the witness has it whole.")
                .text("林文說。")
                .paragraph()
                .text("雨停之後，天空比任何時候都清楚。")
                .paragraph()
                .done();
    }

    public static AnalysedDocument english() {
        Language en = Language.ENGLISH;
        Container quotation = new Container.Quotation(0);
        return new Draft("notes/mirror", en, MediaType.HTML)
                .fact(
                        Field.TITLE,
                        Fact.supplied(
                                "Casting a mirror",
                                "Ada Field",
                                "2025-01-02",
                                "the page was torn off"))
                .fact(Field.TRANSLATION, Fact.stated("Translated by a machine.", new Range(0, 3)))
                .fact(Field.ORIGINAL_LANGUAGE, Fact.inferred("ko", "names"))
                .fact(
                        Field.URL,
                        Fact.stated("https://example.org/mirror?a=1&b=2", "link rel=canonical"))
                .fact(
                        Field.DATE,
                        Fact.supplied("2024-05-06", "Ada Field", "2025-01-02", "postmark"))
                .text("The mirror was cast in one piece and cooled overnight; see ")
                .text("the story of the telescope", Annotation.Kind.LINK, "望远镜.txt")
                .text(", ")
                .text("the maker", Annotation.Kind.LINK, "https://example.org/a b?q=\"x\"")
                .text(" or ")
                .text("nothing", Annotation.Kind.LINK, "javascript:alert(1)")
                .text(".")
                .paragraph()
                .text("It weighed ")
                .proposed("on Nov.", "on Nov. 3", Edit.Kind.WORDING, "The day is missing.")
                .noted(
                        new Range(11, 18),
                        "2023-11",
                        DatePhrase.Sense.PERIOD,
                        new Resolution.ByDocument("2024-05-06", Status.SUPPLIED))
                .text(" more than the ")
                .mention("refractor", "telescope")
                .text(" did.")
                .paragraph(quotation)
                .text("A second voice <b>& nobody's</b> {{ 7 * 7 }}.")
                .paragraph(quotation)
                .text("Part")
                .end(
                        PassageKind.TABLE_CELL,
                        Role.BODY,
                        0,
                        en,
                        new Container.Cell(0, 0, 0, 1, 1, true))
                .text("Weight")
                .end(
                        PassageKind.TABLE_CELL,
                        Role.BODY,
                        0,
                        en,
                        new Container.Cell(0, 0, 1, 1, 1, true))
                .quantity("1,200 kg", "1200", new Unit("kg", Unit.Kind.MEASURE), "2023-11")
                .end(
                        PassageKind.TABLE_CELL,
                        Role.BODY,
                        0,
                        en,
                        new Container.Cell(0, 1, 1, 1, 1, false))
                .text("let weight = 1200;")
                .end(PassageKind.CODE, Role.BODY, 0, en)
                .text("Translated by a machine.")
                .role(Role.TRANSLATION_NOTICE, en)
                .done();
    }

    public static AnalysedDocument korean() {
        Language ko = Language.KOREAN;
        return new Draft("notes/시계", ko)
                .text("시계")
                .heading(2)
                .text("천문대의 시계는 ")
                .mention("망원경", "telescope")
                .text("과 함께 왔다. 아무도 그것을 고치지 못했다.")
                .paragraph()
                .text("각주")
                .role(Role.FOOTNOTE, ko)
                .done();
    }

    /**
     * A library of these documents; the first two are witnesses of one work if they are notes on
     * it.
     */
    public static Library of(Corpus corpus, AnalysedDocument... documents) {
        SortedMap<String, AnalysedDocument> byId = new TreeMap<>();
        for (AnalysedDocument document : documents) {
            byId.put(document.id(), document);
        }
        Map<String, String> workIds = new LinkedHashMap<>();
        List<Work> works = new ArrayList<>();
        for (AnalysedDocument document : documents) {
            if (document.id().equals("notes/telescope-copy")) {
                continue;
            }
            String id = "w" + (works.size() + 1);
            List<Work.Witness> witnesses = new ArrayList<>();
            witnesses.add(new Work.Witness(document.id(), "cite", 1));
            workIds.put(document.id(), id);
            if (document.id().equals("notes/望远镜") && byId.containsKey("notes/telescope-copy")) {
                witnesses.add(
                        new Work.Witness(
                                "notes/telescope-copy",
                                "script",
                                0.87,
                                collation(
                                        document.document(),
                                        byId.get("notes/telescope-copy").document())));
                workIds.put("notes/telescope-copy", id);
            }
            works.add(new Work(id, witnesses));
        }
        SortedMap<String, Card> cards = new TreeMap<>();
        SortedMap<String, List<Occurrence>> occurrences = new TreeMap<>();
        Map<String, List<Link>> links = new HashMap<>();
        Map<String, List<Link>> backlinks = new HashMap<>();
        for (AnalysedDocument analysed : byId.values()) {
            cards.put(analysed.id(), card(analysed.document(), workIds.get(analysed.id())));
            for (Mention mention : analysed.mentions()) {
                occurrences
                        .computeIfAbsent(mention.concept(), id -> new ArrayList<>())
                        .add(new Occurrence(analysed.id(), mention));
            }
        }
        if (byId.containsKey("notes/mirror") && byId.containsKey("notes/望远镜")) {
            Annotation link =
                    byId.get("notes/mirror").document().passages().get(0).annotations().get(0);
            Link toTelescope =
                    new Link("notes/mirror", 0, link.range(), "notes/望远镜", Optional.empty());
            links.put("notes/mirror", List.of(toTelescope));
            backlinks.put("notes/望远镜", List.of(toTelescope));
        }
        List<Instance> dates = new ArrayList<>();
        List<List<Instance>> figures = new ArrayList<>();
        for (AnalysedDocument analysed : byId.values()) {
            for (int i = 0; i < analysed.dates().size(); i++) {
                dates.add(new Instance(analysed.id(), i, 0));
            }
            for (int i = 0; i < analysed.quantities().size(); i++) {
                figures.add(List.of(new Instance(analysed.id(), i, 0)));
            }
        }
        return new Library(
                corpus,
                documents(byId),
                cards,
                works,
                occurrences,
                links,
                backlinks,
                Map.of(),
                related(byId),
                citations(byId),
                List.of(),
                new Timeline(dates, dates.size()),
                new Figures(figures, figures.size()));
    }

    /** The same library under other settings. */
    static Library with(Library library, Corpus corpus) {
        return new Library(
                corpus,
                library.documents(),
                library.cards(),
                library.works(),
                library.occurrences(),
                library.links(),
                library.backlinks(),
                library.shared(),
                library.related(),
                library.citations(),
                library.wanted(),
                library.timeline(),
                library.figures());
    }

    private static Map<String, List<Related>> related(Map<String, AnalysedDocument> documents) {
        if (!documents.containsKey("notes/mirror") || !documents.containsKey("notes/望远镜")) {
            return Map.of();
        }
        return Map.of(
                "notes/mirror",
                List.of(
                        new Related(
                                "notes/望远镜",
                                Related.Relation.TRANSLATION,
                                List.of("telescope"),
                                List.of("1910-05"),
                                List.of(new Related.Pair(0, 0, new Range(0, 2))))));
    }

    private static Card card(Document document, String work) {
        String text =
                document.passages().stream()
                        .filter(passage -> !passage.role().isFrontMatter())
                        .map(passage -> passage.text())
                        .reduce("", (a, b) -> (a + " " + b).strip());
        Metadata metadata = document.metadata().with(Field.ABSTRACT, List.of());
        return new Card(
                document.id(),
                document.source(),
                metadata,
                document.language(),
                document.cleanedText().length(),
                text.substring(0, Math.min(200, text.length())),
                work,
                (int) document.ledger().applied().size(),
                0);
    }

    private static Documents documents(SortedMap<String, AnalysedDocument> byId) {
        return new Documents() {
            @Override
            public List<String> ids() {
                return List.copyOf(byId.keySet());
            }

            @Override
            public AnalysedDocument get(String id) {
                return byId.get(id);
            }
        };
    }

    /** The same document under other IDs, each a work of its own. */
    public static Library many(int count) {
        List<AnalysedDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(night(i));
        }
        return of(corpus(), documents.toArray(AnalysedDocument[]::new));
    }

    private static AnalysedDocument night(int number) {
        Draft draft =
                new Draft("many/" + number, Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated("Note " + number, new Range(0, 4)))
                        .text("Note " + number)
                        .title();
        for (int i = 0; i < 12; i++) {
            draft.text("Night " + i + ": the ")
                    .mention("telescope", "telescope")
                    .text(
                            " stood open. "
                                    + "Nothing was seen but cloud, and the clock went on. "
                                            .repeat(8))
                    .paragraph();
        }
        return draft.done();
    }
}
