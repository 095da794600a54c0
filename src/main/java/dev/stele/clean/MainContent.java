package dev.stele.clean;

import dev.stele.model.Edit;
import dev.stele.model.Element;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the text of a web page: the subtree whose paragraphs weigh most, a Han character weighing
 * as much as two Latin letters, less what is linked, and what its names say (in the manner of
 * Arc90's Readability). What lies outside it, and the parts inside that are named as furniture, are
 * taken off the page. A page without prose stays whole.
 */
final class MainContent implements Rule {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "blockquote", "td", "li", "dd", "section", "div", "article");
    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "aside", "footer", "form", "button", "select", "menu");

    private static final Pattern LIKELY =
            Pattern.compile(
                    "article|body|content|entry|main|page|post|text|story|正文|detail",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLIKELY =
            Pattern.compile(
                    "(?:^|[-_"
                        + " ])(?:ads?|advert|banner|breadcrumbs?|comments?|cookie|disqus|footer|hot"
                        + "|login|menu|meta|nav|navbar|newsletter|pager|pagination|popup|promo"
                        + "|recommend(?:ed|ations?)?|related|share|sharing|sidebar|social|sponsor|subscribe|tags?|toolbar|widget)(?:[-_"
                        + " s]|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final int LEAST_PARAGRAPH = 25;
    private static final int LEAST_TEXT = 200;
    private static final double SIBLING_SHARE = 0.2;
    private static final double CONFIDENCE = 0.92;

    @Override
    public String name() {
        return "main-content";
    }

    @Override
    public void revise(Draft draft) {
        if (draft.read().source().mediaType() != MediaType.HTML) {
            return;
        }
        Outline outline = new Outline(draft.read());
        double[] scores = scores(outline, draft.read().text());
        int best = best(outline, scores);
        if (best < 0 || outline.width(best) < LEAST_TEXT) {
            return;
        }
        List<Range> text = withSiblings(outline, scores, best);
        List<Range> furniture = furniture(outline);
        Draft.Cause outside = cause("Furniture of the page, around the text.");
        Draft.Cause inside = cause("Furniture of the page, inside the text.");
        int title = title(draft, text);
        for (int i = draft.blocks().size() - 1; i >= 0; i--) {
            Range range = draft.blocks().get(i).revision().range();
            if (i == title) {
                continue;
            }
            if (text.stream().noneMatch(kept -> kept.contains(range))) {
                draft.remove(i, i + 1, outside);
            } else if (furniture.stream().anyMatch(part -> part.contains(range))) {
                draft.remove(i, i + 1, inside);
            }
        }
    }

    private Draft.Cause cause(String reason) {
        return new Draft.Cause(this, Edit.Kind.FURNITURE, reason, CONFIDENCE);
    }

    /**
     * Each paragraph gives its weight to its parent, half to the next, a third to the one above.
     */
    private static double[] scores(Outline outline, String text) {
        double[] scores = new double[outline.size()];
        for (int i = 0; i < outline.size(); i++) {
            Element element = outline.element(i);
            if (!PARAGRAPHS.contains(element.tag()) || holdsParagraphs(element)) {
                continue;
            }
            int width = outline.width(i);
            if (width < LEAST_PARAGRAPH) {
                continue;
            }
            int marks = Prose.clauseMarks(element.range().of(text));
            double weight = (1 + marks + Math.min(3, width / 100)) * (1 - outline.linkDensity(i));
            int ancestor = outline.parent(i);
            for (int distance = 1; distance <= 3 && ancestor >= 0; distance++) {
                scores[ancestor] += weight / distance;
                ancestor = outline.parent(ancestor);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                scores[i] =
                        (scores[i] + namesWeight(outline.element(i)))
                                * (1 - outline.linkDensity(i));
            }
        }
        return scores;
    }

    private static boolean holdsParagraphs(Element element) {
        return element.children().stream().anyMatch(child -> PARAGRAPHS.contains(child.tag()));
    }

    private static int namesWeight(Element element) {
        String names = names(element);
        int weight = 0;
        if (UNLIKELY.matcher(names).find() || FURNITURE_TAGS.contains(element.tag())) {
            weight -= 25;
        }
        if (LIKELY.matcher(names).find()
                || element.tag().equals("article")
                || element.tag().equals("main")
                || element.attribute("itemprop").equals("articleBody")) {
            weight += 25;
        }
        return weight;
    }

    private static String names(Element element) {
        return element.attribute("class") + " " + element.attribute("id");
    }

    private static int best(Outline outline, double[] scores) {
        int best = -1;
        for (int i = 0; i < outline.size(); i++) {
            if (scores[i] > 0 && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The best element, and those beside it that score or read like it. */
    private static List<Range> withSiblings(Outline outline, double[] scores, int best) {
        List<Range> text = new ArrayList<>(List.of(outline.element(best).range()));
        double least = Math.max(10, SIBLING_SHARE * scores[best]);
        for (int i = 0; i < outline.size(); i++) {
            if (i == best || outline.parent(i) != outline.parent(best)) {
                continue;
            }
            boolean paragraph =
                    outline.element(i).tag().equals("p")
                            && outline.width(i) >= 80
                            && outline.linkDensity(i) < 0.25;
            if (scores[i] >= least || paragraph) {
                text.add(outline.element(i).range());
            }
        }
        return text;
    }

    private static List<Range> furniture(Outline outline) {
        List<Range> furniture = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Element element = outline.element(i);
            boolean named =
                    UNLIKELY.matcher(names(element)).find()
                            && !LIKELY.matcher(names(element)).find();
            boolean linked = outline.linkDensity(i) > 0.5 && outline.width(i) > 0;
            if (FURNITURE_TAGS.contains(element.tag())
                    || named && (linked || outline.width(i) < 200)) {
                furniture.add(element.range());
            }
        }
        return furniture;
    }

    /** The last heading of level 1 before the text, which many pages put outside of it; or -1. */
    private static int title(Draft draft, List<Range> text) {
        int start = text.stream().mapToInt(Range::from).min().orElse(0);
        int title = -1;
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.revision().range().from() >= start) {
                break;
            }
            if (block.kind() == PassageKind.HEADING && block.level() == 1) {
                title = i;
            }
        }
        return title;
    }
}
