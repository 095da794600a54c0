package dev.stele.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Metadata;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContextObjectTest {
    private static String object(Metadata metadata, String page) {
        return ContextObject.of(
                new Reference(
                        "lamp",
                        Language.KOREAN,
                        metadata,
                        "등불 & \"A+B\"",
                        page,
                        new Edition("Library", "1")));
    }

    @Test
    void every_value_comes_back_as_it_was() {
        Metadata metadata =
                Metadata.EMPTY
                        .with(Field.KIND, List.of(Fact.inferred("newspaper-article", "its form")))
                        .with(
                                Field.AUTHORS,
                                List.of(Fact.stated("김철수", "head"), Fact.stated("A B", "head")))
                        .with(Field.CONTAINER, List.of(Fact.stated("한겨레", "head")))
                        .with(Field.DATE, List.of(Fact.stated("2025-12", "head")));
        String object = object(metadata, "https://harbour.example/a.html?x=1&y");
        assertThat(object).startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi");
        assertThat(
                        Stream.of(object.split("&"))
                                .skip(2)
                                .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8)))
                .containsExactly(
                        "rft.type=newspaperArticle",
                        "rft.title=등불 & \"A+B\"",
                        "rft.creator=김철수",
                        "rft.creator=A B",
                        "rft.source=한겨레",
                        "rft.date=2025-12",
                        "rft.identifier=https://harbour.example/a.html?x=1&y",
                        "rft.language=ko");
    }

    @Test
    void what_is_not_known_or_only_inferred_is_left_out() {
        Metadata inferred =
                Metadata.EMPTY.with(Field.DATE, List.of(Fact.inferred("2025-12", "its place")));
        assertThat(object(inferred, ""))
                .doesNotContain("rft.date")
                .doesNotContain("rft.identifier")
                .doesNotContain("rft.creator")
                .contains("rft.type=webpage");
    }
}
