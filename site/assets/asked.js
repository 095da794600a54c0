"use strict";
(() => {
const HASH = /^(?=.*\d)[0-9a-f]{6,}$/i;
const field = document.getElementById("q");
const decoded = (part) => {
try {
return decodeURIComponent(part);
} catch {
return part;
}
};
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
