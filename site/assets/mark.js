"use strict";
(() => {
const cite = document.getElementById("cite");
if (!cite) {
return;
}
const { button, dossier, textOf } = stele;
const { say } = stele.strings(cite);
const id = cite.dataset.document;
const langOf = (element) => element.closest("[lang]")?.lang ?? "";
const saveHere = async () => {
await stele.load("save.js");
stele.save(id, "json", "application/json", dossier.json(dossier.all()));
};
const opened = (entry) => {
const label = document.createElement("label");
const note = document.createElement("input");
note.type = "text";
note.value = entry.note;
note.autocomplete = "off";
note.addEventListener("input", () => dossier.annotate(entry, note.value));
label.append(say("note"), " ", note);
const link = document.createElement("a");
link.href = cite.dataset.dossier;
link.textContent = say("dossier");
if (dossier.lasts) {
return [label, link];
}
const lost = document.createElement("span");
lost.className = "lost";
lost.textContent = say("lost");
return [label, lost, button(say("save"), () => saveHere().catch(() => {})), link];
};
stele.mark = (passage, anchor, cited) => {
const box = document.createElement("span");
box.className = "mark";
const draw = () => {
const entry = dossier.find(id, anchor);
const act = button(say(entry ? "unmark" : "mark"), () => {
if (entry) {
dossier.drop(entry);
} else {
const title = document.querySelector("main h1");
dossier.merge([
{
...{ document: id, anchor, note: "", ...cited() },
...{ title: textOf(title), lang: langOf(title) },
...{ text: textOf(passage), textLang: langOf(passage) },
},
]);
}
draw();
box.querySelector("button").focus();
});
box.replaceChildren(act, ...(entry ? opened(entry) : []));
passage.classList.toggle("marked", Boolean(entry));
};
draw();
return box;
};
for (const { document: of, anchor } of dossier.all()) {
if (of === id) {
document.getElementById(anchor)?.classList.add("marked");
}
}
})();
