"use strict";
(() => {
const { dossier, save } = stele;
const strings = document.getElementById("dossier");
const status = document.getElementById("dossier-status");
const list = document.getElementById("entries");
const root = document.documentElement.dataset.root ?? "";
const { say, number, gap } = stele.strings(strings);
const library = strings.dataset.library;
const made = (name, className, ...children) => {
const element = document.createElement(name);
if (className) {
element.className = className;
}
element.append(...children);
return element;
};
const hrefOf = ({ document: id, anchor }) =>
`${root}documents/${id.split("/").map(encodeURIComponent).join("/")}.html#${anchor}`;
const addressOf = (entry) => entry.address || new URL(hrefOf(entry), location.href).href;
const byDocument = (entries) => {
const groups = new Map();
for (const entry of entries) {
groups.set(entry.document, [...(groups.get(entry.document) ?? []), entry]);
}
return [...groups.values()];
};
const SIGNS = /[\\\x60*_[\]<>#|~]/g;
const plain = (text) => text.replace(SIGNS, "\\$&");
const quoted = (text) => plain(text).replace(/^/gm, "> ");
const markdown = (entries) => {
const lines = [`# ${plain(say("file", library))}`];
for (const group of byDocument(entries)) {
lines.push(`## ${plain(group[0].title)}`);
for (const entry of group) {
lines.push(quoted(entry.text), entry.note && plain(entry.note));
lines.push(`${plain(entry.citation)} [${say("passage")}](<${addressOf(entry)}>)`);
}
}
return `${lines.filter(Boolean).join("\n\n")}\n`;
};
const ris = (entries) =>
entries
.map((entry) => {
const notes = [entry.text, entry.note].filter(Boolean);
const lines = notes.map((note) => `N1  - ${note.replace(/\s+/g, " ")}\n`).join("");
return entry.ris.trim().replace(/(\nER {2}-[ ]?)?$/, `\n${lines}ER  - \n`);
})
.join("\n");
const FORMATS = {
markdown: ["md", "text/markdown", markdown],
ris: ["ris", "application/x-research-info-systems", ris],
json: ["json", "application/json", dossier.json],
};
const item = (entry) => {
const quote = made("p", "", entry.text);
quote.lang = entry.textLang;
const passage = made("a", "", say("passage"));
passage.href = hrefOf(entry);
const note = made("textarea", "");
note.value = entry.note;
note.rows = 2;
note.addEventListener("input", () => {
entry.note = note.value;
dossier.annotate(entry, note.value);
});
const remove = stele.button(say("remove"), () => {
dossier.drop(entry);
draw();
status.textContent = `${say("removed")}${gap}${counted()}`;
strings.querySelector("#tools button").focus();
});
const cited = made("p", "terms", made("span", "", entry.citation), " ", passage);
cited.firstChild.lang = entry.lang;
return made(
"li",
"",
made("blockquote", "quote", quote),
made("label", "", made("span", "", say("note")), note),
cited,
remove,
);
};
const counted = () => {
const entries = dossier.all();
const documents = byDocument(entries).length;
if (entries.length < 2) {
return say(entries.length ? "count-one" : "empty");
}
return documents === 1
? say("count-in-one", number(entries.length))
: say("count", number(entries.length), number(documents));
};
const draw = () => {
const entries = dossier.all();
list.replaceChildren(
...byDocument(entries).map((group) => {
const title = made("a", "", group[0].title);
title.href = hrefOf(group[0]).replace(/#.*/, "");
title.lang = group[0].lang;
return made("section", "", made("h2", "", title), made("ol", "", ...group.map(item)));
}),
);
for (const button of strings.querySelectorAll("[data-format]")) {
button.disabled = !entries.length;
}
status.textContent = counted();
};
for (const button of strings.querySelectorAll("[data-format]")) {
const [ending, type, write] = FORMATS[button.dataset.format];
button.addEventListener("click", () =>
save(say("file", library), ending, type, write(dossier.all())),
);
}
const input = document.getElementById("import");
input.addEventListener("change", async () => {
const texts = await Promise.all([...input.files].map((file) => file.text()));
const read = texts.map(dossier.parse);
dossier.merge(read.flatMap((entries) => entries ?? []));
input.value = "";
draw();
if (read.includes(null)) {
status.textContent = say("unreadable");
}
});
document.getElementById("tools").hidden = false;
document.getElementById("lost").hidden = dossier.lasts;
draw();
})();
