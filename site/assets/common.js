"use strict";
globalThis.stele ??= {};
(() => {
const VALUE = /\{(\d)(?:,number,(0+))?\}/g;
const scripts = new Map();
stele.strings = (element) => {
const lang = element?.closest("[lang]")?.lang || "en";
return {
lang,
say: (name, ...values) =>
(element?.getAttribute(`data-msg-${name}`) ?? "").replace(VALUE, (_, i, digits = "") =>
String(values[i]).padStart(digits.length, "0"),
),
number: (n) => n.toLocaleString(lang),
gap: /^(zh|ja)/.test(lang) ? "" : " ",
};
};
stele.load = (name) => {
if (!scripts.has(name)) {
const loaded = new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = `${document.documentElement.dataset.root ?? ""}assets/${name}`;
script.onload = resolve;
script.onerror = () => reject(new Error(`assets/${name}`));
document.head.append(script);
});
loaded.catch(() => scripts.delete(name));
scripts.set(name, loaded);
}
return scripts.get(name);
};
stele.remembered = (act) => {
try {
return act(localStorage);
} catch {
return null;
}
};
stele.beside = "a.number, .steps, .former, details, [data-beside]";
stele.textOf = (element) => {
const copy = element.cloneNode(true);
copy.querySelectorAll(stele.beside).forEach((it) => it.remove());
return copy.textContent.trim();
};
})();
