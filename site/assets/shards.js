"use strict";
globalThis.stele ??= {};
(() => {
const VERSION = 5;
const files = new Map();
let loading = 0;
const file = (id) => {
if (!files.has(id)) {
const waiting = {};
waiting.promise = new Promise((resolve, reject) => Object.assign(waiting, { resolve, reject }));
waiting.promise.catch(() => {});
files.set(id, waiting);
}
return files.get(id);
};
stele.shard = (id, json) => file(id).resolve(json);
stele.fetch = (id, fail) => {
const script = document.createElement("script");
script.src = `${document.documentElement.dataset.root ?? ""}search/${id}.js`;
script.onload = script.onerror = () => {
loading--;
fail(new Error(`search/${id}.js`));
};
loading++;
document.head.append(script);
};
globalThis.addEventListener?.("error", (event) => {
const { filename, message } = event;
if (filename ? /\/search\/[^/]+\.js$/.test(filename) : loading && message === "Script error.") {
event.preventDefault();
}
});
stele.file = (id) => {
const known = files.has(id);
const waiting = file(id);
if (!known) {
stele.fetch(id, (reason) => {
waiting.reject(reason);
waiting.promise.catch(() => files.delete(id));
});
}
return waiting.promise;
};
stele.manifest = async () => {
const manifest = await stele.file("manifest");
if (manifest.version !== VERSION) {
throw Object.assign(new Error(`version ${manifest.version}`), { name: "version" });
}
return manifest;
};
stele.part = async (id) => {
const { bundle } = await stele.manifest();
if (!bundle) {
return stele.file(id);
}
const part = (await stele.file(bundle))[id];
if (!part) {
throw new Error(`search/${bundle}.js: ${id}`);
}
return part;
};
})();
