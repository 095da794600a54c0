// Loads with the first query, as a file of the index does: ranks what query.js has looked up, and reads
// the sections of works that hold the texts.
"use strict";
(() => {
  const { number, labelKey, range, elementsOf, lookUp } = stele.index;
  const MAX_TERM = 64, IMPACTS = 64, RARE = 128;
  const LOOKED_AT = 12, NEAR = 4, SIDE_BY_SIDE = 144;
  const SAME = 4;
  /** Sections that are read before positions tell whether a string stands anywhere at all. */
  const TRIED = 8;
  /** Sections of a work that are read together where the first of its witnesses may be enough. */
  const AT_ONCE = 8;
  /** What passages weigh by their role or form, in quarters; others 4. */
  const QUARTERS = {
    head: 8, title: 8, "parallel-title": 8, keywords: 8, heading: 6, abstract: 5,
    "translation-notice": 3, footnote: 3, reference: 3,
  };

  // Sections.

  /** @type {?Promise<number[]>} */
  let workOfSections = null;

  /** The work of each section. @returns {Promise<number[]>} */
  stele.workOf = () => {
    workOfSections ??= stele
      .manifest()
      .then(({ sections }) => stele.part(sections))
      .then(({ counts }) => {
        const workOf = [];
        let work = 0;
        let unit = 1;
        for (let i = 0; i < counts.length; i++) {
          const digit = counts.charCodeAt(i) - 48;
          for (let n = unit * (digit % 32); n > 0; n--) {
            workOf.push(work);
          }
          work += digit < 32 ? 1 : 0;
          unit = digit < 32 ? 1 : unit * 32;
        }
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
    const [work, id, units, witness, card, first, rows, traditional = ""] = found.value;
    if (units) {
      cards.has(work) || cards.set(work, { id, documents: units.map((unit) => ({ unit })) });
    } else {
      await passagesOf((await stele.workOf()).indexOf(work));
    }
    Object.assign(cards.get(work).documents[witness], card);
    const all = rows.map((row) => row[4] ?? "").join("\n");
    await stele.foldTables(all, traditional === 1 ? all : traditional);
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
    return Math.floor((2 * rarity * (RARE + rarity)) / RARE);
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

    /**
     * The passages of a work that hold a clause, best first: all, or those of its first sections.
     * @param {number} work
     * @param {(places: object[], unit: number) => boolean} [enough] whether what was read up to a
     *     unit is enough
     */
    const places = async (work, enough) => {
      const all = [...(sectionsIn.get(work) ?? [])].sort((a, b) => a.section - b.section);
      const step = enough ? AT_ONCE : all.length;
      const found = [];
      for (let from = 0; from < all.length; from += step) {
        const some = all.slice(from, from + step);
        found.push(...(await Promise.all(some.map(placesIn))).flat());
        const read = (await passagesOf(some.at(-1).section)).at(-1)?.unit ?? 0;
        if (enough?.(found, read)) {
          break;
        }
      }
      return inOrder(found);
    };

    /**
     * Some passages of a work: those of the best of its sections that has any, and whether other
     * sections may have more. All of them where the whole index is there. @param {number} work
     */
    const best = async (work) => {
      if ((await stele.manifest()).bundle) {
        return { places: await places(work), more: false };
      }
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

  /**
   * The answer to a query, as stele.find describes it.
   * @param {string} typed @param {object} query understood @param {object[]} lookups of its clauses
   * @param {() => void} goOn throws when nobody waits any more
   */
  const answer = async (typed, query, lookups, goOn) => {
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
      count: async (most = Infinity) => (await exact()).count({ ...results, holds }, most),
    };
  };

  stele.shard("../assets/ranking", { answer });
})();
