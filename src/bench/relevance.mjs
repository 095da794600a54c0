// node src/bench/relevance.mjs RUN.tsv QRELS.tsv QUERIES.jsonl [COUNT]: nDCG@10 of a run (question, document;
// the best first) by grades (question, document, grade), of all questions or of those first by the
// SHA-1 of their ids, and of the two halves that every other question of the list makes.
import crypto from "node:crypto";
import fs from "node:fs";

const [runFile, gradesFile, queriesFile, count] = process.argv.slice(2);
const lines = (file) => fs.readFileSync(file, "utf8").split("\n").filter(Boolean);
const grades = new Map();
for (const line of lines(gradesFile)) {
  const [query, document, grade] = line.split("\t");
  grades.set(query, new Map(grades.get(query)).set(document, Number(grade)));
}
const run = new Map();
for (const line of lines(runFile)) {
  const [query, document] = line.split("\t");
  run.set(query, [...(run.get(query) ?? []), document]);
}
let queries = lines(queriesFile).map((line) => JSON.parse(line).id);
if (count) {
  const hash = (id) => crypto.createHash("sha1").update(id).digest("hex");
  queries = queries.sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, Number(count));
}
const gain = (grade, rank) => (2 ** grade - 1) / Math.log2(rank + 2);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const score = (query) => {
  const wanted = grades.get(query) ?? new Map();
  const ideal = sum([...wanted.values()].sort((a, b) => b - a).slice(0, 10).map(gain));
  const found = (run.get(query) ?? []).slice(0, 10).map((document) => wanted.get(document) ?? 0);
  return ideal ? sum(found.map(gain)) / ideal : 0;
};
const mean = (some) => (sum(some.map(score)) / some.length).toFixed(4);
const half = (rest) => queries.filter((_, i) => i % 2 === rest);
console.log(
  `${queries.length} questions: nDCG@10 ${mean(queries)}, of the halves ${mean(half(0))} and ${mean(half(1))}`,
);
