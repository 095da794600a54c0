"use strict";
(() => {
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;
const UNFIT = /[\\/:*?"<>|\0-\x1f\ud800-\udfff]+/g;
const LONGEST_NAME = 60;
const field = (value) => {
const text = FORMULA.test(value) ? `'${value}` : value;
return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
stele.csv = (rows) => `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
stele.download = (name, rows) => {
const file = new Blob([stele.csv(rows)], { type: "text/csv;charset=utf-8" });
const link = document.createElement("a");
link.href = URL.createObjectURL(file);
link.download = `${name.replace(UNFIT, " ").slice(0, LONGEST_NAME).trim()}.csv`;
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
})();
