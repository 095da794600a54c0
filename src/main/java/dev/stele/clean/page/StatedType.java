package dev.stele.clean.page;

import dev.stele.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page says in its head that it is. */
enum StatedType {
    /** A text: an article, a post of a blog, a report. */
    ARTICLE,
    /** People who talk with each other: a thread, a question with its answers. */
    DISCUSSION,
    /** Something to buy. */
    OFFER,
    UNSTATED;

    private static final List<String> DISCUSSIONS = List.of("discussion", "qapage", "question");
    private static final List<String> OFFERS = List.of("product", "item", "offer");
    private static final List<String> ARTICLES =
            List.of("article", "blogposting", "report", "newsstory", "blog.post");

    /** Reads JSON-LD and Open Graph; what only templates claim for everything comes last. */
    static StatedType of(Map<String, List<String>> head) {
        List<String> types = new ArrayList<>(head.getOrDefault("jsonld:type", List.of()));
        types.addAll(head.getOrDefault("og:type", List.of()));
        if (types.stream().anyMatch(type -> holds(type, DISCUSSIONS))) {
            return DISCUSSION;
        } else if (types.stream().anyMatch(type -> holds(type, OFFERS))) {
            return OFFER;
        }
        boolean dated = head.containsKey("article:published_time");
        boolean article = dated || types.stream().anyMatch(type -> holds(type, ARTICLES));
        return article ? ARTICLE : UNSTATED;
    }

    private static boolean holds(String type, List<String> words) {
        String plain = Letters.caseless(type);
        return words.stream().anyMatch(plain::contains);
    }
}
