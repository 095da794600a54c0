// Loads after fold.js: understands a query and answers it from the index, shard by shard. It does not
// touch the page. dev.stele.search does the same in Java, and a table of queries holds both to the
// same passages in the same order; scores are whole numbers for that reason.
"use strict";
globalThis.stele ??= {};
(() => {
  const MAX_LENGTH = 1000, MAX_CLAUSES = 32, MAX_TERM = 64, MAX_EXPANSIONS = 64;
  const MAX_UNITS = 1 << 20, IMPACTS = 64, LOOKED_AT = 50, NEAR = 8;
  const SAME = 4, OTHER_FORM = 3, LONGER = 1;
  /** A shorter word that the corpus has is not taken for a beginning. */
  const SHORTEST_BEGINNING = 3;
  const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';
  const SPACES = "\t\n\v\f\r \u0085\u1680\u2028\u2029";
  const LAST = "\uffff";

  const number = (n) => n.toString(36).padStart(4, "0");
  const labelKey = (folded) => stele.tokens(folded).map((token) => token.text).join(" ");

  // Understanding.

  /**
   * @typedef {{run: boolean, text: string, offset: number, terms?: Set<string>}} Part
   * @typedef {{parts: Part[], quoted: boolean, prefix: boolean, without: boolean, source: string,
   *     length: number}} Clause
   */

  /**
   * Understands a query; dev.stele.search.Query says how. Its fold tables must be there.
   * @param {string} typed @returns {{clauses: Clause[], label: string}}
   */
  stele.parse = (typed) => {
    const source = typed.slice(0, MAX_LENGTH);
    const folded = stele.fold(source);
    const text = folded.text;
    const clauses = [];
    const seen = new Set();
    const isSpace = (at) => SPACES.includes(text[at]);
    const isQuote = (at) => QUOTES.includes(text[at]);

    const add = (tokens, quoted, without) => {
      if (!tokens.length || clauses.length === MAX_CLAUSES) {
        return;
      }
      const first = tokens[0];
      const last = tokens.at(-1);
      const prefix = !without && !last.run && last.to === text.length;
      const parts = tokens.map(({ run, text, position }) => ({
        run,
        text,
        offset: position - first.position,
      }));
      const key = JSON.stringify([without, quoted, prefix, parts]);
      if (!seen.has(key)) {
        seen.add(key);
        clauses.push({
          parts,
          quoted,
          prefix,
          without,
          source: source.slice(folded.from[first.from], folded.to[last.to - 1]),
          length: last.position - first.position + (last.run ? stele.lengthOf(last.text) : 1),
        });
      }
    };

    const addChunk = (from, to, without) => {
      let together = [];
      for (const token of stele.tokens(text, from, to)) {
        if (together.at(-1)?.run && token.run) {
          add(together, false, without);
          together = [];
        }
        together.push(token);
      }
      add(together, false, without);
    };

    let without = false;
    for (let at = 0; at < text.length; ) {
      if (isSpace(at)) {
        without = false;
        at++;
      } else if (isQuote(at)) {
        let end = at + 1;
        while (end < text.length && !isQuote(end)) {
          end++;
        }
        add(stele.tokens(text, at + 1, end), true, without);
        without = false;
        at = end + 1;
      } else if (text[at] === "-" && !without && (at === 0 || isSpace(at - 1))) {
        without = true;
        at++;
      } else {
        let end = at;
        while (end < text.length && !isSpace(end) && !isQuote(end)) {
          end++;
        }
        addChunk(at, end, without);
        without = false;
        at = end;
      }
    }
    return { clauses, label: labelKey(text) };
  };

  // Reading.

  /** @type {WeakMap<object, string[]>} the keys of a shard, written out */
  const keysOf = new WeakMap();

  const keys = (shard) => {
    if (!keysOf.has(shard)) {
      let key = "";
      keysOf.set(
        shard,
        shard.keys.map((coded) => (key = key.slice(0, parseInt(coded[0], 36)) + coded.slice(1))),
      );
    }
    return keysOf.get(shard);
  };

  /** The first index at which a sorted list is not less than a key. */
  const lowerBound = (list, key) => {
    let low = 0;
    for (let high = list.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (list[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

  const collect = async (node, from, to, limit, rows) => {
    for (let i = 0; i < node.shards.length && rows.length < limit; i++) {
      if (node.first[i] >= to) {
        return;
      }
      if (i + 1 < node.shards.length && node.first[i + 1] <= from) {
        continue;
      }
      const shard = await stele.part(node.shards[i]);
      if (node.depth) {
        await collect(shard, from, to, limit, rows);
        continue;
      }
      const list = keys(shard);
      for (let at = lowerBound(list, from); at < list.length && rows.length < limit; at++) {
        if (list[at] >= to) {
          return;
        }
        rows.push({ key: list[at], value: shard.rows[at] });
      }
    }
  };

  /** The rows of a table with from <= key < to. */
  const range = async (table, from, to, limit = Infinity) => {
    const rows = [];
    await collect((await stele.manifest()).tables[table], from, to, limit, rows);
    return rows;
  };

  const row = async (table, key) => {
    const [found] = await range(table, key, `${key}\0`, 1);
    if (!found) {
      throw new Error(`search: ${table} ${key}`);
    }
    return found.value;
  };

  /** What the results show of a work. @param {number} work */
  stele.card = (work) => row("cards", number(work));

  /** A passage: [anchor, language, kind, section, text]. @param {number} work @param {number} unit */
  stele.text = (work, unit) => row("texts", number(work) + number(unit));

  /** Calls visit(place, impact) for each posting of a row. */
  const eachPosting = (list, visit) => {
    let work = 0;
    for (let at = 1; at < list.length; ) {
      work += list[at++];
      let unit = 0;
      for (let more = 1; more; ) {
        const posting = list[at++];
        more = posting % 2;
        unit += Math.floor(posting / 2 / IMPACTS);
        visit(work * MAX_UNITS + unit, Math.floor(posting / 2) % IMPACTS);
      }
    }
  };

  const postings = async (term) => {
    const found = new Map();
    for (const { value } of await range("terms", term, `${term}!`)) {
      eachPosting(value, (place, impact) => found.set(place, impact));
    }
    return found;
  };

  /**
   * Where a term stands: positions are in the order of postings, in rows of the same keys, if there
   * are any. A single character of a run stands where bigrams begin with it, or where a run ends.
   */
  const positionsOf = async (term, character) => {
    const found = new Map();
    const end = term + (character ? LAST : "!");
    const [lists, positions] = await Promise.all([
      range("terms", term, end),
      range("positions", term, end),
    ]);
    const byKey = new Map(positions.map(({ key, value }) => [key, value]));
    lists.forEach(({ key, value }) => {
      const coded = byKey.get(key);
      if (!coded) {
        return;
      }
      let at = 0;
      eachPosting(value, (place) => {
        const places = found.get(place) ?? [];
        let position = -1;
        for (let more = 1; more; at++) {
          more = coded[at] % 2;
          position += Math.floor(coded[at] / 2);
          if (coded[at]) {
            places.push(position);
          }
        }
        found.set(place, places);
      });
    });
    return found;
  };

  // Matching.

  const wordElement = async (part, beginning, anyForm) => {
    const word = part.text.slice(0, MAX_TERM);
    const worth = new Map([[word, SAME]]);
    const [itself] = await range("terms", word, `${word}\0`, 1);
    if (anyForm && itself) {
      (itself.value[0] || []).forEach((form) => worth.set(form, OTHER_FORM));
    }
    if (beginning && (word.length >= SHORTEST_BEGINNING || !itself)) {
      const longer = await range("terms", `${word}!`, word + LAST, 2 * MAX_EXPANSIONS);
      longer
        .filter(({ key }) => !key.includes(" "))
        .slice(0, MAX_EXPANSIONS)
        .forEach(({ key }) => worth.has(key) || worth.set(key, LONGER));
    }
    return { worth, offset: part.offset, character: false };
  };

  const runElements = (part) => {
    const run = [...part.text];
    if (run.length === 1) {
      return [{ worth: new Map([[part.text, SAME]]), offset: part.offset, character: true }];
    }
    const elements = [];
    for (let at = 0; at < run.length; at += 2) {
      const from = Math.min(at, run.length - 2);
      const worth = new Map([[run[from] + run[from + 1], SAME]]);
      elements.push({ worth, offset: part.offset + from, character: false });
    }
    return elements;
  };

  /** The terms to look up for a clause, and in its parts the words that they stand for. */
  const elementsOf = async (clause) => {
    const alone = clause.parts.length === 1 && !clause.quoted && !clause.without;
    const elements = await Promise.all(
      clause.parts.map(async (part, i) => {
        if (part.run) {
          return runElements(part);
        }
        const last = i === clause.parts.length - 1;
        const element = await wordElement(part, last && clause.prefix, alone);
        part.terms = new Set(element.worth.keys());
        return [element];
      }),
    );
    return elements.flat();
  };

  const weighted = async (element) => {
    const places = new Map();
    const lists = await Promise.all(
      [...element.worth].map(async ([term, worth]) => [await postings(term), worth]),
    );
    for (const [list, worth] of lists) {
      for (const [place, impact] of list) {
        const weight = Math.max(1, Math.floor((impact * worth) / SAME));
        places.set(place, Math.max(places.get(place) ?? 0, weight));
      }
    }
    return places;
  };

  const startsOf = async (elements, places) => {
    const all = await Promise.all(
      elements.map(async (element) => {
        const shifted = new Map();
        for (const term of element.worth.keys()) {
          for (const [place, found] of await positionsOf(term, element.character)) {
            if (places.has(place)) {
              const starts = shifted.get(place) ?? new Set();
              found.forEach((position) => starts.add(position - element.offset));
              shifted.set(place, starts);
            }
          }
        }
        return shifted;
      }),
    );
    const [first, ...rest] = all;
    const starts = new Map();
    for (const [place, found] of first) {
      const common = [...found].filter((at) => rest.every((one) => one.get(place)?.has(at)));
      if (common.length) {
        starts.set(place, common);
      }
    }
    return starts;
  };

  const placesOf = async (elements) => {
    const [first, ...rest] = await Promise.all(elements.map(weighted));
    if (!rest.length) {
      return first;
    }
    const together = new Map();
    for (const [place, impact] of first) {
      if (rest.every((one) => one.has(place))) {
        together.set(place, Math.min(impact, ...rest.map((one) => one.get(place))));
      }
    }
    if (!together.size) {
      return together;
    }
    const starts = await startsOf(elements, together);
    return new Map([...together].filter(([place]) => starts.has(place)));
  };

  // Ranking.

  const rarityOf = (all, found) => {
    let ratio = (all + found) / found;
    let rarity = 0;
    while (ratio >= 2) {
      ratio /= 2;
      rarity += 16;
    }
    for (let step = 8; step > 0; step = Math.floor(step / 2)) {
      ratio *= ratio;
      if (ratio >= 2) {
        ratio /= 2;
        rarity += step;
      }
    }
    return rarity;
  };

  const covering = (score, matched, asked) =>
    matched === asked ? 2 * score : Math.floor((score * (asked + matched)) / (2 * asked));

  const bestFirst = (a, b) => b.score - a.score || a.place - b.place;

  const addNearness = async (asked, scores) => {
    const best = [...scores]
      .map(([place, score]) => ({ place, score }))
      .sort(bestFirst)
      .slice(0, LOOKED_AT);
    for (let i = 0; i + 1 < asked.length; i++) {
      const one = asked[i];
      const next = asked[i + 1];
      const both = new Set(
        best.map(({ place }) => place).filter((p) => one.places.has(p) && next.places.has(p)),
      );
      if (!both.size) {
        continue;
      }
      const [starts, others] = await Promise.all([
        startsOf(one.elements, both),
        startsOf(next.elements, both),
      ]);
      for (const place of both) {
        let gap = NEAR;
        for (const start of starts.get(place) ?? []) {
          for (const other of others.get(place) ?? []) {
            const between =
              other >= start
                ? other - start - one.clause.length
                : start - other - next.clause.length;
            gap = Math.min(gap, Math.max(between, 0));
          }
        }
        if (gap < NEAR) {
          const gain = Math.floor(((one.rarity + next.rarity) * NEAR) / (gap + 1));
          scores.set(place, scores.get(place) + gain);
        }
      }
    }
  };

  const rank = async (asked, without) => {
    const sums = new Map();
    for (const { places, rarity } of asked) {
      for (const [place, impact] of places) {
        if (!without.has(place)) {
          const [sum, matched] = sums.get(place) ?? [0, 0];
          sums.set(place, [sum + rarity * impact, matched + 1]);
        }
      }
    }
    const scores = new Map();
    for (const [place, [sum, matched]] of sums) {
      scores.set(place, covering(sum, matched, asked.length));
    }
    await addNearness(asked, scores);
    const works = new Map();
    for (const [place, score] of scores) {
      const work = Math.floor(place / MAX_UNITS);
      if (!works.has(work)) {
        works.set(work, []);
      }
      works.get(work).push({ place, unit: place % MAX_UNITS, score });
    }
    return [...works]
      .map(([work, places]) => {
        places.sort(bestFirst);
        let sum = 0;
        let matched = 0;
        for (const one of asked) {
          const best = Math.max(...places.map(({ place }) => one.places.get(place) ?? 0));
          if (best > 0) {
            sum += one.rarity * best;
            matched++;
          }
        }
        return { work, places, score: 2 * places[0].score + covering(sum, matched, asked.length) };
      })
      .sort((a, b) => b.score - a.score || a.work - b.work);
  };

  const offersFor = async (typed, query, missing, nothing) => {
    const asked = missing.map((source) => [source, labelKey(stele.fold(source).text)]);
    if (nothing) {
      asked.unshift([typed.trim(), query.label]);
    }
    const offers = new Map();
    for (const [source, key] of asked) {
      for (const { value } of await range("concepts", key, `${key}\0`, 1)) {
        for (const [concept, label] of value) {
          if (!offers.has(concept)) {
            offers.set(concept, { typed: source, concept, label });
          }
        }
      }
    }
    return [...offers.values()];
  };

  /**
   * Understands a query and looks up which words of the corpus its words stand for.
   * @param {string} typed
   */
  stele.understand = async (typed) => {
    await stele.foldTables(typed.slice(0, MAX_LENGTH));
    const query = stele.parse(typed);
    query.elements = await Promise.all(query.clauses.map(elementsOf));
    return query;
  };

  /**
   * Answers a query: works, each with its passages, the best first; what stands nowhere; concepts
   * that have it as a label.
   * @param {string} typed
   */
  stele.find = async (typed) => {
    const query = await stele.understand(typed);
    const { passages } = await stele.manifest();
    const found = await Promise.all(query.elements.map(placesOf));
    const asked = [];
    const without = new Set();
    query.clauses.forEach((clause, i) => {
      if (clause.without) {
        [...found[i].keys()].forEach((place) => without.add(place));
      } else {
        const rarity = found[i].size ? rarityOf(passages, found[i].size) : 0;
        asked.push({ clause, elements: query.elements[i], places: found[i], rarity });
      }
    });
    const works = await rank(asked, without);
    const missing = asked.filter(({ places }) => !places.size).map(({ clause }) => clause.source);
    return {
      clauses: query.clauses,
      works,
      missing,
      offers: await offersFor(typed, query, missing, !works.length),
    };
  };

  // Marking.

  /** Where one part stands in a folded text: its range by position. */
  const placesOfPart = (part, tokens) => {
    const places = new Map();
    for (const token of tokens) {
      if (token.run !== part.run) {
        continue;
      }
      if (!part.run) {
        if (part.terms?.has(token.text.slice(0, MAX_TERM))) {
          places.set(token.position, token);
        }
        continue;
      }
      for (let at = token.text.indexOf(part.text); at >= 0; ) {
        const from = token.from + at;
        const position = token.position + stele.lengthOf(token.text.slice(0, at));
        places.set(position, { from, to: from + part.text.length });
        at = token.text.indexOf(part.text, at + 1);
      }
    }
    return places;
  };

  /**
   * Where the clauses of an understood query stand in a text, in the text's own units, in order and
   * without overlap. The text's fold tables must be there.
   * @param {string} text @param {Clause[]} clauses
   * @returns {{from: number, to: number, clause: number}[]}
   */
  stele.matches = (text, clauses) => {
    const folded = stele.fold(text);
    const tokens = stele.tokens(folded.text);
    const found = [];
    clauses.forEach((clause, i) => {
      if (clause.without) {
        return;
      }
      const parts = clause.parts.map((part) => placesOfPart(part, tokens));
      for (const [position, first] of parts[0]) {
        const start = position - clause.parts[0].offset;
        const ranges = parts.map((places, j) => places.get(start + clause.parts[j].offset));
        if (ranges.every(Boolean)) {
          found.push({
            from: folded.from[first.from],
            to: folded.to[ranges.at(-1).to - 1],
            clause: i,
          });
        }
      }
    });
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    const apart = [];
    for (const match of found) {
      const last = apart.at(-1);
      if (last && match.from < last.to) {
        last.to = Math.max(last.to, match.to);
      } else {
        apart.push(match);
      }
    }
    return apart;
  };
})();
