// node src/bench/bytes.mjs SITE QUERY…: what a browser loads for each query on a built site, after gzip,
// each query starting with an empty cache: bytes of the index before the results are ranked, and with
// the cards and texts of the first ten. Bytes don't depend on the machine.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";

const [site, ...queries] = process.argv.slice(2);
const assets = path.join(path.dirname(new URL(import.meta.url).pathname), "../../templates/assets");
const CORE = ["shards.js", "fold.js", "query.js", "search.js"];
const weigh = (bytes) => zlib.gzipSync(bytes, { level: 9 }).length;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const core = CORE.map((name) => weigh(fs.readFileSync(path.join(assets, name))));
const manifest = weigh(fs.readFileSync(path.join(site, "search/manifest.js")));
console.log(`core ${core.reduce((a, b) => a + b)} (${CORE.map((n, i) => `${n} ${core[i]}`).join(", ")})`);
console.log(`manifest ${manifest}`);

const cold = async (query) => {
  const context = vm.createContext({ console });
  const run = (file) => vm.runInContext(fs.readFileSync(file, "utf8"), context, { filename: file });
  CORE.slice(0, 3).forEach((name) => run(path.join(assets, name)));
  const loaded = {};
  context.stele.fetch = (id) => {
    const file = path.join(site, "search", `${id}.js`);
    const kind = id.split("-")[0];
    loaded[kind] = (loaded[kind] ?? 0) + weigh(fs.readFileSync(file));
    run(file);
  };
  const sum = () => Object.values(loaded).reduce((a, b) => a + b, 0) - (loaded.manifest ?? 0);
  const started = performance.now();
  const answer = await context.stele.find(query);
  const time = performance.now() - started;
  const index = sum();
  let works = 0;
  for (const { work } of answer.works) {
    works += (await answer.best(work)).places.length ? 1 : 0;
    if (works === 10) {
      break;
    }
  }
  return { query, found: answer.works.length, index, shown: sum(), time, loaded };
};

const rows = [];
for (const query of queries) {
  const row = await cold(query);
  rows.push(row);
  const { found, index, shown, time, loaded } = row;
  console.log(`${query}: ${found} works, index ${index}, shown ${shown}, ${time.toFixed(0)} ms`, JSON.stringify(loaded));
}
console.log(`median: index ${median(rows.map((r) => r.index))}, shown ${median(rows.map((r) => r.shown))}`);
