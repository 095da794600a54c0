"use strict";
(() => {
const { number, shardsOf, keys, lowerBound } = stele.index;
const IN_TEXTS = 60;
const rowOf = async (table, term, section) => {
const key = `${term} ${number(section)}`;
const last = async (node) => {
const ids = shardsOf(table, node);
for (let i = ids.length - 1; i >= 0; i--) {
if (node.first[i] > key) {
continue;
}
const shard = await stele.part(ids[i]);
const list = node.depth ? null : keys(shard);
const at = list ? lowerBound(list, `${key}\0`) - 1 : -1;
const found = list ? at >= 0 && { key: list[at], value: shard.rows[at] } : await last(shard);
if (found) {
return found;
}
}
return null;
};
const found = await last((await stele.manifest()).tables[table]);
return found && (found.key === term || found.key.startsWith(`${term} `)) ? found.value : null;
};
const readRow = (list, wanted, found) => {
let section = 0;
for (let at = 0; at < list.length; ) {
section += list[at++];
const positions = [];
let position = -1;
for (let more = 1; more; at++) {
more = list[at] % 2;
position += Math.floor(list[at] / 2);
positions.push(position);
}
if (wanted.has(section)) {
found.set(section, positions);
}
}
return section;
};
const positionsOf = async (term, sections) => {
const wanted = new Set(sections);
const found = new Map();
for (let i = 0; i < sections.length; ) {
const row = await rowOf("places", term, sections[i]);
const last = Math.max(sections[i], row ? readRow(row, wanted, found) : 0);
while (sections[i] <= last) {
i++;
}
}
return found;
};
const placedOf = async ({ worth, run, offset }) => {
if (worth) {
return [{ terms: [...worth.keys()], offset }];
}
const covered = new Set();
return (await stele.pairsOf(run))
.filter(({ at }) => {
const before = covered.size;
covered.add(at).add(at + 1);
return covered.size > before;
})
.map(({ text, at }) => ({ terms: [text], offset: offset + at }));
};
const startsOf = async ({ terms, offset }, sections) => {
const starts = new Map();
for (const term of terms) {
for (const [section, positions] of await positionsOf(term, sections)) {
const known = starts.get(section) ?? new Set();
positions.forEach((position) => known.add(position - offset));
starts.set(section, known);
}
}
return starts;
};
const holding = async (lookup) => {
let left = [...lookup.sections.keys()].sort((a, b) => a - b);
if (!stele.isUncertain(lookup)) {
return new Set(left);
}
let starts = null;
for (const placed of (await Promise.all(lookup.elements.map(placedOf))).flat()) {
const next = await startsOf(placed, left);
const both = new Map();
for (const section of left) {
const here = next.get(section) ?? new Set();
const some = starts ? [...starts.get(section)].filter((at) => here.has(at)) : here;
if (some.length ?? some.size) {
both.set(section, new Set(some));
}
}
starts = both;
left = [...both.keys()];
}
return new Set(left);
};
const count = async ({ asked, without, holds }, most) => {
const workOf = await stele.workOf();
const works = new Set();
let exact = !without.length;
for (const lookup of asked) {
let sections = lookup.sections.keys();
if (stele.isUncertain(lookup) && lookup.sections.size > most) {
exact = false;
} else if (stele.isPlaced(lookup)) {
sections = await holding(lookup);
} else if (stele.isUncertain(lookup) && lookup.sections.size <= IN_TEXTS) {
const all = [...sections];
const held = await Promise.all(all.map((section) => holds(lookup, section)));
sections = all.filter((_, i) => held[i]);
} else if (stele.isUncertain(lookup)) {
exact = false;
}
for (const section of sections) {
works.add(workOf[section]);
}
}
return { works: works.size, exact };
};
stele.shard("../assets/exact", { holding, count });
})();
