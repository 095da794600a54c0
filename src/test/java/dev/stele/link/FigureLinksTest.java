package dev.stele.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.analyse.Analyser;
import dev.stele.diagnostic.Findings;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Concept;
import dev.stele.model.Concepts;
import dev.stele.model.Corpus;
import dev.stele.model.DocumentBuilder;
import dev.stele.model.DocumentsInMemory;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.model.Vocabulary;
import dev.stele.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLinksTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    List.of(
                            concept("north", "北港", "Northport"),
                            concept("south", "南港", "Southport"),
                            concept("lamps", "灯具", "lamps"),
                            concept("imports", "进口", "imports")));

    private static Concept concept(String id, String chinese, String english) {
        return Concepts.concept(id).pref("zh-Hans", chinese).pref("en", english).build();
    }

    private static Library library(List<List<String>> documents) {
        Analyser analyser = new Analyser(VOCABULARY);
        List<AnalysedDocument> analysed = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<String> paragraphs = documents.get(i);
            DocumentBuilder builder =
                    DocumentBuilder.at("d" + i + ".txt")
                            .in(new Language(Languages.of(paragraphs.get(0))));
            paragraphs.forEach(builder::paragraph);
            analysed.add(analyser.analyse(builder.build()));
        }
        Corpus corpus = Corpus.named("Harbour");
        return new Linker(corpus, new Findings()).link(new DocumentsInMemory(analysed));
    }

    /** The figures of each group as stated, groups of one left out. */
    private static String together(Library library) {
        return library.figures().groups().stream()
                .filter(group -> group.size() > 1)
                .map(
                        group ->
                                group.stream()
                                        .map(
                                                it -> {
                                                    AnalysedDocument document =
                                                            library.documents().get(it.document());
                                                    var quantity =
                                                            document.quantities().get(it.index());
                                                    return quantity.range()
                                                            .of(
                                                                    document.document()
                                                                            .passages()
                                                                            .get(quantity.passage())
                                                                            .text());
                                                })
                                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2022年北港灯具进口总额中约55%来自南港。"
                        + "#2022年，北港自南港的灯具进口额高达7亿美元，占灯具进口总额的34%以上。"
                        + "#约55% | 34%以上",
                "In 2022 lamp exports of the harbour to islands reached 114 tons."
                        + "#Lamp exports of the harbour to all islands came to 98 tons in 2022."
                        + "#114 tons | 98 tons",
                "2022年北港的灯具进口额为7亿美元。"
                        + "#In 2022 Northport bought lamps by imports worth $9 million."
                        + "#7亿美元 | $9 million",
            })
    void figures_of_the_same_thing_stand_together_also_when_they_differ(
            String one, String other, String expected) {
        assertThat(together(library(List.of(List.of(one), List.of(other))))).isEqualTo(expected);
        assertThat(together(library(List.of(List.of(one, other))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                // another year
                "2022年北港灯具进口总额中约55%来自南港。#2021年北港灯具进口总额中约34%来自南港。",
                // no year
                "2022年北港灯具进口总额中约55%来自南港。#北港灯具进口总额中约34%来自南港。",
                // another unit
                "2022年北港灯具进口总额为55亿美元。#2022年北港灯具进口总额为55亿韩元。",
                // a change and a level
                "2022年北港灯具进口总额减少了4%。#2022年北港灯具进口总额占55%。",
                // growth and decline
                "2022年北港灯具进口总额减少了4%。#2022年北港灯具进口总额增加了4%。",
                // another place
                "2022年北港灯具进口总额同比增加24%。#2022年南港灯具进口总额同比增加9%。",
                // another place, named before the date
                "北港在2022年的灯具进口费用与总收入之比达到5%。#南港在2022年的灯具进口费用与总收入之比为2%。",
                // the whole and a part
                "2022年北港进口额为15亿美元。#2022年，北港的灯具进口额高达7亿美元。",
                // another name
                "The market of Alden grew to reach 18 tons in 2033."
                        + "#The market of Brone grew to reach 43 tons in 2033.",
                // another thing
                "2022年北港灯具进口总额中约55%来自南港。#2022年北港居民中约34%是渔民。",
                "In 2022 lamp exports of the harbour to islands reached 114 tons."
                        + "#In 2022 the fishing boats of the bay landed 98 tons.",
                // told apart by their author
                "2022年，灯塔灯具进口额占总进口额的55%；灯塔灯具进口额在旺季占总进口额的34%。#他来了。",
                "2022年灯塔灯具进口总额占55%，灯塔灯具进口总额又占34%。#他来了。",
            })
    void figures_of_other_things_stay_apart(String one, String other) {
        assertThat(together(library(List.of(List.of(one), List.of(other))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "约55%, 34%以上, true",
        "55%, 34%, true",
        "55%, 54.6%, false",
        "55%, 55%, false",
        "约55%, 52%, false",
        "50%以上, 55%, false",
        "50%以上, 49%, true",
        "不足60%, 55%, false",
        "不足60%, 61%, true",
        "50%至60%, 55%, false",
        "50%至60%, 65%, true",
    })
    void figures_contradict_where_no_value_can_be_meant_by_both(
            String one, String other, boolean contradict) {
        Library library =
                library(
                        List.of(
                                List.of("2022年北港灯具进口总额中" + one + "来自南港。"),
                                List.of("2022年北港灯具进口总额中" + other + "来自南港。")));
        assertThat(together(library)).isEqualTo(one + " | " + other);
        assertThat(library.figures().contradicting())
                .isEqualTo(contradict ? new TreeSet<>(List.of(0)) : new TreeSet<>());
    }

    @Test
    void figures_of_other_things_never_contradict() {
        Library library =
                library(List.of(List.of("2022年北港灯具进口总额中约55%来自南港。"), List.of("2022年北港居民中约34%是渔民。")));
        assertThat(library.figures().contradicting()).isEmpty();
    }

    @Test
    void copies_of_one_sentence_are_one_figure() {
        String text =
                "2022年北港灯具进口总额中约55%来自南港，这是港务局在年度报告里写下的第一个数字，" + "随后的章节讨论了码头、仓库、灯塔和渡轮各自的收入与支出。";
        String copy =
                "2022年北港燈具進口總額中約55%來自南港，這是港務局在年度報告裏寫下的第一個數字，" + "隨後的章節討論了碼頭、倉庫、燈塔和渡輪各自的收入與支出。";
        Library library = library(List.of(List.of(text), List.of(copy)));
        assertThat(library.works()).hasSize(1);
        assertThat(library.figures().groups()).hasSize(1);
        assertThat(library.figures().groups().get(0)).hasSize(1);
        assertThat(library.figures().groups().get(0).get(0).copies()).isEqualTo(1);
        assertThat(library.timeline().dates()).hasSize(1);
        assertThat(library.timeline().dates().get(0).copies()).isEqualTo(1);
        assertThat(library.figures().total()).isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void many_figures_of_one_year_are_compared_with_few() {
        List<List<String>> documents = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                paragraphs.add("2022年第" + i + "号灯塔的灯油费用占港口全部费用的" + (j + 1) + "%。");
            }
            documents.add(paragraphs);
        }
        Library library = library(documents);
        assertThat(library.figures().total()).isEqualTo(6000);
        int shown = library.figures().groups().stream().mapToInt(List::size).sum();
        assertThat(shown).isBetween(FigureLinks.MOST / 2, FigureLinks.MOST);
    }

    @Test
    void a_large_library_keeps_the_first_of_each_document() {
        Ration<String> ration = new Ration<>(5);
        for (String document : List.of("a", "b", "c")) {
            ration.add(List.of(document + 1, document + 2, document + 3));
        }
        assertThat(ration.kept()).containsExactly("a1", "b1", "c1");
        assertThat(ration.total()).isEqualTo(9);
        for (String document : List.of("d", "e", "f")) {
            ration.add(List.of(document + 1, document + 2));
        }
        assertThat(ration.kept()).containsExactly("a1", "b1", "c1", "d1", "e1");
    }
}
