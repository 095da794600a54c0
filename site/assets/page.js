"use strict";
globalThis.stele ??= {};
(() => {
const PAUSE = 120, MAX_SAID = 60;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const strings = document.getElementById("search");
const form = strings.querySelector("form");
const input = document.getElementById("q");
const status = document.getElementById("search-status");
const root = document.documentElement.dataset.root ?? "";
const { say, number, gap, lang } = stele.strings(strings);
const { load } = stele;
const speaker = stele.speaker(status);
const chosen = new URLSearchParams(location.search);
input.value = chosen.get("q") ?? "";
chosen.delete("q");
let current = 0;
let timer = 0;
const encode = (query) => encodeURIComponent(query.replace(LONE_SURROGATE, "\ufffd"));
const asked = (query) => [query && `q=${encode(query)}`, String(chosen)].filter(Boolean).join("&");
const address = (query) => `?${asked(query)}`;
const passage = (id, query, anchor) => {
const path = id.split("/").map(encodeURIComponent).join("/");
return `${root}documents/${path}.html?q=${encode(query)}${anchor ? `#${anchor}` : ""}`;
};
const remember = () => stele.keepInAddress(asked(input.value));
let act = async () => {};
const ask = async () => {
const turn = ++current;
const stale = () => turn !== current;
status.setAttribute("aria-busy", "true");
try {
await act(input.value, stale);
} catch (reason) {
if (!stale()) {
fail(reason);
}
}
if (!stale()) {
status.removeAttribute("aria-busy");
}
};
const again = () => {
clearTimeout(timer);
remember();
return ask();
};
const fail = (reason) => {
stele.page.clear();
speaker.excuse(reason, say, ask);
};
stele.page = {
...{ say, load, encode, address, passage, chosen, remember, again, fail },
...{ root, lang, input, status, number, gap },
...speaker,
clear: () => {},
brief: (text) => (text.length > MAX_SAID ? `${text.slice(0, MAX_SAID)}…` : text),
begin: (answer, typing) => {
act = answer;
if (typing) {
input.addEventListener("input", () => {
clearTimeout(timer);
timer = setTimeout(again, PAUSE);
});
}
form.addEventListener("submit", (event) => {
event.preventDefault();
again();
});
if (input.value) {
ask();
} else {
input.focus({ preventScroll: true });
}
},
};
})();
