"use strict";
globalThis.stele ??= {};
(() => {
const UNFIT = /[\\/:*?"<>|\0-\x1f\ud800-\udfff]+/g;
const LONGEST_NAME = 60;
stele.save = (name, ending, type, text) => {
const link = document.createElement("a");
link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
link.download = `${name.replace(UNFIT, " ").replace(/ +/g, " ").slice(0, LONGEST_NAME).trim()}.${ending}`;
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
})();
