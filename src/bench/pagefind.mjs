// What Pagefind loads for queries in Chromium: from a folder of pages in which it has written its index.
import { chromium } from "./chromium.mjs";
import { median, serve } from "./measure.mjs";

/** Opens an empty page that has loaded Pagefind. */
const open = async (browser, address) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/`);
  await page.evaluate(async () => {
    globalThis.pagefind = await import("/pagefind/pagefind.js");
    await pagefind.init();
    await pagefind.filters();
  });
  return page;
};

/**
 * Median bytes for each query from an empty cache.
 * @param {string} folder @param {string[]} queries
 * @returns {Promise<{start: number, index: number, ten: number}>} before the first query; of the index;
 *     and with all that showing ten results needs
 */
export const bytesOf = async (folder, queries) => {
  const server = await serve(folder);
  const browser = await chromium();
  const rows = [];
  for (const query of queries) {
    server.log.length = 0;
    const page = await open(browser, server.address);
    const sum = (wanted) =>
      server.log.filter(wanted).reduce((all, { bytes }) => all + bytes, 0);
    const start = sum(({ address }) => address !== "/");
    await page.evaluate(async (typed) => {
      const { results } = await pagefind.search(typed);
      await Promise.all(results.slice(0, 10).map((it) => it.data()));
    }, query);
    const index = sum(({ address }) => address.includes("/index/"));
    rows.push({ start, index, ten: sum(({ address }) => address !== "/") });
    await page.context().close();
  }
  await browser.close();
  server.close();
  const middle = (name) => median(rows.map((row) => row[name]));
  return { start: middle("start"), index: middle("index"), ten: middle("ten") };
};
