package dev.stele.clean.damage;

import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes that a date lost its day in translation: "held on Nov. in Gyeongju". English says "in
 * November" of a month and "on" of a day.
 */
public final class LostDays implements Rule {
    private static final double CONFIDENCE = 0.8;
    private static final Pattern MONTH_WITHOUT_DAY =
            Pattern.compile(
                    "(?=on )(?<![A-Za-z])on "
                            + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
                            + "|January|February|March|April|June|July"
                            + "|August|September|October|November|December)"
                            + "(?:\\.(?= [a-z])|(?= (?:in|at|by|with|to) ))");

    @Override
    public String name() {
        return "lost-day";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Matcher date = MONTH_WITHOUT_DAY.matcher(draft.blocks().get(i).text());
            while (date.find()) {
                String month = date.group().substring(3);
                draft.change(
                        i,
                        List.of(new Revision.Change(date.start(), date.end(), "in " + month)),
                        new Draft.Cause(
                                this,
                                Edit.Kind.WORDING,
                                "The day is missing: “on” asks for one.",
                                CONFIDENCE));
            }
        }
    }
}
