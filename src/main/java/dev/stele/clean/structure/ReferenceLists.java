package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Tables;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of references at the end of a text: what stands behind its heading for as long as it
 * looks like references, which have a number of their own or a year. A list that was dumped on one
 * line is cut before each number.
 */
public final class ReferenceLists implements Rule {
    private static final int LEAST = 2;
    private static final int LONGEST = 1200;

    private static final Pattern HEADING =
            Pattern.compile(
                    "[#*\\s]*(?:[0-9]{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})?[.、．)\\s]*[【\\[]?(?:"
                            + String.join("|", Tables.lines("clean/reference-headings.txt"))
                            + ")[】\\]]?[:：]?[*\\s]*");
    private static final Pattern NUMBERED =
            Pattern.compile("[\\[［(（【]?([0-9]{1,3})(?:[\\]］)）】][.、]?|[.、．])[ \\u3000]?(?=\\S)");
    private static final Pattern INNER =
            Pattern.compile("(?<=\\S)[ \\u3000\\n]+(?=[\\[［]([0-9]{1,3})[\\]］])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])");

    @Override
    public String name() {
        return "reference-list";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            Block block = draft.blocks().get(i);
            if (!isHeading(block)) {
                continue;
            }
            splitItems(draft, i + 1);
            int end = i + 1;
            while (end < draft.blocks().size() && isItem(draft.blocks().get(end))) {
                end++;
            }
            if (end - i > LEAST) {
                if (block.kind() != PassageKind.HEADING) {
                    draft.put(i, block.asHeading(2, Role.BODY));
                }
                for (int item = i + 1; item < end; item++) {
                    Block each = draft.blocks().get(item);
                    draft.put(item, each.as(each.kind(), Role.REFERENCE));
                }
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.isBody()
                && block.containers().isEmpty()
                && (block.kind() == PassageKind.HEADING || block.kind() == PassageKind.PARAGRAPH)
                && block.text().length() <= 60
                && HEADING.matcher(Letters.caseless(block.text())).matches();
    }

    private static boolean isItem(Block block) {
        boolean text =
                block.kind() == PassageKind.PARAGRAPH || block.kind() == PassageKind.LIST_ITEM;
        return text
                && block.isBody()
                && block.text().length() <= LONGEST
                && (NUMBERED.matcher(block.text()).lookingAt()
                        || YEAR.matcher(block.text()).find());
    }

    /** Whether an item has a number, of its own or by its place in a list. */
    static boolean isNumbered(Block item) {
        return item.kind() == PassageKind.LIST_ITEM || NUMBERED.matcher(item.text()).lookingAt();
    }

    /** The number that an item begins with, or 0. */
    static int ownNumber(Block item) {
        Matcher number = NUMBERED.matcher(item.text());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Numbers in brackets that count on from the first are where the items begin. */
    private static void splitItems(Draft draft, int index) {
        if (index == draft.blocks().size()) {
            return;
        }
        String text = draft.blocks().get(index).text();
        Matcher first = NUMBERED.matcher(text);
        if (!draft.blocks().get(index).isPlain() || !first.lookingAt()) {
            return;
        }
        int next = Integer.parseInt(first.group(1)) + 1;
        List<Integer> cuts = new ArrayList<>();
        Matcher inner = INNER.matcher(text);
        while (inner.find()) {
            if (Integer.parseInt(inner.group(1)) == next) {
                cuts.add(inner.end());
                next++;
            }
        }
        draft.split(index, cuts);
    }
}
