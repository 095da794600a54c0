package dev.stele.index;

import dev.stele.model.Card;
import dev.stele.model.Field;
import dev.stele.model.Library;
import dev.stele.text.SortOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The works of a library by title, as readers of the interface's language look things up. */
final class TitleOrder {
    private TitleOrder() {}

    /** The numbers of the works in that order, as JSON; what has no title stands by its text. */
    static String of(Library library) {
        List<String> titles =
                library.works().stream().map(work -> title(library.card(work.best()))).toList();
        Comparator<Integer> byTitle =
                Comparator.comparing(titles::get, SortOrder.of(library.corpus().language().tag()));
        List<Integer> works =
                IntStream.range(0, titles.size())
                        .boxed()
                        .sorted(byTitle.thenComparing(Comparator.naturalOrder()))
                        .toList();
        return new JsonObject().raw("works", Json.numbers(works)).toString();
    }

    private static String title(Card card) {
        String title = card.metadata().value(Field.TITLE);
        return title.isEmpty() ? card.lead().strip() : title;
    }
}
