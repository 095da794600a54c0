// Loads on the page that is shown for addresses that do not exist: fills its search box with what was
// asked for, from the query of that address or else from the words of its last part.
"use strict";
(() => {
  const HASH = /^(?=.*\d)[0-9a-f]{6,}$/i;
  const field = document.getElementById("q");

  /** A part of an address as it reads; as it is, if it is wrongly encoded. @param {string} part */
  const decoded = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };

  /** The words that a part of an address is made of; generated ones tell nothing. @param {string} part */
  const words = (part) =>
    part
      .replace(/\.[a-z]\w{0,4}$/i, "")
      .split(/[\s\-_~+.,;:!'"()[\]{}|]+/)
      .filter((word) => word && !HASH.test(word) && word !== "index" && word !== "404")
      .join(" ");

  const root = document.documentElement.dataset.root ?? "";
  const path = location.pathname;
  const inside = root && path.startsWith(root) ? path.slice(root.length) : path.split("/").at(-1);
  const last = inside.split("/").map(decoded).map(words).filter(Boolean).at(-1);
  field.value ||= new URLSearchParams(location.search).get("q") || last || "";
})();
