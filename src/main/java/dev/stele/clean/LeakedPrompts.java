package dev.stele.clean;

import dev.stele.model.Container;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a translation program said about its task and left in the text: 现在我给你的英文是. It counts only at
 * the beginning of a sentence, and only when it speaks of the task, not about it. In a text that
 * has prompts for its subject it is only proposed.
 */
final class LeakedPrompts implements Rule {
    private static final Pattern PROMPT =
            Pattern.compile(
                    "(?:" + String.join("|", Tables.lines("clean/leaked-prompts.txt")) + ")");

    /** The characters that a prompt can begin with. */
    private static final BitSet FIRST = new BitSet();

    static {
        for (String line : Tables.lines("clean/leaked-prompts.txt")) {
            line.chars().filter(LeakedPrompts::canBegin).forEach(FIRST::set);
        }
    }

    private static boolean canBegin(int c) {
        Matcher prompt = PROMPT.matcher(Character.toString(c));
        return prompt.lookingAt() || prompt.hitEnd();
    }

    /** What a text about prompts calls them. */
    private static final Pattern TOPIC =
            Pattern.compile(
                    "(?<![a-z])(?:prompts?|prompted|prompting|chatbots?|language"
                            + " models?|chatgpt)(?![a-z])|提示[词詞语語]|聊天机器人|聊天機器人|프롬프트|챗봇",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "leaked-prompt";
    }

    @Override
    public void revise(Draft draft) {
        SortedMap<Integer, List<Revision.Change>> prompts = new TreeMap<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            List<Revision.Change> found =
                    block.kind() == PassageKind.CODE ? List.of() : prompts(block.text());
            if (!found.isEmpty()) {
                prompts.put(i, found);
            }
        }
        if (!prompts.isEmpty()) {
            boolean topic = isTopic(draft.blocks(), prompts);
            prompts.forEach((index, found) -> revise(draft, index, found, topic));
        }
    }

    private void revise(Draft draft, int index, List<Revision.Change> prompts, boolean topic) {
        Block block = draft.blocks().get(index);
        boolean sure = !topic && !isQuoted(block);
        for (Revision.Change change : sure ? prompts : List.<Revision.Change>of()) {
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

    private static List<Revision.Change> prompts(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        Matcher prompt = PROMPT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int start = withoutBlanks(text, at);
            boolean may = start < text.length() && FIRST.get(text.charAt(start));
            if (may && prompt.region(start, text.length()).lookingAt()) {
                changes.add(new Revision.Change(start, prompt.end(), ""));
                at = prompt.end();
            } else {
                at = nextSentence(text, start);
            }
        }
        return changes;
    }

    private static int withoutBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextSentence(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.isSentenceEnd(c) || c == '.' || c == '\n') {
                int after = i + 1;
                while (after < text.length() && Prose.isCloser(text.charAt(after))) {
                    after++;
                }
                return after;
            }
        }
        return text.length();
    }
}
