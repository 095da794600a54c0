package dev.stele.render;

import dev.stele.model.Container;
import dev.stele.model.Language;
import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes passages as blocks: headings, paragraphs, and the quotations, lists and tables around
 * them.
 */
final class TextFlow {
    private static final int FIRST_HEADING = 2;
    private static final int LAST_HEADING = 6;

    private final Messages messages;
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private final List<Box> open = new ArrayList<>();
    private final Set<Long> filled = new HashSet<>();
    private int number;
    private int heading = FIRST_HEADING - 1;

    /**
     * An element around passages.
     *
     * @param key tells it from its neighbours
     */
    private record Box(String tag, String key, String attributes) {}

    TextFlow(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** The level of the next heading, so that none is skipped: 2 to 6. */
    int headingLevel(Passage passage) {
        int level = Math.max(FIRST_HEADING, Math.min(passage.level(), heading + 1));
        return Math.min(level, LAST_HEADING);
    }

    /** Adds a passage behind those before it. */
    void add(Passage passage, String inline) {
        enter(boxes(passage.containers()), passage.containers());
        if (passage.kind() == PassageKind.HEADING) {
            heading = headingLevel(passage);
            element("h" + heading, passage, "", inline);
            return;
        }
        number++;
        if (passage.kind() == PassageKind.CODE) {
            element("pre", passage, number(passage), "<code>" + inline + "</code>");
        } else {
            element("p", passage, number(passage), inline);
        }
        if (passage.role() == Role.CAPTION || passage.kind() == PassageKind.CAPTION) {
            out.append("<p class=\"absent\" lang=\"")
                    .append(messages.language().tag())
                    .append("\">")
                    .append(Html.escaped(messages.say("caption.absent")))
                    .append("</p>\n");
        }
    }

    /** Closes what is open and gives the markup. */
    String finish() {
        enter(List.of(), List.of());
        return out.toString();
    }

    private String number(Passage passage) {
        return "<a class=\"number\" lang=\""
                + messages.language().tag()
                + "\" href=\"#"
                + passage.anchor()
                + "\" data-number=\""
                + number
                + "\" aria-label=\""
                + Html.escaped(messages.say("passage.number", number))
                + "\"></a>";
    }

    private void element(String tag, Passage passage, String before, String inline) {
        out.append('<').append(tag).append(" id=\"").append(passage.anchor());
        out.append("\" class=\"passage");
        if (passage.role() != Role.BODY) {
            out.append(' ').append(passage.role().label());
        } else if (passage.kind() == PassageKind.CAPTION) {
            out.append(' ').append(passage.kind().label());
        }
        out.append('"');
        if (!passage.language().equals(language) && !passage.language().equals(Language.UNKNOWN)) {
            out.append(" lang=\"").append(Html.escaped(passage.language().tag())).append('"');
        }
        out.append('>').append(before).append(inline);
        out.append("</").append(tag).append(">\n");
    }

    private List<Box> boxes(List<Container> containers) {
        List<Box> boxes = new ArrayList<>();
        for (Container container : containers) {
            if (container instanceof Container.Quotation quotation) {
                boxes.add(new Box("blockquote", "q" + quotation.number(), ""));
            } else if (container instanceof Container.ListLevel list) {
                boxes.add(new Box(list.ordered() ? "ol" : "ul", "l" + list.number(), ""));
                boxes.add(new Box("li", "i" + list.item(), ""));
            } else if (container instanceof Container.Cell cell) {
                boxes.add(new Box("div", "d" + cell.number(), tableAttributes()));
                boxes.add(new Box("table", "t" + cell.number(), ""));
                boxes.add(new Box("tbody", "b" + cell.number(), ""));
                boxes.add(new Box("tr", "r" + cell.row(), ""));
                boxes.add(new Box(cell.header() ? "th" : "td", "c" + cell.column(), spans(cell)));
            }
        }
        return boxes;
    }

    /** A wide table scrolls in its own box, which the keyboard must reach. */
    private String tableAttributes() {
        return " class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\""
                + Html.escaped(messages.say("table.label"))
                + "\"";
    }

    private static String spans(Container.Cell cell) {
        return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
    }

    private void enter(List<Box> boxes, List<Container> containers) {
        int shared = 0;
        while (shared < open.size()
                && shared < boxes.size()
                && open.get(shared).equals(boxes.get(shared))) {
            shared++;
        }
        while (open.size() > shared) {
            out.append("</").append(open.remove(open.size() - 1).tag()).append(">\n");
        }
        int cells = 0;
        for (Box box : boxes.subList(0, shared)) {
            cells += isCell(box) ? 1 : 0;
        }
        for (Box box : boxes.subList(shared, boxes.size())) {
            if (isCell(box)) {
                fillTo(cell(containers, cells++));
            }
            out.append('<').append(box.tag()).append(box.attributes()).append('>');
            open.add(box);
        }
    }

    private static boolean isCell(Box box) {
        return box.tag().equals("td") || box.tag().equals("th");
    }

    private static Container.Cell cell(List<Container> containers, int index) {
        return containers.stream()
                .filter(Container.Cell.class::isInstance)
                .map(Container.Cell.class::cast)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    /** Empty cells hold no passage, so the places before this one that nothing covers are drawn. */
    private void fillTo(Container.Cell cell) {
        for (int column = 0; column < cell.column(); column++) {
            if (filled.add(spot(cell.number(), cell.row(), column))) {
                out.append("<td></td>");
            }
        }
        for (int row = 0; row < cell.rowSpan(); row++) {
            for (int column = 0; column < cell.columnSpan(); column++) {
                filled.add(spot(cell.number(), cell.row() + row, cell.column() + column));
            }
        }
    }

    private static long spot(int table, int row, int column) {
        return ((long) table << 42) + ((long) row << 21) + column;
    }
}
