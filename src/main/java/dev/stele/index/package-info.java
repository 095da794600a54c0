/**
 * The sixth stage: the search index as files that a browser can load from disk.
 *
 * <h2>Files</h2>
 *
 * All stand in {@code search/}. Each is one call, {@code stele.shard("ID", JSON);}, in which JSON
 * is plain; its file is {@code ID.js}. Numbers are whole. <dfn>Works</dfn> are counted from 0 in
 * the order of the home page, and in each its units from 0: for each witness, the best first, its
 * head and then its passages in reading order. The head is a unit of its own for what is known of a
 * document and stands nowhere in its text, such as a devised title. Works are cut into
 * <dfn>sections</dfn> of one or more units of one witness, about 3 kB long, which are counted from
 * 0 through all works: what is ranked, and what is loaded to show a result.
 *
 * <dl>
 *   <dt>{@code manifest}
 *   <dd>{@code version}: of this format. {@code works}, {@code documents}, {@code passages}: how
 *       many; passages count the heads that say something. {@code stopWords}: words that are not
 *       looked up when others are asked for. {@code sections}: the id of a shard whose {@code
 *       counts} tell how many sections each work has, in digits of 32, the lowest first: U+0030 +
 *       digit for the last one of a number, U+0050 + digit for others. {@code bundle}: the id of
 *       the one shard that holds all others by their ids, for a small corpus, otherwise empty.
 *       {@code tables}: the directory of each table by name. {@code titles}: the id of a shard
 *       whose {@code works} are the numbers of all works by title. {@code facets}: the id of each
 *       facet's shard by the facet's name.
 *   <dt>a directory
 *   <dd>{@code depth}; {@code shards}: for each shard the six digits that end its id, which begins
 *       with the name of the table, all in one text; {@code first}: for each, a key that is not
 *       greater than its first and greater than the last before it. At depth 0 the shards hold
 *       rows, above it they are directories of one depth less. The manifest lists at most 96 shards
 *       of a table, another directory at most 32.
 *   <dt>a shard with rows, {@code TABLE-HASH}, named by its content
 *   <dd>{@code keys}: sorted by UTF-16 units, each as one base-36 digit, how many units it shares
 *       with the key before, and the rest. {@code rows}: as many values.
 *   <dt>{@code facet-HASH}
 *   <dd>{@code values}: what the documents have of a facet, sorted as readers of the interface's
 *       language look things up, dates by their digits. {@code works}: for each work the number of
 *       its value, -1 for none; or, where its witnesses differ or have several, a list with an
 *       entry for each witness: such a number, or a list of them. Of dates it is the first one of a
 *       span. {@code labels}: what concepts are called, whose values are their ids; {@code
 *       languages}: of these labels, empty for the library's own; left out where all are in that.
 *   <dt>{@code fold} and {@code fold-rest}
 *   <dd>Of common characters and of all others: {@code version}; {@code unicode}; {@code classes}:
 *       lengths and bits in turn, from U+0000 on, as {@link dev.stele.text.FoldClasses} describes,
 *       128 for what the other table tells; {@code cases}: the case folding of characters for which
 *       lower case is not the same; {@code strokes}: what letters with a stroke become.
 *   <dt>{@code han}
 *   <dd>{@code version}; {@code from}: traditional characters, each as its distance from the one
 *       before; {@code to}: a text with the simplified ones in the same order. Only those whose
 *       simplified form the corpus or a label has.
 *   <dt>{@code han-0} to {@code han-v}
 *   <dd>The same of the characters whose code points have that base-32 digit as their last; only
 *       where shards have files of their own.
 * </dl>
 *
 * <h2>Tables</h2>
 *
 * <dl>
 *   <dt>{@code terms}
 *   <dd>By term: a word, a bigram of a run, or a character of a run. {@code [forms, count, impacts,
 *       section, …]}: {@code forms} is 0 or the list of the word's other forms in the corpus;
 *       {@code count} sections hold the term; then each of them as its distance from the one
 *       before, and {@code impacts} has a character for each, U+0030 + impact. A long list does not
 *       stand there but in rows of its own, {@code [impacts, section, …]}, with the key {@code TERM
 *       SECTION}, the first section in five base-36 digits; each of these rows counts sections from
 *       0.
 *   <dt>{@code places}
 *   <dd>Where each term stands, but not single characters of runs. {@code [section, position, …,
 *       section, position, …]}: each section as its distance from the one before; each position in
 *       it as 2 × the distance from the one before (the first from -1), plus 1 if another follows.
 *       A word takes one position, a character of a run too; between two units two are left out.
 *       Long lists go on in rows as those of terms do, so that the last key that is not greater
 *       than {@code TERM SECTION} has a section's positions.
 *   <dt>{@code texts}
 *   <dd>By section, five base-36 digits: {@code [work, id, units, witness, document, unit, texts]}:
 *       the work's number and id; the first unit of each of its witnesses, or 0 where only the
 *       work's first section has them; which witness the section is from; {@code document} with
 *       {@code id}, {@code relation} to the first witness, {@code title}, {@code titleStatus},
 *       {@code language}, {@code kind}, {@code date}, {@code dateStatus}, {@code container}, {@code
 *       translation}, what is unknown left out; the section's first unit; and for each of its units
 *       {@code [anchor, language, kind, section, text]}, or 0 for a head that says nothing. The
 *       language stands only where it is not the document's; kind is the passage's role, or its
 *       form where the role is {@code body}; section is the heading above it. Where characters of
 *       these texts or of the card may be traditional, an eighth value names them, or is 1 when
 *       they are many.
 *   <dt>{@code concepts}
 *   <dd>By label, folded and cut into tokens with a space between each two: for each concept that
 *       has the label and is mentioned in the corpus {@code [id, label, others]}, with a label that
 *       stands in the corpus; {@code others} are the other spellings of the concept in the corpus,
 *       each followed by its language.
 * </dl>
 *
 * <h2>Impact</h2>
 *
 * What a term is worth in a section, 1 to 63: {@code 64 f / (f + 2)}, the saturation of BM25. Its
 * frequency {@code f} counts what stands in titles and headings more than once, and is divided by
 * {@code 0.4 + 0.6 × length}, a length of 1 being the mean of all sections rounded to a power of
 * two, so that one edited document does not touch the shards of others. How rare a term is, the
 * reader finds out from the length of its list.
 */
@NullMarked
package dev.stele.index;

import org.jspecify.annotations.NullMarked;
