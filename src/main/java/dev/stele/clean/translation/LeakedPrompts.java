package dev.stele.clean.translation;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Container;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a translation program said about its task and left in the text: 现在我给你的英文是, and {@code Sure!}
 * before it. It counts only at the beginning of a sentence, and only when it speaks of the task,
 * not about it. In a text that has prompts for its subject it is only proposed.
 */
public final class LeakedPrompts implements Rule {
    /** What a text about prompts calls them. */
    private static final Pattern TOPIC =
            Pattern.compile(
                    "(?<![a-z])(?:prompts?|prompted|prompting|chatbots?|language"
                            + " models?|chatgpt)(?![a-z])|提示[词詞语語]|聊天机器人|聊天機器人|프롬프트|챗봇",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TRANSLATION =
            Pattern.compile("translat|Übersetz|übersetz|tradu|перевод|翻[译譯訳]|译文|譯文|번역");

    @Override
    public String name() {
        return "leaked-prompt";
    }

    @Override
    public void revise(Draft draft) {
        SortedMap<Integer, List<Revision.Change>> prompts = prompts(draft.blocks());
        if (!prompts.isEmpty()) {
            boolean topic = isTopic(draft.blocks(), prompts);
            prompts.forEach((index, found) -> revise(draft, index, found, topic));
        } else if (!draft.blocks().isEmpty()) {
            proposeLast(draft);
        }
    }

    /** What asks for an opinion on a translation, below a text that shows no other sign of one. */
    private void proposeLast(Draft draft) {
        int last = draft.blocks().size() - 1;
        Block block = draft.blocks().get(last);
        if (last > 0 && areAllCourtesies(block) && TRANSLATION.matcher(block.text()).find()) {
            revise(draft, last, removals(block.text(), Sayings.in(block.text())), true);
        }
    }

    private static boolean areAllCourtesies(Block block) {
        return block.kind() != PassageKind.CODE
                && Sayings.areAllCourtesies(block.text(), Sayings.in(block.text()));
    }

    private static SortedMap<Integer, List<Revision.Change>> prompts(List<Block> blocks) {
        SortedMap<Integer, List<Revision.Change>> prompts = new TreeMap<>();
        SortedMap<Integer, List<Revision.Change>> courtesies = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Sayings.Saying> sayings =
                    block.kind() == PassageKind.CODE ? List.of() : Sayings.in(block.text());
            if (sayings.isEmpty()) {
                continue;
            }
            List<Sayings.Saying> proven = Sayings.proven(block.text(), sayings, i == 0);
            if (!proven.isEmpty()) {
                prompts.put(i, removals(block.text(), proven));
            } else if (Sayings.areAllCourtesies(block.text(), sayings)) {
                courtesies.put(i, removals(block.text(), sayings));
            }
        }
        List<Integer> told = List.copyOf(prompts.keySet());
        courtesies.forEach(
                (i, removals) -> {
                    boolean first = i == 0 && told.contains(1);
                    boolean last = i == blocks.size() - 1 && !told.isEmpty();
                    boolean above =
                            told.contains(i + 1) && begins(prompts.getOrDefault(i + 1, removals));
                    if (first || last || above) {
                        prompts.put(i, removals);
                    }
                });
        return prompts;
    }

    private static boolean begins(List<Revision.Change> removals) {
        return removals.get(0).from() == 0;
    }

    /** Sayings right behind one another go as one. */
    private static List<Revision.Change> removals(String text, List<Sayings.Saying> sayings) {
        List<Revision.Change> removals = new ArrayList<>();
        int from = sayings.get(0).from();
        int to = from;
        for (Sayings.Saying saying : sayings) {
            if (!Blank.all(text, to, saying.from())) {
                removals.add(new Revision.Change(from, to, ""));
                from = saying.from();
            }
            to = saying.to();
        }
        removals.add(new Revision.Change(from, to, ""));
        return removals;
    }

    private void revise(Draft draft, int index, List<Revision.Change> prompts, boolean topic) {
        Block block = draft.blocks().get(index);
        boolean sure = !topic && !isQuoted(block);
        boolean states = sure && !areAllCourtesies(block);
        for (Revision.Change change : states ? prompts : List.<Revision.Change>of()) {
            draft.state(
                    Field.TRANSLATION,
                    Fact.inferred(
                            "machine",
                            "“"
                                    + block.text().substring(change.from(), change.to()).strip()
                                    + "”, left in the text"));
        }
        draft.change(
                index,
                prompts,
                new Draft.Cause(
                        this,
                        Edit.Kind.TRANSLATION,
                        "A prompt of the translation program.",
                        sure ? 0.95 : 0.7));
    }

    /** Whether the text, the prompts in it aside, speaks of prompts more than once. */
    private static boolean isTopic(
            List<Block> blocks, SortedMap<Integer, List<Revision.Change>> prompts) {
        int times = 0;
        for (int i = 0; i < blocks.size(); i++) {
            List<Revision.Change> inside = prompts.getOrDefault(i, List.of());
            Matcher word = TOPIC.matcher(blocks.get(i).text());
            int next = 0;
            while (times < 2 && word.find()) {
                while (next < inside.size() && inside.get(next).to() <= word.start()) {
                    next++;
                }
                boolean own = next < inside.size() && inside.get(next).from() <= word.start();
                times += own ? 0 : 1;
            }
        }
        return times > 1;
    }

    private static boolean isQuoted(Block block) {
        return block.containers().stream().anyMatch(c -> c instanceof Container.Quotation);
    }
}
