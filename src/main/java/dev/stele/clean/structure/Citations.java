package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Annotation;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbered citations: {@code [37]}, {@code [3,5-7]}. They are marked when they lead into the
 * document's own list of references, or when the document cites at least three items and begins at
 * 1, so that array indexes and years in brackets stay text.
 */
public final class Citations implements Rule {
    private static final int LEAST = 3;
    private static final Pattern CITATION =
            Pattern.compile("[\\[［]([0-9]{1,3}(?:[ ]?[-–—,，、;][ ]?[0-9]{1,3}){0,9})[\\]］]");

    @Override
    public String name() {
        return "citation";
    }

    private record Place(int block, int from, int to, String numbers) {}

    @Override
    public void revise(Draft draft) {
        List<Place> places = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.CODE || block.role() == Role.REFERENCE) {
                continue;
            }
            Matcher citation = CITATION.matcher(block.text());
            while (citation.find()) {
                places.add(new Place(i, citation.start(), citation.end(), citation.group(1)));
                numbers.addAll(List.of(citation.group(1).split("[^0-9]+")));
            }
        }
        boolean many = numbers.size() >= LEAST && numbers.contains("1");
        int listed = listed(draft);
        for (Place place : places) {
            if (many || leadsInto(listed, place.numbers())) {
                draft.mark(
                        place.block(),
                        place.from(),
                        place.to(),
                        Annotation.Kind.CITATION,
                        place.numbers());
            }
        }
    }

    /** How many items the list of references has that can be cited by number. */
    private static int listed(Draft draft) {
        return (int)
                draft.blocks().stream()
                        .filter(block -> block.role() == Role.REFERENCE)
                        .filter(ReferenceLists::isNumbered)
                        .count();
    }

    private static boolean leadsInto(int listed, String numbers) {
        return Stream.of(numbers.split("[^0-9]+"))
                .mapToInt(Integer::parseInt)
                .allMatch(number -> number >= 1 && number <= listed);
    }
}
