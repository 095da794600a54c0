"use strict";
(() => {
const LONGEST = 6, MOST = 24;
const QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;
const OFF = "no";
const { say, chosen, again, status, offer, way } = stele.page;
const { element, guarded, sayNodes, showWorks } = stele.results;
const { labelKey, range, withoutParticle } = stele.index;
const section = document.getElementById("also");
const list = section.querySelector("ol");
const othersOf = async (key) => {
const [row] = await range("concepts", key, `${key}\0`, 1);
return row?.value.length === 1 ? row.value[0][2] : [];
};
const keyOf = (clauses) =>
clauses.flatMap(({ parts }) => parts.map(({ text }) => text)).join(" ");
const othersOfClauses = async (clauses) => {
if (clauses.some(({ quoted, without }) => quoted || without)) {
return [];
}
const others = await othersOf(keyOf(clauses));
return others.length || clauses.length > 1
? others
: othersOf(keyOf(clauses.map(withoutParticle)));
};
const keyOfLabel = async (label) => {
await stele.foldTables(label);
return labelKey(stele.fold(label).text);
};
stele.widening = async (typed) => {
await stele.foldTables(typed);
const { clauses } = stele.parse(typed);
const labels = new Map();
for (let from = 0; from < clauses.length; ) {
let to = Math.min(clauses.length, from + LONGEST);
let others = [];
for (; to > from && !others.length; to--) {
others = await othersOfClauses(clauses.slice(from, to));
}
from = others.length ? to + 1 : from + 1;
for (let i = 0; i + 1 < others.length && labels.size < MOST; i += 2) {
const key = await keyOfLabel(others[i]);
labels.has(key) || labels.set(key, [others[i], others[i + 1]]);
}
}
if (!labels.size) {
return null;
}
const wanted = [...labels].map(([key, [label]]) =>
key.includes(" ") ? `"${label.replace(QUOTES, " ")}"` : label,
);
const unwanted = clauses.filter(({ without }) => without).map(({ source }) => `-"${source}"`);
return { labels: [...labels.values()], query: `${[...wanted, ...unwanted].join(" ")} ` };
};
const beyond = (wide, first) => {
const known = new Set(first.works.map(({ work }) => work));
const isKnown = async (work) => known.has(work) && (await first.best(work)).places.length > 0;
return {
...wide,
best: async (work) =>
(await isKnown(work)) ? { places: [], more: false } : wide.best(work),
};
};
const labelNodes = (labels) =>
labels.flatMap(([label, language], i) => {
const node = element("b", "", label);
node.lang = language;
return [i ? " · " : "", node];
});
const switchTo = (value, name) =>
way(say(name), () => {
value ? chosen.set("also", value) : chosen.delete("also");
return again();
});
const add = (line) =>
status.append(...(status.childNodes.length ? [document.createElement("br")] : []), line);
const tell = (labels, ...acts) => {
const names = element("span", "", ...labelNodes(labels));
const line = element("span", "also", ...sayNodes("also", names));
line.id = "also-names";
acts.forEach((act) => act.setAttribute("aria-describedby", line.id));
add(line);
offer(...acts);
};
stele.noFurther = () => {
section.hidden = true;
list.replaceChildren();
};
stele.further = async (typed, first, narrowed, stale) => {
const widening = await stele.widening(typed);
if (!widening || stale()) {
return null;
}
const { labels, query } = widening;
if (chosen.get("also") === OFF) {
tell(labels, switchTo("", "also-on"));
return null;
}
const show = async () => {
const wide = beyond(await narrowed(await stele.find(query, stale)), first);
if (stale()) {
return null;
}
const shown = { ...wide, query: query.trim(), typed: query, stale, list };
await showWorks(shown, 0, [...list.children]);
if (stale() || !list.querySelector(".result")) {
return null;
}
const names = element("span", "", ...labelNodes(labels));
section.querySelector(":scope > h2")?.remove();
const heading = element("h2", "", ...sayNodes("also", names));
heading.id = "also-heading";
section.prepend(heading);
section.setAttribute("role", "region");
section.setAttribute("aria-labelledby", heading.id);
section.hidden = false;
return wide;
};
if (document.querySelector("#search-results .more-works")) {
const more = way(say("also-show"), () =>
guarded(async () => {
const wide = await show();
more.remove();
if (wide) {
list.querySelector("a").focus();
} else if (!stale()) {
add(element("span", "also", say("also-none")));
}
}),
);
tell(labels, more, switchTo(OFF, "as-typed"));
return null;
}
const wide = await show();
if (wide) {
const below = element("a", "", say("also-below"));
below.href = "#also";
tell(labels, ...(first.works.length ? [below] : []), switchTo(OFF, "as-typed"));
}
return wide;
};
})();
