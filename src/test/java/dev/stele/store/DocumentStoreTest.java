package dev.stele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.model.AnalysedDocument;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.DatePhrase;
import dev.stele.model.Document;
import dev.stele.model.Edit;
import dev.stele.model.EdtfDate;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Ledger;
import dev.stele.model.MediaType;
import dev.stele.model.Mention;
import dev.stele.model.Metadata;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Quantity;
import dev.stele.model.Range;
import dev.stele.model.Resolution;
import dev.stele.model.Role;
import dev.stele.model.Signature;
import dev.stele.model.Source;
import dev.stele.model.Status;
import dev.stele.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {

    private static AnalysedDocument document(String id, String title) {
        Passage passage =
                new Passage(
                        "abcdefgh",
                        PassageKind.TABLE_CELL,
                        Role.BODY,
                        0,
                        Language.KOREAN,
                        List.of(
                                new Container.Quotation(0),
                                new Container.ListLevel(1, 2, true),
                                new Container.Cell(0, 1, 2, 1, 2, false)),
                        "등대 \ud83d\ude00 \ud800",
                        new Range(3, 10),
                        List.of(new Annotation(new Range(0, 2), Annotation.Kind.LINK, "a.html")));
        Edit edit =
                new Edit(
                        new Range(0, 3),
                        "abc",
                        "",
                        "rule",
                        Edit.Kind.HYGIENE,
                        "Because.",
                        0.95,
                        Edit.Mode.APPLIED);
        Metadata metadata =
                new Metadata(
                        Map.of(
                                Field.TITLE,
                                List.of(Fact.stated(title, new Range(0, 1))),
                                Field.AUTHORS,
                                List.of(Fact.supplied("A", "B", "2026-01-01", "C"))));
        Source source = new Source(id + ".txt", 10, "0".repeat(64), MediaType.TEXT, "UTF-8");
        return new AnalysedDocument(
                new Document(
                        id,
                        source,
                        metadata,
                        Language.KOREAN,
                        List.of(passage),
                        new Ledger(List.of(edit))),
                new Signature(List.of(1L, -2L, Long.MAX_VALUE), 3, List.of(-7, 9)),
                List.of(new Mention("lighthouse", 0, new Range(0, 2))),
                List.of(
                        date(new Resolution.Stated()),
                        date(new Resolution.ByDocument("2024", Status.INFERRED)),
                        date(new Resolution.ByPassage(new Range(1, 2))),
                        date(new Resolution.Open(Resolution.Reason.UNDATED))),
                List.of(
                        quantity("1.50", Optional.of(new EdtfDate("2022-33"))),
                        quantity("155810000000", Optional.empty())));
    }

    private static DatePhrase date(Resolution resolution) {
        return new DatePhrase(
                0,
                new Range(0, 2),
                new EdtfDate("[2024-03-11..2024-03-20]"),
                DatePhrase.Sense.TARGET,
                resolution);
    }

    private static Quantity quantity(String value, Optional<EdtfDate> period) {
        return new Quantity(
                0,
                new Range(0, 2),
                new BigDecimal(value),
                Optional.of(new BigDecimal("2E+3")),
                new Unit("USD", Unit.Kind.MONEY),
                Quantity.Bound.FROM,
                Quantity.Change.FALL,
                period);
    }

    @Test
    void what_was_put_is_read_back_unchanged() {
        try (DocumentStore store = new DocumentStore()) {
            store.put(document("b", "second"));
            store.put(document("a", "first"));
            assertThat(store.ids()).containsExactly("a", "b");
            assertThat(store.get("a")).isEqualTo(document("a", "first"));
            assertThat(store.stream())
                    .containsExactly(document("a", "first"), document("b", "second"));
        }
    }

    @Test
    void a_document_put_again_takes_the_place_of_the_one_before() {
        try (DocumentStore store = new DocumentStore()) {
            store.put(document("a", "first"));
            store.put(document("a", "a better title"));
            assertThat(store.stream()).containsExactly(document("a", "a better title"));
        }
    }

    @Test
    void an_unknown_id_is_a_misuse() {
        try (DocumentStore store = new DocumentStore()) {
            assertThatThrownBy(() -> store.get("nowhere"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no document nowhere");
        }
    }
}
