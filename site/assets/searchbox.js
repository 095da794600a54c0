"use strict";
globalThis.stele ??= {};
(() => {
const OFF = "stele.keys.off";
const { remembered } = stele;
stele.keys ??= new Map();
let off = remembered((store) => store.getItem(OFF)) === "1";
const control = document.getElementById("keys");
if (control) {
control.checked = !off;
control.closest("[hidden]")?.removeAttribute("hidden");
control.addEventListener("change", () => {
off = !control.checked;
remembered((store) => (off ? store.setItem(OFF, "1") : store.removeItem(OFF)));
});
}
const field = document.getElementById("q") ?? document.getElementById("box");
if (field) {
stele.keys.set("/", () => {
field.focus();
field.select();
});
}
const takesText = (target) =>
target.isContentEditable || /^(textarea|select)$/i.test(target.tagName) ||
(target.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(target.type));
document.addEventListener("keydown", (event) => {
const { key, target } = event;
const act = stele.keys.get(key);
const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
if (act && !off && !modified && !event.defaultPrevented && !takesText(target)) {
event.preventDefault();
act();
}
});
})();
