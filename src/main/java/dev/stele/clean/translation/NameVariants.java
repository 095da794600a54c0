package dev.stele.clean.translation;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.text.Romanised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes that two spellings are one person's name: Hu and Hou Yuanlong, Lee Moon-hyung and Lee
 * Mun-hyung. Only names of two parts that are the same in one romanisation of Chinese or Korean;
 * John and Joan Smith stay two people.
 */
public final class NameVariants implements Rule {
    private static final double CONFIDENCE = 0.75;
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=[A-Z])(?<![A-Za-z-])([A-Z][a-z]+(?:-[a-z]+)?)"
                            + " ([A-Z][a-z]+(?:-[a-z]+)?)(?![A-Za-z-])");

    @Override
    public String name() {
        return "name-variant";
    }

    private record Place(int block, int from, int to, String text) {}

    @Override
    public void revise(Draft draft) {
        Map<String, List<Place>> bySound = new LinkedHashMap<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Matcher name = NAME.matcher(draft.blocks().get(i).text());
            int from = 0;
            while (name.find(from)) {
                String sound =
                        Romanised.sound(name.group(1)) + " " + Romanised.sound(name.group(2));
                bySound.computeIfAbsent(sound, s -> new ArrayList<>())
                        .add(new Place(i, name.start(), name.end(), name.group()));
                from = name.end(1);
            }
        }
        bySound.values().forEach(places -> propose(draft, places));
    }

    /** The commonest spelling, of equals the later one, is taken for the name. */
    private void propose(Draft draft, List<Place> places) {
        Map<String, Integer> spellings = new LinkedHashMap<>();
        places.forEach(place -> spellings.merge(place.text(), 1, Integer::sum));
        if (spellings.size() < 2) {
            return;
        }
        String name = "";
        int most = 0;
        for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
            if (spelling.getValue() >= most) {
                name = spelling.getKey();
                most = spelling.getValue();
            }
        }
        for (Place place : places) {
            if (!place.text().equals(name)) {
                draft.change(
                        place.block(),
                        List.of(new Revision.Change(place.from(), place.to(), name)),
                        new Draft.Cause(
                                this,
                                Edit.Kind.WORDING,
                                "Perhaps the same person as " + name + ".",
                                CONFIDENCE));
            }
        }
    }
}
