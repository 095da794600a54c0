"use strict";
(() => {
const { matches, show, clear } = stele.marks;
const strings = document.getElementById("box").form;
const { say, lang } = stele.strings(strings);
const pause = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
let current = -1;
const button = (name, sign, act) => {
const made = stele.button(sign, act);
made.title = say(name);
made.setAttribute("aria-label", say(name));
return made;
};
const count = document.createElement("span");
count.className = "count";
count.setAttribute("role", "status");
const goOnFrom = ({ element, ranges: [{ startContainer, startOffset }] }) => {
if (!bar.contains(document.activeElement)) {
element.tabIndex = -1;
element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
element.focus({ preventScroll: true });
}
getSelection().collapse(startContainer, startOffset);
};
const go = (to, behavior = pause) => {
current = (to + matches.length) % matches.length;
const match = matches[current];
for (let at = match.element; at; at = at.parentElement) {
if (at.tagName === "DETAILS") {
at.open = true;
}
}
show(current);
const box = match.ranges[0].getBoundingClientRect();
scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior });
goOnFrom(match);
count.textContent = say("match", current + 1, matches.length);
};
const bar = document.createElement("section");
bar.className = "steps";
bar.lang = lang;
bar.setAttribute("aria-label", say("matches"));
const next = () => go(current + 1);
const previous = () => go(current - 1);
const close = () => {
clear();
bar.remove();
goOnFrom(matches[current]);
stele.keys.delete("n");
stele.keys.delete("p");
};
bar.append(
button("previous", "↑", previous),
count,
button("next", "↓", next),
button("close", "×", close),
);
document.body.append(bar);
stele.keys.set("n", next);
stele.keys.set("p", previous);
const target = document.querySelector(":target")?.closest(".passage");
const first = target ? matches.findIndex(({ element }) => target.contains(element)) : 0;
setTimeout(() => go(Math.max(first, 0), "auto"), 50);
})();
