package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.model.Dataset;
import dev.stele.model.DatePhrase;
import dev.stele.model.Edit;
import dev.stele.model.Language;
import dev.stele.model.PassageKind;
import dev.stele.model.Quantity;
import dev.stele.model.Resolution;
import dev.stele.model.Status;
import dev.stele.model.Unit;
import dev.stele.render.Libraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {
    private static Properties texts(String tag) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Exporter.class.getResourceAsStream(tag + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ko"})
    void every_language_describes_the_same(String tag) throws IOException {
        assertThat(texts(tag).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("en").stringPropertyNames());
        assertThat(texts(tag).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void nothing_is_described_that_is_not_published() throws IOException {
        Exported data = Exported.of(Libraries.small());
        Set<String> published = new HashSet<>(Set.of("oai.xml.name", "oai.xml.about"));
        for (Dataset dataset : data.data()) {
            published.add(dataset.name() + ".name");
            published.add(dataset.name() + ".about");
            for (Dataset.Column column : dataset.columns()) {
                published.add(dataset.name() + "." + column.name());
                published.add("column." + column.name());
            }
        }
        assertThat(texts("en").stringPropertyNames())
                .filteredOn(key -> !key.matches("untitled|llms\\.(?!txt).*|vocabulary\\.automatic"))
                .isSubsetOf(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant", "ko"})
    void a_column_that_names_its_words_names_all(String tag) throws IOException {
        Properties texts = texts(tag);
        assertThat(texts.getProperty("passages.csv.kind"))
                .contains(labels(PassageKind.values(), PassageKind::label));
        assertThat(texts.getProperty("dates.csv.sense"))
                .contains(labels(DatePhrase.Sense.values(), DatePhrase.Sense::label));
        assertThat(texts.getProperty("dates.csv.reason"))
                .contains(labels(Resolution.Reason.values(), Resolution.Reason::label));
        assertThat(texts.getProperty("figures.csv.kind"))
                .contains(labels(Unit.Kind.values(), Unit.Kind::label));
        assertThat(texts.getProperty("figures.csv.bound"))
                .contains(labels(Quantity.Bound.values(), Quantity.Bound::label));
        assertThat(texts.getProperty("figures.csv.change"))
                .contains(labels(Quantity.Change.values(), Quantity.Change::label));
        assertThat(texts.getProperty("edits.csv.mode"))
                .contains(labels(Edit.Mode.values(), Edit.Mode::label));
        assertThat(texts.getProperty("documents.csv.date_status"))
                .contains(labels(Status.values(), Status::label));
    }

    private static <T> List<String> labels(T[] constants, Function<T, String> label) {
        return Arrays.stream(constants).map(label).toList();
    }

    @Test
    void a_language_without_descriptions_gets_english_ones() {
        assertThat(Descriptions.in(new Language("tlh")).say("documents.csv.name"))
                .isEqualTo("Documents");
        assertThat(Descriptions.in(Language.KOREAN).say("documents.csv.name")).isEqualTo("문헌");
    }

    @Test
    void an_unknown_description_is_named() {
        assertThatThrownBy(() -> Descriptions.in(Language.ENGLISH).say("no.such"))
                .hasMessage("no description no.such");
    }
}
