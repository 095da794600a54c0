package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.clean.words.Caseless;
import dev.stele.clean.words.Tables;
import dev.stele.model.PassageKind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away the sections of a page whose first words say that they belong to the page: related
 * stories, the newsletter, what readers wrote. A section is the element around its label, or what
 * stands between its heading and the next one of that level.
 */
final class PageSections {
    private static final int LONGEST_LABEL = 60;

    /** How many dropped blocks may stand before the label of a section. */
    private static final int LOOKED_AT = 50;

    private static final double LARGE_SHARE = 0.3;

    /** The same under a label that announces nothing but other stories, below a text. */
    private static final double LARGEST_SHARE = 0.85;

    private static final int LEAST_TEXT = 150;
    private static final double LIST_OF_LINKS = 0.25;
    private static final double MOSTLY_LINKED = 0.5;

    /** The same for what buyers wrote, which is often longer than the description. */
    private static final double NEARLY_ALL = 0.8;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Pattern LABELS = labels("clean/section-labels.txt");
    private static final Pattern GOODS = labels("clean/goods-sections.txt");
    private static final Pattern RELATED = labels("clean/related-labels.txt");

    private final Outline outline;
    private final Selection selection;
    private final TextWeights weights;
    private final int area;
    private double largeShare = LARGE_SHARE;

    PageSections(Outline outline, Selection selection, TextWeights weights, int area) {
        this.outline = outline;
        this.selection = selection;
        this.weights = weights;
        this.area = area;
    }

    private static Pattern labels(String table) {
        return Caseless.pattern("(?:" + String.join("|", Tables.lines(table)) + ")[ :：!.…»›>→▼▾]*");
    }

    void drop() {
        drop(LABELS);
    }

    /**
     * The same, and the sections of shops, however long: what buyers wrote, how to send it back.
     */
    void dropGoods() {
        drop(LABELS);
        largeShare = NEARLY_ALL;
        drop(GOODS);
    }

    private void drop(Pattern labels) {
        for (int i = outline.firstBlock(area); i < outline.endBlock(area); i++) {
            Block block = outline.blocks().get(i);
            if (selection.keeps(i) && isLabel(labels, block.text())) {
                drop(i, block);
            } else if (selection.keeps(i) && isLabelled(labels, block)) {
                selection.drop(i, i + 1, "Links under a label of the page.");
            }
        }
    }

    private static boolean isLabel(Pattern labels, String text) {
        return text.length() <= LONGEST_LABEL && labels.matcher(text).matches();
    }

    /** A label and the links that it announces, in the lines of one block. */
    private boolean isLabelled(Pattern labels, Block block) {
        int line = block.text().indexOf('\n');
        return line > 0
                && line <= LONGEST_LABEL
                && block.kind() != PassageKind.CODE
                && outline.linkDensity(block.revision().range()) > MOSTLY_LINKED
                && isLabel(labels, block.text().substring(0, line).strip());
    }

    /** How much a section may weigh. */
    private double most(int label) {
        boolean related =
                RELATED.matcher(outline.blocks().get(label).text()).matches()
                        && weights.proseBetween(area, outline.elementOf(label)) >= LEAST_TEXT;
        double share = related ? Math.max(largeShare, LARGEST_SHARE) : largeShare;
        return share * weights.of(area);
    }

    private void drop(int label, Block block) {
        String reason = "A section of the page: “" + block.text() + "”.";
        int section = section(label);
        if (section >= 0 && holdsCode(section)) {
            return;
        } else if (section >= 0) {
            selection.drop(outline.firstBlock(section), outline.endBlock(section), reason);
        } else if (block.kind() == PassageKind.HEADING) {
            selection.drop(label, endOfHeading(label, block), reason);
        } else {
            selection.drop(label, endOfLinks(label), reason);
        }
    }

    /** The widest element that begins with the label and holds no large share; or -1. */
    private int section(int label) {
        int found = -1;
        int element = outline.elementOf(label);
        double most = most(label);
        while (element > area && startsWith(element, label) && weights.of(element) <= most) {
            if (outline.endBlock(element) > label + 1) {
                found = element;
            }
            element = outline.parent(element);
        }
        return found;
    }

    /** Pages put no code into their own sections; writers do. */
    private boolean holdsCode(int section) {
        for (int i = outline.firstBlock(section); i < outline.endBlock(section); i++) {
            if (outline.blocks().get(i).kind() == PassageKind.CODE) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int element, int label) {
        if (label - outline.firstBlock(element) > LOOKED_AT) {
            return false;
        }
        for (int i = outline.firstBlock(element); i < label; i++) {
            if (selection.keeps(i)) {
                return false;
            }
        }
        return true;
    }

    /** A line that announces links goes with the blocks, or the list, that hold them. */
    private int endOfLinks(int label) {
        int end = label + 1;
        while (end < outline.endBlock(area)
                && outline.linkDensity(outline.blocks().get(end).revision().range())
                        > MOSTLY_LINKED) {
            end++;
        }
        return Math.max(end, endOfList(label));
    }

    /** The end of a list right below the label, each item of which links. */
    private int endOfList(int label) {
        int list = outline.end(outline.elementOf(label));
        boolean follows =
                list < outline.end(area)
                        && LISTS.contains(outline.tag(list))
                        && outline.firstBlock(list) == label + 1
                        && outline.linkDensity(list) >= LIST_OF_LINKS;
        for (int i = label + 1; follows && i < outline.endBlock(list); i++) {
            follows = outline.links(outline.blocks().get(i).revision().range()) > 0;
        }
        return follows ? outline.endBlock(list) : label + 1;
    }

    private int endOfHeading(int label, Block heading) {
        int end = label + 1;
        int parent = outline.parent(outline.elementOf(label));
        int limit =
                parent < 0 ? label + 1 : Math.min(outline.endBlock(parent), outline.endBlock(area));
        double weight = 0;
        while (end < limit) {
            Block next = outline.blocks().get(end);
            if (next.kind() == PassageKind.HEADING && next.level() <= heading.level()) {
                break;
            }
            weight += selection.keeps(end) ? TextWeights.weight(outline, next) : 0;
            end++;
        }
        return weight <= most(label) ? end : label + 1;
    }
}
