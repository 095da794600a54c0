package dev.stele.clean.page;

import dev.stele.clean.draft.Block;
import dev.stele.text.Letters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Infers the kind of a page. What its markup states comes first: JSON-LD, microdata, Open Graph.
 * Most pages state nothing, or that all of them are articles; then prices, buttons that sell and
 * cards tell.
 */
final class PageKinds {
    private static final String LD = "jsonld:types";
    private static final Set<String> THREADS = Set.of("DiscussionForumPosting", "QAPage");
    private static final Set<String> LISTS =
            Set.of("ItemList", "CollectionPage", "SearchResultsPage", "OfferCatalog");
    private static final Set<String> ARTICLES =
            Set.of("Article", "Posting", "Report", "Recipe", "Review", "HowTo", "Thesis");

    /** A page that sells one thing may show a few others. */
    private static final int FEW = 4;

    /** So many prices stand on no page about one thing. */
    private static final int MANY_PRICES = 12;

    /** Share of a page that its cards hold when it is a list. */
    private static final double MOSTLY_CARDS = 0.8;

    private static final int NEAR_TITLE = 40;

    /** Share of prose, of all that is not linked, from which on a page is a text. */
    private static final double PROSE = 0.5;

    private static final Pattern SELLS =
            Pattern.compile(
                    "(?:add(?: item)? to (?:(?:shopping )?(?:cart|bag|basket|trolley))|buy(?: it)?"
                            + " now|in den warenkorb|ajouter au panier|añadir (?:al carrito|a la"
                            + " cesta)|adicionar ao carrinho|aggiungi al carrello|in winkelwagen|"
                            + "加入购物车|加入購物車|立即购买|立即購買|カートに入れる|장바구니(?: 담기)?)",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, List<String>> head;
    private final Outline outline;

    private PageKinds(Map<String, List<String>> head, Outline outline) {
        this.head = head;
        this.outline = outline;
    }

    static PageKind of(Map<String, List<String>> head, Outline outline, Selection selection) {
        PageKinds kinds = new PageKinds(head, outline);
        return kinds.kind(selection);
    }

    private PageKind kind(Selection selection) {
        List<String> types = head.getOrDefault(LD, List.of());
        if (types.stream().anyMatch(THREADS::contains) || items(THREADS) > 0) {
            return PageKind.THREAD;
        }
        boolean article =
                head.getOrDefault("jsonld:type", List.of()).stream()
                        .anyMatch(type -> ARTICLES.stream().anyMatch(type::endsWith));
        if (article) {
            return PageKind.TEXT;
        }
        String type = Letters.caseless(first("og:type"));
        int products = Math.max(number(first("jsonld:products")), items(Set.of("Product")));
        if (products > FEW
                || type.endsWith("product.group")
                || types.stream().anyMatch(LISTS::contains)) {
            return PageKind.LIST;
        }
        if (products > 0 || type.endsWith("product") || type.endsWith("product.item")) {
            return PageKind.GOODS;
        }
        return seen(selection);
    }

    private PageKind seen(Selection selection) {
        int prices = 0;
        int sells = 0;
        int title = -1;
        int firstPrice = -1;
        for (int i = 0; i < selection.size(); i++) {
            Block block = outline.blocks().get(i);
            if (SELLS.matcher(block.text()).matches()) {
                sells++;
            }
            if (!selection.keeps(i)) {
                continue;
            }
            if (GoodsLabels.isPrice(block.text())) {
                prices++;
                firstPrice = firstPrice < 0 && title >= 0 ? i : firstPrice;
            }
            if (title < 0 && TitleBlock.isTitle(outline, i)) {
                title = i;
            }
        }
        if (prices >= MANY_PRICES && (sells > FEW || !isProse(selection))) {
            return PageKind.LIST;
        }
        if (Discussions.isThread(outline)) {
            return PageKind.THREAD;
        }
        if (new Cards(outline).share(selection) >= MOSTLY_CARDS) {
            return PageKind.LIST;
        }
        if (Discussions.is(outline)) {
            return PageKind.THREAD;
        }
        boolean sold = title >= 0 && firstPrice >= 0 && firstPrice - title <= NEAR_TITLE;
        return sold && sells > 0 && sells <= FEW ? PageKind.GOODS : PageKind.TEXT;
    }

    private boolean isProse(Selection selection) {
        TextWeights weights = new TextWeights(outline, selection);
        double unlinked = 0;
        for (int i = 0; i < selection.size(); i++) {
            if (selection.keeps(i)) {
                var range = outline.blocks().get(i).revision().range();
                unlinked += outline.width(range) * (1 - outline.linkDensity(range));
            }
        }
        return weights.prose(0) >= PROSE * unlinked;
    }

    /** How many elements of the page are marked as one of these. */
    private int items(Set<String> types) {
        int items = 0;
        for (int i = 0; i < outline.size(); i++) {
            String type = outline.element(i).attribute("itemtype").strip();
            if (types.contains(type.substring(type.lastIndexOf('/') + 1))) {
                items++;
            }
        }
        return items;
    }

    private String first(String name) {
        return head.getOrDefault(name, List.of("")).get(0).strip();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
