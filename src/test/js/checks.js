// Runs the shared tables of the tests against the site's scripts: in Node by run.mjs, and in a browser
// that has loaded shards.js, fold.js and query.js, and for the last check near.js. Each check returns what
// is wrong, so [] is good.
"use strict";
globalThis.steleChecks = {
  /** @param {{name: string, input: string, text: string, from: number[], to: number[]}[]} cases */
  async folding(cases) {
    const wrong = [];
    for (const { name, input, text, from, to } of cases) {
      await stele.foldTables(input);
      const folded = stele.fold(input);
      const expected = JSON.stringify({ text, from, to });
      if (JSON.stringify(folded) !== expected) {
        wrong.push(`${name}: ${JSON.stringify(folded)} instead of ${expected}`);
      }
    }
    return wrong;
  },

  /**
   * @param {{query: string, hits: string[], missing?: string[], concepts?: string[]}[]} queries each
   *     hit as "DOCUMENT#ANCHOR SCORE"
   */
  async queries(queries) {
    const wrong = [];
    for (const { query, hits, missing, concepts } of queries) {
      const answer = await stele.find(query);
      const found = [];
      let works = 0;
      for (const { work } of answer.works) {
        const card = await stele.card(work);
        const places = await answer.places(work);
        works += places.length ? 1 : 0;
        for (const { unit, score } of places) {
          const document = card.documents.filter((it) => it.unit <= unit).at(-1);
          const [anchor] = await stele.text(work, unit);
          found.push(`${document.id}#${anchor} ${score}`);
        }
      }
      const counted = await answer.count();
      if (counted.exact && counted.works !== works) {
        wrong.push(`${query}: ${counted.works} works by positions, ${works} by texts`);
      }
      const offers = answer.offers.map((it) => `${it.typed} ${it.concept} ${it.label}`);
      const is = JSON.stringify([found, answer.missing, offers]);
      const expected = JSON.stringify([hits, missing ?? [], concepts ?? []]);
      if (is !== expected) {
        wrong.push(`${query}: ${is} instead of ${expected}`);
      }
    }
    return wrong;
  },

  /** @param {{typed: string, near: string[]}[]} cases */
  async near(cases) {
    const wrong = [];
    for (const { typed, near } of cases) {
      const is = JSON.stringify(await stele.near(typed));
      if (is !== JSON.stringify(near)) {
        wrong.push(`${typed}: ${is} instead of ${JSON.stringify(near)}`);
      }
    }
    return wrong;
  },
};
