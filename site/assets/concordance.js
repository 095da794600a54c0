"use strict";
(() => {
const PASSAGES_AT_ONCE = 500, LINES_AT_ONCE = 200, CONTEXT = 90, KEY_TOKENS = 10;
const { page } = stele;
const { say, chosen, number } = page;
const place = document.getElementById("lines");
const tools = document.getElementById("tools");
const beside = document.getElementById("collocates");
const form = page.input.form;
const element = (name, className, ...children) => {
const made = document.createElement(name);
if (className) {
made.className = className;
}
made.append(...children);
return made;
};
const flatten = (text) => text.replace(/\s+/g, " ");
const linesOf = async (work, unit, documents, clauses) => {
const [anchor, language, kind, , text] = await stele.text(work, unit);
const document = documents.findLast((it) => it.unit <= unit);
return (kind === "head" ? [] : stele.matches(text, clauses)).map(({ from, to }) => ({
...{ work, unit, document, anchor, text, from, to },
lang: language || document.language,
left: flatten(text.slice(Math.max(0, from - CONTEXT), from)),
match: flatten(text.slice(from, to)),
right: flatten(text.slice(to, to + CONTEXT)),
}));
};
const passages = async function* (answer) {
const works = [...answer.works].sort((a, b) => a.work - b.work);
for (const { work } of works) {
const places = await answer.places(work);
if (places.length) {
const { documents } = await stele.card(work);
for (const { unit } of places.sort((a, b) => a.unit - b.unit)) {
yield { work, unit, documents };
}
}
}
};
const concordance = async (typed, stale) => {
const asked = `${typed.trim()} `;
const [{ clauses }, answer] = [await stele.understand(asked), await stele.find(asked, stale)];
const wanted = clauses.filter(({ without }) => !without);
const nothing = wanted.length <= answer.missing.length;
const source = passages(nothing ? { works: [] } : answer);
const all = { query: typed.trim(), wanted, missing: answer.missing, lines: [], whole: nothing };
all.read = async (most = Infinity) => {
const read = [];
while (!all.whole && read.length < most) {
const next = await source.next();
if (stale()) {
return;
}
if (next.done) {
all.whole = true;
} else {
const { work, unit, documents } = next.value;
read.push(linesOf(work, unit, documents, wanted));
}
}
all.lines.push(...(await Promise.all(read)).flat());
};
return all;
};
const tokensOf = (text) =>
stele
.tokens(stele.fold(text).text)
.flatMap(({ run, text: token }) => (run && !/^[가-힣]+$/.test(token) ? [...token] : [token]));
const keyOf = ({ left, right }, by) => {
const tokens = by === "left" ? tokensOf(left).reverse() : tokensOf(right);
return tokens.slice(0, KEY_TOKENS).join(" ");
};
const sorted = (lines) => {
const by = chosen.get("sort");
if (by !== "left" && by !== "right") {
return lines;
}
return lines
.map((line) => ({ ...line, key: keyOf(line, by) }))
.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
};
const byDocument = (lines) => {
const groups = new Map();
for (const line of lines) {
groups.set(line.document, [...(groups.get(line.document) ?? []), line]);
}
return [...groups.values()].sort(
([a], [b]) => a.work - b.work || a.document.unit - b.document.unit,
);
};
const titleOf = ({ id, title, titleStatus }) => {
const words = title ?? id;
return titleStatus ? `[${words}]` : words;
};
const link = (href, words) => {
const made = element("a", "", words);
made.href = href;
return made;
};
const row = (query, line, named) => {
const { document, anchor, lang, left, match, right } = line;
const here = link(page.passage(document.id, query, anchor), match);
const cells = [
element("td", "before", element("span", "", element("span", "", left))),
element("td", "after", element("span", "", here, right)),
];
cells.forEach((cell) => (cell.lang = lang));
if (named) {
const name = element("td", "where", element("span", "", titleOf(document)));
name.lang = document.language;
cells.push(name);
}
return element("tr", "", ...cells);
};
const groupHead = (query, [{ document }], count) => {
const title = link(page.passage(document.id, query), titleOf(document));
title.lang = document.language;
const head = element("th", "", title, " ", element("span", "count", number(count)));
head.colSpan = 2;
head.scope = "rowgroup";
return element("tr", "group", head);
};
const table = (named) => {
const made = element("table", named ? "kwic named" : "kwic");
const names = ["before", "after", ...(named ? ["where"] : [])];
const heads = names.map((name) => {
const head = element("th", name, say(`column-${name}`));
head.scope = "col";
return head;
});
made.append(element("caption", "unseen", say("caption")), element("thead", "", element("tr", "", ...heads)));
return made;
};
const draw = (all) => {
const flat = chosen.has("flat");
const made = table(flat);
const groups = flat
? [{ lines: sorted(all.lines) }]
: byDocument(all.lines).map((lines) => ({ lines: sorted(lines), head: lines }));
let group = 0;
let at = 0;
let body = null;
const more = () => {
for (let drawn = 0; group < groups.length && drawn < LINES_AT_ONCE; drawn++) {
const { lines, head } = groups[group];
if (at === 0) {
body = element("tbody", "");
made.append(body);
body.append(head ? groupHead(all.query, head, lines.length) : "");
}
body.append(row(all.query, lines[at], flat));
at++;
if (at === lines.length) {
group++;
at = 0;
}
}
return group < groups.length;
};
place.replaceChildren();
if (!all.lines.length) {
return;
}
place.append(made);
if (more()) {
place.append(
stele.button(say("more-lines"), ({ target }) => {
const last = made.querySelector("tbody:last-of-type tr:last-of-type");
if (!more()) {
target.remove();
}
(last.nextElementSibling ?? last.parentElement.nextElementSibling)?.querySelector("a")?.focus();
}),
);
}
};
const tell = (all) => {
const { lines, whole, missing, wanted, query } = all;
const documents = new Set(lines.map(({ document }) => document)).size;
const said = [];
if (lines.length) {
const name = lines.length === 1 ? "found-one" : whole ? "found" : "found-first";
said.push(say(name, number(lines.length), number(documents)));
} else if (!missing.length) {
said.push(say(wanted.length ? "nothing" : "no-words", page.brief(query)));
}
missing.forEach((it) => said.push(say("no-literal", page.brief(it))));
page.tell(said.join(page.gap));
if (!whole) {
page.offer(page.way(say("read-all"), guarded(() => readAll(all))));
}
tools.hidden = !lines.length;
tools.querySelector("a").href = `${page.root}search.html?q=${page.encode(query)}`;
};
const show = (all) => {
draw(all);
tell(all);
beside.replaceChildren();
};
const readAll = async (all) => {
page.tell(say("waiting"));
await all.read();
if (all === shown) {
show(all);
}
};
let shown = null;
page.clear = () => {
shown = null;
tools.hidden = true;
[place, beside].forEach((it) => it.replaceChildren());
};
const choices = [...form.querySelectorAll("[name=sort], [name=flat]")];
const choose = ({ target }) => {
chosen.delete(target.name);
if (target.checked && target.value !== "text") {
chosen.append(target.name, target.value);
}
page.remember();
if (shown) {
show(shown);
}
};
choices.forEach((it) => {
const values = chosen.getAll(it.name);
it.checked = values.includes(it.value) || (it.value === "text" && !values.length);
it.addEventListener("change", choose);
});
const guarded = (act) => async () => {
try {
await act();
} catch (reason) {
page.fail(reason);
}
};
document.getElementById("collocate").addEventListener(
"click",
guarded(async () => {
const all = shown;
await page.load("collocates.js");
const made = await stele.collocates(all);
if (all === shown) {
beside.replaceChildren(made);
beside.querySelector("h2").focus();
}
}),
);
document.getElementById("download").addEventListener(
"click",
guarded(async () => {
const all = shown;
await Promise.all([page.load("save.js"), page.load("csv.js")]);
if (!all.whole) {
await readAll(all);
}
const names = ["document", "title", "passage", "language", "left", "occurrence", "right"];
const rows = sorted(all.lines).map(({ document, anchor, lang, left, match, right }) => [
...[document.id, document.title ?? "", anchor, lang, left, match, right],
]);
stele.download(`concordance ${all.query}`, [names, ...rows]);
}),
);
page.begin(async (typed, stale) => {
page.clear();
if (!typed.trim()) {
page.tell();
return;
}
page.tell(say("waiting"));
const all = await concordance(typed, stale);
await all.read(PASSAGES_AT_ONCE);
if (!stale()) {
shown = all;
show(all);
}
}, false);
})();
