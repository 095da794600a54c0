/**
 * The sixth stage: the search index as files that a browser can load from disk.
 *
 * <h2>Files</h2>
 *
 * All stand in {@code search/}. Each is one call, {@code stele.shard("ID", JSON);}, in which JSON
 * is plain; its file is {@code ID.js}. Numbers are whole. A <dfn>place</dfn> is a work, counted
 * from 0 in the order of the home page, and a unit in it, counted from 0: for each witness, the
 * best first, its head and then its passages in reading order. The head is a unit of its own for
 * what is known of a document and stands nowhere in its text, such as a devised title.
 *
 * <dl>
 *   <dt>{@code manifest}
 *   <dd>{@code version}: of this format. {@code works}, {@code documents}, {@code passages}: how
 *       many; passages count the heads that say something. {@code stopWords}: words that are not
 *       looked up when others are asked for. {@code bundle}: the id of the one shard that holds all
 *       others by their ids, for a small corpus, otherwise empty. {@code tables}: the directory of
 *       each table by name. {@code facets}: the id of each facet's shard by the facet's name.
 *   <dt>a directory
 *   <dd>{@code depth}; {@code shards}: ids; {@code first}: for each, a key that is not greater than
 *       its first and greater than the last before it. At depth 0 the shards hold rows, above it
 *       they are directories of one depth less: each lists at most 64.
 *   <dt>a shard with rows, {@code KIND-HASH}, named by its content
 *   <dd>{@code keys}: sorted by UTF-16 units, each as one base-36 digit, how many units it shares
 *       with the key before, and the rest. {@code rows}: as many values.
 *   <dt>{@code facet-HASH}
 *   <dd>{@code values}: what the documents have of a facet, sorted. {@code works}: for each work
 *       the number of its value, -1 for none; or, where its witnesses differ or have several, a
 *       list with an entry for each witness: such a number, or a list of them. Of dates it is the
 *       first one of a span.
 *   <dt>{@code fold}
 *   <dd>{@code version}; {@code unicode}; {@code classes}: lengths and bits in turn, from U+0000
 *       on, as {@link dev.stele.text.FoldClasses} describes; {@code cases}: the case folding of
 *       characters for which lower case is not the same; {@code strokes}: what letters with a
 *       stroke become.
 *   <dt>{@code han}
 *   <dd>{@code version}; {@code from}: traditional characters, each as its distance from the one
 *       before; {@code to}: a text with the simplified ones in the same order.
 * </dl>
 *
 * <h2>Tables</h2>
 *
 * <dl>
 *   <dt>{@code terms}
 *   <dd>By term: a word, a bigram of a run, or a character of a run. {@code [forms, work, …]}:
 *       {@code forms} is 0 or the list of the word's other forms in the corpus; then each work that
 *       holds the term as 64 × its distance from the one before + impact. A list that grows long
 *       goes on in rows with the key {@code TERM WORK}, the work in four base-36 digits; each row
 *       counts works from 0 and has its own, unused, {@code forms}.
 *   <dt>{@code places}
 *   <dd>Where each term stands, under such keys too, but cut finely, so that the places in a few
 *       works can be had without the others: the last key that is not greater than {@code TERM
 *       WORK} has them. {@code [work, unit, position, …, unit, position, …, work, …]}: each work as
 *       its distance from the one before; each of its units as 16 × the distance from the unit
 *       before + impact, times 2, plus 1 if another unit follows; each position as 2 × the distance
 *       from the one before (the first from -1), plus 1 if another follows, or 0 for none. Of a
 *       character only those are kept at which a run ends: at all others the bigram that begins
 *       with it says where it stands.
 *   <dt>{@code cards}
 *   <dd>By work in four base-36 digits, 16 to a shard: {@code id} of the work and {@code
 *       documents}, each with {@code id}, {@code unit} (its first), {@code title}, {@code
 *       titleStatus}, {@code language}, {@code kind}, {@code date}, {@code dateStatus}, {@code
 *       container}, {@code translation}; what is unknown is left out.
 *   <dt>{@code texts}
 *   <dd>By work and unit, four base-36 digits each: {@code [anchor, language, kind, section,
 *       text]}; the language only where it is not the document's; kind is the passage's role, or
 *       its form where the role is {@code body}; section is the heading above it.
 *   <dt>{@code concepts}
 *   <dd>By label, folded and cut into tokens with a space between each two: for each concept that
 *       has the label and is mentioned in the corpus {@code [id, label]}, with a label that stands
 *       in the corpus.
 * </dl>
 *
 * <h2>Impact</h2>
 *
 * What a term is worth in a work, 1 to 63: {@code 64 f / (f + 2)}, the saturation of BM25, for the
 * document of the work in which that is most. Its frequency {@code f} counts what stands in titles
 * and headings more than once, and is divided by {@code 0.4 + 0.6 × length}, a length of 1 being
 * the mean of all documents rounded to a power of two, so that one edited document does not touch
 * the shards of others. What it is worth in a passage, 1 to 15, orders the passages of a work. How
 * rare a term is, the reader finds out from the length of its list.
 */
@NullMarked
package dev.stele.index;

import org.jspecify.annotations.NullMarked;
