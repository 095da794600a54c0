// node src/bench/recall.mjs SITE [COUNT] [SEED]: cuts random strings of one to six Han, Kana or Hangul
// characters from the passages of a built site, asks for each, and compares the works that are found
// with those whose folded texts hold it, which are read from the document records, not from the index.
// Besides the exact count it is looked whether each of the first ten works shows a passage that holds
// the string. Exits with 1 when anything is too much or too little.
import fs from "node:fs";
import path from "node:path";
import { opened } from "./index.mjs";

const [site, count = "300", seed = "1"] = process.argv.slice(2);
const LONGEST = 6, SHOWN = 10;

const records = (folder) =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? records(file) : file.endsWith(".json") ? [file] : [];
    });

/** Numbers from 0 to below n, the same for a seed. */
const numbers = (start) => {
  let state = Number(start) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
};

const stele = opened(site);
const texts = [];
const cuts = [];
for (const file of records(path.join(site, "data/documents"))) {
  const { id, work, passages, metadata } = JSON.parse(fs.readFileSync(file, "utf8"));
  const facts = ["title", "parallelTitle", "authors", "container"].flatMap((name) => metadata[name] ?? []);
  const all = [...passages.map(({ text }) => text), ...facts.map(({ value }) => value)];
  await stele.foldTables(all.join("\n"));
  texts.push({ work: work ?? id, runs: all.map((text) => stele.tokens(stele.fold(text).text)) });
  cuts.push(...passages.filter(({ text }) => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(text)).map(({ text }) => text));
}
for (const each of texts) {
  each.runs = each.runs.flatMap((tokens) => tokens.filter(({ run }) => run).map(({ text }) => text)).join("\n");
}

const below = numbers(seed);
const queries = new Set();
while (queries.size < Number(count)) {
  const runs = cuts[below(cuts.length)].match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+/g);
  const run = [...runs[below(runs.length)]];
  const length = 1 + below(LONGEST);
  if (run.length >= length) {
    const from = below(run.length - length + 1);
    queries.add(run.slice(from, from + length).join(""));
  }
}

let recall = 0;
let precision = 0;
let wrong = 0;
for (const query of queries) {
  await stele.foldTables(query);
  const folded = stele.fold(query).text;
  const truth = new Set(texts.filter(({ runs }) => runs.includes(folded)).map(({ work }) => work));
  const answer = await stele.find(query);
  const found = new Set();
  const workOf = await stele.workOf();
  const { holding } = await stele.file("../assets/exact");
  const works = new Set([...(await holding(answer.asked[0]))].map((section) => workOf[section]));
  for (const work of works) {
    found.add((await stele.card(work)).id);
  }
  for (const { work } of answer.works.slice(0, SHOWN)) {
    const { places } = await answer.best(work);
    if (places.length > 0 !== works.has(work)) {
      console.log(`${query}: what is shown of ${work} is not what is counted`);
      wrong++;
    }
  }
  const { works: counted, exact } = await answer.count();
  const right = [...found].filter((work) => truth.has(work)).length;
  recall += truth.size ? right / truth.size : 1;
  precision += found.size ? right / found.size : 1;
  if (right !== truth.size || right !== found.size || !exact || counted !== found.size) {
    wrong++;
    console.log(`${query}: ${found.size} works, ${right} of them right, in truth ${truth.size}, counted ${counted}`);
  }
}
const mean = (sum) => (sum / queries.size).toFixed(4);
console.log(`${queries.size} strings: recall ${mean(recall)}, precision ${mean(precision)}, ${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;
