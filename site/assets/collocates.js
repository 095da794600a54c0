"use strict";
(() => {
const NEAR = 5, CHARACTER = 0.5, LONGEST = 4, LEAST = 2, SHOWN = 50;
const TELLING = 3.84;
const { say, number, lang, gap } = stele.page;
const itemsOf = (text, lines) => {
const folded = stele.fold(text);
const items = [];
const add = (key, single, from, to) => {
const start = folded.from[from];
const end = folded.to[to - 1];
const match = lines.some((line) => start < line.to && end > line.from);
items.push({ key, single, from: start, to: end, match, near: false });
};
for (const { run, text: token, from, to } of stele.tokens(folded.text)) {
if (!run || /^[가-힣]+$/.test(token)) {
add(token, false, from, to);
continue;
}
let at = from;
for (const character of token) {
add(character, true, at, at + character.length);
at += character.length;
}
}
items.forEach(({ match }, i) => {
for (const step of match ? [-1, 1] : []) {
for (let at = i + step, way = NEAR; way > 0 && items[at] && !items[at].match; at += step) {
items[at].near = true;
way -= items[at].single ? CHARACTER : 1;
}
}
});
return items;
};
const candidates = (items, length) => {
const found = [];
items.forEach((first, i) => {
const parts = items.slice(i, i + Math.max(1, length));
const fits = length
? parts.length === length &&
parts.every((it, j) => it.single && !it.match && (!j || it.from === parts[j - 1].to))
: !first.single && !first.match;
if (fits) {
const key = parts.map((it) => it.key).join("");
found.push({ key, near: parts.every((it) => it.near), from: first.from, to: parts.at(-1).to });
}
});
return found;
};
stele.logLikelihood = (near, allNear, far, allFar) => {
const total = allNear + allFar;
const cells = [
[near, allNear, near + far],
[far, allFar, near + far],
[allNear - near, allNear, total - near - far],
[allFar - far, allFar, total - near - far],
];
const sum = cells.reduce(
(all, [is, row, column]) => all + (is > 0 ? is * Math.log((is * total) / (row * column)) : 0),
0,
);
return 2 * sum;
};
const counted = (passages, length) => {
const words = new Map();
const all = { near: 0, far: 0 };
for (const { text, items, lang: language } of passages) {
for (const { key, near, from, to } of candidates(items, length)) {
if (!words.has(key)) {
words.set(key, { key, near: 0, far: 0, single: length > 0, shown: text.slice(from, to), lang: language });
}
const side = near ? "near" : "far";
words.get(key)[side]++;
all[side]++;
}
}
return [...words.values()]
.filter(({ near, far }) => near >= LEAST && near * all.far > far * all.near)
.map((it) => ({ ...it, score: stele.logLikelihood(it.near, all.near, it.far, all.far) }))
.filter(({ score }) => score >= TELLING);
};
const telling = (words) => {
const counts = new Map(words.map((it) => [it.key, it.near]));
const longer = new Map();
for (const { key, near } of words) {
const characters = [...key];
for (const part of [characters.slice(1).join(""), characters.slice(0, -1).join("")]) {
longer.set(part, Math.max(longer.get(part) ?? 0, near));
}
}
return words.filter(({ key, near }) => {
const characters = [...key];
const parts = [characters.slice(1).join(""), characters.slice(0, -1).join("")];
return !(longer.get(key) >= near) && !parts.some((part) => (counts.get(part) ?? 0) > 2 * near);
});
};
const joined = (words) => {
const pieces = words.filter(({ key, single }) => single && [...key].length === LONGEST);
const rest = new Set(words);
for (const piece of pieces) {
const before = pieces.some((it) => follows(it, piece) && it !== piece);
for (let at = piece; !before && at; ) {
const next = pieces.find((it) => rest.has(it) && it !== piece && follows(at, it));
if (next) {
piece.shown += [...next.shown].at(-1);
rest.delete(next);
}
at = next;
}
}
return [...rest];
};
const follows = (one, next) =>
one.near === next.near &&
one.far === next.far &&
[...one.key].slice(1).join("") === [...next.key].slice(0, -1).join("");
const read = async (lines) => {
const passages = [];
for (const work of new Set(lines.map((line) => line.work))) {
const inWork = lines.filter((line) => line.work === work);
const { document } = inWork[0];
const { documents } = await stele.card(work);
const end = documents[documents.findIndex(({ id }) => id === document.id) + 1]?.unit ?? Infinity;
for (const [unit, [, language, kind, , text]] of await stele.texts(work)) {
if (unit >= document.unit && unit < end && kind !== "head") {
const items = itemsOf(text, inWork.filter((line) => line.unit === unit));
passages.push({ text, items, lang: language || document.language });
}
}
}
return passages;
};
const made = (name, ...children) => {
const element = document.createElement(name);
element.append(...children);
return element;
};
const cell = (text) => Object.assign(made("td", text), { className: "number" });
const table = (words) => {
const head = ["word", "near", "far", "likelihood"].map((name, i) =>
Object.assign(made("th", say(`collocate-${name}`)), { scope: "col", className: i ? "number" : "" }),
);
const rows = words.map(({ shown, lang: language, near, far, score }) => {
const word = Object.assign(made("th", shown), { scope: "row", lang: language });
const rounded = score.toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
return made("tr", word, cell(number(near)), cell(number(far)), cell(rounded));
});
return made("table", made("thead", made("tr", ...head)), made("tbody", ...rows));
};
stele.collocates = async ({ lines, whole }) => {
const passages = await read(lines);
const words = counted(passages, 0);
for (let length = 2; length <= LONGEST; length++) {
words.push(...counted(passages, length));
}
const best = joined(telling(words))
.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
.slice(0, SHOWN);
const heading = Object.assign(made("h2", say("collocates")), { tabIndex: -1 });
const about = [say("collocates-about"), whole ? "" : say("collocates-part", number(lines.length))];
const section = made("section", heading, made("p", about.filter(Boolean).join(gap)));
section.append(best.length ? table(best) : made("p", say("collocates-none")));
return section;
};
})();
