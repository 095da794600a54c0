// Loads first on every page: what several scripts need of a page and of the browser.
"use strict";
globalThis.stele ??= {};
(() => {
  /** A place for a value, which may be a number of so many digits. */
  const VALUE = /\{(\d)(?:,number,(0+))?\}/g;

  /** @type {Map<string, Promise<void>>} */
  const scripts = new Map();

  /**
   * Speaks with the strings that stand on an element as data-msg-NAME, {0} and {1} standing for
   * values; without an element it says nothing.
   * @param {?Element} element
   */
  stele.strings = (element) => {
    const lang = element?.closest("[lang]")?.lang || "en";
    return {
      lang,

      /** A string of the interface. @param {string} name @param {...(string|number)} values */
      say: (name, ...values) =>
        (element?.getAttribute(`data-msg-${name}`) ?? "").replace(VALUE, (_, i, digits = "") =>
          String(values[i]).padStart(digits.length, "0"),
        ),

      /** A number as the interface writes it. @param {number} n */
      number: (n) => n.toLocaleString(lang),

      /** What stands between two sentences. */
      gap: /^(zh|ja)/.test(lang) ? "" : " ",
    };
  };

  /** Adds one of the site's scripts to the page, once. @param {string} name */
  stele.load = (name) => {
    if (!scripts.has(name)) {
      const loaded = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${document.documentElement.dataset.root ?? ""}assets/${name}`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`assets/${name}`));
        document.head.append(script);
      });
      loaded.catch(() => scripts.delete(name));
      scripts.set(name, loaded);
    }
    return scripts.get(name);
  };

  /**
   * Asks what the browser keeps; null where it keeps nothing for a page that is opened from disk, or
   * refuses to be asked. @param {(store: Storage) => *} act
   */
  stele.remembered = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };

  /** Parts of a passage's element that are not the source's text: its number, notes, a bar. */
  stele.beside = "a.number, .steps, .former, details, [data-beside]";

  /** The text of an element without what stands beside it. @param {Element} element */
  stele.textOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(stele.beside).forEach((it) => it.remove());
    return copy.textContent.trim();
  };
})();
