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
stele.tongue = (name, around) => {
const inHan = /^(zh|ja|yue|lzh)/.test(around);
if (/\p{Script=Hangul}/u.test(name)) {
return "ko";
}
if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) {
return "ja";
}
if (/\p{Script=Han}/u.test(name)) {
return inHan ? around : "zh-Hans";
}
return inHan || around === "ko" ? "en" : around;
};
stele.button = (words, act, className = "") => {
const button = document.createElement("button");
button.type = "button";
if (className) {
button.className = className;
}
button.textContent = words;
button.addEventListener("click", act);
return button;
};
stele.speaker = (status) => {
const acts = document.createElement("p");
acts.className = "acts";
status.after(acts);
status.tabIndex = -1;
const tell = (...said) => {
status.replaceChildren(...said);
acts.replaceChildren();
};
const offer = (...nodes) => acts.append(...nodes);
const way = (words, act) =>
stele.button(words, async () => {
await act();
if (document.activeElement === document.body) {
(acts.querySelector("button") ?? status).focus();
}
});
return {
...{ tell, offer, way },
excuse: (reason, say, again) => {
const old = reason.name === "version";
tell(old ? say("version") : say("broken", reason.message));
offer(way(say(old ? "reload" : "again"), () => (old ? location.reload() : again())));
},
};
};
stele.keepInAddress = (chosen, hash = "") => {
try {
history.replaceState(null, "", (chosen ? `?${chosen}` : location.pathname) + hash);
} catch {
}
};
stele.beside = "a.number, .steps, .former, details, [data-beside]";
stele.textOf = (element) => {
const copy = element.cloneNode(true);
copy.querySelectorAll(stele.beside).forEach((it) => it.remove());
return copy.textContent.trim();
};
})();
