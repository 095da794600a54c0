"use strict";
(() => {
const cite = document.getElementById("cite");
if (!cite) {
return;
}
const STYLE = "stele.cite.style";
const { remembered } = stele;
const { say } = stele.strings(cite);
let anchor = "";
const today = {
parts: () => {
const now = new Date();
return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
},
iso: () => today.padded().join("-"),
slashes: () => today.padded().join("/"),
padded: () => today.parts().map((part) => String(part).padStart(2, "0")),
long: (lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(new Date()),
};
const textOf = (citation) => {
for (const place of citation.querySelectorAll("[data-cite]")) {
const form = place.dataset.cite;
if (form === "passage") {
place.textContent = anchor && `#${anchor}`;
} else if (form === "parts") {
place.textContent = JSON.stringify(today.parts());
} else {
place.textContent = today[form](place.closest("[lang]").lang);
}
}
return citation.querySelector("pre, p").textContent;
};
const citations = [...cite.querySelectorAll(".cited-as")];
const fill = () => citations.forEach(textOf);
const status = document.createElement("span");
status.className = "copied";
status.setAttribute("role", "status");
const copy = async (text) => {
status.textContent = "";
try {
await navigator.clipboard.writeText(text);
status.textContent = say("copied");
} catch {
status.textContent = say("failed");
}
};
const button = (words, act, label) => {
const made = stele.button(words, act);
if (label) {
made.setAttribute("aria-label", label);
}
return made;
};
for (const citation of citations) {
const name = citation.querySelector("dt");
const act = (event) => {
remembered((store) => store.setItem(STYLE, citation.dataset.key));
event.currentTarget.after(status);
copy(textOf(citation));
};
name.append(" ", button(say("copy"), act, say("copy-as", name.textContent)));
}
cite.addEventListener("toggle", fill);
const preferred = () => {
const usual = document.documentElement.lang.startsWith("zh") ? "gbt" : "apa";
const last = remembered((store) => store.getItem(STYLE));
const of = (key) => citations.find((it) => it.dataset.key === key);
return of(last) ?? of(usual) ?? citations[0];
};
const link = () => {
const canonical = document.querySelector("link[rel=canonical]")?.href;
const own = /^https?:$/.test(location.protocol) ? location.href.replace(/[?#].*/, "") : "";
return canonical || own ? `${canonical ?? own}#${anchor}` : textOf(citations.find(isLink));
};
const isLink = (it) => it.dataset.key === "link";
let bar = null;
const close = () => {
bar?.remove();
bar = null;
anchor = "";
fill();
};
const leave = () => {
const number = bar.previousElementSibling;
close();
number.focus();
};
const cited = () => ({
citation: textOf(preferred()),
ris: textOf(citations.find((it) => it.dataset.key === "ris")),
address: document.querySelector("link[rel=canonical]") ? link() : "",
});
const offer = (number) => {
close();
anchor = decodeURIComponent(new URL(number.href).hash.slice(1));
fill();
bar = document.createElement("section");
bar.className = "steps";
bar.lang = cite.lang;
const name = say("passage", number.dataset.number);
bar.setAttribute("aria-label", name);
const shown = document.createElement("span");
shown.className = "count";
shown.textContent = name;
bar.append(
shown,
button(say("citation"), () => copy(textOf(preferred()))),
button(say("address"), () => copy(link())),
stele.mark?.(number.closest(".passage"), anchor, cited) ?? "",
status,
button("×", leave, say("close")),
);
bar.addEventListener("keydown", (event) => {
if (event.key === "Escape" && !event.isComposing) {
leave();
}
});
status.textContent = "";
number.after(bar);
};
const stay = () => bar?.previousElementSibling.focus({ preventScroll: true });
addEventListener("hashchange", stay);
for (const number of document.querySelectorAll("a.number")) {
number.addEventListener("click", () => {
offer(number);
setTimeout(stay);
});
}
})();
