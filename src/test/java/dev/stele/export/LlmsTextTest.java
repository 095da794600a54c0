package dev.stele.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Corpus;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.render.Draft;
import dev.stele.render.Libraries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmsTextTest {
    private static List<Node> blocks(Exported data) {
        List<Node> blocks = new ArrayList<>();
        Parser.builder().build().parse(data.text("llms.txt")).getChildren().forEach(blocks::add);
        return blocks;
    }

    @Test
    void it_has_the_form_that_llmstxt_org_asks_for() {
        Exported data = Exported.of(Libraries.small());
        List<Node> blocks = blocks(data);
        assertThat(((Heading) blocks.get(0)).getLevel()).isEqualTo(1);
        assertThat(((Heading) blocks.get(0)).getText().toString()).isEqualTo("Observatory");
        assertThat(blocks.get(1)).isInstanceOf(BlockQuote.class);
        int at = 2;
        while (blocks.get(at) instanceof Paragraph) {
            at++;
        }
        assertThat(at).isGreaterThan(2);
        List<String> sections = new ArrayList<>();
        for (; at < blocks.size(); at += 2) {
            Heading heading = (Heading) blocks.get(at);
            assertThat(heading.getLevel()).isEqualTo(2);
            sections.add(heading.getText().toString());
            assertThat(blocks.get(at + 1)).isInstanceOf(BulletList.class);
            for (Node item : blocks.get(at + 1).getChildren()) {
                Node first = item.getFirstChild().getFirstChild();
                assertThat(first).isInstanceOf(Link.class);
                String rest = item.getFirstChild().getChars().toString();
                assertThat(rest.substring(first.getChars().length())).matches("(?s)|: .+");
            }
        }
        assertThat(sections).containsExactly("Documents", "Data", "Optional");
    }

    @Test
    void its_links_lead_to_files_of_the_site() {
        Exported data = Exported.of(Libraries.small());
        List<String> links =
                data.text("llms.txt")
                        .lines()
                        .filter(line -> line.startsWith("- ["))
                        .map(line -> line.replaceFirst("^- \\[.*?]\\((.*?)\\).*", "$1"))
                        .toList();
        assertThat(links).contains("data/documents/notes/mirror.md", "data/documents.csv");
        for (String link : links) {
            String path = java.net.URLDecoder.decode(link, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(path.equals("data.html") || data.files().containsKey(path))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void a_large_library_names_the_first_works_and_the_table_of_all() {
        Exported data = Exported.of(Libraries.many(LlmsText.MOST_WORKS + 50));
        assertThat(data.text("llms.txt").lines().filter(it -> it.contains("/documents/")))
                .hasSize(LlmsText.MOST_WORKS);
        assertThat(data.text("llms.txt")).contains("- [All documents](data/documents.csv)");
    }

    @Test
    void hostile_words_are_no_structure() {
        AnalysedDocument document =
                new Draft("a (b)", Language.ENGLISH)
                        .fact(Field.TITLE, Fact.stated("x](y)\n# z\n> [q", "its head"))
                        .text("Words.")
                        .paragraph()
                        .done();
        Exported data = Exported.of(Corpus.named("# T\n## U\u0000"), document);
        List<Node> blocks = blocks(data);
        assertThat(blocks.stream().filter(Heading.class::isInstance)).hasSize(4);
        assertThat(blocks.get(1))
                .as("a summary, though none is given")
                .isInstanceOf(BlockQuote.class);
        assertThat(data.text("llms.txt"))
                .startsWith("# \\# T \\#\\# U\u2400\n\n")
                .contains("](data/documents/a%20%28b%29.md)");
    }
}
