// node src/test/js/run.mjs SITE QUERIES.json: checks the scripts against a built site without a
// browser. The build runs the same checks in a real one.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const [site, queries] = process.argv.slice(2);
const here = path.dirname(new URL(import.meta.url).pathname);
const run = (file) => vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
const assets = path.join(here, "../../../templates/assets");
for (const script of ["shards.js", "fold.js", "query.js"]) {
  run(path.join(assets, script));
}
run(path.join(here, "checks.js"));
stele.fetch = (id, fail) => {
  try {
    const script = id.startsWith("../assets/");
    run(script ? path.join(assets, `${path.basename(id)}.js`) : path.join(site, "search", `${id}.js`));
  } catch (e) {
    fail(e);
  }
};
const table = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const wrong = await steleChecks.queries(table(queries));
wrong.forEach((line) => console.log(line));
console.log(`${wrong.length} wrong`);
process.exitCode = wrong.length ? 1 : 0;
