// Loads when a table is to be downloaded: writes it as CSV that spreadsheets read, in UTF-8 with a mark
// that says so, and hands it to the browser as a file. Nothing leaves the page.
"use strict";
(() => {
  /** A spreadsheet would reckon with a value that begins so; an apostrophe makes it text. */
  const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

  const field = (value) => {
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };

  /** The table as CSV. @param {string[][]} rows the names of the columns first */
  stele.csv = (rows) => `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;

  /** Downloads a table; save.js must be there. @param {string} name of the file, without its ending */
  stele.download = (name, rows) => stele.save(name, "csv", "text/csv", stele.csv(rows));
})();
