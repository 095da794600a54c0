"use strict";
globalThis.stele ??= {};
(() => {
const JOINS = 1, MARK = 2, PLAIN = 4, WORD = 8, RUN = 16, UNKNOWN = 32, DROPPED = 64, NOT_TOLD = 128;
const LETTERS = /[0-9a-z]/i;
const HAN = /[\u2e80-\u303f\u3190-\uabff\uf900-\uffff\u{1f200}-\u{3ffff}]/u;
const HAN_PARTS = 32, MOST_PARTS = 10;
const RARE = /[^\0-\u017f\u0300-\u033f\u2000-\u20ff\u2150-\u2bff\u2e80-\u9fff\uac00-\ud7ff\uf900-\uffff\u{20000}-\u{3ffff}]/u;
let classes = null;
const read = new Set();
const cases = {};
const strokes = {};
const simplified = new Map();
const readFoldTable = (table) => {
classes ??= new Uint8Array(0x110000);
let at = 0;
for (let i = 0; i < table.classes.length; i += 2) {
const to = at + table.classes[i];
if (table.classes[i + 1] !== NOT_TOLD) {
classes.fill(table.classes[i + 1], at, to);
}
at = to;
}
Object.assign(cases, table.cases);
Object.assign(strokes, table.strokes);
};
const readHanTable = (table) => {
let from = 0;
let i = 0;
for (const to of table.to) {
from += table.from[i++];
simplified.set(String.fromCodePoint(from), to);
}
};
const load = async (id, readTable) => {
const table = await stele.file(id);
if (!read.has(id)) {
read.add(id);
readTable(table);
}
};
stele.isCommon = (text) => !RARE.test(text) && !RARE.test(text.normalize("NFKC"));
stele.commonTables = async (text) => {
const wanted = [];
if (/[^\0-\x7f]/.test(text)) {
wanted.push(load("fold", readFoldTable));
if (!stele.isCommon(text)) {
wanted.push(load("fold-rest", readFoldTable));
}
}
await Promise.all(wanted);
};
const hanTables = async (text) => {
const parts = new Set();
for (const c of text + text.normalize("NFKC")) {
if (HAN.test(c)) {
parts.add(c.codePointAt(0) % HAN_PARTS);
}
}
if (!parts.size || read.has("han")) {
return;
}
const few = parts.size <= MOST_PARTS && !(await stele.manifest()).bundle;
const some = few ? [...parts].map((it) => `han-${it.toString(HAN_PARTS)}`) : ["han"];
await Promise.all(some.map((id) => load(id, readHanTable)));
};
stele.foldTables = async (text, han = text) => {
await Promise.all([stele.commonTables(text), hanTables(han)]);
};
const bitsOf = (c) => {
if (classes) {
return classes[c];
}
return c < 0x80 ? (LETTERS.test(String.fromCharCode(c)) ? WORD | PLAIN : 0) : UNKNOWN;
};
const is = (c, bit) => (bitsOf(c) & bit) !== 0;
const lengthOf = (c) => (c > 0xffff ? 2 : 1);
const segmentEnd = (text, start) => {
const first = text.codePointAt(start);
let at = start + lengthOf(first);
if (is(first, UNKNOWN)) {
return at;
}
while (at < text.length && text.charCodeAt(at) >= 0x80 && is(text.codePointAt(at), JOINS)) {
at += lengthOf(text.codePointAt(at));
}
return at;
};
const withoutDiacritics = (text) => {
let plain = "";
let dropping = false;
for (const c of text.normalize("NFD")) {
if (!is(c.codePointAt(0), MARK)) {
dropping = is(c.codePointAt(0), PLAIN);
plain += c;
} else if (!dropping) {
plain += c;
}
}
return plain;
};
const foldSegment = (segment) => {
const first = segment.codePointAt(0);
if (segment.length === lengthOf(first)) {
if (first < 0x80) {
return segment.toLowerCase();
}
if (is(first, UNKNOWN)) {
return segment;
}
}
let visible = "";
for (const c of segment) {
if (!is(c.codePointAt(0), DROPPED)) {
visible += c;
}
}
let caseless = "";
for (const c of visible.normalize("NFKC")) {
caseless += cases[c] ?? c.toLowerCase();
}
let folded = "";
for (const c of withoutDiacritics(caseless).normalize("NFKC")) {
folded += strokes[c] ?? simplified.get(c) ?? c;
}
return folded;
};
stele.fold = (text) => {
const folded = { text: "", from: [], to: [] };
for (let at = 0; at < text.length; ) {
const end = segmentEnd(text, at);
const piece = foldSegment(text.slice(at, end));
for (let i = 0; i < piece.length; i++) {
folded.from.push(at);
folded.to.push(end);
}
folded.text += piece;
at = end;
}
return folded;
};
stele.lengthOf = (text) => [...text].length;
stele.tokens = (folded, start = 0, end = folded.length) => {
const tokens = [];
let position = 0;
let afterRun = false;
for (let at = start; at < end; ) {
const c = folded.codePointAt(at);
const kind = bitsOf(c) & RUN || bitsOf(c) & WORD;
if (!kind) {
at += lengthOf(c);
continue;
}
let to = at;
while (to < end && is(folded.codePointAt(to), kind)) {
to += lengthOf(folded.codePointAt(to));
}
to = Math.min(to, end);
const run = kind === RUN;
if (run && afterRun) {
position++;
}
const text = folded.slice(at, to);
tokens.push({ run, text, from: at, to, position });
position += run ? stele.lengthOf(text) : 1;
afterRun = run;
at = to;
}
return tokens;
};
})();
