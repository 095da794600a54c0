// Loads first where the index is used: the search page, and a document opened from a result.
// Files of the index are classic scripts that call stele.shard("id", JSON): the one way to read data
// that works from disk under a strict content security policy.
"use strict";
globalThis.stele ??= {};
(() => {
  /** The format that these scripts read; another one needs the page's other scripts. */
  const VERSION = 5;

  /** @type {Map<string, {promise: Promise<object>, resolve: Function, reject: Function}>} */
  const files = new Map();

  /** Files that were asked for and are not there yet. */
  let loading = 0;

  /** @param {string} id @returns what waits for the file of that name */
  const file = (id) => {
    if (!files.has(id)) {
      const waiting = {};
      waiting.promise = new Promise((resolve, reject) => Object.assign(waiting, { resolve, reject }));
      waiting.promise.catch(() => {});
      files.set(id, waiting);
    }
    return files.get(id);
  };

  /** What every file of the index calls. @param {string} id @param {object} json */
  stele.shard = (id, json) => file(id).resolve(json);

  /**
   * Adds a file of the index to the page; tests put their own in its place.
   * @param {string} id @param {(reason: Error) => void} fail
   */
  stele.fetch = (id, fail) => {
    const script = document.createElement("script");
    script.src = `${document.documentElement.dataset.root ?? ""}search/${id}.js`;
    // A file that is cut short loads, but does not call.
    script.onload = script.onerror = () => {
      loading--;
      fail(new Error(`search/${id}.js`));
    };
    loading++;
    document.head.append(script);
  };

  // A file that is cut short is no fault of the page: who asked for it says so. From disk a browser
  // does not tell whose fault it is.
  globalThis.addEventListener?.("error", (event) => {
    const { filename, message } = event;
    if (filename ? /\/search\/[^/]+\.js$/.test(filename) : loading && message === "Script error.") {
      event.preventDefault();
    }
  });

  /** A file of the index by its id, loaded once. @param {string} id @returns {Promise<object>} */
  stele.file = (id) => {
    const known = files.has(id);
    const waiting = file(id);
    if (!known) {
      stele.fetch(id, (reason) => {
        waiting.reject(reason);
        // A file that comes too late is asked for again by the next query.
        waiting.promise.catch(() => files.delete(id));
      });
    }
    return waiting.promise;
  };

  /** @returns {Promise<object>} the manifest; refused with the name "version" when it is another's */
  stele.manifest = async () => {
    const manifest = await stele.file("manifest");
    if (manifest.version !== VERSION) {
      throw Object.assign(new Error(`version ${manifest.version}`), { name: "version" });
    }
    return manifest;
  };

  /** A shard, in a file of its own or in the bundle. @param {string} id @returns {Promise<object>} */
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
