"use strict";
(() => {
const { page } = stele;
const results = document.getElementById("search-results");
const hide = (id, hidden) => document.getElementById(id)?.toggleAttribute("hidden", hidden);
page.clear = () => {
results.replaceChildren();
stele.noFurther?.();
hide("narrow", true);
hide("occurrences", true);
};
page.begin(async (typed, stale) => {
if (!typed.trim()) {
page.clear();
page.tell();
return;
}
if (!results.children.length) {
page.tell(page.say("waiting"));
}
const [answer] = await Promise.all([stele.find(typed, stale), page.load("results.js")]);
if (!stale()) {
await stele.show(answer, typed, stale);
}
}, true);
})();
