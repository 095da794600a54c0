package dev.stele.clean.damage;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Annotation;
import dev.stele.model.PassageKind;
import dev.stele.text.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks numbers whose thousands stand apart, {@code 1 558.1亿}, as one number each. Digits that only
 * follow each other, as in telephone numbers, series and years, are left: a group of three must
 * follow one to three digits, and a unit must follow the number.
 */
public final class SpacedNumbers implements Rule {
    private static final Pattern SPACED =
            Pattern.compile(
                    "(?=[1-9])(?<![0-9.,+-])(?<![0-9] )([1-9][0-9]{0,2}(?:["
                            + " \\xa0\\u2009\\u202f][0-9]{3})+(?:\\.[0-9]+)?)(?![0-9])(?! [0-9])");
    private static final String UNITS = "%％‰$€£¥₩℃°";

    @Override
    public String name() {
        return "spaced-number";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.CODE) {
                continue;
            }
            Matcher number = SPACED.matcher(block.text());
            while (number.find()) {
                if (hasUnit(block.text(), number.end())) {
                    String value = number.group().replaceAll("[ \\xa0\\u2009\\u202f]", "");
                    draft.mark(i, number.start(), number.end(), Annotation.Kind.NUMBER, value);
                }
            }
        }
    }

    private static boolean hasUnit(String text, int end) {
        int at = end < text.length() && Blank.is(text.charAt(end)) ? end + 1 : end;
        if (at >= text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        return UNITS.indexOf(c) >= 0 || Letters.isLetterOrDigit(c);
    }
}
