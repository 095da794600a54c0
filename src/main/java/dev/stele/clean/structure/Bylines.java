package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Revision;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.text.Letters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The byline that Chinese newspapers put in lenticular brackets before the first words: {@code
 * 【环球时报记者 李迅典】}. It becomes a passage of its own, its names and its newspaper become facts.
 * Brackets around anything else stay.
 */
public final class Bylines implements Rule {
    private static final int LOOKED_AT = 3;
    private static final int LONGEST = 120;
    private static final Pattern BRACKETED = Pattern.compile("【([^【】\\n]{2,118})】");

    /** What reporters write, hold or are asked, and no name. */
    private static final Pattern WORKS =
            Pattern.compile(
                    "(?:记者|記者)(?:手[记記]|[调調]查|[观觀]察|述[评評]|札[记記]|[来來]信|[视視][点點角]|[连連][线線]"
                            + "|提[问問]|招待[会會]|[会會]|[节節]|站|[说說]|眼)|기자(?:회견|수첩|의 눈)");

    private static final Pattern REPORTER = Pattern.compile("记者|記者|通讯员|通訊員|特派员|特派員|特约撰稿人|기자|특파원");
    private static final Pattern OUTLET =
            Pattern.compile("(.{2,12}?[报報刊网網社台臺视視讯訊])(?=驻|駐|特约|特約|记者|記者|首席|见习|實習|实习|报道)");

    @Override
    public String name() {
        return "byline";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < Math.min(LOOKED_AT, draft.blocks().size()); i++) {
            Block block = draft.blocks().get(i);
            Matcher bracketed = BRACKETED.matcher(block.text());
            if (block.isPlain()
                    && bracketed.lookingAt()
                    && bracketed.end() <= LONGEST
                    && isByline(bracketed.group(1))) {
                byline(draft, i, bracketed.end());
                return;
            }
        }
    }

    private static boolean isByline(String text) {
        return REPORTER.matcher(text).find()
                && !WORKS.matcher(text).find()
                && !Prose.endsSentence(text)
                && text.indexOf('：') < 0
                && text.indexOf(':') < 0;
    }

    private void byline(Draft draft, int index, int end) {
        facts(draft, index, end);
        Draft.Cause brackets =
                new Draft.Cause(this, Edit.Kind.STRUCTURE, "The brackets of the byline.", 0.97);
        if (end < draft.blocks().get(index).text().length()) {
            draft.split(index, end);
        }
        draft.change(
                index,
                List.of(new Revision.Change(0, 1, ""), new Revision.Change(end - 1, end, "")),
                brackets);
        draft.put(index, draft.blocks().get(index).as(PassageKind.PARAGRAPH, Role.BYLINE));
        draft.state(Field.KIND, Fact.inferred("newspaper-article", "its byline"));
    }

    /** Words are separated by spaces; a word with a reporter's title names no person. */
    private static void facts(Draft draft, int index, int end) {
        String text = draft.blocks().get(index).text();
        int from = 1;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (Blank.is(c) || c == '、' || c == ',' || c == '，' || i == end - 1) {
                word(draft, index, text, from, i);
                from = i + 1;
            }
        }
    }

    private static void word(Draft draft, int index, String text, int from, int to) {
        String word = text.substring(from, to);
        Matcher title = REPORTER.matcher(word);
        if (title.find()) {
            Matcher outlet = OUTLET.matcher(word);
            if (outlet.lookingAt()) {
                draft.state(
                        Field.CONTAINER,
                        Fact.stated(outlet.group(1), draft.at(index, from, from + outlet.end(1))));
            }
        } else if (isName(word)) {
            draft.state(Field.AUTHORS, Fact.stated(word, draft.at(index, from, to)));
        }
    }

    private static boolean isName(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= 2 && length <= 5 && word.codePoints().allMatch(Letters::isCjk);
    }
}
