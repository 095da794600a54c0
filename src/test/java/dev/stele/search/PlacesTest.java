package dev.stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.index.Shelf;
import dev.stele.model.AnalysedDocument;
import dev.stele.model.Library;
import dev.stele.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private final Library library = Shelf.small();

    @Test
    void positions_tell_the_same_as_texts(@TempDir Path site) {
        Shards shards = new Shards(Shelf.write(Shelf.index(library, 200), site));
        ClauseMatcher matcher = new ClauseMatcher(new Terms(shards), new Places(shards));
        Sections sections = new Sections(shards);
        Random random = new Random(11);
        int found = 0;
        for (String query : cuts(random)) {
            for (Clause clause : Query.parse("\"" + query + "\"").clauses()) {
                ClauseMatcher.Lookup lookup = matcher.lookUp(clause);
                if (!lookup.isPlaced()) {
                    continue;
                }
                TreeSet<Integer> expected =
                        IntStream.range(0, sections.count())
                                .filter(section -> holds(matcher, lookup, sections, section))
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new));
                assertThat(new TreeSet<>(matcher.holding(lookup))).as(query).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isPositive();
    }

    private static boolean holds(
            ClauseMatcher matcher, ClauseMatcher.Lookup lookup, Sections sections, int section) {
        return sections.section(section).units().stream()
                .anyMatch(unit -> !matcher.match(lookup, unit).starts().isEmpty());
    }

    /** Strings cut from the texts, some with one end exchanged for that of another. */
    private List<String> cuts(Random random) {
        List<String> texts = new ArrayList<>();
        library.documents().stream()
                .map(AnalysedDocument::document)
                .forEach(
                        document ->
                                document.passages()
                                        .forEach(it -> texts.add(Folding.of(it.text()))));
        List<String> cuts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String one = cut(texts, random);
            cuts.add(i % 3 == 0 ? one + cut(texts, random) : one);
        }
        return cuts;
    }

    private static String cut(List<String> texts, Random random) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(14)));
    }
}
