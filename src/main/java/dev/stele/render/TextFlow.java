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
import java.util.regex.Pattern;

/**
 * Writes passages as blocks: headings, paragraphs, and the quotations, lists and tables around
 * them.
 */
final class TextFlow {
    private static final int FIRST_HEADING = 2;
    private static final int LAST_HEADING = 6;

    /** What an item begins with that brings its number. */
    private static final Pattern OWN_NUMBER = Pattern.compile("[（(]?[0-9]{1,3}[)）.．、]");

    private final Messages messages;
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private final List<Box> open = new ArrayList<>();
    private final Set<Long> filled = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();
    private int number;
    private int heading = FIRST_HEADING - 1;

    /**
     * An element around passages.
     *
     * @param key tells it from its neighbours
     * @param before markup in front of the element
     * @param head markup that it begins with
     */
    private record Box(String tag, String key, String attributes, String before, String head) {
        Box(String tag, String key, String attributes) {
            this(tag, key, attributes, "", "");
        }

        boolean is(Box other) {
            return tag.equals(other.tag) && key.equals(other.key);
        }
    }

    TextFlow(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** The level of the next heading, so that none is skipped: 2 to 6. */
    int headingLevel(Passage passage) {
        int level = Math.max(FIRST_HEADING, Math.min(passage.level(), heading + 1));
        return Math.min(level, LAST_HEADING);
    }

    /** Whether a passage may stand in a fold of its own: a table cannot be cut. */
    static boolean mayFold(Passage passage) {
        return passage.containers().stream().noneMatch(Container.Cell.class::isInstance);
    }

    /** Adds a passage behind those before it. */
    void add(Passage passage, String inline) {
        enter(boxes(passage), passage.containers());
        write(passage, inline);
    }

    /**
     * Adds a passage in a fold; neighbours with the same reason share one.
     *
     * @param reason why it is set aside
     */
    void setAside(Passage passage, String inline, String reason) {
        List<Box> boxes = new ArrayList<>();
        String summary =
                "<summary lang=\""
                        + messages.language().tag()
                        + "\">"
                        + messages.markup(
                                "document.aside", Reasons.in(messages.language()).markup(reason))
                        + "</summary>\n";
        boxes.add(new Box("details", "a" + reason, " class=\"aside\"", "", summary));
        boxes.addAll(boxes(passage));
        enter(boxes, passage.containers());
        write(passage, inline);
    }

    private void write(Passage passage, String inline) {
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

    private List<Box> boxes(Passage passage) {
        List<Box> boxes = new ArrayList<>();
        for (Container container : passage.containers()) {
            if (container instanceof Container.Quotation quotation) {
                boxes.add(new Box("blockquote", "q" + quotation.number(), ""));
            } else if (container instanceof Container.ListLevel list) {
                boxes.add(list.ordered() ? ordered(list, passage) : bulleted(list));
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

    private static Box bulleted(Container.ListLevel list) {
        return new Box("ul", "l" + list.number(), "");
    }

    /**
     * A list whose items bring their own numbers gets none drawn; one that begins late says so, and
     * one that goes on behind other passages counts on.
     */
    private Box ordered(Container.ListLevel list, Passage passage) {
        boolean numbered = OWN_NUMBER.matcher(passage.text()).lookingAt();
        String attributes =
                (numbered ? " class=\"numbered\"" : "")
                        + (list.item() > 0 ? " start=\"" + (list.item() + 1) + "\"" : "");
        boolean late = list.item() > 0 && numbered && !lists.contains(list.number());
        String note =
                late
                        ? "<p class=\"absent\" lang=\""
                                + messages.language().tag()
                                + "\">"
                                + Html.escaped(messages.say("list.late", list.item() + 1))
                                + "</p>\n"
                        : "";
        return new Box("ol", "l" + list.number(), attributes, note, "");
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
                && open.get(shared).is(boxes.get(shared))) {
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
            out.append(box.before());
            out.append('<').append(box.tag()).append(box.attributes()).append('>');
            out.append(box.head());
            open.add(box);
        }
        for (Container container : containers) {
            if (container instanceof Container.ListLevel list) {
                lists.add(list.number());
            }
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
