// Opens the index of a built site with the site's own scripts, without a browser.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const ASSETS = path.join(path.dirname(new URL(import.meta.url).pathname), "../../templates/assets");

/** The scripts that are there before a query. */
export const ENGINE = ["shards.js", "fold.js", "query.js"];

/** The file of one of the site's scripts. @param {string} name */
export const asset = (name) => path.join(ASSETS, name);

/**
 * What the scripts give the page.
 * @param {string} site
 * @param {(id: string, file: string) => void} [loads] told of each file of the index that is loaded
 */
export const opened = (site, loads = () => {}) => {
  const context = vm.createContext({ console });
  const run = (file) => vm.runInContext(fs.readFileSync(file, "utf8"), context, { filename: file });
  ENGINE.forEach((name) => run(asset(name)));
  context.stele.fetch = (id, fail) => {
    const script = id.startsWith("../assets/");
    const file = script ? asset(`${path.basename(id)}.js`) : path.join(site, "search", `${id}.js`);
    try {
      loads(id, file);
      run(file);
    } catch (reason) {
      fail(reason);
    }
  };
  return context.stele;
};
