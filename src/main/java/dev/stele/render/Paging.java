package dev.stele.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of one page in a list that is too long for a single one.
 *
 * @param number from 1
 * @param first where the page's items begin in the list
 * @param last one after its last item
 */
record Paging(int number, int pages, int first, int last) {
    /** A link to another page of the list. */
    record PageLink(String label, String href, boolean current) {}

    /** Pages of at most {@code size} items; one, empty, for an empty list. */
    static List<Paging> of(int items, int size) {
        int pages = Math.max(1, (items + size - 1) / size);
        List<Paging> all = new ArrayList<>(pages);
        for (int i = 0; i < pages; i++) {
            all.add(new Paging(i + 1, pages, i * size, Math.min(items, (i + 1) * size)));
        }
        return all;
    }

    /** Links to the first, the last and the neighbouring pages; none where there is only one. */
    List<PageLink> links(Place place, String firstPage) {
        List<PageLink> links = new ArrayList<>();
        for (int page = 1; pages > 1 && page <= pages; page++) {
            if (page == 1 || page == pages || Math.abs(page - number) <= 3 || pages <= 12) {
                links.add(
                        new PageLink(
                                String.valueOf(page),
                                place.to(SitePaths.listPage(firstPage, page)),
                                page == number));
            }
        }
        return links;
    }
}
