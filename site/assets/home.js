"use strict";
(() => {
const ROWS_PER_FILE = 25, ROWS_AT_ONCE = 50;
const OLDEST = "oldest", TITLE = "title";
const strings = document.getElementById("browse");
const list = document.querySelector("ol.works");
if (!strings || !list) {
return;
}
const panel = document.getElementById("narrow");
const status = document.getElementById("search-status");
const pages = document.querySelector("nav.pages");
const { say, number } = stele.strings(strings);
const { tell, excuse } = stele.speaker(status);
const total = Number(strings.dataset.works);
const chosen = new URLSearchParams(location.search);
const everything = { works: Array.from({ length: total }, (_, work) => ({ work })) };
const onPage = [...list.children];
[...chosen.keys()]
.filter((key) => key !== "sort" && !say(`facet-${key}`))
.forEach((key) => chosen.delete(key));
const label = (facet, value) =>
say(`${facet}-${value}`) ||
(facet === "version" && say(`relation-${value}`)) ||
(facet === "kind" ? value.replaceAll("-", " ") : value);
const rows = new Map(onPage.map((row) => [Number(row.dataset.work), row]));
const readRows = async (file) => {
const html = await stele.file(`../data/works/${file}`);
const { body } = new DOMParser().parseFromString(html, "text/html");
for (const row of body.querySelectorAll("[data-work]")) {
const work = Number(row.dataset.work);
rows.has(work) || rows.set(work, document.adoptNode(row));
}
};
const rowsOf = async (works) => {
const files = works
.filter(({ work }) => !rows.has(work))
.map(({ work }) => Math.floor(work / ROWS_PER_FILE));
await Promise.all([...new Set(files)].map(readRows));
return works.map(({ work }) => rows.get(work));
};
const sorted = async (works) => {
const manifest = await stele.manifest();
if (chosen.get("sort") === TITLE) {
const byTitle = (await stele.part(manifest.titles)).works;
const place = new Map(byTitle.map((work, i) => [work, i]));
return [...works].sort((a, b) => place.get(a.work) - place.get(b.work));
}
if (chosen.get("sort") === OLDEST && manifest.facets.date) {
const { works: dates } = await stele.part(manifest.facets.date);
const dateOf = ({ work }) => [dates[work]].flat(Infinity).find((date) => date >= 0) ?? Infinity;
return [...works].sort((a, b) => dateOf(a) - dateOf(b) || 0);
}
return works;
};
const show = async (works, from, stale) => {
const next = await rowsOf(works.slice(from, from + ROWS_AT_ONCE));
if (stale()) {
return;
}
list.replaceChildren(...[...list.children].slice(0, from), ...next);
if (from) {
next[0].querySelector("a")?.focus();
}
if (from + next.length < works.length) {
const following = () => show(works, from + next.length, stale).catch(fail);
const more = stele.button(say("more-works"), following, "more");
const item = document.createElement("li");
item.append(more);
list.append(item);
}
};
let current = 0;
const apply = async () => {
const asked = ++current;
const stale = () => asked !== current;
const active = [...chosen.keys()].length > 0;
if (active || panel.open) {
await stele.load("facets.js");
const manifest = await stele.manifest();
if (manifest.works !== total) {
throw Object.assign(new Error("works"), { name: "version" });
}
}
if (active) {
const works = await sorted((await stele.facets.narrowed(everything)).works);
if (stale()) {
return;
}
await show(works, 0, stale);
tell(
works.length ? say("found", number(works.length), number(total)) : say("none-chosen"),
);
} else {
list.replaceChildren(...onPage);
tell();
}
pages?.toggleAttribute("hidden", active);
if (panel.open && !stale()) {
await stele.facets.draw(everything, stale);
}
};
const fail = (reason) => excuse(reason, say, again);
const again = () => {
stele.keepInAddress(String(chosen));
return apply().catch(fail);
};
stele.page = {
...{ say, chosen, again, label, number },
orders: [["", "newest"], [OLDEST, "oldest"], [TITLE, "title"]],
};
panel.hidden = false;
panel.open = chosen.size > 0;
panel.addEventListener("toggle", () => panel.open && apply().catch(fail));
if (chosen.size) {
apply().catch(fail);
}
})();
