"use strict";
(() => {
const SHOWN_AT_ONCE = 8;
const SORTED_BY = "date";
const { say, chosen, again, label, number } = stele.page;
const { orders = [["", "sort-relevance"], [SORTED_BY, "sort-date"]] } = stele.page;
const panel = document.getElementById("narrow");
const around = panel.closest("[lang]").lang;
const unfolded = new Set();
const column = async (name) => stele.part((await stele.manifest()).facets[name]);
const names = async () =>
Object.keys((await stele.manifest()).facets ?? {}).filter((name) => name !== SORTED_BY);
const ofWitness = (entry) => (Array.isArray(entry) ? entry : entry < 0 ? [] : [entry]);
const ofWork = (entry) => (Array.isArray(entry) ? entry.map(ofWitness) : [ofWitness(entry)]);
const choices = async () => {
const known = (await names()).filter((name) => chosen.has(name));
return Promise.all(
known.map(async (name) => {
const { values, works } = await column(name);
return { name, works, wanted: new Set(chosen.getAll(name).map((it) => values.indexOf(it))) };
}),
);
};
const isChosen = (entry, wanted) =>
ofWork(entry).some((witness) => witness.some((value) => wanted.has(value)));
const narrowedBy = (works, filters) =>
works.filter(({ work }) => filters.every((it) => isChosen(it.works[work], it.wanted)));
const byDate = async (works) => {
const { works: dates } = await column(SORTED_BY);
const dateOf = ({ work }) => Math.max(-1, ...ofWork(dates[work])[0]);
return [...works].sort((a, b) => dateOf(b) - dateOf(a));
};
const narrowed = async (answer) => {
const filters = await choices();
let works = narrowedBy(answer.works, filters);
if (chosen.get("sort") === SORTED_BY && (await stele.manifest()).facets[SORTED_BY]) {
works = await byDate(works);
}
const wanted = async (work, all) => {
const telling = filters.filter((it) => Array.isArray(it.works[work]));
if (!telling.length || !all.length) {
return all;
}
const { documents } = await stele.card(work);
return all.filter(({ unit }) => {
const witness = documents.findLastIndex((it) => it.unit <= unit);
return telling.every((it) =>
ofWitness(it.works[work][witness]).some((value) => it.wanted.has(value)),
);
});
};
const places = async (work) => wanted(work, await answer.places(work));
const best = async (work) => {
const { places: found, more } = await answer.best(work);
const some = await wanted(work, found);
return some.length || !more
? { places: some, more }
: { places: await places(work), more: false };
};
return { works, places, best };
};
const made = (name, className, ...children) => {
const element = document.createElement(name);
element.className = className;
element.append(...children);
return element;
};
const option = (type, name, value, text, checked, count, lang = "") => {
const input = made("input", "");
Object.assign(input, { type, name, value, checked });
input.addEventListener("change", () => {
const others = chosen.getAll(name).filter((it) => type === "checkbox" && it !== value);
chosen.delete(name);
(input.checked && value ? [...others, value] : others).forEach((it) => chosen.append(name, it));
again();
});
const words = made("span", "", text);
if (lang && lang !== around) {
words.lang = lang;
}
const counted = count === undefined ? "" : made("span", "count", number(count));
return made("li", "", made("label", "", input, words, " ", counted));
};
const group = (title, ...children) => made("fieldset", "", made("legend", "", title), ...children);
const tally = (some, works) => {
const counts = new Map();
for (const { work } of some) {
for (const value of new Set(ofWork(works[work]).flat())) {
counts.set(value, (counts.get(value) ?? 0) + 1);
}
}
return counts;
};
const facet = async (name, answer, filters) => {
const { values, works, labels, languages } = await column(name);
const all = tally(answer.works, works);
if (all.size === 1 && [...all.values()][0] === answer.works.length && !chosen.has(name)) {
return null;
}
const others = filters.filter((it) => it.name !== name);
const counts = tally(narrowedBy(answer.works, others), works);
chosen.getAll(name).forEach((it) => {
const value = values.indexOf(it);
if (value >= 0 && !counts.has(value)) {
counts.set(value, 0);
}
});
const sorted = [...counts].sort(
name === "year" ? (a, b) => b[0] - a[0] : (a, b) => b[1] - a[1] || a[0] - b[0],
);
if (!sorted.length) {
return null;
}
const shown = unfolded.has(name) ? sorted : sorted.slice(0, SHOWN_AT_ONCE);
const list = made("ul", "");
for (const [value, count] of shown) {
const checked = chosen.getAll(name).includes(values[value]);
const text = labels?.[value] ?? label(name, values[value]);
const lang = languages?.[value] || (labels ? "" : stele.tongue(text, around));
list.append(option("checkbox", name, values[value], text, checked, count, lang));
}
if (shown.length < sorted.length) {
const rest = say("more-values", number(sorted.length - shown.length));
const unfold = () => {
unfolded.add(name);
draw(answer, () => false).then(() =>
panel.querySelectorAll(`input[name="${name}"]`)[SHOWN_AT_ONCE]?.focus(),
);
};
list.append(made("li", "", stele.button(rest, unfold, "more")));
}
return group(say(`facet-${name}`) || name, list);
};
const order = () => {
const by = chosen.get("sort") ?? "";
return group(
say("sort"),
made(
"ul",
"",
...orders.map(([value, name]) => option("radio", "sort", value, say(name), by === value)),
),
);
};
const clear = () => {
const act = () => {
[...chosen.keys()].forEach((key) => chosen.delete(key));
again();
panel.querySelector("summary").focus();
};
return made("p", "", stele.button(say("clear"), act));
};
const draw = async (answer, stale) => {
const filters = await choices();
const groups = [];
for (const name of await names()) {
groups.push(await facet(name, answer, filters));
}
if ((await stele.manifest()).facets?.[SORTED_BY]) {
groups.push(order());
}
if (stale()) {
return;
}
const { activeElement: focused } = document;
const back = focused?.closest?.("#narrow") && focused.name ? focused : null;
panel.querySelector(".facets")?.remove();
panel.append(made("div", "facets", ...groups.filter(Boolean), chosen.size ? clear() : ""));
if (back) {
[...panel.querySelectorAll("input")]
.find((it) => it.name === back.name && it.value === back.value)
?.focus();
}
};
stele.facets = { narrowed, draw };
})();
