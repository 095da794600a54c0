package dev.stele.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file says before anything is cleaned: the decoded source of a text file; the visible text,
 * in document order, of every other format. All offsets of the ledger count in it.
 *
 * <p>The visible text of HTML, and of Markdown, which is read by way of HTML, is what a browser
 * shows without scripts, style sheets and pictures:
 *
 * <ul>
 *   <li>White space is one space, as in a browser; a line break between two wide characters is
 *       nothing. In {@code pre} it is kept, except blank lines at the ends.
 *   <li>{@code \n\n} stands between blocks, {@code \n} between items of a list, lines of a table
 *       and for {@code <br>}, {@code \t} between cells. Nothing else stands for markup: no list
 *       marks, no quotation marks for {@code <q>}.
 *   <li>Left out, and counted in {@code invisible}: scripts, styles, templates, {@code noscript},
 *       what is {@code hidden} or {@code display:none}, the choices of forms, what stands in for
 *       frames and films. Closed {@code details} can be opened by a reader and are read. A page
 *       that shows next to nothing until its scripts have run is read as a browser without scripts
 *       shows it, {@code noscript} included.
 *   <li>What an image shows is not text: its {@code alt} is an attribute of the {@code img}
 *       element.
 * </ul>
 *
 * <p>The front matter of Markdown stands, as written, before the text, in an element {@code
 * frontmatter}; a {@code [[wiki link]]} is an {@code a} of class {@code wikilink}.
 *
 * @param text with {@code \n} line ends and without a byte order mark
 * @param root the tree of blocks over {@code text}
 * @param head what the file says about itself outside its text. In lower case: the names of {@code
 *     <meta>} ({@code author}, {@code og:title}), the keys of front matter, {@code title}, {@code
 *     lang}, {@code canonical} and {@code base}; {@code jsonld:} and the name of a property as
 *     schema.org spells it ({@code jsonld:datePublished}). Values in the order found, as written
 * @param invisible how many characters the file holds that it does not show, by what hides them:
 *     {@code script}, {@code style}, {@code hidden} …
 */
public record ReadText(
        Source source,
        String text,
        Element root,
        SortedMap<String, List<String>> head,
        SortedMap<String, Integer> invisible) {

    public ReadText {
        Check.that(
                root.range().to() <= text.length(), "root", root.range(), "lies within the text");
        TreeMap<String, List<String>> copy = new TreeMap<>();
        head.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        head = java.util.Collections.unmodifiableSortedMap(copy);
        invisible = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(invisible));
    }

    public ReadText(
            Source source, String text, Element root, SortedMap<String, List<String>> head) {
        this(source, text, root, head, new TreeMap<>());
    }

    public ReadText(Source source, String text, Element root) {
        this(source, text, root, new TreeMap<>(Map.of()));
    }
}
