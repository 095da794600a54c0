"use strict";
(() => {
const PAUSE = 300, GRACE = 250, MOST = 400;
const text = document.querySelector("main.document");
const known = new Map(
[...document.querySelectorAll("#previews > [data-for]")].map((it) => [it.dataset.for, it]),
);
const { say, lang } = stele.strings(document.getElementById("previews"));
let shown = null;
let timer = 0;
const about = (link) => {
const href = link.getAttribute("href");
const [page, anchor] = href.split("#");
if (page) {
return [...(known.get(page)?.cloneNode(true).children ?? [])];
}
const target = link.matches(".cites") && document.getElementById(decodeURIComponent(anchor));
if (!target) {
return [];
}
const words = document.createElement("p");
const all = stele.textOf(target);
words.textContent = all.length > MOST ? `${all.slice(0, MOST)}…` : all;
words.lang = target.closest("[lang]").lang;
return [words];
};
const hide = () => {
clearTimeout(timer);
shown?.link.removeAttribute("aria-describedby");
shown?.box.remove();
shown = null;
};
const hideSoon = () => {
clearTimeout(timer);
timer = setTimeout(hide, GRACE);
};
const place = (box, link) => {
const rects = [...link.getClientRects()];
const { left, bottom } = rects.at(-1);
const { top } = rects[0];
const room = document.documentElement.clientWidth - box.offsetWidth - 16;
const below = bottom + box.offsetHeight + 8 <= innerHeight || top < box.offsetHeight + 8;
box.style.left = `${scrollX + Math.max(16, Math.min(left, room))}px`;
box.style.top = `${scrollY + (below ? bottom + 4 : top - box.offsetHeight - 4)}px`;
};
const show = (link, touched = false) => {
clearTimeout(timer);
if (shown?.link === link) {
return true;
}
hide();
const nodes = about(link);
if (!nodes.length) {
return false;
}
const box = document.createElement("div");
box.className = "preview";
box.id = "preview";
box.setAttribute("role", "tooltip");
box.lang = lang;
box.append(...nodes);
if (touched) {
const open = document.createElement("a");
open.href = link.getAttribute("href");
open.textContent = say("open");
box.append(open);
}
box.addEventListener("pointerenter", () => clearTimeout(timer));
box.addEventListener("pointerleave", hideSoon);
document.body.append(box);
place(box, link);
link.setAttribute("aria-describedby", "preview");
shown = { link, box };
return true;
};
const linkOf = ({ target }) => target.closest?.("a[href]:not(.number)");
text.addEventListener("pointerover", (event) => {
const link = linkOf(event);
if (link && event.pointerType !== "touch") {
clearTimeout(timer);
timer = setTimeout(() => show(link), PAUSE);
}
});
text.addEventListener("pointerout", (event) => {
if (linkOf(event) && event.pointerType !== "touch") {
hideSoon();
}
});
text.addEventListener("focusin", (event) => {
const link = linkOf(event);
if (link?.matches(":focus-visible")) {
show(link);
}
});
text.addEventListener("focusout", hideSoon);
text.addEventListener("click", (event) => {
const link = linkOf(event);
if (link && event.pointerType === "touch" && shown?.link !== link && show(link, true)) {
event.preventDefault();
}
});
document.addEventListener("pointerdown", ({ target }) => {
if (shown && !shown.box.contains(target) && !shown.link.contains(target)) {
hide();
}
});
document.addEventListener("keydown", (event) => {
if (event.key === "Escape" && shown) {
event.preventDefault();
hide();
}
});
})();
