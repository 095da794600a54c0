"use strict";
globalThis.stele ??= {};
(() => {
const MAX_LENGTH = 1000, MAX_CLAUSES = 32, MAX_TERM = 64, MAX_EXPANSIONS = 64, READ_FOR_WORD = 32;
const IMPACTS = 64;
const SAME = 4, OTHER_FORM = 3, LONGER = 1;
const ALL_PAIRS = 6, RAREST = 2;
const SHORTEST_BEGINNING = 3;
const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';
const SPACES = "\t\n\v\f\r \u0085\u1680\u2028\u2029";
const LAST = "\uffff";
const number = (n) => n.toString(36).padStart(5, "0");
const labelKey = (folded) => stele.tokens(folded).map((token) => token.text).join(" ");
stele.parse = (typed) => {
const source = typed.slice(0, MAX_LENGTH);
const folded = stele.fold(source);
const text = folded.text;
const clauses = [];
const seen = new Set();
const isSpace = (at) => SPACES.includes(text[at]);
const isQuote = (at) => QUOTES.includes(text[at]);
const add = (tokens, quoted, without) => {
if (!tokens.length || clauses.length === MAX_CLAUSES) {
return;
}
const first = tokens[0];
const last = tokens.at(-1);
const prefix = !without && !last.run && last.to === text.length;
const parts = tokens.map(({ run, text, position }) => ({
run,
text,
offset: position - first.position,
}));
const key = JSON.stringify([without, quoted, prefix, parts]);
if (!seen.has(key)) {
seen.add(key);
clauses.push({
parts,
quoted,
prefix,
without,
source: source.slice(folded.from[first.from], folded.to[last.to - 1]),
length: last.position - first.position + (last.run ? stele.lengthOf(last.text) : 1),
});
}
};
const addChunk = (from, to, without) => {
let together = [];
for (const token of stele.tokens(text, from, to)) {
if (together.at(-1)?.run && token.run) {
add(together, false, without);
together = [];
}
together.push(token);
}
add(together, false, without);
};
let without = false;
for (let at = 0; at < text.length; ) {
if (isSpace(at)) {
without = false;
at++;
} else if (isQuote(at)) {
let end = at + 1;
while (end < text.length && !isQuote(end)) {
end++;
}
add(stele.tokens(text, at + 1, end), true, without);
without = false;
at = end + 1;
} else if (text[at] === "-" && !without && (at === 0 || isSpace(at - 1))) {
without = true;
at++;
} else {
let end = at;
while (end < text.length && !isSpace(end) && !isQuote(end)) {
end++;
}
addChunk(at, end, without);
without = false;
at = end;
}
}
return { clauses, label: labelKey(text) };
};
const keysOf = new WeakMap();
const keys = (shard) => {
if (!keysOf.has(shard)) {
let key = "";
keysOf.set(
shard,
shard.keys.map((coded) => (key = key.slice(0, parseInt(coded[0], 36)) + coded.slice(1))),
);
}
return keysOf.get(shard);
};
const lowerBound = (list, key) => {
let low = 0;
for (let high = list.length; low < high; ) {
const middle = (low + high) >> 1;
if (list[middle] < key) {
low = middle + 1;
} else {
high = middle;
}
}
return low;
};
const shardsOf = (table, { shards = "" }) => shards.match(/.{6}/g)?.map((id) => `${table}-${id}`) ?? [];
const collect = async (table, node, from, to, limit, rows) => {
const { first, depth } = node;
const wanted = shardsOf(table, node).filter(
(_, i) => first[i] < to && !(first[i + 1] <= from),
);
if (limit === Infinity) {
wanted.forEach(stele.part);
}
for (const id of wanted) {
if (rows.length >= limit) {
return;
}
const shard = await stele.part(id);
if (depth) {
await collect(table, shard, from, to, limit, rows);
continue;
}
const list = keys(shard);
for (let at = lowerBound(list, from); at < list.length && rows.length < limit; at++) {
if (list[at] >= to) {
return;
}
rows.push({ key: list[at], value: shard.rows[at] });
}
}
};
const range = async (table, from, to, limit = Infinity) => {
const rows = [];
await collect(table, (await stele.manifest()).tables[table], from, to, limit, rows);
return rows;
};
const listOf = new WeakMap();
const readList = (value, from) => {
if (!listOf.has(value)) {
const list = new Map();
const impacts = value[from] ?? "";
let section = 0;
for (let i = 0; i < impacts.length; i++) {
section += value[from + 1 + i];
list.set(section, impacts.charCodeAt(i) - 48);
}
listOf.set(value, list);
}
return listOf.get(value);
};
const termRow = async (term) => (await range("terms", term, `${term}\0`, 1))[0]?.value;
stele.countOf = async (term) => (await termRow(term))?.[1] ?? 0;
stele.sectionsOf = async (term) => {
const row = await termRow(term);
if (!row || row.length > 2) {
return row ? readList(row, 2) : new Map();
}
const rows = await range("terms", `${term} `, `${term}!`);
return rows.length === 1
? readList(rows[0].value, 0)
: new Map(rows.flatMap(({ value }) => [...readList(value, 0)]));
};
stele.beginningWith = async (beginning, limit = Infinity) =>
(await range("terms", `${beginning}!`, beginning + LAST, limit))
.map(({ key }) => key)
.filter((key) => !key.includes(" "));
const wordElement = async (part, beginning, anyForm) => {
const word = part.text.slice(0, MAX_TERM);
const worth = new Map([[word, SAME]]);
const itself = await termRow(word);
if (anyForm && itself) {
(itself[0] || []).forEach((form) => worth.set(form, OTHER_FORM));
}
if (beginning && (word.length >= SHORTEST_BEGINNING || !itself)) {
(await range("terms", `${word}!`, word + LAST, itself ? READ_FOR_WORD : 2 * MAX_EXPANSIONS))
.filter(({ key, value }) => !key.includes(" ") && (!itself || value.length > 2))
.slice(0, MAX_EXPANSIONS)
.forEach(({ key }) => worth.has(key) || worth.set(key, LONGER));
}
return { worth, offset: part.offset };
};
const elementsOf = async (clause) => {
const alone = clause.parts.length === 1 && !clause.quoted && !clause.without;
const elements = await Promise.all(
clause.parts.map(async (part, i) => {
if (part.run) {
return { run: part.text, length: stele.lengthOf(part.text), offset: part.offset };
}
const last = i === clause.parts.length - 1;
const element = await wordElement(part, last && clause.prefix, alone);
part.terms = new Set(element.worth.keys());
return element;
}),
);
return elements;
};
const together = (impact, other) => {
const rest = (IMPACTS - impact) * (IMPACTS - other);
const odds = impact * (IMPACTS - other) + other * (IMPACTS - impact);
return Math.floor((IMPACTS * odds) / (odds + rest));
};
const sectionsOfWords = async (worth) => {
const lists = await Promise.all([...worth].map(async ([term, n]) => [await stele.sectionsOf(term), n]));
if (lists.length === 1) {
return lists[0][0];
}
const all = new Map();
for (const [list, n] of lists) {
for (const [section, impact] of list) {
const weight = Math.max(1, Math.floor((impact * n) / SAME));
all.set(section, all.has(section) ? together(all.get(section), weight) : weight);
}
}
return all;
};
stele.pairsOf = async (text) => {
const run = [...text];
const last = run.length - 2;
const step = run.length > ALL_PAIRS ? 2 : 1;
const wanted = run.map((_, at) => at).filter((at) => at <= last && (at % step === 0 || at === last));
const pairs = wanted.map(async (at) => {
const pair = run[at] + run[at + 1];
return { text: pair, at, count: await stele.countOf(pair) };
});
return (await Promise.all(pairs)).sort((a, b) => a.count - b.count || a.at - b.at);
};
const inAll = ([first, ...rest]) => {
if (!rest.length) {
return first;
}
const all = new Map();
for (const [section, impact] of first) {
if (rest.every((one) => one.has(section))) {
all.set(section, Math.min(impact, ...rest.map((one) => one.get(section))));
}
}
return all;
};
const sectionsOfElement = async ({ worth, run, length }) => {
if (worth) {
return sectionsOfWords(worth);
}
if (length <= 2) {
return stele.sectionsOf(run);
}
const pairs = await stele.pairsOf(run);
return pairs[0].count
? inAll(await Promise.all(pairs.slice(0, RAREST).map(({ text }) => stele.sectionsOf(text))))
: new Map();
};
const lookUp = async (clause, elements) => {
const sections = inAll(await Promise.all(elements.map(sectionsOfElement)));
return { clause, elements, sections };
};
stele.isUncertain = ({ elements }) => elements.length > 1 || elements[0].length > 2;
stele.isPlaced = ({ elements }) => elements.every(({ length }) => length !== 1);
const PARTICLE = /^([가-힣]{2,}?)(?:에서|으로|에게|까지|부터|[은는이가을를의에로와과도])$/;
const withoutParticle = (clause) => {
const { parts, quoted, without } = clause;
const [, word] = parts.length > 1 || quoted || without ? [] : PARTICLE.exec(parts[0].text) ?? [];
return word
? { ...clause, parts: [{ run: true, text: word, offset: 0 }], length: word.length }
: clause;
};
const distinct = (clauses) => {
const seen = new Map();
for (const it of clauses) {
const texts = it.parts.map(({ text }) => text);
const key = JSON.stringify([it.without, it.quoted, it.prefix, it.source, texts]);
seen.has(key) || seen.set(key, it);
}
return [...seen.values()];
};
const scoring = (clauses, stopWords) => {
const says = ({ parts, quoted, without }) =>
without || parts.length > 1 || quoted || !stopWords.includes(parts[0].text);
const telling = clauses.filter(says);
const asked = telling.filter(({ without }) => !without);
if (!asked.length) {
return clauses;
}
return asked.length > 1 ? distinct(telling.map(withoutParticle)) : telling;
};
stele.understand = async (typed) => {
await stele.foldTables(typed.slice(0, MAX_LENGTH));
const query = stele.parse(typed);
query.clauses = scoring(query.clauses, (await stele.manifest()).stopWords);
query.elements = await Promise.all(query.clauses.map(elementsOf));
return query;
};
stele.find = async (typed, stale = () => false) => {
const goOn = () => {
if (stale()) {
throw Object.assign(new Error(typed), { name: "stale" });
}
};
const rest = Promise.all(["ranking", "matches"].map((name) => stele.file(`../assets/${name}`)));
rest.catch(() => {});
const query = await stele.understand(typed);
goOn();
const lookups = await Promise.all(query.clauses.map((it, i) => lookUp(it, query.elements[i])));
goOn();
const [{ answer }] = await rest;
return answer(typed, query, lookups, goOn);
};
stele.index = {
...{ number, labelKey, range, shardsOf, keys, lowerBound },
...{ elementsOf, lookUp, distinct, withoutParticle },
};
})();
