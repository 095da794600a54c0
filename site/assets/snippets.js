"use strict";
globalThis.stele ??= {};
(() => {
const SNIPPET_WIDTH = 132;
const CLAUSE_END = /[，。；：！？、…]+[”’」』）》]*|[,.;:!?]+["”’)\]]*(?=\s|[\u2e80-\uffff])|\s[—–]\s/g;
const widthOf = (text) => {
let width = 0;
for (const c of text) {
width += c >= "\u1100" ? 2 : 1;
}
return width;
};
const clauseStarts = (text) => {
const starts = [0];
for (const end of text.matchAll(CLAUSE_END)) {
starts.push(end.index + end[0].length);
}
if (starts.at(-1) !== text.length) {
starts.push(text.length);
}
return starts;
};
const bestMatch = (text, matches) => {
let best = 0;
let most = 0;
matches.forEach((match, i) => {
const near = matches.slice(i).filter((it) => it.to - match.from < SNIPPET_WIDTH / 2);
const clauses = new Set(near.map((it) => it.clause)).size;
if (clauses > most) {
best = i;
most = clauses;
}
});
return matches[best] ?? { from: 0, to: 0 };
};
const aroundMatch = (text, match, from, to) => {
let start = match.from;
let end = Math.max(match.to, start);
const room = SNIPPET_WIDTH - widthOf(text.slice(start, end));
let before = 0;
for (let at = start; at > from && before < room / 3; ) {
at -= at > 1 && text.codePointAt(at - 2) > 0xffff ? 2 : 1;
before += widthOf(text.slice(at, start)) - before;
if (at === from || /\s/.test(text[at - 1]) || text[at] >= "\u2e80") {
start = at;
}
}
for (let at = end; at < to && widthOf(text.slice(start, at)) < SNIPPET_WIDTH; ) {
at += text.codePointAt(at) > 0xffff ? 2 : 1;
if (at === to || /\s/.test(text[at]) || text[at] >= "\u2e80") {
end = at;
}
}
return [start, end];
};
const cut = (text, matches) => {
if (widthOf(text) <= SNIPPET_WIDTH) {
return [0, text.length];
}
const match = bestMatch(text, matches);
const starts = clauseStarts(text);
let first = starts.findLastIndex((start) => start <= match.from);
first = Math.min(first, starts.length - 2);
let last = starts.findIndex((start) => start >= Math.max(match.to, match.from + 1));
if (widthOf(text.slice(starts[first], starts[last])) > SNIPPET_WIDTH) {
return aroundMatch(text, match, starts[first], starts[last]);
}
for (let grown = true; grown; ) {
grown = false;
const fits = (from, to) => widthOf(text.slice(starts[from], starts[to])) <= SNIPPET_WIDTH;
if (last + 1 < starts.length && fits(first, last + 1)) {
last++;
grown = true;
}
if (first > 0 && fits(first - 1, last)) {
first--;
grown = true;
}
}
return [starts[first], starts[last]];
};
stele.marked = (text, matches, from = 0, to = text.length) => {
const nodes = [];
const mark = (words) => {
const made = document.createElement("mark");
made.append(words);
return made;
};
let at = from;
for (const match of matches) {
const start = Math.max(match.from, at);
const end = Math.min(match.to, to);
if (start < end) {
nodes.push(text.slice(at, start), mark(text.slice(start, end)));
at = end;
}
}
nodes.push(text.slice(at, to));
return nodes;
};
stele.snippet = (text, matches) => {
const [from, to] = cut(text, matches);
const nodes = stele.marked(text, matches, from, to);
return [from > 0 ? "…" : "", ...nodes, to < text.length ? "…" : ""];
};
})();
