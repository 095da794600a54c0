// node src/bench/latency.mjs SITE QUERIES.txt [ROUNDS]: how long the search page of a built site takes
// in Chromium to answer a query whose files it has: every query of the file once to load them, then so
// many rounds of all; from the question to the ranked list, and to the passages of the first ten works.
import { chromium } from "./chromium.mjs";
import { median, p95, serve } from "./measure.mjs";
import fs from "node:fs";

const [site, list, rounds = "5"] = process.argv.slice(2);
const queries = fs.readFileSync(list, "utf8").split("\n").filter(Boolean);
const server = await serve(site);
const browser = await chromium();
const page = await (await browser.newContext()).newPage();
await page.goto(`${server.address}/search.html`);
const ask = (query) =>
  page.evaluate(async (typed) => {
    const started = performance.now();
    const answer = await stele.find(typed);
    const ranked = performance.now();
    for (const { work } of answer.works.slice(0, 10)) {
      await answer.best(work);
    }
    return { ranked: ranked - started, shown: performance.now() - started };
  }, query);

const cold = [];
for (const query of queries) {
  cold.push(await ask(query));
}
const warm = [];
for (let round = 0; round < Number(rounds); round++) {
  for (const query of queries) {
    warm.push(await ask(query));
  }
}
const tell = (name, rows) => {
  for (const what of ["ranked", "shown"]) {
    const times = rows.map((row) => row[what]);
    console.log(`${name}, ${what}: median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`);
  }
};
tell("first time", cold);
tell("warm", warm);
await browser.close();
server.close();
