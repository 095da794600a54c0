"use strict";
(() => {
const NONE = "\uffff";
const compare = {
value: (a, b) =>
a.dataset.unit === b.dataset.unit
? Number(a.dataset.value) - Number(b.dataset.value)
: a.dataset.unit < b.dataset.unit
? -1
: 1,
period: (a, b) => text(a.dataset.period || NONE, b.dataset.period || NONE),
document: (a, b) => text(documentOf(a), documentOf(b)),
};
const documentOf = ({ dataset }) => dataset.entry.split(" ", 1)[0];
const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sort = (head, table) => {
const ascending = head.getAttribute("aria-sort") !== "ascending";
const body = table.tBodies[0];
const rows = [...body.rows].sort(compare[head.dataset.sort]);
if (!ascending) {
rows.reverse();
}
for (const other of table.querySelectorAll("[aria-sort]")) {
other.removeAttribute("aria-sort");
}
head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
body.append(...rows);
};
for (const table of document.querySelectorAll("table[data-sorted]")) {
for (const head of table.querySelectorAll("[data-sort]")) {
const button = document.createElement("button");
button.type = "button";
button.append(...head.childNodes);
button.addEventListener("click", () => sort(head, table));
head.append(button);
}
}
})();
