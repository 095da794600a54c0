// node src/bench/bytes.mjs SITE QUERIES.txt [PAGEFIND]: what a browser loads for each query of a file
// (one a line) on a built site, after gzip, each query starting with an empty cache. With a folder that
// Pagefind wrote its index for, the same queries are asked there in Chromium, and ratios are told.
// "index" is what is looked up; the texts that rank the best works are those that they show, as
// Pagefind's fragments are, and are counted apart.
// Bytes don't depend on the machine.
import fs from "node:fs";
import path from "node:path";
import { ENGINE, opened } from "./index.mjs";
import { median, weigh } from "./measure.mjs";

const [site, list, pages] = process.argv.slice(2);
const queries = fs.readFileSync(list, "utf8").split("\n").filter(Boolean);
const sizes = (names) => names.map((name) => weigh(fs.readFileSync(path.join(site, "assets", name))));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

const GROUPS = {
  core: ["common.js", ...ENGINE, "page.js", "search.js", "searchbox.js"],
  results: ["ranking.js", "matches.js", "results.js", "snippets.js"],
  facets: ["facets.js"],
  exact: ["exact.js"],
  near: ["near.js"],
  concordance: ["concordance.js"],
  collocates: ["collocates.js", "csv.js"],
};
for (const [group, names] of Object.entries(GROUPS)) {
  const each = sizes(names);
  console.log(`${group}: ${sum(each)} (${names.map((name, i) => `${name} ${each[i]}`).join(", ")})`);
}
console.log(`manifest: ${weigh(fs.readFileSync(path.join(site, "search/manifest.js")))}`);

/** What one query loads, step by step: to rank, to show ten works, to count exactly. */
const cold = async (query) => {
  const loaded = {};
  const stele = opened(site, (id, file) => {
    const kind = id.startsWith("../") ? "script" : id.split("-")[0];
    loaded[kind] = (loaded[kind] ?? 0) + weigh(fs.readFileSync(file));
  });
  const soFar = () => sum(Object.values(loaded)) - (loaded.manifest ?? 0) - (loaded.script ?? 0);
  const answer = await stele.find(query);
  const ranked = soFar();
  const index = ranked - (loaded.texts ?? 0);
  let shown = 0;
  for (const { work } of answer.works) {
    shown += (await answer.best(work)).places.length ? 1 : 0;
    if (shown === 10) {
      break;
    }
  }
  const ten = soFar();
  await answer.count(24);
  const counted = soFar() - ten;
  const { works, exact } = await answer.count();
  return { query, index, ranked, ten, counted, exactly: soFar() - ten, works: `${exact ? "" : "≤ "}${works}`, loaded };
};

const rows = [];
for (const query of queries) {
  const row = await cold(query);
  rows.push(row);
  const { index, ranked, ten, counted, exactly, works, loaded } = row;
  console.log(`${query}: index ${index}, with texts to rank ${ranked}, first ten ${ten}, count ${counted}, on request ${exactly}, ${works} works`, JSON.stringify(loaded));
}
const middle = (name) => median(rows.map((row) => row[name]));
console.log(`medians: index ${middle("index")}, with texts to rank ${middle("ranked")}, first ten ${middle("ten")}, count ${middle("counted")}, on request ${middle("exactly")}`);
if (pages) {
  const { bytesOf } = await import("./pagefind.mjs");
  const peer = await bytesOf(pages, queries);
  console.log(
    `Pagefind: before the first query ${peer.start}, index ${peer.index}, first ten ${peer.ten}; ` +
      `ratio of the index ${(middle("index") / peer.index).toFixed(3)}, ` +
      `with texts to rank ${(middle("ranked") / peer.index).toFixed(3)}`,
  );
}
