"use strict";
(() => {
const KEY = "stele.scheme";
const { dataset } = document.documentElement;
const remembered = (act) => {
try {
return act(localStorage) ?? "";
} catch {
return "";
}
};
const choose = (scheme) => {
if (scheme) {
dataset.scheme = scheme;
} else {
delete dataset.scheme;
}
};
choose(remembered((store) => store.getItem(KEY)));
document.addEventListener("DOMContentLoaded", () => {
const control = document.getElementById("scheme");
if (!control) {
return;
}
control.value = dataset.scheme ?? "";
control.closest("[hidden]")?.removeAttribute("hidden");
control.addEventListener("change", () => {
choose(control.value);
remembered((store) =>
control.value ? store.setItem(KEY, control.value) : store.removeItem(KEY),
);
});
});
})();
