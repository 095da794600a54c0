// Loads with the first query on the search page, after search.js: draws what was found. Titles stand
// as soon as they are known, their passages follow; a result of an older query is never drawn.
"use strict";
(() => {
  const WORKS_AT_ONCE = 10, PASSAGES_AT_ONCE = 3, MAX_LENGTH = 1000;
  /** Sections into which is looked for an exact count that nobody has asked for. */
  const COUNTED_AT_ONCE = 24;
  /** More versions of a work than these are not unfolded below a result. */
  const MOST_UNFOLDED = 24;
  /** What stands in the address and takes nothing away. */
  const BESIDE_FILTERS = ["sort", "also"];
  const { say, load, encode, address, passage, root, lang, input, status, fail, brief, number, gap } =
    stele.page;
  const { tell, offer, way } = stele.page;
  const results = document.getElementById("search-results");
  const narrow = document.getElementById("narrow");
  const occurrences = document.getElementById("occurrences");
  const languages = new Intl.DisplayNames([lang], { type: "language" });

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...children);
    return made;
  };

  const link = (href, ...children) => {
    const made = element("a", "", ...children);
    made.href = href;
    return made;
  };

  /** Does something that needs the index, and says so when it fails. */
  const guarded = (act) => act().catch(fail);

  const languageName = (tag) => {
    try {
      return say(`language-${tag}`) || languages.of(tag) || tag;
    } catch {
      return tag;
    }
  };

  const kindName = (kind) => say(`kind-${kind}`) || kind.replaceAll("-", " ");

  const relationName = (relation) => say(`relation-${relation}`) || relation.replaceAll("-", " ");

  /** What a value of a facet is called. @param {string} facet @param {string} value */
  stele.page.label = (facet, value) =>
    facet === "language"
      ? languageName(value)
      : facet === "kind"
        ? kindName(value)
        : facet === "version"
          ? say(`version-${value}`) || relationName(value)
          : value;

  /** A year, month or day as the interface writes it. @param {string} text */
  const day = (text) => {
    const [year, ...rest] = text.split("-");
    const name = ["date-year", "date-month", "date-day"][rest.length];
    return (/^\d{4}(-\d\d){0,2}$/.test(text) && say(name, year, ...rest.map(Number))) || text;
  };

  const dateOf = ({ date, dateStatus }) => {
    const span = /^\[(.*)\.\.(.*)\]$/.exec(date);
    const [from, to] = (span?.slice(1) ?? [date]).map(day);
    const plain =
      to === undefined
        ? from
        : from && to
          ? say("date-between", from, to)
          : from
            ? say("date-from", from)
            : say("date-until", to);
    return dateStatus === "inferred" ? say("inferred", plain) : plain;
  };

  /** The parts that there are, with dots between them. @param {(string|Node|undefined)[]} parts */
  const dotted = (parts) =>
    parts.filter(Boolean).flatMap((part, i) => (i ? [" · ", part] : [part]));

  /** What is known of a document, in the interface's words and its outlet's own. */
  const facts = (witness) => {
    const { container, date, kind, language, translation } = witness;
    const outlet = container && element("span", "", container);
    if (outlet) {
      outlet.lang = stele.tongue(container, language ?? lang);
    }
    return [
      outlet,
      date && dateOf(witness),
      kind && kindName(kind),
      language && language !== "und" && languageName(language),
      translation && (say("machine-translation") || translation),
    ];
  };

  const titleOf = ({ id, title, titleStatus }) => {
    const words = title ?? id;
    return titleStatus ? `[${words}]` : words;
  };

  /** Whether a passage has nothing that is not marked in the title above it. */
  const repeatsTitle = (clauses, [, , kind, , words], { title }) =>
    words === title ||
    (kind === "head" &&
      words.startsWith(title) &&
      stele.matches(words, clauses).every(({ to }) => to <= title.length));

  const passageItem = (shown, witness, text) => {
    const [anchor, language, , section, words] = text;
    const item = element("div", "result-passage");
    if (section) {
      const line = element("p", "section", section);
      line.lang = stele.tongue(section, witness.language ?? lang);
      item.append(line);
    }
    const found = link(
      passage(witness.id, shown.query, anchor),
      ...stele.snippet(words, stele.matches(words, shown.clauses)),
    );
    found.lang = language || witness.language;
    item.append(element("p", "", found));
    return item;
  };

  /** Adds passages to a result, without a title that is above already; the others unfold. */
  const showPassages = async (shown, { item, work, main, ordered }, from, wanted) => {
    let at = from;
    for (let drawn = 0; at < ordered.length && drawn < wanted; at++) {
      const text = await stele.text(work, ordered[at].unit);
      if (repeatsTitle(shown.clauses, text, main)) {
        continue;
      }
      item.append(passageItem(shown, main, text));
      drawn++;
    }
    return at;
  };

  /** The button below a result that unfolds its other passages. @param {string} words */
  const unfold = (item, words, act) => {
    const open = async () => {
      more.remove();
      const before = item.lastElementChild;
      await guarded(act);
      (before.nextElementSibling ?? item).querySelector("a")?.focus();
    };
    const more = stele.button(words, open, "more");
    item.append(more);
  };

  const fill = async (shown, result) => {
    const { item, work, ordered, more, order } = result;
    const drawn = await showPassages(shown, result, 0, PASSAGES_AT_ONCE);
    const rest = ordered.length - drawn;
    if (more) {
      // How many there are is known when the other parts of the work are read.
      unfold(item, say("more-some"), async () => {
        const known = new Set(ordered.slice(0, drawn).map(({ unit }) => unit));
        const others = (await shown.places(work)).filter(({ unit }) => !known.has(unit));
        await showPassages(shown, { ...result, ordered: order(others) }, 0, Infinity);
      });
    } else if (rest) {
      unfold(item, rest === 1 ? say("more-one") : say("more", number(rest)), () =>
        showPassages(shown, result, drawn, Infinity),
      );
    }
  };

  /** What a version is to the one to cite, and the facts about it. */
  const versionFacts = (witness) => {
    const { relation } = witness;
    return dotted([relation && relationName(relation), ...facts(witness)]);
  };

  /**
   * The other versions of a work, folded: their parts are read when they are opened. Of very many the
   * page of the work tells.
   */
  const versions = (shown, work, id, others, witnessOf) => {
    const name = others.length === 1 ? say("other-version") : say("other-versions", number(others.length));
    if (others.length > MOST_UNFOLDED) {
      return element("p", "versions", link(`${root}works/${id}.html`, name));
    }
    const folded = element("details", "versions", element("summary", "", name));
    const open = async () => {
      await stele.texts(work);
      const found = await shown.places(work);
      for (const main of others) {
        const title = link(passage(main.id, shown.query), titleOf(main));
        title.lang = main.language;
        const item = element("div", "version", element("p", "", title));
        item.append(element("p", "facts", ...versionFacts(main)));
        folded.append(item);
        const ordered = found.filter(({ unit }) => witnessOf(unit) === main);
        await fill(shown, { item, work, main, ordered });
      }
    };
    folded.addEventListener("toggle", () => guarded(open), { once: true });
    return folded;
  };

  /**
   * A work by one witness, the one to cite if it holds what was found: its title and facts, to which
   * passages come. The others are folded, never hidden.
   */
  const resultOf = async (shown, work, found) => {
    const { id, documents } = await stele.card(work);
    const several = documents.length > 1;
    const witnessOf = (unit) => documents.findLast((it) => it.unit <= unit);
    const firstOf = (places) => documents.find((it) => places.some(({ unit }) => witnessOf(unit) === it));
    const isRead = (places, unit) => {
      const next = documents[documents.indexOf(firstOf(places) ?? documents.at(-1)) + 1];
      return next !== undefined && next.unit <= unit;
    };
    // Of one document a part is enough; among several the one to cite must be known.
    const places = several && found.more ? await shown.places(work, isRead) : found.places;
    const main = firstOf(places);
    const title = titleOf(main);
    await stele.commonTables(title);
    const heading = link(
      passage(main.id, shown.query),
      ...stele.marked(title, stele.matches(title, shown.clauses)),
    );
    heading.lang = main.language;
    const item = element("div", "");
    const row = element(
      "li",
      "result",
      element(shown.list === results ? "h2" : "h3", "", heading),
      element("p", "facts", ...dotted(facts(main))),
      item,
    );
    if (several) {
      const others = documents.filter((it) => it !== main);
      row.append(versions(shown, work, id, others, witnessOf));
    }
    const order = (all) => all.filter(({ unit }) => witnessOf(unit) === main);
    return { row, item, work, main, ordered: order(places), more: found.more && !several, order };
  };

  /** Shows the next works in a list; what stands there before the first of them goes. */
  const showWorks = async (shown, from, replaced) => {
    const { works, best, stale, list } = shown;
    const filled = [];
    let next = from;
    let before = [...replaced];
    for (; next < works.length && filled.length < WORKS_AT_ONCE; next++) {
      if (next === from || (next - from) % WORKS_AT_ONCE === 0) {
        // Files for a page of results are asked for together.
        works.slice(next, next + WORKS_AT_ONCE).forEach(({ work }) => best(work).catch(() => {}));
      }
      const found = await best(works[next].work);
      if (found.places.length) {
        const result = await resultOf(shown, works[next].work, found);
        if (stale()) {
          return;
        }
        before.forEach((old) => old.remove());
        before = [];
        list.append(result.row);
        filled.push(guarded(() => fill(shown, result)));
      }
    }
    if (stale()) {
      return;
    }
    before.forEach((old) => old.remove());
    await Promise.all(filled);
    if (next < works.length && !stale()) {
      const following = async () => {
        const last = item.previousElementSibling;
        await guarded(() => showWorks(shown, next, [item]));
        last?.nextElementSibling?.querySelector("a")?.focus();
      };
      const item = element("li", "more-works", stele.button(say("more-works"), following, "more"));
      list.append(item);
    }
  };

  /**
   * Whether every work that may hold what is asked does: a single term stands where its list says,
   * a string of several or a word left out is sure only when the places are read.
   */
  const isCertain = ({ clauses }, typed) =>
    clauses.every(
      ({ parts }) =>
        parts.length === 1 && (!parts[0].run || stele.lengthOf(parts[0].text) <= 2),
    ) && !stele.parse(typed).clauses.some(({ without }) => without);

  /** How many works were found; that there are none, others say, and what may be meant. */
  const worksFound = (n) =>
    n === 1 ? say("found-one-work") : n ? say("found-works", number(n)) : "";

  /**
   * Counts what was found: passages where the whole index is there, otherwise works, by the lists of
   * terms or by their positions. Of what is narrowed only those that are drawn are known for sure.
   * @returns {Promise<{said: string|Element, further?: Element}>} what to say, and to offer
   */
  const count = async (shown, narrowed) => {
    const { works, places, stale, typed } = shown;
    if (!works.length) {
      return { said: "" };
    }
    const { bundle } = await stele.manifest();
    if (!bundle) {
      const all = !results.querySelector(".more-works");
      if (all || isCertain(shown, typed)) {
        const found = all ? results.querySelectorAll(".result").length : works.length;
        return { said: worksFound(found) };
      }
      const known = narrowed ? { works: works.length } : await shown.count(COUNTED_AT_ONCE);
      if (known.exact) {
        return { said: worksFound(known.works) };
      }
      const said = element("span", "", say("found-at-most", number(known.works)));
      if (narrowed || stele.parse(typed).clauses.some(({ without }) => without)) {
        return { said };
      }
      const exactly = async () => {
        said.replaceChildren(worksFound((await shown.count()).works));
        further.remove();
      };
      const further = way(say("count-exactly"), () => guarded(exactly));
      return { said, further };
    }
    let passages = 0;
    let holding = 0;
    for (const { work } of works) {
      const found = await places(work);
      if (stale()) {
        return { said: "" };
      }
      passages += found.length;
      holding += found.length ? 1 : 0;
    }
    if (passages === 1) {
      return { said: say("found-one") };
    }
    const name = holding === 1 ? "found-in-one" : "found";
    return { said: passages ? say(name, number(passages), number(holding)) : "" };
  };

  const lines = (all) =>
    all.filter(Boolean).flatMap((line, i) => (i ? [document.createElement("br"), line] : [line]));

  /** A string of the interface with nodes in the places of its values. */
  const sayNodes = (name, ...nodes) =>
    say(name, ...nodes.map((_, i) => `\0${i}\0`))
      .split("\0")
      .map((part, i) => (i % 2 ? nodes[part] : part));

  /** Words that may be meant, each a link to what it finds. */
  const wordLinks = (typed, asked, words) =>
    element(
      "span",
      "",
      ...words.flatMap((word, i) => {
        const one = link(address(typed.replace(asked, () => word)), word);
        one.lang = stele.tongue(word, lang);
        return [i ? say("list-comma") : "", one];
      }),
    );

  /**
   * What stands nowhere, and which concept or word may be meant.
   * @param {object} answer @param {string} typed
   * @param {Map<string, string[]>} near words that are near what stands nowhere
   * @param {boolean} used whether the first of them was looked for in its place
   */
  const remarks = ({ offers, missing }, typed, near = new Map(), used = false) => {
    const said = offers.map(({ typed: asked, concept, label }) => {
      const about = link(`${root}concepts/${encodeURIComponent(concept)}.html`, label);
      about.lang = stele.tongue(label, lang);
      const no = say("no-literal", brief(asked));
      return element("span", "offer", no, gap, ...sayNodes("concept", about));
    });
    const offered = new Set(offers.map((it) => it.typed));
    for (const asked of missing.filter((it) => !offered.has(it))) {
      const line = element("span", "offer", say("no-literal", brief(asked)));
      let words = near.get(asked) ?? [];
      if (words.length && used) {
        line.append(gap, ...sayNodes("instead", element("b", "", words[0])));
        words = words.slice(1);
      }
      if (words.length) {
        line.append(gap, ...sayNodes(used ? "also-near" : "near", wordLinks(typed, asked, words)));
      }
      said.push(line);
    }
    return said;
  };

  /** What is near each word that stands nowhere and is the name of no concept. */
  const nearOf = async ({ missing, offers }) => {
    const near = new Map();
    const asked = missing.filter((it) => !offers.some(({ typed }) => typed === it));
    if (asked.length) {
      await load("near.js");
      for (const it of asked) {
        near.set(it, await stele.near(it));
      }
    }
    return near;
  };

  /** Whether all that was asked for stands nowhere, so that at best its pieces were found. */
  const foundNothingAsked = async ({ missing }, typed) =>
    missing.length > 0 &&
    missing.length >=
      (await stele.understand(typed)).clauses.filter(({ without }) => !without).length;

  /** An answer with what is chosen among it. */
  const narrowed = async (answer) => {
    const none = [...stele.page.chosen.keys()].every((key) => key === "also");
    if (none && !narrow?.open) {
      return answer;
    }
    await load("facets.js");
    return { ...answer, ...(await stele.facets.narrowed(answer)) };
  };

  /** Shows what the concepts of the query find by their other names; returns their answer, if any. */
  const further = async (typed, first, stale) => {
    const { tables } = await stele.manifest();
    if (!document.getElementById("also") || !tables.concepts?.shards) {
      return null;
    }
    await load("also.js");
    return stele.further(typed, first, narrowed, stale);
  };

  /**
   * Draws an answer with what is chosen among it.
   * @param {boolean} widened whether what its concepts are called otherwise is told
   */
  const draw = async (answer, query, typed, stale, remarksFirst, widened = true) => {
    const { chosen } = stele.page;
    const shown = { ...(await narrowed(answer)), query, typed, stale, list: results };
    if (stale()) {
      return;
    }
    stele.noFurther?.();
    await showWorks(shown, 0, [...results.children]);
    const filters = [...chosen.keys()].some((key) => !BESIDE_FILTERS.includes(key));
    const { said: counted, further: exactly } = await count(shown, filters);
    if (stale()) {
      return;
    }
    const nothing = results.querySelector(".result") ? "" : say("nothing", brief(query));
    const filtered = nothing && answer.works.length && filters;
    const cut = typed.length > MAX_LENGTH ? say("cut", number(MAX_LENGTH)) : "";
    const said = [counted, cut, ...remarksFirst];
    tell(
      ...lines(said.some(Boolean) && !filtered ? said : [filtered ? say("none-chosen") : nothing]),
    );
    if (exactly && !filtered) {
      offer(exactly);
    }
    const wide = widened ? await further(typed, shown, stale) : null;
    if (stale()) {
      return;
    }
    const all = wide ? { ...answer, works: [...answer.works, ...wide.works] } : answer;
    const any = wide !== null || results.querySelector(".result") !== null;
    narrow?.toggleAttribute("hidden", !any && !filters);
    if (occurrences) {
      occurrences.toggleAttribute("hidden", !any);
      occurrences.querySelector("a").href = `${root}concordance.html?q=${encode(query)}`;
    }
    if (narrow?.open) {
      await stele.facets.draw(all, stale);
    }
    last = () => stele.facets.draw(all, stale);
  };

  /** Draws the filters for what is shown. @type {?() => Promise<void>} */
  let last = null;
  narrow?.addEventListener("toggle", () => {
    if (narrow.open && last) {
      guarded(async () => {
        await load("facets.js");
        await last();
      });
    }
  });

  /**
   * Shows what was found; when nothing was, what the nearest words find.
   * @param {object} answer of stele.find @param {string} typed
   * @param {() => boolean} stale whether a newer query was asked
   */
  stele.show = async (answer, typed, stale) => {
    await load("snippets.js");
    const query = typed.trim();
    const sought = stele.parse(typed).clauses.some(({ without }) => !without);
    if (!sought) {
      stele.page.clear();
      tell(say("no-words", brief(query)));
      return;
    }
    if (!(await foundNothingAsked(answer, typed))) {
      await draw(answer, query, typed, stale, remarks(answer, query));
      if (!stale() && answer.missing.length) {
        const near = await nearOf(answer);
        if (!stale()) {
          const drawn = [...status.querySelectorAll(".offer")];
          remarks(answer, query, near).forEach((line, i) => drawn[i]?.replaceWith(line));
        }
      }
      return;
    }
    if (answer.offers.length) {
      // Its concepts' other names are better than pieces of it.
      await draw({ ...answer, works: [] }, query, typed, stale, remarks(answer, query));
      if (stale() || document.querySelector("#also .result")) {
        return;
      }
    }
    const near = await nearOf(answer);
    let instead = query;
    for (const [asked, [word]] of near) {
      instead = word ? instead.replace(asked, () => word) : instead;
    }
    const other = instead === query ? answer : await stele.find(`${instead} `, stale);
    if (stale()) {
      return;
    }
    const used = other !== answer && other.works.length > 0;
    await draw(
      used ? other : answer,
      used ? instead : query,
      used ? `${instead} ` : typed,
      stale,
      remarks(answer, query, near, used),
      // What is switched off can be switched on again.
      stele.page.chosen.get("also") === "no",
    );
  };

  stele.results = { element, guarded, sayNodes, showWorks };

  // The keys n and p, and the arrow down from the form, lead through the results.
  const step = (by) => {
    const all = [...document.querySelectorAll(".result > :is(h2, h3) a, .result-passage a")];
    const at = all.indexOf(document.activeElement);
    (all[at < 0 && by < 0 ? all.length - 1 : at + by] ?? input).focus();
  };
  stele.keys?.set("n", () => step(1));
  stele.keys?.set("p", () => step(-1));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !event.isComposing && results.querySelector("a")) {
      event.preventDefault();
      step(1);
    }
  });
})();
