// Loads last on the search page: reads the query from the form or the address, shows what was found.
// The page gives: <form role="search"> with #q, #search-status (a live region), #search-results, and
// in #search the strings of the interface as data-msg-… attributes, {0} and {1} standing for values:
//   waiting, found {0} passages {1} works, found-one {1}=1 work and one passage, nothing {0} query,
//   no-literal {0} what was typed, concept {0} label, more {0} passages, more-one, more-works,
//   other-version {0} title, machine-translation, inferred {0} date, version, broken {0} file,
//   and kind-… for the kinds of documents (without one the kind is shown as it is).
"use strict";
(() => {
  const WORKS_AT_ONCE = 10, PASSAGES_AT_ONCE = 3;
  /** Two lines of a reading column, counted in half widths. */
  const SNIPPET_WIDTH = 132;
  const PAUSE = 120;
  const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  /** Ends of clauses: CJK marks anywhere, others before a space, closing marks included. */
  const CLAUSE_END = /[，。；：！？、…]+[”’」』）》]*|[,.;:!?]+["”’)\]]*(?=\s|[\u2e80-\uffff])|\s[—–]\s/g;

  const root = document.documentElement.dataset.root ?? "";
  const strings = document.getElementById("search");
  const form = strings.querySelector("form");
  const input = document.getElementById("q");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");

  /** Counts queries, so that a late answer is not shown under a newer query. */
  let current = 0;
  let timer = 0;

  /** A string of the interface. @param {string} name @param {...(string|number)} values */
  const say = (name, ...values) =>
    (strings.getAttribute(`data-msg-${name}`) ?? "").replace(/\{(\d)\}/g, (_, i) => values[i]);

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

  /** The address of a document with the query, and of a passage in it. */
  const address = (id, query, anchor) => {
    const path = id.split("/").map(encodeURIComponent).join("/");
    const asked = encodeURIComponent(query.replace(LONE_SURROGATE, "\ufffd"));
    return `${root}documents/${path}.html?q=${asked}${anchor ? `#${anchor}` : ""}`;
  };

  // Snippets.

  const widthOf = (text) => {
    let width = 0;
    for (const c of text) {
      width += c >= "\u1100" ? 2 : 1;
    }
    return width;
  };

  /** Where clauses begin, with the text's two ends. @param {string} text */
  const clauseStarts = (text) => {
    const starts = [0];
    for (const end of text.matchAll(CLAUSE_END)) {
      starts.push(end.index + end[0].length);
    }
    if (starts.at(-1) !== text.length) {
      starts.push(text.length);
    }
    return starts;
  };

  /** The match from which on most of the query stands within one snippet. */
  const bestMatch = (text, matches) => {
    let best = 0;
    let most = 0;
    matches.forEach((match, i) => {
      const near = matches.slice(i).filter((it) => it.to - match.from < SNIPPET_WIDTH / 2);
      const clauses = new Set(near.map((it) => it.clause)).size;
      if (clauses > most) {
        best = i;
        most = clauses;
      }
    });
    return matches[best] ?? { from: 0, to: 0 };
  };

  /** A part of a clause that is too long, around a match, between words or wide characters. */
  const aroundMatch = (text, match, from, to) => {
    let start = match.from;
    let end = Math.max(match.to, start);
    const room = SNIPPET_WIDTH - widthOf(text.slice(start, end));
    let before = 0;
    for (let at = start; at > from && before < room / 3; ) {
      at -= at > 1 && text.codePointAt(at - 2) > 0xffff ? 2 : 1;
      before += widthOf(text.slice(at, start)) - before;
      if (at === from || /\s/.test(text[at - 1]) || text[at] >= "\u2e80") {
        start = at;
      }
    }
    for (let at = end; at < to && widthOf(text.slice(start, at)) < SNIPPET_WIDTH; ) {
      at += text.codePointAt(at) > 0xffff ? 2 : 1;
      if (at === to || /\s/.test(text[at]) || text[at] >= "\u2e80") {
        end = at;
      }
    }
    return [start, end];
  };

  /** The part of a passage that a result shows: whole clauses around the best match. */
  const cut = (text, matches) => {
    if (widthOf(text) <= SNIPPET_WIDTH) {
      return [0, text.length];
    }
    const match = bestMatch(text, matches);
    const starts = clauseStarts(text);
    let first = starts.findLastIndex((start) => start <= match.from);
    first = Math.min(first, starts.length - 2);
    let last = starts.findIndex((start) => start >= Math.max(match.to, match.from + 1));
    if (widthOf(text.slice(starts[first], starts[last])) > SNIPPET_WIDTH) {
      return aroundMatch(text, match, starts[first], starts[last]);
    }
    for (let grown = true; grown; ) {
      grown = false;
      const fits = (from, to) => widthOf(text.slice(starts[from], starts[to])) <= SNIPPET_WIDTH;
      if (last + 1 < starts.length && fits(first, last + 1)) {
        last++;
        grown = true;
      }
      if (first > 0 && fits(first - 1, last)) {
        first--;
        grown = true;
      }
    }
    return [starts[first], starts[last]];
  };

  /** Text with its matches marked. */
  const marked = (text, matches, from = 0, to = text.length) => {
    const nodes = [];
    let at = from;
    for (const match of matches) {
      const start = Math.max(match.from, at);
      const end = Math.min(match.to, to);
      if (start < end) {
        nodes.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
        at = end;
      }
    }
    nodes.push(text.slice(at, to));
    return nodes;
  };

  const snippet = (text, matches) => {
    const [from, to] = cut(text, matches);
    const nodes = marked(text, matches, from, to);
    return [from > 0 ? "…" : "", ...nodes, to < text.length ? "…" : ""];
  };

  // Results.

  const languages = new Intl.DisplayNames([strings.closest("[lang]")?.lang || "en"], {
    type: "language",
  });

  const languageName = (tag) => {
    try {
      return languages.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };

  const dateOf = ({ date, dateStatus }) => {
    const plain = date.replace(/^\[|\]$/g, "").replace("..", " – ");
    return dateStatus === "inferred" ? say("inferred", plain) || plain : plain;
  };

  const facts = (witness) => {
    const { container, date, kind, language, translation } = witness;
    return [
      container,
      date && dateOf(witness),
      kind && (say(`kind-${kind}`) || kind.replaceAll("-", " ")),
      language && language !== "und" && languageName(language),
      translation && (say("machine-translation") || translation),
    ]
      .filter(Boolean)
      .join(" · ");
  };

  /** One passage of a result. */
  const passageItem = (answer, query, witness, main, text) => {
    const [anchor, language, , section, words] = text;
    const item = element("div", "result-passage");
    const above = [section, witness === main ? "" : say("other-version", titleOf(witness))];
    if (above.some(Boolean)) {
      const line = element("p", "section", above.filter(Boolean).join(" · "));
      line.lang = witness.language;
      item.append(line);
    }
    const found = link(
      address(witness.id, query, anchor),
      ...snippet(words, stele.matches(words, answer.clauses)),
    );
    found.lang = language || witness.language;
    item.append(element("p", "", found));
    return item;
  };

  const titleOf = ({ id, title, titleStatus }) => {
    const words = title ?? id;
    return titleStatus ? `[${words}]` : words;
  };

  /** Whether a passage has nothing that is not marked in the title above it. */
  const repeatsTitle = (answer, [, , kind, , words], { title }) =>
    words === title ||
    (kind === "head" &&
      words.startsWith(title) &&
      stele.matches(words, answer.clauses).every(({ to }) => to <= title.length));

  /** A work with its best passages; the others unfold. */
  const workItem = async (answer, query, work, places) => {
    const card = await stele.card(work);
    const witnessOf = (unit) => card.documents.filter((it) => it.unit <= unit).at(-1);
    const main = witnessOf(places[0].unit);
    const title = titleOf(main);
    // The passages of the best witness first; copies follow, they are never hidden.
    const ordered = [
      ...places.filter(({ unit }) => witnessOf(unit) === main),
      ...places.filter(({ unit }) => witnessOf(unit) !== main),
    ];
    await stele.foldTables(title);
    const heading = link(address(main.id, query), ...marked(title, stele.matches(title, answer.clauses)));
    heading.lang = main.language;
    const item = element("li", "result", element("h2", "", heading), element("p", "facts", facts(main)));

    /** Adds passages, a title that is above already left out; how many were looked at. */
    const show = async (from, wanted) => {
      let at = from;
      for (let shown = 0; at < ordered.length && shown < wanted; at++) {
        const text = await stele.text(work, ordered[at].unit);
        const witness = witnessOf(ordered[at].unit);
        await stele.foldTables(text[4]);
        if (witness.title === main.title && repeatsTitle(answer, text, main)) {
          continue;
        }
        item.append(passageItem(answer, query, witness, main, text));
        shown++;
      }
      return at;
    };

    const shown = await show(0, PASSAGES_AT_ONCE);
    const rest = ordered.length - shown;
    if (rest > 0) {
      const words = rest === 1 ? say("more-one") : say("more", rest);
      const more = element("button", "more", words);
      more.type = "button";
      more.addEventListener("click", async () => {
        more.remove();
        const before = item.lastElementChild;
        await guarded(() => show(shown, Infinity));
        (before.nextElementSibling ?? item).querySelector("a")?.focus();
      });
      item.append(more);
    }
    return item;
  };

  /** Shows the next works of an answer. */
  const showWorks = async (answer, query, from, asked) => {
    const shown = [];
    let next = from;
    for (; next < answer.works.length && shown.length < WORKS_AT_ONCE; next++) {
      const { work } = answer.works[next];
      const places = await answer.places(work);
      if (places.length) {
        shown.push([work, places]);
      }
    }
    const items = await Promise.all(shown.map((it) => workItem(answer, query, ...it)));
    if (asked !== current) {
      return;
    }
    const before = results.children.length;
    results.append(...items);
    if (next < answer.works.length) {
      const more = element("button", "more", say("more-works"));
      more.type = "button";
      const item = element("li", "more-works", more);
      more.addEventListener("click", async () => {
        item.remove();
        await guarded(() => showWorks(answer, query, next, asked));
        results.children[before + items.length]?.querySelector("a")?.focus();
      });
      results.append(item);
    }
  };

  /** What is said above the results: how many, what stands nowhere, which concept may be meant. */
  const summary = (answer, query, passages, works) => {
    const lines = [];
    if (passages === 1) {
      lines.push(say("found-one"));
    } else if (passages) {
      lines.push(say("found", passages, works));
    }
    const offered = new Set(answer.offers.map(({ typed }) => typed));
    for (const { typed, concept, label } of answer.offers) {
      const about = link(`${root}concepts/${encodeURIComponent(concept)}.html`, label);
      const [before, after] = say("concept", "\0").split("\0");
      const line = element("span", "offer", `${say("no-literal", typed)} `, before ?? "", about, after ?? "");
      lines.push(line);
    }
    answer.missing
      .filter((typed) => !offered.has(typed))
      .forEach((typed) => lines.push(say("no-literal", typed)));
    if (!lines.length) {
      lines.push(say("nothing", query));
    }
    return lines.flatMap((line, i) => (i ? [document.createElement("br"), line] : [line]));
  };

  /** Says what went wrong instead of failing. */
  const guarded = async (act) => {
    try {
      await act();
    } catch (reason) {
      status.textContent = reason.name === "version" ? say("version") : say("broken", reason.message);
    }
  };

  const search = async (typed) => {
    const asked = ++current;
    const query = typed.trim();
    if (!query) {
      status.textContent = "";
      results.replaceChildren();
      return;
    }
    status.setAttribute("aria-busy", "true");
    if (!results.children.length) {
      status.textContent = say("waiting");
    }
    await guarded(async () => {
      const answer = await stele.find(typed);
      if (asked !== current) {
        return;
      }
      results.replaceChildren();
      await showWorks(answer, query, 0, asked);
      // Results stand before they are counted: a count needs the places in all works.
      let passages = 0;
      let works = 0;
      for (const { work } of answer.works) {
        const places = await answer.places(work);
        if (asked !== current) {
          return;
        }
        passages += places.length;
        works += places.length ? 1 : 0;
      }
      status.replaceChildren(...summary(answer, query, passages, works));
    });
    if (asked === current) {
      status.removeAttribute("aria-busy");
    }
  };

  /** Keeps the query in the address, so that the page can be linked and gone back to. */
  const remember = (query) => {
    try {
      const asked = encodeURIComponent(query.replace(LONE_SURROGATE, "\ufffd"));
      history.replaceState(null, "", query ? `?q=${asked}` : location.pathname);
    } catch {
      // Some browsers forbid it from disk; the search itself does not need it.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(input.value);
      search(input.value);
    }, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember(input.value);
    search(input.value);
  });

  const start = new URLSearchParams(location.search).get("q");
  if (start) {
    input.value = start;
    search(start);
  } else {
    input.focus({ preventScroll: true });
  }
})();
