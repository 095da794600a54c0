"use strict";
(() => {
const MAX_TERM = 64;
const piecesOf = (clause) => {
const { parts } = clause;
if (parts.length === 1 && !(parts[0].run && stele.lengthOf(parts[0].text) > 2)) {
return [clause];
}
return parts.flatMap(({ run, text }) => {
const characters = [...text];
const pairs = characters.slice(1).map((c, i) => characters[i] + c);
return (run && pairs.length ? pairs : [text]).map((piece) => ({
parts: [{ run, text: piece, offset: 0 }],
quoted: false,
prefix: false,
without: false,
source: piece,
length: run ? stele.lengthOf(piece) : 1,
}));
});
};
stele.loosened = (clauses, nowhere = clauses) => {
const pieces = (clause) =>
nowhere.includes(clause) && !clause.quoted ? piecesOf(clause) : [clause];
return stele.index.distinct(clauses.flatMap(pieces));
};
const placesOfPart = (part, tokens) => {
const places = new Map();
for (const token of tokens) {
if (token.run !== part.run) {
continue;
}
if (!part.run) {
const word = token.text.slice(0, MAX_TERM);
if (part.terms ? part.terms.has(word) : part.text === word) {
places.set(token.position, token);
}
continue;
}
for (let at = token.text.indexOf(part.text); at >= 0; ) {
const from = token.from + at;
const position = token.position + stele.lengthOf(token.text.slice(0, at));
places.set(position, { from, to: from + part.text.length });
at = token.text.indexOf(part.text, at + 1);
}
}
return places;
};
stele.matches = (text, clauses) => {
const folded = stele.fold(text);
const tokens = stele.tokens(folded.text);
const found = [];
clauses.forEach((clause, i) => {
if (clause.without) {
return;
}
const parts = clause.parts.map((part) => placesOfPart(part, tokens));
for (const [position, first] of parts[0]) {
const start = position - clause.parts[0].offset;
const ranges = parts.map((places, j) => places.get(start + clause.parts[j].offset));
if (ranges.every(Boolean)) {
found.push({
from: folded.from[first.from],
to: folded.to[ranges.at(-1).to - 1],
clause: i,
});
}
}
});
found.sort((a, b) => a.from - b.from || b.to - a.to);
const apart = [];
for (const match of found) {
const last = apart.at(-1);
if (last && match.from < last.to) {
last.to = Math.max(last.to, match.to);
} else {
apart.push(match);
}
}
return apart;
};
stele.shard("../assets/matches", {});
})();
