"use strict";
globalThis.stele ??= {};
(() => {
const FORMAT = "stele-dossier", VERSION = 1;
const TEXTS = ["document", "anchor", "title", "lang", "text", "textLang", "note", "citation", "ris"];
const site = new URL(document.documentElement.dataset.root || ".", location.href).href;
const KEY = `stele.dossier ${site}`;
const entryOf = (value) => {
const entry = {};
for (const name of [...TEXTS, "address"]) {
entry[name] = typeof value?.[name] === "string" ? value[name] : "";
}
return entry.document && /^[\w-]+$/.test(entry.anchor) ? entry : null;
};
const entriesOf = (values) => (Array.isArray(values) ? values.map(entryOf).filter(Boolean) : []);
const isSame = (one) => (other) => one.document === other.document && one.anchor === other.anchor;
let here = [];
const all = () => {
try {
return entriesOf(JSON.parse(localStorage.getItem(KEY)));
} catch {
return here;
}
};
const write = (entries) => {
here = entries;
try {
if (entries.length) {
localStorage.setItem(KEY, JSON.stringify(entries));
} else {
localStorage.removeItem(KEY);
}
return true;
} catch {
return false;
}
};
const lasts = !(location.protocol === "file:" && location.origin === "null") && write(all());
const merge = (more) => {
const entries = all();
for (const entry of more) {
const at = entries.findIndex(isSame(entry));
const old = entries[at]?.note ?? "";
const note = old.includes(entry.note) ? old : [old, entry.note].filter(Boolean).join("\n");
entries.splice(at < 0 ? entries.length : at, 1, { ...entry, note });
}
return write(entries);
};
stele.dossier = {
lasts,
all,
merge,
find: (document, anchor) => all().find(isSame({ document, anchor })),
annotate: (entry, note) =>
write(all().map((it) => (isSame(entry)(it) ? { ...it, note } : it))),
drop: (entry) => write(all().filter((it) => !isSame(entry)(it))),
json: (entries) =>
`${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`,
parse: (text) => {
try {
const { format, version, entries } = JSON.parse(text);
return format === FORMAT && version === VERSION ? entriesOf(entries) : null;
} catch {
return null;
}
},
};
})();
