package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Rule;
import dev.stele.clean.words.FurnitureNames;
import dev.stele.clean.words.PersonNames;
import dev.stele.model.Element;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.Role;
import dev.stele.text.WrittenDates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Author and date as a web page shows them between its title and its first paragraph, when its head
 * says nothing. Dates further away belong to other stories and are left alone.
 */
public final class PageFacts implements Rule {
    /** How far above the title, in characters, a byline may stand. */
    private static final int ABOVE = 300;

    /** How far into the text it may stand. */
    private static final int BELOW = 120;

    private static final int LONGEST_DATE = 90;
    private static final int PROSE = 120;
    private static final Set<String> AUTHOR_WORDS =
            Set.of("author", "byline", "authors", "writer", "username", "zuozhe");
    private static final Pattern BY =
            Pattern.compile(
                    "(?:(?:written |posted |reviewed |analysis |story"
                            + " )?by|von|par|por|di|door|作者|文|记者|記者|撰文|기자)[:： \\u00a0]+(.{2,60})",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "page-facts";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.HTML || draft.blocks().isEmpty()) {
            return;
        }
        Range near = near(draft);
        bylines(draft, near);
        List<Element> elements =
                byNearness(within(draft.read().root(), near), titleFrom(draft), near.to() - BELOW);
        if (draft.fact(Field.AUTHORS).isEmpty()) {
            author(draft, elements);
        }
        if (draft.fact(Field.AUTHORS).isEmpty()) {
            byline(draft, near);
        }
        if (draft.fact(Field.DATE).isEmpty()) {
            date(draft, elements);
        }
    }

    private static int titleFrom(Draft draft) {
        int first = draft.blocks().get(0).revision().range().from();
        return draft.fact(Field.TITLE).flatMap(Fact::at).map(Range::from).orElse(first);
    }

    /**
     * What stands between the title and the text comes first; then what stands above the title, the
     * nearest first; the text's own first words, which may tell of other days, come last.
     */
    private static List<Element> byNearness(List<Element> inOrder, int title, int text) {
        List<Element> between = new ArrayList<>();
        List<Element> above = new ArrayList<>();
        List<Element> within = new ArrayList<>();
        for (Element element : inOrder) {
            Range range = element.range();
            (range.from() < title ? above : range.to() <= text ? between : within).add(element);
        }
        Collections.reverse(above);
        between.addAll(above);
        between.addAll(within);
        return between;
    }

    /** From a little above the title to the first paragraph. */
    private static Range near(Draft draft) {
        int title = titleFrom(draft);
        int end = title;
        for (Block block : draft.blocks()) {
            Range range = block.revision().range();
            boolean prose =
                    block.isBody()
                            && block.kind() != PassageKind.HEADING
                            && range.length() >= PROSE;
            if (range.from() >= title && prose) {
                end = range.from();
                break;
            }
        }
        int length = draft.read().text().length();
        return new Range(Math.max(0, title - ABOVE), Math.min(length, end + BELOW));
    }

    private static List<Element> within(Element root, Range near) {
        List<Element> found = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element next = open.pop();
            if (near.contains(next.range())) {
                found.add(next);
            }
            for (int i = next.children().size() - 1; i >= 0; i--) {
                Element child = next.children().get(i);
                if (child.range().from() <= near.to() && child.range().to() >= near.from()) {
                    open.push(child);
                }
            }
        }
        return found;
    }

    private static void author(Draft draft, List<Element> elements) {
        String text = draft.read().text();
        for (Element element : elements) {
            boolean named =
                    element.attribute("itemprop").equals("author")
                            || element.attribute("rel").equals("author")
                            || hasWord(element);
            String shown = element.range().of(text);
            Matcher by = BY.matcher(shown);
            boolean begins = by.lookingAt() && shown.length() <= LONGEST_DATE;
            if (!named && !begins) {
                continue;
            }
            int from = element.range().from() + (begins ? by.start(1) : 0);
            int to = PersonNames.end(text, from, element.range().to());
            if (PersonNames.is(text.substring(from, to))) {
                draft.state(
                        Field.AUTHORS, Fact.stated(text.substring(from, to), new Range(from, to)));
                return;
            }
        }
    }

    /** A line that begins with {@code By}, whatever it stands in. */
    private static void byline(Draft draft, Range near) {
        String text = draft.read().text();
        int start = near.from();
        while (start < near.to()) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > near.to() ? near.to() : stop;
            if (stop - start <= LONGEST_DATE) {
                Matcher by = BY.matcher(text).region(start, stop);
                if (by.lookingAt()) {
                    int from = by.start(1);
                    int to = PersonNames.end(text, from, stop);
                    if (PersonNames.is(text.substring(from, to))) {
                        draft.state(
                                Field.AUTHORS,
                                Fact.stated(text.substring(from, to), new Range(from, to)));
                        return;
                    }
                }
            }
            start = stop + 1;
        }
    }

    /** Short blocks that only say by whom the text is stand in the head of the document. */
    private static void bylines(Draft draft, Range near) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            Matcher by = BY.matcher(block.text());
            if (near.contains(block.revision().range())
                    && block.isPlain()
                    && block.text().length() <= LONGEST_DATE
                    && by.lookingAt()
                    && PersonNames.is(
                            block.text()
                                    .substring(
                                            by.start(1),
                                            PersonNames.end(
                                                    block.text(),
                                                    by.start(1),
                                                    block.text().length())))) {
                draft.put(i, block.as(PassageKind.PARAGRAPH, Role.BYLINE));
            }
        }
    }

    private static boolean hasWord(Element element) {
        return FurnitureNames.words(element.attribute("class"), new ArrayList<>()).stream()
                .anyMatch(AUTHOR_WORDS::contains);
    }

    /** The first day that is named, and not by a link, which would lead to another page. */
    private static void date(Draft draft, List<Element> elements) {
        String text = draft.read().text();
        for (Element element : elements) {
            if (element.tag().equals("a")) {
                continue;
            }
            Optional<String> machine = WrittenDates.first(element.attribute("datetime"));
            String shown = element.range().of(text);
            Optional<String> day =
                    machine.isPresent() || shown.length() > LONGEST_DATE
                            ? machine
                            : WrittenDates.first(shown);
            if (day.isPresent()) {
                Range at = element.range();
                draft.state(
                        Field.DATE,
                        at.length() > 0
                                ? Fact.stated(day.get(), at)
                                : Fact.stated(day.get(), "a <time> above the text"));
                return;
            }
        }
    }
}
