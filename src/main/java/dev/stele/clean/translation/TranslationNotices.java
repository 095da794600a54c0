package dev.stele.clean.translation;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Tables;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line in which a text says that a program translated it: "※ This article has been translated by
 * AI." The notice stays, as a passage of its own role; the request for feedback behind it is
 * furniture. A paragraph that reports on machine translation is no notice: those are short and
 * stand first or last.
 */
public final class TranslationNotices implements Rule {
    private static final int LONGEST = 240;
    private static final int LOOKED_AT = 3;
    private static final List<Pattern> NOTICES =
            Tables.lines("clean/translation-notices.txt").stream()
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                    .toList();
    private static final Pattern FEEDBACK =
            Pattern.compile(
                    "[ \\u3000]*(?:(?:Share|Send|Give|Leave) (?:us )?(?:your"
                            + " )?feedback[^.]{0,40}\\.?|[^。.]{0,20}(?:反馈|反饋|의견)[^。.]{0,20}[。.]?)$",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "translation-notice";
    }

    @Override
    public void revise(Draft draft) {
        int size = draft.blocks().size();
        for (int i = 0; i < size; i++) {
            boolean edge = i < LOOKED_AT || i >= size - LOOKED_AT;
            Block block = draft.blocks().get(i);
            if (edge && block.isPlain() && Prose.width(block.text()) <= LONGEST) {
                notice(draft, i, block);
            }
        }
    }

    private void notice(Draft draft, int index, Block block) {
        for (Pattern pattern : NOTICES) {
            Matcher notice = pattern.matcher(block.text());
            if (notice.find()) {
                Matcher feedback = FEEDBACK.matcher(block.text());
                if (feedback.find(notice.end())) {
                    draft.change(
                            index,
                            List.of(
                                    new Revision.Change(
                                            feedback.start(), block.text().length(), "")),
                            new Draft.Cause(
                                    this,
                                    Edit.Kind.FURNITURE,
                                    "A request for feedback behind the notice.",
                                    0.95));
                }
                Block set = draft.blocks().get(index);
                draft.put(index, set.as(PassageKind.PARAGRAPH, Role.TRANSLATION_NOTICE));
                draft.state(
                        Field.TRANSLATION,
                        Fact.stated("machine", draft.at(index, 0, set.text().length())));
                return;
            }
        }
    }
}
