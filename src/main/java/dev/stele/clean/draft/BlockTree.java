package dev.stele.clean.draft;

import dev.stele.clean.words.Blank;
import dev.stele.clean.words.FurnitureNames;
import dev.stele.model.Annotation;
import dev.stele.model.Container;
import dev.stele.model.Element;
import dev.stele.model.PassageKind;
import dev.stele.model.Range;
import dev.stele.model.ReadText;
import dev.stele.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the tree of a read text into blocks: each run of text that no block element interrupts.
 * Iterative, because a hostile page may nest as deep as it is long.
 */
final class BlockTree {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn",
                    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp",
                    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
                    "wbr");

    private static final Set<String> NO_PICTURE =
            Set.of(
                    "a",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "table",
                    "ul",
                    "ol");

    private static final Map<String, Annotation.Kind> MARKS =
            Map.ofEntries(
                    Map.entry("a", Annotation.Kind.LINK),
                    Map.entry("b", Annotation.Kind.STRONG),
                    Map.entry("strong", Annotation.Kind.STRONG),
                    Map.entry("em", Annotation.Kind.EMPHASIS),
                    Map.entry("i", Annotation.Kind.EMPHASIS),
                    Map.entry("code", Annotation.Kind.CODE),
                    Map.entry("kbd", Annotation.Kind.CODE),
                    Map.entry("samp", Annotation.Kind.CODE),
                    Map.entry("tt", Annotation.Kind.CODE),
                    Map.entry("del", Annotation.Kind.STRIKE),
                    Map.entry("s", Annotation.Kind.STRIKE),
                    Map.entry("strike", Annotation.Kind.STRIKE),
                    Map.entry("sup", Annotation.Kind.SUPERSCRIPT),
                    Map.entry("sub", Annotation.Kind.SUBSCRIPT));

    private final ReadText read;
    private final List<Mark> marks;
    private final Set<Element> holdingBlocks;
    private final List<Block> blocks = new ArrayList<>();

    /** The last span that the page calls a caption. */
    private Range caption = new Range(0, 0);

    private int quotations;
    private int lists;
    private int tables;

    private BlockTree(ReadText read, List<Mark> marks) {
        this.read = read;
        this.marks = marks;
        this.holdingBlocks = holdingBlocks(read.root());
    }

    /** The blocks in document order; the inline markup on the way goes to {@code marks}. */
    static List<Block> blocks(ReadText read, List<Mark> marks) {
        BlockTree tree = new BlockTree(read, marks);
        tree.walk();
        return tree.blocks;
    }

    /** An element whose children are being visited. */
    private static final class Visit {
        final Element element;
        final PassageKind kind;
        final int level;
        final List<Container> containers;
        int next;
        int cursor;
        int rows;
        int cells;
        int items;
        int table;

        Visit(Element element, PassageKind kind, int level, List<Container> containers) {
            this.element = element;
            this.kind = kind;
            this.level = level;
            this.containers = containers;
            this.cursor = element.range().from();
        }
    }

    private void walk() {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(read.root(), PassageKind.PARAGRAPH, 0, List.of()));
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (visit.next == visit.element.children().size()) {
                flush(visit, visit.element.range().to());
                open.pop();
                if (!open.isEmpty()) {
                    Visit parent = open.peek();
                    parent.cursor = Math.max(parent.cursor, visit.element.range().to());
                }
                continue;
            }
            Element child = visit.element.children().get(visit.next++);
            if (isInline(child)) {
                mark(child);
            } else {
                flush(visit, child.range().from());
                open.push(enter(child, visit, open));
            }
        }
    }

    /** An inline element that holds a block is a block itself. */
    private boolean isInline(Element element) {
        return INLINE.contains(element.tag()) && !holdingBlocks.contains(element);
    }

    /** Figures hold pictures, but also cards of products, listings and quotations. */
    private static boolean isPicture(Element figure) {
        Deque<Element> open = new ArrayDeque<>(figure.children());
        while (!open.isEmpty()) {
            Element inner = open.pop();
            if (NO_PICTURE.contains(inner.tag())) {
                return false;
            }
            if (!inner.tag().equals("figure")) {
                inner.children().forEach(open::push);
            }
        }
        return true;
    }

    /** The inline elements that hold a block, found from the leaves up. */
    private static Set<Element> holdingBlocks(Element root) {
        Set<Element> holding = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> inOrder = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element next = open.pop();
            if (!next.children().isEmpty()) {
                inOrder.add(next);
                next.children().forEach(open::push);
            }
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            for (Element child : inOrder.get(i).children()) {
                if (!INLINE.contains(child.tag()) || holding.contains(child)) {
                    holding.add(inOrder.get(i));
                }
            }
        }
        return holding;
    }

    private void mark(Element inline) {
        Deque<Element> open = new ArrayDeque<>(List.of(inline));
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (element.tag().equals("span") && FurnitureNames.isCaption(element)) {
                caption = element.range();
            }
            Annotation.Kind kind = MARKS.get(element.tag());
            String target = element.attribute("href");
            if (kind != null
                    && element.range().length() > 0
                    && (kind != Annotation.Kind.LINK || !target.isBlank())) {
                marks.add(new Mark(element.range(), kind, target));
            }
            element.children().forEach(open::push);
        }
    }

    private Visit enter(Element child, Visit parent, Deque<Visit> open) {
        List<Container> containers = parent.containers;
        PassageKind kind = parent.kind;
        int level = parent.level;
        switch (child.tag()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                kind = PassageKind.HEADING;
                level = child.tag().charAt(1) - '0';
            }
            case "p", "line", "div", "section", "article", "dt", "dd" -> {
                if (FurnitureNames.isCaption(child)) {
                    kind = PassageKind.CAPTION;
                    break;
                }
                kind =
                        parent.kind == PassageKind.HEADING || parent.kind == PassageKind.CODE
                                ? PassageKind.PARAGRAPH
                                : parent.kind;
            }
            case "pre" -> kind = PassageKind.CODE;
            case "figcaption", "caption" -> kind = PassageKind.CAPTION;
            case "figure" -> kind = isPicture(child) ? PassageKind.CAPTION : kind;
            case "blockquote" ->
                    containers = plus(containers, new Container.Quotation(quotations++));
            case "ul", "ol" -> {
                Visit list = new Visit(child, PassageKind.PARAGRAPH, 0, containers);
                list.table = lists++;
                list.items = start(child) - 1;
                return list;
            }
            case "li" -> {
                kind = PassageKind.LIST_ITEM;
                boolean ordered = parent.element.tag().equals("ol");
                containers =
                        plus(
                                containers,
                                new Container.ListLevel(parent.table, parent.items++, ordered));
            }
            case "table" -> {
                Visit table = new Visit(child, PassageKind.PARAGRAPH, 0, containers);
                table.table = tables++;
                return table;
            }
            case "tr" -> {
                Visit table = enclosingTable(open);
                Visit row = new Visit(child, PassageKind.PARAGRAPH, 0, containers);
                row.table = table.table;
                row.rows = table.rows++;
                return row;
            }
            case "td", "th" -> {
                kind = PassageKind.TABLE_CELL;
                containers = plus(containers, cell(child, parent));
            }
            default -> {}
        }
        Visit visit = new Visit(child, kind, kind == PassageKind.HEADING ? level : 0, containers);
        if (child.tag().equals("thead") || child.tag().equals("tbody")) {
            visit.table = parent.table;
        }
        return visit;
    }

    private Container cell(Element cell, Visit row) {
        int column = row.cells;
        int columnSpan = span(cell, "colspan");
        row.cells += columnSpan;
        return new Container.Cell(
                row.table,
                row.rows,
                column,
                span(cell, "rowspan"),
                columnSpan,
                cell.tag().equals("th"));
    }

    private static Visit enclosingTable(Deque<Visit> open) {
        for (Visit visit : open) {
            if (visit.element.tag().equals("table")) {
                return visit;
            }
        }
        return open.getLast();
    }

    private static int span(Element cell, String attribute) {
        return Math.min(1000, Math.max(1, number(cell.attribute(attribute), 1)));
    }

    private static int start(Element list) {
        return number(list.attribute("start"), 1);
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static List<Container> plus(List<Container> containers, Container inner) {
        List<Container> all = new ArrayList<>(containers);
        all.add(inner);
        return List.copyOf(all);
    }

    /** Makes blocks of the text between the cursor and {@code end}, one for each part of it. */
    private void flush(Visit visit, int end) {
        int from = visit.cursor;
        visit.cursor = Math.max(visit.cursor, end);
        if (from >= end) {
            return;
        }
        String text = read.text();
        if (visit.kind == PassageKind.CODE) {
            add(visit, from, end);
            return;
        }
        int start = from;
        for (int stop : LineBreaks.paragraphs(text, from, end)) {
            add(visit, start, stop);
            start = stop;
        }
        add(visit, start, end);
    }

    private void add(Visit visit, int from, int to) {
        if (Blank.all(read.text(), from, to)) {
            return;
        }
        PassageKind kind = visit.kind;
        if (kind == PassageKind.LIST_ITEM && isContinued(visit.containers)) {
            kind = PassageKind.PARAGRAPH;
        }
        Revision revision = Revision.of(read.text(), new Range(from, to)).strip();
        if (kind == PassageKind.PARAGRAPH && caption.contains(revision.range())) {
            kind = PassageKind.CAPTION;
        }
        Role role = kind == PassageKind.CAPTION ? Role.CAPTION : Role.BODY;
        blocks.add(new Block(revision, kind, role, visit.level, visit.containers, visit.element));
    }

    /** Whether the list item already has a block: what follows continues it. */
    private boolean isContinued(List<Container> containers) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).containers().equals(containers);
    }
}
