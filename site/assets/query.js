// Loads after fold.js: understands a query and answers it from the index, shard by shard. It does not
// touch the page. dev.stele.search does the same in Java, and a table of queries holds both to the
// same passages in the same order; scores are whole numbers for that reason.
"use strict";
globalThis.stele ??= {};
(() => {
  const MAX_LENGTH = 1000, MAX_CLAUSES = 32, MAX_TERM = 64, MAX_EXPANSIONS = 64;
  const IMPACTS = 64, RARE = 64, HASH_DIGITS = 6;
  const LOOKED_AT = 12, NEAR = 4, SIDE_BY_SIDE = 144;
  const SAME = 4, OTHER_FORM = 3, LONGER = 1;
  /** Of a longer run every other pair of characters is looked at; the rarest are looked up. */
  const ALL_PAIRS = 6, RAREST = 2;
  /** A shorter word that the corpus has is not taken for a beginning. */
  const SHORTEST_BEGINNING = 3;
  /** Sections that are read before positions tell whether a string stands anywhere at all. */
  const TRIED = 8;
  /** What passages weigh by their role or form, in quarters; others 4. */
  const QUARTERS = {
    head: 8, title: 8, "parallel-title": 8, keywords: 8, heading: 6, abstract: 5,
    "translation-notice": 3, footnote: 3, reference: 3,
  };
  const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';
  const SPACES = "\t\n\v\f\r \u0085\u1680\u2028\u2029";
  const LAST = "\uffff";

  const number = (n) => n.toString(36).padStart(5, "0");
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

  /** The shards that a directory lists. */
  const shardsOf = (table, { shards = "" }) => shards.match(/.{6}/g)?.map((id) => `${table}-${id}`) ?? [];

  const collect = async (table, node, from, to, limit, rows) => {
    const { first, depth } = node;
    const wanted = shardsOf(table, node).filter(
      (_, i) => first[i] < to && !(first[i + 1] <= from),
    );
    if (limit === Infinity) {
      wanted.forEach(stele.part);
    }
    for (const id of wanted) {
      if (rows.length >= limit) {
        return;
      }
      const shard = await stele.part(id);
      if (depth) {
        await collect(table, shard, from, to, limit, rows);
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
    await collect(table, (await stele.manifest()).tables[table], from, to, limit, rows);
    return rows;
  };

  /** The last row of a table that is not greater, if it is that term's. */
  stele.rowOf = async (table, term, section) => {
    const key = `${term} ${number(section)}`;
    const last = async (node) => {
      const ids = shardsOf(table, node);
      for (let i = ids.length - 1; i >= 0; i--) {
        if (node.first[i] > key) {
          continue;
        }
        const shard = await stele.part(ids[i]);
        const list = node.depth ? null : keys(shard);
        const at = list ? lowerBound(list, `${key}\0`) - 1 : -1;
        const found = list ? at >= 0 && { key: list[at], value: shard.rows[at] } : await last(shard);
        // The directory may name a shard that begins a little after the key.
        if (found) {
          return found;
        }
      }
      return null;
    };
    const found = await last((await stele.manifest()).tables[table]);
    return found && (found.key === term || found.key.startsWith(`${term} `)) ? found.value : null;
  };

  /** @type {WeakMap<Array, Map<number, number>>} lists of sections, written out */
  const listOf = new WeakMap();

  const readList = (value, from) => {
    if (!listOf.has(value)) {
      const list = new Map();
      const impacts = value[from] ?? "";
      let section = 0;
      for (let i = 0; i < impacts.length; i++) {
        section += value[from + 1 + i];
        list.set(section, impacts.charCodeAt(i) - 48);
      }
      listOf.set(value, list);
    }
    return listOf.get(value);
  };

  /** The row of a term: its other forms, how many sections hold it, and those if they are few. */
  const termRow = async (term) => (await range("terms", term, `${term}\0`, 1))[0]?.value;

  /** How many sections hold a term. @param {string} term */
  stele.countOf = async (term) => (await termRow(term))?.[1] ?? 0;

  /** The impact of a term on each section that holds it. @returns {Promise<Map<number, number>>} */
  stele.sectionsOf = async (term) => {
    const row = await termRow(term);
    if (!row || row.length > 2) {
      return row ? readList(row, 2) : new Map();
    }
    const rows = await range("terms", `${term} `, `${term}!`);
    return rows.length === 1
      ? readList(rows[0].value, 0)
      : new Map(rows.flatMap(({ value }) => [...readList(value, 0)]));
  };

  /** The terms that begin so, without the term itself. @param {string} beginning */
  stele.beginningWith = async (beginning, limit = Infinity) =>
    (await range("terms", `${beginning}!`, beginning + LAST, limit))
      .map(({ key }) => key)
      .filter((key) => !key.includes(" "));

  // Sections.

  /** @type {?Promise<{workOf: Uint32Array, all: number}>} */
  let workOfSections = null;

  /** The work of each section. @returns {Promise<Uint32Array>} */
  stele.workOf = () => {
    workOfSections ??= stele
      .manifest()
      .then(({ sections }) => stele.part(sections))
      .then(({ counts }) => {
        const workOf = new Uint32Array(counts.reduce((a, b) => a + b, 0));
        let at = 0;
        counts.forEach((count, work) => workOf.fill(work, at, (at += count)));
        return workOf;
      });
    workOfSections.catch(() => (workOfSections = null));
    return workOfSections;
  };

  /** @type {Map<number, Promise<object[]>>} passages of the sections that were read */
  const sections = new Map();
  /** @type {Map<number, {id: string, documents: object[]}>} what is known of works */
  const cards = new Map();
  /** @type {Map<number, Map<number, string[]>>} texts of passages by work and unit */
  const texts = new Map();

  const textsOf = (work) => {
    if (!texts.has(work)) {
      texts.set(work, new Map());
    }
    return texts.get(work);
  };

  const readSection = async (section) => {
    const [found] = await range("texts", number(section), `${number(section)}\0`, 1);
    if (!found) {
      throw new Error(`search: section ${section}`);
    }
    const [work, id, units, witness, card, first, rows] = found.value;
    const known = cards.get(work) ?? { id, documents: units.map((unit) => ({ unit })) };
    Object.assign(known.documents[witness], card);
    cards.set(work, known);
    await stele.foldTables(...rows.map((row) => row[4] ?? ""));
    return rows.flatMap((row, i) => {
      textsOf(work).set(first + i, row);
      if (!row) {
        return [];
      }
      const tokens = stele.tokens(stele.fold(row[4]).text);
      const last = tokens.at(-1);
      const length = last ? last.position + (last.run ? stele.lengthOf(last.text) : 1) : 0;
      return [{ unit: first + i, kind: row[2], tokens, length }];
    });
  };

  const passagesOf = (section) => {
    if (!sections.has(section)) {
      const read = readSection(section);
      read.catch(() => sections.delete(section));
      sections.set(section, read);
    }
    return sections.get(section);
  };

  /** Reads sections of a work until something is known. */
  const readUntil = async (work, isKnown) => {
    const workOf = await stele.workOf();
    for (let at = workOf.indexOf(work); !isKnown() && workOf[at] === work; at++) {
      await passagesOf(at);
    }
  };

  /**
   * What the results show of a work: of those of its documents of which a passage was read; of
   * others only where they begin. @param {number} work
   */
  stele.card = async (work) => {
    await readUntil(work, () => cards.has(work));
    return cards.get(work);
  };

  /** A passage: [anchor, language, kind, section, text]. @param {number} work @param {number} unit */
  stele.text = async (work, unit) => {
    await readUntil(work, () => textsOf(work).has(unit));
    return textsOf(work).get(unit);
  };

  /** All passages of a work by unit. @param {number} work @returns {Promise<[number, string[]][]>} */
  stele.texts = async (work) => {
    await readUntil(work, () => false);
    return [...textsOf(work)].filter(([, row]) => row).sort(([a], [b]) => a - b);
  };

  // Matching.

  const wordElement = async (part, beginning, anyForm) => {
    const word = part.text.slice(0, MAX_TERM);
    const worth = new Map([[word, SAME]]);
    const itself = await termRow(word);
    if (anyForm && itself) {
      (itself[0] || []).forEach((form) => worth.set(form, OTHER_FORM));
    }
    if (beginning && (word.length >= SHORTEST_BEGINNING || !itself)) {
      (await stele.beginningWith(word, 2 * MAX_EXPANSIONS))
        .slice(0, MAX_EXPANSIONS)
        .forEach((longer) => worth.has(longer) || worth.set(longer, LONGER));
    }
    return { worth, offset: part.offset };
  };

  /** The parts of a clause as they are looked up: words with their worth, or a string. */
  const elementsOf = async (clause) => {
    const alone = clause.parts.length === 1 && !clause.quoted && !clause.without;
    const elements = await Promise.all(
      clause.parts.map(async (part, i) => {
        if (part.run) {
          return { run: part.text, length: stele.lengthOf(part.text), offset: part.offset };
        }
        const last = i === clause.parts.length - 1;
        const element = await wordElement(part, last && clause.prefix, alone);
        part.terms = new Set(element.worth.keys());
        return element;
      }),
    );
    return elements;
  };

  /** What two terms are worth together that mean the same. */
  const together = (impact, other) => {
    const rest = (IMPACTS - impact) * (IMPACTS - other);
    const odds = impact * (IMPACTS - other) + other * (IMPACTS - impact);
    return Math.floor((IMPACTS * odds) / (odds + rest));
  };

  const sectionsOfWords = async (worth) => {
    const lists = await Promise.all([...worth].map(async ([term, n]) => [await stele.sectionsOf(term), n]));
    if (lists.length === 1) {
      return lists[0][0];
    }
    const all = new Map();
    for (const [list, n] of lists) {
      for (const [section, impact] of list) {
        const weight = Math.max(1, Math.floor((impact * n) / SAME));
        all.set(section, all.has(section) ? together(all.get(section), weight) : weight);
      }
    }
    return all;
  };

  /**
   * Pairs of characters that cover a run, the rarest first. Of a short run all are looked at, because
   * those across the border of two words are the rare ones. @param {string} text
   */
  stele.pairsOf = async (text) => {
    const run = [...text];
    const step = run.length > ALL_PAIRS ? 2 : 1;
    const places = run.map((_, at) => Math.min(at, run.length - 2)).filter((_, at) => at % step === 0);
    const pairs = [...new Set(places)].map(async (at) => {
      const pair = run[at] + run[at + 1];
      return { text: pair, at, count: await stele.countOf(pair) };
    });
    return (await Promise.all(pairs)).sort((a, b) => a.count - b.count || a.at - b.at);
  };

  /** What is in all lists of sections, with the least impact. @param {Map<number, number>[]} lists */
  const inAll = ([first, ...rest]) => {
    if (!rest.length) {
      return first;
    }
    const all = new Map();
    for (const [section, impact] of first) {
      if (rest.every((one) => one.has(section))) {
        all.set(section, Math.min(impact, ...rest.map((one) => one.get(section))));
      }
    }
    return all;
  };

  const sectionsOfElement = async ({ worth, run, length }) => {
    if (worth) {
      return sectionsOfWords(worth);
    }
    if (length <= 2) {
      return stele.sectionsOf(run);
    }
    const pairs = await stele.pairsOf(run);
    return pairs[0].count
      ? inAll(await Promise.all(pairs.slice(0, RAREST).map(({ text }) => stele.sectionsOf(text))))
      : new Map();
  };

  /** A clause with the sections that hold its terms, and so may hold it. */
  const lookUp = async (clause, elements) => {
    const sections = inAll(await Promise.all(elements.map(sectionsOfElement)));
    return { clause, elements, sections };
  };

  /** Whether a section that holds all terms of a clause may still not hold the clause. */
  stele.isUncertain = ({ elements }) => elements.length > 1 || elements[0].length > 2;

  /** Whether positions are kept of all terms of a clause: of single characters they are not. */
  stele.isPlaced = ({ elements }) => elements.every(({ length }) => length !== 1);

  /** Where a clause would begin if the element stands in a passage, with its worth. */
  const startsOf = ({ worth, run, offset }, tokens) => {
    const starts = new Map();
    for (const token of tokens) {
      if (!token.run) {
        const n = worth?.get(token.text.slice(0, MAX_TERM));
        n && starts.set(token.position - offset, n);
      } else if (run) {
        for (let at = token.text.indexOf(run); at >= 0; at = token.text.indexOf(run, at + 1)) {
          starts.set(token.position + stele.lengthOf(token.text.slice(0, at)) - offset, SAME);
        }
      }
    }
    return starts;
  };

  /** Where a clause begins in a passage, with its worth. @returns {Map<number, number>} */
  const matchOf = ({ elements }, { tokens }) => {
    const [first, ...rest] = elements.map((element) => startsOf(element, tokens));
    return rest.length
      ? new Map([...first].filter(([at]) => rest.every((one) => one.has(at))))
      : first;
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

  /** What a clause is worth in a passage: its frequency, saturated, times what the passage weighs. */
  const impactOf = (worth, { length, kind }) => {
    const saturated = Math.floor((IMPACTS * 80 * worth) / (80 * worth + 96 + 9 * length));
    return Math.max(1, Math.floor((saturated * (QUARTERS[kind] ?? 4)) / 4));
  };

  /** How near two clauses stand in a passage, summed over all places. */
  const nearIn = (some, more, length, otherLength) => {
    let near = 0;
    for (const start of some.keys()) {
      for (const next of more.keys()) {
        const gap = next >= start ? next - start - length : start - next - otherLength;
        const distance = Math.max(gap, 0) + 1;
        near += distance <= NEAR ? Math.floor(SIDE_BY_SIDE / (distance * distance)) : 0;
      }
    }
    return near;
  };

  /** What clauses gain by standing near each other in these passages. */
  const nearness = (asked, passages) => {
    let sum = 0;
    for (let i = 0; i < asked.length; i++) {
      for (let j = i + 1; j < asked.length; j++) {
        let near = 0;
        for (const matches of passages) {
          near += nearIn(matches[i], matches[j], asked[i].clause.length, asked[j].clause.length);
        }
        const weight = Math.min(asked[i].weight, asked[j].weight);
        sum += Math.floor((weight * (IMPACTS / 2) * near) / (near + 3 * SIDE_BY_SIDE));
      }
    }
    return sum;
  };

  const scoreOf = (asked, impacts) => {
    let sum = 0;
    let matched = 0;
    for (let i = 0; i < asked.length; i++) {
      sum += asked[i].weight * impacts[i];
      matched += impacts[i] ? 1 : 0;
    }
    return covering(sum, matched, asked.length);
  };

  /** The impacts of all clauses on each section that one of them has an impact on. */
  const impactsOf = (asked) => {
    const all = new Map();
    asked.forEach((one, i) => {
      for (const [section, impact] of one.sections) {
        const impacts = all.get(section);
        if (impacts) {
          impacts[i] = impact;
        } else {
          const made = new Array(asked.length).fill(0);
          made[i] = impact;
          all.set(section, made);
        }
      }
    });
    return all;
  };

  const bestWork = (a, b) => b.score - a.score || a.work - b.work;
  const bestSection = (a, b) => b.score - a.score || a.section - b.section;

  /** Ranks the works that may hold a clause; their passages are read one work at a time. */
  const ranking = async (lookups, without, loosened) => {
    const workOf = await stele.workOf();
    const asked = lookups.map((one) => ({ ...one, weight: weightOf(workOf.length, one.sections.size) }));
    const near = asked.length > 1 && !loosened;
    const found = new Map();
    for (const [section, impacts] of impactsOf(asked)) {
      const score = scoreOf(asked, impacts);
      const work = found.get(workOf[section]);
      if (work) {
        impacts.forEach((impact, i) => (work.impacts[i] = Math.max(work.impacts[i], impact)));
        work.sections.push({ section, score });
      } else {
        found.set(workOf[section], { impacts, sections: [{ section, score }] });
      }
    }
    const ranked = [...found].map(([work, { impacts, sections }]) => {
      sections.sort(bestSection);
      const whole = sections.length > 1 ? scoreOf(asked, impacts) : sections[0].score;
      return { work, score: whole + sections[0].score, sections };
    });
    ranked.sort(bestWork);
    const sectionsIn = new Map(ranked.map(({ work, sections }) => [work, sections]));
    const matchesIn = async ({ section }) =>
      (await passagesOf(section)).map((passage) => asked.map((one) => matchOf(one, passage)));
    if (near) {
      const best = ranked.splice(0, LOOKED_AT);
      await Promise.all(
        best.map(async (it) => (it.score += nearness(asked, await matchesIn(it.sections[0])))),
      );
      ranked.unshift(...best.sort(bestWork));
    }

    const placesIn = async ({ section }) => {
      const places = [];
      for (const passage of await passagesOf(section)) {
        const matches = asked.map((one) => matchOf(one, passage));
        let score = 0;
        let matched = 0;
        matches.forEach((match, i) => {
          if (match.size) {
            const worth = [...match.values()].reduce((a, b) => a + b);
            score += asked[i].weight * impactOf(worth, passage);
            matched++;
          }
        });
        score *= matched === asked.length ? 2 : 1;
        score += near ? Math.floor(nearness(asked, [matches]) / 4) : 0;
        if (score && without.every((one) => !matchOf(one, passage).size)) {
          places.push({ unit: passage.unit, score });
        }
      }
      return places;
    };
    const inOrder = (places) => places.sort((a, b) => b.score - a.score || a.unit - b.unit);

    /** All passages of a work that hold a clause, best first. @param {number} work */
    const places = async (work) =>
      inOrder((await Promise.all((sectionsIn.get(work) ?? []).map(placesIn))).flat());

    /**
     * Some passages of a work: those of the best of its sections that has any, and whether other
     * sections may have more. @param {number} work
     */
    const best = async (work) => {
      const all = sectionsIn.get(work) ?? [];
      for (const [i, section] of all.entries()) {
        const places = await placesIn(section);
        if (places.length) {
          return { places: inOrder(places), more: i + 1 < all.length };
        }
      }
      return { places: [], more: false };
    };
    return { works: ranked.map(({ work, score }) => ({ work, score })), places, best, asked, without };
  };

  /** What reads positions, when it is needed. */
  const exact = () => stele.file("../assets/exact");

  const holds = async (lookup, section) =>
    (await passagesOf(section)).some((passage) => matchOf(lookup, passage).size);

  /** Whether a clause of several terms stands anywhere: its best sections tell, or positions do. */
  const stands = async (lookup) => {
    const sections = [...lookup.sections].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const tried = stele.isPlaced(lookup) ? sections.slice(0, TRIED) : sections;
    for (const [section] of tried) {
      if (await holds(lookup, section)) {
        return true;
      }
    }
    return tried.length < sections.length && (await (await exact()).holding(lookup)).size > 0;
  };

  /** Whether nothing was found after all. */
  const isNothing = async ({ works, best }) => {
    for (const { work } of works) {
      if ((await best(work)).places.length) {
        return false;
      }
    }
    return true;
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
    for (const lookup of asked) {
      const alone = asked.length === 1 && stele.isUncertain(lookup);
      if (!lookup.sections.size || (alone && !(await stands(lookup)))) {
        nowhere.push(lookup.clause);
      }
    }
    const loosened = stele.loosened(clauses, nowhere);
    if (nowhere.some((clause) => !loosened.includes(clause))) {
      const pieces = loosened.map(async (clause) => lookUp(clause, await elementsOf(clause)));
      results = await ranking(await Promise.all(pieces), without, true);
    }
    const missing = nowhere.map(({ source }) => source);
    const nothing = await isNothing(results);
    return {
      ...results,
      clauses: loosened,
      missing,
      offers: await offersFor(typed, query, missing, nothing),
      count: async () => (await exact()).count({ ...results, holds }),
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
