package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Annotation;
import dev.stele.model.CitedNumbers;
import dev.stele.model.CitedNumbers.Part;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbered citations: {@code [37]}, {@code [3,5-7]}. They are marked when they lead into the
 * document's own list of references, or when the document cites at least three items and begins at
 * 1, so that array indexes and years in brackets stay text. A range that goes down, or beyond the
 * list, is none.
 */
public final class Citations implements Rule {
    private static final int LEAST = 3;
    private static final int MOST_UNLISTED = 20;
    private static final Pattern CITATION =
            Pattern.compile("[\\[［]([0-9]{1,3}(?:[ ]?[-–—－~～〜,，、;；][ ]?[0-9]{1,3}){0,9})[\\]］]");

    @Override
    public String name() {
        return "citation";
    }

    private record Place(int block, int from, int to, String text, CitedNumbers numbers) {
        Stream<Part> parts() {
            return numbers.parts().stream();
        }
    }

    @Override
    public void revise(Draft draft) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.CODE || block.role() == Role.REFERENCE) {
                continue;
            }
            Matcher citation = CITATION.matcher(block.text());
            while (citation.find()) {
                int index = i;
                CitedNumbers.of(citation.group(1))
                        .map(
                                numbers ->
                                        new Place(
                                                index,
                                                citation.start(),
                                                citation.end(),
                                                citation.group(1),
                                                numbers))
                        .ifPresent(places::add);
            }
        }
        int listed = listed(draft);
        places.removeIf(
                place -> place.parts().anyMatch(it -> it.isRange() && !mayBeCited(listed, it)));
        boolean many = isMany(places);
        for (Place place : places) {
            if (many || place.parts().allMatch(part -> leadsInto(listed, part))) {
                draft.mark(
                        place.block(),
                        place.from(),
                        place.to(),
                        Annotation.Kind.CITATION,
                        place.text());
            }
        }
    }

    private static boolean isMany(List<Place> places) {
        Set<Integer> numbers =
                places.stream()
                        .flatMap(Place::parts)
                        .flatMap(part -> Stream.of(part.from(), part.to()))
                        .collect(Collectors.toSet());
        return numbers.size() >= LEAST && numbers.contains(1);
    }

    /** The last number in the list of references; 0 where nothing can be cited by number. */
    private static int listed(Draft draft) {
        int last = 0;
        for (Block block : draft.blocks()) {
            if (block.role() == Role.REFERENCE && ReferenceLists.isNumbered(block)) {
                last = Math.max(last + 1, ReferenceLists.ownNumber(block));
            }
        }
        return last;
    }

    /** Without a list nothing tells a citation of very many items from an interval. */
    private static boolean mayBeCited(int listed, Part range) {
        return listed > 0
                ? leadsInto(listed, range)
                : range.from() >= 1 && range.to() - range.from() < MOST_UNLISTED;
    }

    private static boolean leadsInto(int listed, Part part) {
        return part.from() >= 1 && part.to() <= listed;
    }
}
