package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Container;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that begin with numbers of a list, {@code 2) …}, {@code 3) …}: at least two that
 * follow each other in number and in place. The numbers stay in the text; a list may begin at any.
 */
public final class NumberedItems implements Rule {
    private static final int LEAST = 2;

    /** How many paragraphs may stand between an item and the next. */
    private static final int REACH = 3;

    private static final Pattern NUMBER =
            Pattern.compile("[（(]?([0-9]{1,2})[)）][ \\u3000]?(?=\\S)");

    @Override
    public String name() {
        return "numbered-item";
    }

    private record Item(int block, int number) {}

    @Override
    public void revise(Draft draft) {
        int list = draft.lists();
        List<Item> run = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            Matcher number = NUMBER.matcher(block.text());
            if (!block.isPlain() || !number.lookingAt()) {
                continue;
            }
            Item item = new Item(i, Integer.parseInt(number.group(1)));
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), item)) {
                list += itemise(draft, run, list);
                run.clear();
            }
            run.add(item);
        }
        itemise(draft, run, list);
    }

    private static boolean follows(Item before, Item item) {
        return item.number() == before.number() + 1 && item.block() - before.block() <= REACH;
    }

    /** Makes a list of a run; returns how many lists that are: one, or none of a run too short. */
    private static int itemise(Draft draft, List<Item> run, int list) {
        if (run.size() < LEAST) {
            return 0;
        }
        for (Item item : run) {
            Block block = draft.blocks().get(item.block());
            Container level = new Container.ListLevel(list, item.number() - 1, true);
            draft.put(
                    item.block(), block.as(PassageKind.LIST_ITEM, block.role()).in(List.of(level)));
        }
        return 1;
    }
}
