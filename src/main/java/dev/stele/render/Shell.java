package dev.stele.render;

import java.util.List;

/**
 * What every page has around its own part.
 *
 * @param lang of the page; empty if not known
 * @param interfaceLang of everything that the site itself says
 * @param title of the page, for the window
 * @param libraryLang of the library's title
 * @param description of the page, for those who list it
 * @param canonical address of the page, or empty
 * @param feed leads to the library's feed; empty if it has none
 * @param root leads to the site's folder: empty, or ending in {@code /}
 * @param stylesheets addresses of the stylesheets, that of a theme's own last
 * @param scripts addresses of the page's scripts
 * @param boxed whether the head of the page has a search box
 */
record Shell(
        String lang,
        String interfaceLang,
        String title,
        String library,
        String description,
        String libraryLang,
        String canonical,
        String feed,
        String root,
        String home,
        String search,
        String wanted,
        String report,
        String data,
        String dossier,
        List<Entry> navigation,
        List<String> stylesheets,
        String icon,
        List<String> scripts,
        boolean boxed) {

    /** A link of the navigation. */
    record Entry(String label, String href, boolean current) {}
}
