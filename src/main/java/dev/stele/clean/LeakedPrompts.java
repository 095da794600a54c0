package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a translation program said about its task and left in the text: 现在我给你的英文是. It counts only at
 * the beginning of a sentence, and only when it speaks of the task, not about it.
 */
final class LeakedPrompts implements Rule {
    private static final List<Pattern> PROMPTS =
            Tables.lines("clean/leaked-prompts.txt").stream().map(Pattern::compile).toList();

    @Override
    public String name() {
        return "leaked-prompt";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.CODE) {
                continue;
            }
            List<Revision.Change> changes = prompts(block.text());
            for (Revision.Change change : changes) {
                draft.state(
                        Field.TRANSLATION,
                        Fact.inferred(
                                "machine",
                                "“"
                                        + block.text().substring(change.from(), change.to()).strip()
                                        + "”, left in the text"));
            }
            draft.change(
                    i,
                    changes,
                    new Draft.Cause(
                            this,
                            Edit.Kind.TRANSLATION,
                            "A prompt of the translation program.",
                            0.95));
        }
    }

    private static List<Revision.Change> prompts(String text) {
        List<Revision.Change> changes = new ArrayList<>();
        for (Pattern prompt : PROMPTS) {
            Matcher matcher = prompt.matcher(text);
            while (matcher.find()) {
                if (beginsSentence(text, matcher.start()) && isFree(changes, matcher)) {
                    changes.add(new Revision.Change(matcher.start(), matcher.end(), ""));
                }
            }
        }
        changes.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return changes;
    }

    private static boolean isFree(List<Revision.Change> changes, Matcher matcher) {
        return changes.stream()
                .noneMatch(c -> c.from() < matcher.end() && matcher.start() < c.to());
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Blank.is(text.charAt(before))) {
            before--;
        }
        return before < 0
                || Prose.isSentenceEnd(text.charAt(before))
                || text.charAt(before) == '.'
                || Prose.isCloser(text.charAt(before))
                        && before > 0
                        && Prose.isSentenceEnd(text.charAt(before - 1));
    }
}
