// Loads on document pages and on the dossier: keeps marked passages in the browser, one dossier for
// each library. Some browsers keep nothing, or nothing across pages that are opened from disk:
// stele.dossier.lasts tells.
"use strict";
globalThis.stele ??= {};
(() => {
  const FORMAT = "stele-dossier", VERSION = 1;
  const TEXTS = ["document", "anchor", "title", "lang", "text", "textLang", "note", "citation", "ris"];
  const site = new URL(document.documentElement.dataset.root || ".", location.href).href;
  const KEY = `stele.dossier ${site}`;

  /**
   * A marked passage, in the letters of the source.
   * @typedef {{document: string, anchor: string, title: string, lang: string, text: string,
   *     textLang: string, note: string, citation: string, ris: string, address: string}} Entry
   */

  /** An entry with all its texts; null for what is none. @returns {?Entry} */
  const entryOf = (value) => {
    const entry = {};
    for (const name of [...TEXTS, "address"]) {
      entry[name] = typeof value?.[name] === "string" ? value[name] : "";
    }
    return entry.document && /^[\w-]+$/.test(entry.anchor) ? entry : null;
  };

  const entriesOf = (values) => (Array.isArray(values) ? values.map(entryOf).filter(Boolean) : []);

  const isSame = (one) => (other) => one.document === other.document && one.anchor === other.anchor;

  /** What is kept where the browser refuses to. @type {Entry[]} */
  let here = [];

  const all = () => {
    try {
      return entriesOf(JSON.parse(localStorage.getItem(KEY)));
    } catch {
      return here;
    }
  };

  /** @param {Entry[]} entries @returns {boolean} whether the browser keeps them */
  const write = (entries) => {
    here = entries;
    try {
      if (entries.length) {
        localStorage.setItem(KEY, JSON.stringify(entries));
      } else {
        localStorage.removeItem(KEY);
      }
      return true;
    } catch {
      return false;
    }
  };

  // From disk Firefox gives each file a storage of its own; it is told by what it calls its origin.
  const lasts = !(location.protocol === "file:" && location.origin === "null") && write(all());

  /** Adds entries; of one that is there both notes are kept. @param {Entry[]} more */
  const merge = (more) => {
    const entries = all();
    for (const entry of more) {
      const at = entries.findIndex(isSame(entry));
      const old = entries[at]?.note ?? "";
      const note = old.includes(entry.note) ? old : [old, entry.note].filter(Boolean).join("\n");
      entries.splice(at < 0 ? entries.length : at, 1, { ...entry, note });
    }
    return write(entries);
  };

  stele.dossier = {
    lasts,
    all,
    merge,

    find: (document, anchor) => all().find(isSame({ document, anchor })),

    /** Changes the note of an entry. @param {Entry} entry @param {string} note */
    annotate: (entry, note) =>
      write(all().map((it) => (isSame(entry)(it) ? { ...it, note } : it))),

    drop: (entry) => write(all().filter((it) => !isSame(entry)(it))),

    /** The dossier as a file. @param {Entry[]} entries */
    json: (entries) =>
      `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`,

    /** The entries of such a file; null if it is none. @returns {?Entry[]} */
    parse: (text) => {
      try {
        const { format, version, entries } = JSON.parse(text);
        return format === FORMAT && version === VERSION ? entriesOf(entries) : null;
      } catch {
        return null;
      }
    },
  };
})();
