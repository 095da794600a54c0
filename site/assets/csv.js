"use strict";
(() => {
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;
const field = (value) => {
const text = FORMULA.test(value) ? `'${value}` : value;
return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
stele.csv = (rows) => `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
stele.download = (name, rows) => stele.save(name, "csv", "text/csv", stele.csv(rows));
})();
