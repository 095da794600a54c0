package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions of pictures and tables that did not come along: 图1 …, Figure 2: …, and paragraphs that
 * end in a photographer's credit. A sentence that only speaks of a figure is none.
 */
public final class Captions implements Rule {
    private static final int LONGEST_NUMBERED = 160;
    private static final int LONGEST_CREDITED = 800;
    private static final int LONGEST_CREDIT = 140;
    private static final String CREDIT_BEGINS = "/=(（【";

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:(?:图|圖|表|그림|표|사진) ?[0-9]{1,3}(?:[-.—][0-9]{1,3})?"
                            + "|(?:Figure|Fig\\.|Table|Plate|Photo) ?[0-9]{1,3}(?:[-.][0-9]{1,3})?)"
                            + "(?:[.:：、]|[ \\t\\u3000]+|$).*",
                    Pattern.DOTALL);
    private static final Pattern CREDITED =
            Pattern.compile(
                    "(?:(?<=[ (])/ ?(?:Courtesy of|Photo(?:graph)?"
                            + " by|Reuters|AFP|AP|Yonhap|EPA|Getty)"
                            + "[^/]{0,80}|\\((?:Photo|Image|Photograph|Credit|Source)[:：]"
                            + " ?[^()]{1,80}\\)"
                            + "|[（(【](?:图源|图片来源|圖源|資料圖|资料图|사진|사진제공)[^）)】]{0,40}[）)】]|[/=]"
                            + " ?(?:사진|자료)[^/]{0,30})[.。]?\\z");

    @Override
    public String name() {
        return "caption";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.isPlain() && isCaption(block.text())) {
                draft.put(i, block.as(PassageKind.CAPTION, Role.CAPTION));
            }
        }
    }

    private static boolean isCredited(String text) {
        Matcher credit = CREDITED.matcher(text);
        for (int i = Math.max(0, text.length() - LONGEST_CREDIT); i < text.length(); i++) {
            if (CREDIT_BEGINS.indexOf(text.charAt(i)) >= 0
                    && credit.region(i, text.length()).useTransparentBounds(true).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaption(String text) {
        int width = Prose.width(text);
        return width <= LONGEST_NUMBERED
                        && NUMBERED.matcher(text).matches()
                        && !Prose.endsSentence(text)
                || width <= LONGEST_CREDITED && isCredited(text);
    }
}
