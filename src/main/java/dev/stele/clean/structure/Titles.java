package dev.stele.clean.structure;

import dev.stele.clean.draft.Block;
import dev.stele.clean.draft.Draft;
import dev.stele.clean.draft.Prose;
import dev.stele.clean.draft.Rule;
import dev.stele.model.Fact;
import dev.stele.model.Field;
import dev.stele.model.Language;
import dev.stele.model.MediaType;
import dev.stele.model.PassageKind;
import dev.stele.model.Role;
import dev.stele.text.Languages;
import dev.stele.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The title: what the file's head states; the first heading of the highest level; in plain text the
 * short first line above longer ones. A line above an abstract in another language than the
 * document is its parallel title.
 */
public final class Titles implements Rule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;
    private static final double NEARLY_ALL = 0.6;

    /** How many blocks from the first may repeat the title, and how wide they are at least. */
    private static final int LOOKED_AT = 6;

    private static final int LEAST_WIDTH = 12;
    private static final int LONGER_BELOW = 3;

    /** The name of a site behind a title. */
    private static final Pattern SITE = Pattern.compile("\\s[-–—|·]\\s[^-–—|·]+$");

    /** Names in the head, the surest first. */
    private static final List<String> HEAD =
            List.of(
                    "citation_title",
                    "og:title",
                    "jsonld:headline",
                    "dc.title",
                    "twitter:title",
                    "title");

    private static final List<String> FRONT = List.of("title", "og:title", "jsonld:headline");

    @Override
    public String name() {
        return "title";
    }

    @Override
    public void revise(Draft draft) {
        parallelTitle(draft);
        if (draft.fact(Field.TITLE).isPresent()) {
            return;
        }
        if (draft.read().source().mediaType() == MediaType.TEXT) {
            firstLine(draft);
        } else {
            marked(draft);
        }
    }

    private static void marked(Draft draft) {
        List<String> stated = head(draft);
        int heading = heading(draft, stated);
        heading = heading < 0 ? line(draft, stated) : heading;
        if (heading >= 0 && agrees(draft, stated, draft.blocks().get(heading).text())) {
            Block block = draft.blocks().get(heading);
            draft.put(heading, block.asHeading(1, Role.TITLE));
            draft.state(
                    Field.TITLE,
                    Fact.stated(block.text(), draft.at(heading, 0, block.text().length())));
        } else if (!stated.isEmpty()) {
            draft.state(Field.TITLE, Fact.stated(stated.get(0), "the head of the file"));
        }
    }

    /**
     * Whether a heading may be the title. Front matter knows better: what it calls the text may
     * only add the name of a site behind a dash or a bar.
     */
    private static boolean agrees(Draft draft, List<String> stated, String heading) {
        if (stated.isEmpty() || draft.read().source().mediaType() == MediaType.HTML) {
            return true;
        }
        String title = stated.get(0);
        String letters = Letters.only(heading);
        return Letters.only(title).equals(letters)
                || Letters.only(SITE.matcher(title).replaceFirst("")).equals(letters);
    }

    /** The heading that repeats most of a title in the head, else the first one of level 1. */
    private static int heading(Draft draft, List<String> head) {
        List<String> titles = head.stream().map(Letters::only).toList();
        int best = -1;
        int first = -1;
        double most = 0;
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.kind() != PassageKind.HEADING) {
                continue;
            }
            double share = share(titles, block.text());
            if (share > most) {
                most = share;
                best = i;
            }
            if (first < 0 && block.level() == 1) {
                first = i;
            }
        }
        return best >= 0 ? best : first;
    }

    /** The line above the text that repeats a title in the head; -1 when none does. */
    private static int line(Draft draft, List<String> head) {
        List<String> titles = head.stream().map(Letters::only).toList();
        for (int i = 0; i < Math.min(LOOKED_AT, draft.blocks().size()); i++) {
            Block block = draft.blocks().get(i);
            boolean whole =
                    block.isBody()
                            && block.kind() != PassageKind.CODE
                            && Prose.width(block.text()) >= LEAST_WIDTH
                            && share(titles, block.text()) >= NEARLY_ALL;
            if (whole) {
                return i;
            }
        }
        return -1;
    }

    /** How much of a title the heading repeats: its beginning, or nearly all of it. */
    private static double share(List<String> titles, String heading) {
        String letters = heading.length() > LONGEST ? "" : Letters.only(heading);
        double most = 0;
        for (String title : letters.length() < SHORTEST ? List.<String>of() : titles) {
            double share = (double) letters.length() / title.length();
            boolean repeats =
                    title.startsWith(letters) || share >= NEARLY_ALL && title.endsWith(letters);
            most = repeats ? Math.max(most, share) : most;
        }
        return most;
    }

    /** What the head calls the page, the surest first; front matter names only one. */
    private static List<String> head(Draft draft) {
        List<String> names = draft.read().source().mediaType() == MediaType.HTML ? HEAD : FRONT;
        return names.stream()
                .map(name -> draft.read().head().getOrDefault(name, List.of()))
                .flatMap(List::stream)
                .map(value -> value.replaceAll("[ \\t\\n\\u00a0]+", " ").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static void firstLine(Draft draft) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            if (block.role().isFrontMatter()) {
                continue;
            }
            if (mayBeTitle(block) && standsAboveLonger(draft, i)) {
                draft.put(i, block.asHeading(1, Role.TITLE));
                draft.state(
                        Field.TITLE,
                        Fact.stated(block.text(), draft.at(i, 0, block.text().length())));
            }
            return;
        }
    }

    private static boolean mayBeTitle(Block block) {
        int width = Prose.width(block.text());
        return block.isPlain()
                && width >= SHORTEST
                && width <= LONGEST
                && Prose.hasLetters(block.text())
                && !Prose.endsOpen(block.text())
                && (!Prose.endsSentence(block.text())
                        || "?？!！".indexOf(block.text().charAt(block.text().length() - 1)) >= 0);
    }

    private static boolean standsAboveLonger(Draft draft, int index) {
        int width = Prose.width(draft.blocks().get(index).text());
        int end = Math.min(draft.blocks().size(), index + 1 + LONGER_BELOW);
        for (int i = index + 1; i < end; i++) {
            if (Prose.width(draft.blocks().get(i).text()) > 2 * width) {
                return true;
            }
        }
        return false;
    }

    private static void parallelTitle(Draft draft) {
        for (int i = 1; i < draft.blocks().size(); i++) {
            Block title = draft.blocks().get(i - 1);
            Block part = draft.blocks().get(i);
            if (part.role() != Role.ABSTRACT || !mayBeTitle(title)) {
                continue;
            }
            String main = base(Languages.of(body(draft)));
            Role role =
                    base(Languages.of(part.text())).equals(main) ? Role.TITLE : Role.PARALLEL_TITLE;
            draft.put(i - 1, title.asHeading(1, role));
            draft.state(
                    role == Role.TITLE ? Field.TITLE : Field.PARALLEL_TITLE,
                    Fact.stated(title.text(), draft.at(i - 1, 0, title.text().length())));
        }
    }

    private static String base(String language) {
        return new Language(language).base();
    }

    private static String body(Draft draft) {
        StringBuilder body = new StringBuilder();
        draft.blocks().stream().filter(Block::isBody).forEach(b -> body.append(b.text()));
        return body.toString();
    }
}
