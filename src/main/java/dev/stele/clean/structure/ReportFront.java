package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Edit;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front of a report summary that a dump ran into its text: {@code Summary TITLE ·LABEL:names
 * ·LABEL:names text}. The title and each line of names become passages of their own.
 */
public final class ReportFront implements Rule {
    private static final int FRONT = 400;
    private static final Pattern HEAD =
            Pattern.compile("(?:Summary|SUMMARY|Executive Summary|摘要|概要|요약문?|국문요약)[ \\u3000]+");
    private static final String NAME =
            "(?:[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,3}"
                    + "|[\\u3400-\\u9fff\\uf900-\\ufaff]{2,4}|[\\uac00-\\ud7a3]{2,4})";
    private static final Pattern NAMES =
            Pattern.compile(
                    "[·・•∙]["
                        + " \\u3000]*(?:项目负责人|课题负责人|負責人|负责人|主持人|参加人员|参与人员|課題負責人|參加人員|연구책임자|참여연구원|공동연구원|Principal"
                        + " [Ii]nvestigator|Participants?|Researchers?)[ ]*[:：][ \\u3000]*("
                            + NAME
                            + "(?:[·・,，、;；] ?"
                            + NAME
                            + ")*)");

    @Override
    public String name() {
        return "report-front";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.blocks().isEmpty() || !draft.blocks().get(0).isPlain()) {
            return;
        }
        String text = draft.blocks().get(0).text();
        String front = text.substring(0, Math.min(FRONT, text.length()));
        Matcher names = NAMES.matcher(front);
        List<int[]> lines = new ArrayList<>();
        int end = 0;
        while (names.find()) {
            lines.add(new int[] {names.start(), names.end()});
            for (String name : names.group(1).split("[·・,，、;；]")) {
                if (!name.isBlank()) {
                    int at = front.indexOf(name, Math.max(end, names.start(1)));
                    end = at + name.length();
                    draft.state(Field.AUTHORS, Fact.stated(name.strip(), draft.at(0, at, end)));
                }
            }
        }
        if (!lines.isEmpty()) {
            cut(draft, front, lines);
        }
    }

    private void cut(Draft draft, String front, List<int[]> lines) {
        int titleEnd = lines.get(0)[0];
        List<Integer> cuts = new ArrayList<>();
        for (int[] line : lines) {
            if (line[0] > 0) {
                cuts.add(line[0]);
            }
        }
        int body = lines.get(lines.size() - 1)[1];
        if (body < draft.blocks().get(0).text().length()) {
            cuts.add(body);
        }
        Matcher head = HEAD.matcher(front);
        boolean labelled = head.lookingAt();
        draft.split(0, cuts);
        int first = titleEnd > 0 ? 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            Block line = draft.blocks().get(first + i);
            draft.put(first + i, line.as(PassageKind.PARAGRAPH, Role.BYLINE));
        }
        if (titleEnd > 0) {
            title(draft, labelled ? head.end() : 0);
            if (labelled) {
                draft.state(
                        Field.KIND, Fact.inferred("report-summary", "the word before its title"));
            }
        }
    }

    private void title(Draft draft, int words) {
        if (words > 0) {
            draft.removePrefix(
                    0,
                    words,
                    new Draft.Cause(
                            this, Edit.Kind.STRUCTURE, "The label before a report's title.", 0.95));
        }
        Block title = draft.blocks().get(0);
        if (!Prose.hasLetters(title.text())) {
            return;
        }
        draft.put(0, title.asHeading(1, Role.TITLE));
        draft.state(
                Field.TITLE,
                Fact.stated(title.text().strip(), draft.at(0, 0, title.text().length())));
    }
}
