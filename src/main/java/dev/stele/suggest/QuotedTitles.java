package dev.stele.suggest;

import java.util.Set;
import java.util.function.Consumer;

/** Finds titles in the marks that are for titles alone: 《》, and in Korean 『』 and 「」 too. */
final class QuotedTitles {
    private static final int LONGEST = 40;
    private static final Set<String> MEDIA_ENDS = Tables.words("media.txt", "ends", "follows");
    private static final Set<String> MEDIA_FOLLOWS = Tables.words("media.txt", "follows", "");

    private QuotedTitles() {}

    static void find(Prose prose, Consumer<Find> found) {
        find(prose, '《', '》', found);
        if (prose.language().base().equals("ko")) {
            find(prose, '『', '』', found);
            find(prose, '「', '」', found);
        }
    }

    private static void find(Prose prose, char opens, char closes, Consumer<Find> found) {
        String text = prose.text();
        for (int from = text.indexOf(opens); from >= 0; from = text.indexOf(opens, from + 1)) {
            int to = text.indexOf(closes, from);
            if (to < 0) {
                return;
            }
            String title = text.substring(from + 1, to).strip();
            boolean nested = title.indexOf(opens) >= 0 || title.indexOf('〈') >= 0;
            if (!nested && title.length() >= 2 && title.length() <= LONGEST) {
                String kind = isMedium(prose, title, to + 1) ? Find.ORGANISATION : Find.WORK;
                found.accept(Find.of(title, prose.language(), kind, Signal.TITLE));
            }
        }
    }

    private static boolean isMedium(Prose prose, String title, int behind) {
        String text = prose.text();
        return MEDIA_ENDS.stream().anyMatch(title::endsWith)
                || MEDIA_FOLLOWS.stream().anyMatch(word -> text.startsWith(word, behind));
    }
}
