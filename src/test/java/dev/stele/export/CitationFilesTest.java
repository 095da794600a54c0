package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.Library;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** References, read by others' readers. */
class CitationFilesTest {
    private static final String HOSTILE =
            "} \\end{x} \"a\" {, & % # _ ~ ^ $x$ \u0000 @y{z\nER  - \n";

    private static AnalysedDocument hostile() {
        return new Draft("a b/{c}", Language.ENGLISH)
                .fact(Field.TITLE, Fact.stated(HOSTILE, "its head"))
                .fact(Field.AUTHORS, Fact.stated("Ada {Q} and B", "its head"))
                .fact(Field.URL, Fact.stated("https://example.org/{a}?b=%7D", "its head"))
                .text("Words.")
                .paragraph()
                .done();
    }

    private static BibTeXDatabase bibTex(String text) throws ParseException {
        return new BibTeXParser().parse(new StringReader(text));
    }

    @Test
    void bibtex_is_read_entry_by_entry() throws ParseException {
        Library library = Libraries.small();
        Exported data = Exported.of(library);
        Map<Key, BibTeXEntry> entries = bibTex(data.text("data/library.bib")).getEntries();
        assertThat(entries).hasSize(4);
        BibTeXEntry entry = entries.get(new Key("notes/mirror"));
        assertThat(entry.getType().getValue()).isEqualTo("online");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .isEqualTo("{[Casting a mirror]}");
        assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo("2024-05-06");
        assertThat(entry.getField(new Key("urldate"))).isNull();
        for (String id : library.documents().ids()) {
            assertThat(bibTex(data.text("data/documents/" + id + ".bib")).getEntries()).hasSize(1);
        }
    }

    @Test
    void hostile_words_stay_in_their_field_of_bibtex() throws Exception {
        Exported data = Exported.of(Corpus.named("A {library}"), hostile());
        Map<Key, BibTeXEntry> entries = bibTex(data.text("data/library.bib")).getEntries();
        assertThat(entries).hasSize(1);
        BibTeXEntry entry = entries.values().iterator().next();
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://example.org/%7Ba%7D?b=%7D");
        String title = entry.getField(BibTeXEntry.KEY_TITLE).toUserString().replace("\u2400", "");
        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(title))))
                .contains("\"a\"", "& % # _", "end");
    }

    @Test
    void ris_is_read_record_by_record() throws IOException {
        Exported data = Exported.of(Libraries.small());
        List<RISReference> records = ris(data.text("data/library.ris"));
        assertThat(records)
                .extracting(RISReference::getTitle)
                .containsExactly(
                        "[Casting a mirror]",
                        "[山坡上的望远镜]",
                        "山坡上的望远镜",
                        "[시계 천문대의 시계는 망원경과 함께 왔다. 아무도 그것…]");
        assertThat(records.get(0).getURL()).isEqualTo("https://example.org/mirror?a=1&b=2");
        assertThat(data.text("data/documents/notes/mirror.ris")).doesNotContain("Y2");
    }

    @Test
    void hostile_words_end_no_record_of_ris() throws IOException {
        Exported data = Exported.of(Corpus.named("x"), hostile());
        assertThat(ris(data.text("data/library.ris"))).hasSize(1);
        assertThat(data.text("data/library.ris").lines().filter(it -> it.startsWith("ER")))
                .hasSize(1);
    }

    private static List<RISReference> ris(String text) throws IOException {
        return new RISParser().parse(new StringReader(text)).getReferences();
    }

    @Test
    void csl_json_is_read_item_by_item() throws IOException {
        for (Exported data :
                List.of(
                        Exported.of(Libraries.small()),
                        Exported.of(Corpus.named("x"), hostile()))) {
            List<Object> items =
                    new JsonParser(new JsonLexer(new StringReader(data.text("data/library.json"))))
                            .parseArray();
            assertThat(items).hasSize((int) data.dataset("library.json").rows().orElseThrow());
            for (Object item : items) {
                @SuppressWarnings("unchecked") // objects of JSON have names as keys
                CSLItemData read = CSLItemData.fromJson((Map<String, Object>) item);
                assertThat(read.getTitle()).isNotBlank();
                assertThat(read.getAccessed()).isNull();
            }
        }
    }

    @Test
    void a_published_library_gives_the_addresses_of_its_pages() {
        Exported data =
                Exported.of(
                        Libraries.corpus().at("https://example.org/library/"), Libraries.korean());
        String page = "https://example.org/library/documents/notes/%EC%8B%9C%EA%B3%84.html";
        assertThat(data.text("data/library.bib")).contains("url = {" + page + "}");
        assertThat(data.text("data/library.ris")).contains("UR  - " + page + "\n");
        assertThat(data.text("data/library.json")).contains("\"URL\":\"" + page + "\"");
    }
}
