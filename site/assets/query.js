// Loads after fold.js: understands a query and answers it from the index, shard by shard. It does not
// touch the page. dev.stele.search does the same in Java, and a table of queries holds both to the
// same passages in the same order; scores are whole numbers for that reason.
"use strict";
globalThis.stele ??= {};
(() => {
  const MAX_LENGTH = 1000, MAX_CLAUSES = 32, MAX_TERM = 64, MAX_EXPANSIONS = 64;
  const IMPACTS = 64, UNIT_IMPACTS = 16, RARE = 64;
  const LOOKED_AT = 25, NEAR = 4, SIDE_BY_SIDE = 144;
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

  /** All passages of a work by unit. @param {number} work @returns {Promise<[number, string[]][]>} */
  stele.texts = async (work) =>
    (await range("texts", number(work), number(work + 1))).map(({ key, value }) => [
      parseInt(key.slice(4), 36),
      value,
    ]);

  /** The impact of a term on each work. @returns {Promise<Map<number, number>>} */
  const worksOf = (stele.worksOf = async (term) => {
    const works = new Map();
    for (const { value } of await range("terms", term, `${term}!`)) {
      let work = 0;
      for (const coded of value.slice(1)) {
        work += Math.floor(coded / IMPACTS);
        works.set(work, coded % IMPACTS);
      }
    }
    return works;
  });

  /** The terms that begin so, without the term itself. @returns {Promise<string[]>} */
  stele.beginningWith = async (beginning) =>
    (await range("terms", `${beginning}!`, beginning + LAST))
      .map(({ key }) => key)
      .filter((key) => !key.includes(" "));

  /** The last row of a table whose key is not greater. */
  const lastRow = async (node, key) => {
    for (let i = node.shards.length - 1; i >= 0; i--) {
      if (node.first[i] > key) {
        continue;
      }
      const shard = await stele.part(node.shards[i]);
      if (node.depth) {
        const found = await lastRow(shard, key);
        if (found) {
          return found;
        }
        continue;
      }
      const list = keys(shard);
      const at = lowerBound(list, `${key}\0`) - 1;
      // The directory may name a shard that begins a little after the key.
      if (at >= 0) {
        return { key: list[at], value: shard.rows[at] };
      }
    }
    return null;
  };

  /**
   * Where a term stands in a work, by unit.
   * @returns {Promise<Map<number, {impact: number, positions: Set<number>}>>}
   */
  const unitsOf = async (term, work) => {
    const { tables } = await stele.manifest();
    const row = await lastRow(tables.places, `${term} ${number(work)}`);
    const units = new Map();
    if (!row || (row.key !== term && !row.key.startsWith(`${term} `))) {
      return units;
    }
    const list = row.value;
    let here = 0;
    for (let at = 0; at < list.length; ) {
      here += list[at++];
      let unit = 0;
      for (let more = 1; more; ) {
        const coded = list[at++];
        more = coded % 2;
        const impact = Math.floor(coded / 2) % UNIT_IMPACTS;
        unit += Math.floor(coded / 2 / UNIT_IMPACTS);
        const positions = new Set();
        let position = -1;
        for (let next = 1; next; at++) {
          next = list[at] % 2;
          position += Math.floor(list[at] / 2);
          if (list[at]) {
            positions.add(position);
          }
        }
        if (here === work) {
          units.set(unit, { impact, positions });
        }
      }
      if (here >= work) {
        break;
      }
    }
    return units;
  };

  /** Adds what stands in a unit to what is known of it. */
  const addUnits = (units, more) => {
    for (const [unit, { impact, positions }] of more) {
      const known = units.get(unit) ?? { impact: 0, positions: new Set() };
      known.impact = Math.max(known.impact, impact);
      positions.forEach((position) => known.positions.add(position));
      units.set(unit, known);
    }
  };

  /** A character of a run stands where bigrams begin with it, and where a run ends. */
  const unitsOfCharacter = async (character, work) => {
    const units = await unitsOf(character, work);
    for (const { key } of await range("terms", `${character}!`, character + LAST)) {
      if (!key.includes(" ") && (await worksOf(key)).has(work)) {
        addUnits(units, await unitsOf(key, work));
      }
    }
    return units;
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

  /** What two terms are worth together that mean the same. */
  const together = (impact, other) => {
    const rest = (IMPACTS - impact) * (IMPACTS - other);
    const odds = impact * (IMPACTS - other) + other * (IMPACTS - impact);
    return Math.floor((IMPACTS * odds) / (odds + rest));
  };

  const worksOfElement = async ({ worth }) => {
    const works = new Map();
    const lists = await Promise.all([...worth].map(async ([term, n]) => [await worksOf(term), n]));
    for (const [list, n] of lists) {
      for (const [work, impact] of list) {
        const weight = Math.max(1, Math.floor((impact * n) / SAME));
        works.set(work, works.has(work) ? together(works.get(work), weight) : weight);
      }
    }
    return works;
  };

  /** A clause with the works that hold its terms, and so may hold it. */
  const lookUp = async (clause, elements) => {
    const [first, ...rest] = await Promise.all(elements.map(worksOfElement));
    const works = new Map();
    for (const [work, impact] of first) {
      if (rest.every((one) => one.has(work))) {
        works.set(work, Math.min(impact, ...rest.map((one) => one.get(work))));
      }
    }
    return { clause, elements, works };
  };

  const unitsOfElement = async ({ worth, offset, character }, work, alone) => {
    const units = new Map();
    for (const [term, n] of worth) {
      const found = await (character && !alone ? unitsOfCharacter : unitsOf)(term, work);
      for (const [unit, { impact, positions }] of found) {
        const shifted = new Set([...positions].map((position) => position - offset));
        const weight = Math.max(1, Math.floor((impact * n) / SAME));
        addUnits(units, [[unit, { impact: weight, positions: shifted }]]);
      }
    }
    return units;
  };

  /** The passages of a work that hold a clause, by unit, with where it begins. */
  const unitsOfLookup = async ({ elements, works }, work) => {
    const units = new Map();
    if (!works.has(work)) {
      return units;
    }
    const [first, ...rest] = await Promise.all(
      elements.map((element) => unitsOfElement(element, work, elements.length === 1)),
    );
    for (const [unit, { impact, positions }] of first) {
      const others = rest.map((one) => one.get(unit));
      if (!others.every(Boolean)) {
        continue;
      }
      const starts = [...positions].filter((at) => others.every((one) => one.positions.has(at)));
      if (!rest.length || starts.length) {
        const weight = Math.min(impact, ...others.map((one) => one.impact));
        units.set(unit, { impact: weight, positions: new Set(starts) });
      }
    }
    return units;
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

  /** Adds up to a quarter for what part of the clauses is there. */
  const covering = (score, matched, asked) => score + Math.floor((score * matched) / (4 * asked));

  const weightOf = (all, found) => {
    const rarity = found ? rarityOf(all, found) : 0;
    return Math.floor((rarity * (RARE + rarity)) / RARE);
  };

  /** How near two clauses stand in a unit, summed over all places. */
  const nearIn = (some, more, length, otherLength) => {
    let near = 0;
    for (const start of some.positions) {
      for (const next of more.positions) {
        const gap = next >= start ? next - start - length : start - next - otherLength;
        const distance = Math.max(gap, 0) + 1;
        near += distance <= NEAR ? Math.floor(SIDE_BY_SIDE / (distance * distance)) : 0;
      }
    }
    return near;
  };

  /** What clauses gain by standing near each other in one of these units at least. */
  const nearness = (asked, units, wanted) => {
    let sum = 0;
    for (let i = 0; i < asked.length; i++) {
      for (let j = i + 1; j < asked.length; j++) {
        let near = 0;
        for (const [unit, some] of units[i]) {
          const more = units[j].get(unit);
          if (more && (wanted === undefined || unit === wanted)) {
            near += nearIn(some, more, asked[i].clause.length, asked[j].clause.length);
          }
        }
        const weight = Math.min(asked[i].weight, asked[j].weight);
        sum += Math.floor((weight * (IMPACTS / 2) * near) / (near + 3 * SIDE_BY_SIDE));
      }
    }
    return sum;
  };

  const bestWork = (a, b) => b.score - a.score || a.work - b.work;

  /** Ranks the works that may hold a clause; their passages are looked up one work at a time. */
  const ranking = async (lookups, without, loosened) => {
    const { works: all } = await stele.manifest();
    const asked = lookups.map((one) => ({ ...one, weight: weightOf(all, one.works.size) }));
    const near = asked.length > 1 && !loosened;
    const unitsIn = (work) => Promise.all(asked.map((one) => unitsOfLookup(one, work)));
    const ranked = [...new Set(asked.flatMap(({ works }) => [...works.keys()]))].map((work) => {
      let sum = 0;
      let matched = 0;
      for (const { works, weight } of asked) {
        sum += weight * (works.get(work) ?? 0);
        matched += works.has(work) ? 1 : 0;
      }
      return { work, score: covering(sum, matched, asked.length) };
    });
    ranked.sort(bestWork);
    if (near) {
      const best = ranked.splice(0, LOOKED_AT);
      await Promise.all(
        best.map(async (it) => (it.score += nearness(asked, await unitsIn(it.work)))),
      );
      ranked.unshift(...best.sort(bestWork));
    }
    /** The passages of a work that hold a clause, best first. @param {number} work */
    const places = async (work) => {
      const units = await unitsIn(work);
      const left = new Set();
      for (const one of without) {
        [...(await unitsOfLookup(one, work)).keys()].forEach((unit) => left.add(unit));
      }
      return [...new Set(units.flatMap((one) => [...one.keys()]))]
        .filter((unit) => !left.has(unit))
        .map((unit) => {
          let score = 0;
          let matched = 0;
          units.forEach((one, i) => {
            score += one.has(unit) ? asked[i].weight * one.get(unit).impact : 0;
            matched += one.has(unit) ? 1 : 0;
          });
          score *= matched === asked.length ? 2 : 1;
          return { unit, score: score + (near ? Math.floor(nearness(asked, units, unit) / 4) : 0) };
        })
        .sort((a, b) => b.score - a.score || a.unit - b.unit);
    };
    const none = async () => {
      for (const { work } of ranked) {
        if ((await places(work)).length) {
          return false;
        }
      }
      return true;
    };
    return { works: ranked, places, none };
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

  /** Korean particles, the longer ones first: two syllables before them must be left. */
  const PARTICLE = /^([가-힣]{2,}?)(?:에서|으로|에게|까지|부터|[은는이가을를의에로와과도])$/;

  const withoutParticle = (clause) => {
    const { parts, quoted, without } = clause;
    const [, word] = parts.length > 1 || quoted || without ? [] : PARTICLE.exec(parts[0].text) ?? [];
    return word
      ? { ...clause, parts: [{ run: true, text: word, offset: 0 }], length: word.length }
      : clause;
  };

  /** Clauses without those that ask for the same again. */
  const distinct = (clauses) => {
    const seen = new Map();
    for (const it of clauses) {
      const texts = it.parts.map(({ text }) => text);
      const key = JSON.stringify([it.without, it.quoted, it.prefix, it.source, texts]);
      seen.has(key) || seen.set(key, it);
    }
    return [...seen.values()];
  };

  /** The clauses that count: words that say little only when nothing else is asked for. */
  const scoring = (clauses, stopWords) => {
    const says = ({ parts, quoted }) =>
      parts.length > 1 || quoted || !stopWords.includes(parts[0].text);
    const telling = clauses.filter(says);
    const asked = telling.filter(({ without }) => !without);
    if (!asked.length) {
      return clauses;
    }
    return asked.length > 1 ? distinct(telling.map(withoutParticle)) : telling;
  };

  /** The words of a clause, and the pairs of characters of its runs. */
  const piecesOf = (clause) => {
    const { parts } = clause;
    if (parts.length === 1 && !(parts[0].run && stele.lengthOf(parts[0].text) > 2)) {
      return [clause];
    }
    return parts.flatMap(({ run, text }) => {
      const characters = [...text];
      const pairs = characters.slice(1).map((c, i) => characters[i] + c);
      return (run && pairs.length ? pairs : [text]).map((piece) => ({
        parts: [{ run, text: piece, offset: 0 }],
        quoted: false,
        prefix: false,
        without: false,
        source: piece,
        length: run ? stele.lengthOf(piece) : 1,
      }));
    });
  };

  /** What is looked for in place of clauses that stand nowhere. */
  stele.loosened = (clauses, nowhere = clauses) => {
    const pieces = (clause) =>
      nowhere.includes(clause) && !clause.quoted ? piecesOf(clause) : [clause];
    return distinct(clauses.flatMap(pieces));
  };

  /**
   * Understands a query and looks up which words of the corpus its words stand for.
   * @param {string} typed
   */
  stele.understand = async (typed) => {
    await stele.foldTables(typed.slice(0, MAX_LENGTH));
    const query = stele.parse(typed);
    query.clauses = scoring(query.clauses, (await stele.manifest()).stopWords);
    query.elements = await Promise.all(query.clauses.map(elementsOf));
    return query;
  };

  /**
   * Answers a query: works that may hold it, the best first, and the passages of each, which are
   * none where a string is not there after all; what stands nowhere; concepts that have it as a
   * label.
   * @param {string} typed
   * @param {() => boolean} [stale] whether nobody waits for the answer any more: then it ends early,
   *     refused with the name "stale"
   */
  stele.find = async (typed, stale = () => false) => {
    const goOn = () => {
      if (stale()) {
        throw Object.assign(new Error(typed), { name: "stale" });
      }
    };
    const query = await stele.understand(typed);
    goOn();
    const lookups = await Promise.all(query.clauses.map((it, i) => lookUp(it, query.elements[i])));
    goOn();
    const without = lookups.filter(({ clause }) => clause.without);
    const asked = lookups.filter(({ clause }) => !clause.without);
    const clauses = asked.map(({ clause }) => clause);
    let results = await ranking(asked, without, false);
    goOn();
    const nowhere = [];
    for (const { clause, elements, works } of asked) {
      const alone = asked.length === 1 && elements.length > 1;
      if (!works.size || (alone && (await results.none()))) {
        nowhere.push(clause);
      }
    }
    const loosened = stele.loosened(clauses, nowhere);
    if (nowhere.some((clause) => !loosened.includes(clause))) {
      const pieces = loosened.map(async (clause) => lookUp(clause, await elementsOf(clause)));
      results = await ranking(await Promise.all(pieces), without, true);
    }
    const missing = nowhere.map(({ source }) => source);
    return {
      clauses: loosened,
      works: results.works,
      places: results.places,
      missing,
      offers: await offersFor(typed, query, missing, await results.none()),
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
        const word = token.text.slice(0, MAX_TERM);
        if (part.terms ? part.terms.has(word) : part.text === word) {
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
