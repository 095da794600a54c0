package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.Blank;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labelled parts of a paper: abstract, keywords, classification. The label goes to the ledger,
 * the part keeps its words and gets its role. Only the beginning and the end of a document are
 * looked at, because a text may speak of an abstract anywhere.
 */
public final class LabelledParts implements Rule {
    private static final int LOOKED_AT = 12;
    private static final int LONGEST_KEYWORD = 60;
    private static final String COLON = "[ \\t\\u3000]*[:：][ \\t\\u3000]*";

    private static final Pattern ABSTRACT =
            Pattern.compile(
                    "(?:[\\[【]?(?:摘[ \\u3000]*要|内容提要|內容提要|提要|초록|요약|국문초록)[\\]】]?"
                            + "|(?i:\\[?abstract\\]?))"
                            + "(?:"
                            + COLON
                            + "|(?<=[\\]】])[ \\u3000]*)");
    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "(?:[\\[【]?(?:关[ \\u3000]*键[ \\u3000]*词|關鍵[詞字]|关键字|주제어|핵심어|키워드)[\\]】]?"
                            + "|(?i:\\[?key ?-?words?(?: and phrases)?\\]?))"
                            + "(?:"
                            + COLON
                            + "|(?<=[\\]】])[ \\u3000]*)");
    private static final Pattern CLASSIFICATION =
            Pattern.compile("(?:中图分类号|中圖分類號|分类号|JEL(?: [Cc]lassification)?|UDC)" + COLON);
    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Z]?[0-9][0-9.\\-/]*|[0-9]{2,3}(?:\\.[0-9]+)+");

    @Override
    public String name() {
        return "labelled-part";
    }

    @Override
    public void revise(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            if (i >= LOOKED_AT && i < draft.blocks().size() - LOOKED_AT) {
                continue;
            }
            Block block = draft.blocks().get(i);
            if (block.kind() == PassageKind.PARAGRAPH && block.isBody()) {
                part(draft, i, block);
            }
        }
        if (isPaper(draft.blocks())) {
            draft.state(Field.KIND, Fact.inferred("manuscript", "its abstract and keywords"));
        }
    }

    private void part(Draft draft, int index, Block block) {
        Matcher label = ABSTRACT.matcher(block.text());
        if (label.lookingAt()
                && Prose.width(block.text()) > 80
                && isPart(block.text(), label.end())) {
            become(draft, index, Role.ABSTRACT, label.end());
            draft.state(Field.ABSTRACT, fact(draft, index, 0, length(draft, index)));
            return;
        }
        label = KEYWORDS.matcher(block.text());
        if (label.lookingAt() && areKeywords(block.text(), label.end())) {
            become(draft, index, Role.KEYWORDS, label.end());
            keywords(draft, index);
            return;
        }
        label = CLASSIFICATION.matcher(block.text());
        if (label.lookingAt()) {
            draft.put(index, block.as(PassageKind.PARAGRAPH, Role.CLASSIFICATION));
            classification(draft, index, label.end());
        }
    }

    /** A part begins as a text does: not in lower case, nor with the address of a link. */
    private static boolean isPart(String text, int from) {
        char first = from < text.length() ? text.charAt(from) : '(';
        boolean again = ABSTRACT.matcher(text).region(from, text.length()).lookingAt();
        return !again && first != '(' && (first < 'a' || first > 'z');
    }

    /** Words and short phrases, not sentences that go on behind the label. */
    private static boolean areKeywords(String text, int from) {
        String words = text.substring(from).strip();
        int end = words.length() - 1;
        for (int i = 0; i < end; i++) {
            if (Prose.isSentenceEnd(words.charAt(i))) {
                return false;
            }
        }
        int marks = Prose.clauseMarks(words);
        return !words.isEmpty()
                && !KEYWORDS.matcher(words).lookingAt()
                && words.charAt(0) != '('
                && Prose.width(words) <= LONGEST_KEYWORD * (marks + 1);
    }

    private void become(Draft draft, int index, Role role, int label) {
        draft.put(index, draft.blocks().get(index).as(PassageKind.PARAGRAPH, role));
        draft.removePrefix(
                index,
                label,
                new Draft.Cause(
                        this,
                        Edit.Kind.STRUCTURE,
                        "The label of a part that is set as such.",
                        0.97));
    }

    private static int length(Draft draft, int index) {
        return draft.blocks().get(index).text().length();
    }

    private static Fact fact(Draft draft, int index, int from, int to) {
        Range at = draft.at(index, from, to);
        return Fact.stated(draft.blocks().get(index).text().substring(from, to), at);
    }

    private static void keywords(Draft draft, int index) {
        String text = draft.blocks().get(index).text();
        String separators = text.matches("(?s).*[;；].*") ? ";；" : ",，、";
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                keyword(draft, index, text, from, i);
                from = i + 1;
            }
        }
    }

    private static void keyword(Draft draft, int index, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (start < end
                && (Blank.is(text.charAt(end - 1)) || ".。".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (start < end) {
            draft.state(Field.KEYWORDS, fact(draft, index, start, end));
        }
    }

    private static void classification(Draft draft, int index, int from) {
        String text = draft.blocks().get(index).text();
        int end = text.indexOf("文献", from);
        Matcher code = CODE.matcher(text).region(from, end < 0 ? text.length() : end);
        while (code.find()) {
            draft.state(Field.CLASSIFICATION, fact(draft, index, code.start(), code.end()));
        }
    }

    private static boolean isPaper(List<Block> blocks) {
        return blocks.stream().anyMatch(b -> b.role() == Role.ABSTRACT)
                && blocks.stream()
                        .anyMatch(
                                b -> b.role() == Role.KEYWORDS || b.role() == Role.CLASSIFICATION);
    }
}
